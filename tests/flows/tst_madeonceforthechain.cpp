// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuebook.h"
#include "core/profile/cuebookstore.h"
#include "core/profile/shopcontent.h"
#include "core/storage/modelstore.h"
#include "core/sync/contentfetch.h"
#include "tests/rig/shop.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The chain's people change what clerks may say, once: the next brief of every device says it. */
class TestMadeOnceForTheChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theChainsBookIsSaidFromTheNextBriefOn();
    void aBookThatCannotBeReadIsLeftAlone();
    void aModelThatKnowsNoProductOfThisShopIsLeftAlone();
    void theModelOfAnotherShopWithTheSameGoodsIsUsed();
};

namespace {

/** A hub that has these bytes and nothing else. */
struct Made {
    explicit Made(Shop &shop, const QString &name, const QByteArray &made) : bytes(made), fetch([this](const QByteArray &, qint64 from) {
        return QtFuture::makeReadyFuture(Result<ContentPiece>(ContentPiece{from, bytes.mid(from, ContentPiece::largest)}));
    }), used(&fetch, &ContentFetch::used), failed(&fetch, &ContentFetch::failed)
    {
        ready = shop.await(takeContentFrom(fetch, shop.storage(), shop.engine().profiles)).ok();
        fetch.notice({name, 1, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size()});
    }
    QByteArray bytes;
    ContentFetch fetch;
    QSignalSpy used, failed;
    bool ready = false;
};

/** Tuttu's own book with one sentence changed. */
QByteArray bookWith(const QByteArray &from, const QByteArray &to)
{
    QFile file(u":/cues/cues.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace(from, to);
}

QByteArray modelOf(Shop &shop)
{
    const auto bytes = shop.await(shop.storage().run([](Shelf &shelf) -> Result<QByteArray> {
        const auto model = ModelStore(shelf).affinity();
        return model ? Result<QByteArray>(model->toBytes()) : model.error();
    }));
    return bytes ? *bytes : QByteArray();
}

void sell(Shop &shop, const QString &one, const QString &other)
{
    const Product a = shop.product(one), b = shop.product(other);
    for (int i = 0; i < 12; ++i)
        shop.bought(shop.customer(u"Buyer %1"_s.arg(i)), {{a, 1}, {b, 1}}, 10 + i);
    shop.learnModels();
}

} // namespace

void TestMadeOnceForTheChain::theChainsBookIsSaidFromTheNextBriefOn()
{
    Shop shop;
    const auto before = shop.engine().profiles.shop().cues;
    Made book(shop, u"cues"_s, bookWith("\n", "\n "));
    QVERIFY(book.ready);
    QTRY_COMPARE(book.used.size(), 1);
    QVERIFY(shop.engine().profiles.shop().cues != before);
    QCOMPARE(CueBookStore(shop.engine().profiles.shop().cueFile).read()->json, book.bytes);
}

void TestMadeOnceForTheChain::aBookThatCannotBeReadIsLeftAlone()
{
    Shop shop;
    const auto before = shop.engine().profiles.shop().cues;
    Made book(shop, u"cues"_s, "{\"rules\":[{}]}");
    QTRY_COMPARE(book.failed.size(), 1);
    QCOMPARE(shop.engine().profiles.shop().cues, before);
    QVERIFY(CueBookStore(shop.engine().profiles.shop().cueFile).read()->json.isEmpty());
}

void TestMadeOnceForTheChain::aModelThatKnowsNoProductOfThisShopIsLeftAlone()
{
    Shop here, there;
    sell(here, u"Vase"_s, u"Candle"_s);
    sell(there, u"Rope"_s, u"Anchor"_s);
    const QByteArray before = modelOf(here);
    Made model(here, u"affinity"_s, modelOf(there));
    QTRY_COMPARE(model.failed.size(), 1);
    QVERIFY(modelOf(here) == before);
}

void TestMadeOnceForTheChain::theModelOfAnotherShopWithTheSameGoodsIsUsed()
{
    Shop here, there;
    here.product(u"Vase"_s);
    sell(there, u"Vase"_s, u"Candle"_s);
    const QByteArray theirs = modelOf(there);
    QVERIFY(!theirs.isEmpty() && modelOf(here) != theirs);
    Made model(here, u"affinity"_s, theirs);
    QTRY_COMPARE(model.used.size(), 1);
    QVERIFY(modelOf(here) == theirs);
}

QTEST_GUILESS_MAIN(TestMadeOnceForTheChain)
#include "tst_madeonceforthechain.moc"

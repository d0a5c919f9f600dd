// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/contentfetch.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A device and a hub that has content, as far as it can be reached. */
class TestContentFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNewIsFetchedAndUsedOnce();
    void whatIsHeldAndWhatNobodyKnowsIsLetBe();
    void anOutageCostsAPiece();
    void aNewerVersionTakesThePlaceOfOneThatIsComing();
    void whatIsNotWhatWasToldIsNotUsed();
    void whatIsNoGoodIsNotFetchedAgainAndTheNextVersionIs();
    void aFullDiskIsTriedAgain();
    void oneThingAtATime();

private:
    ContentNotice made(const QString &name, const QByteArray &bytes);
    void know(ContentFetch &fetch, const QString &name, const QByteArray &held = {});
    ContentFetch::Ask ask();

    QHash<QByteArray, QByteArray> m_atHub; ///< by sum
    QList<QPair<QByteArray, qint64>> m_asked;
    QHash<QString, QByteArray> m_used;
    QStringList m_afterwards;
    int m_away = 0;                        ///< so many answers fail
    std::optional<Error> m_refuse;         ///< use() says so
    qint64 m_version = 0;
};

namespace {

/** Answers that are there already are heard. */
void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

void TestContentFetch::init()
{
    m_atHub.clear();
    m_asked.clear();
    m_used.clear();
    m_afterwards.clear();
    m_away = 0;
    m_refuse.reset();
    m_version = 0;
}

ContentNotice TestContentFetch::made(const QString &name, const QByteArray &bytes)
{
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    m_atHub.insert(sum, bytes);
    return {name, ++m_version, sum, bytes.size()};
}

ContentFetch::Ask TestContentFetch::ask()
{
    return [this](const QByteArray &sum, qint64 from) {
        m_asked.append({sum, from});
        if (m_away > 0) {
            --m_away;
            return QtFuture::makeReadyFuture(Result<ContentPiece>(Errc::Unreachable));
        }
        if (!m_atHub.contains(sum))
            return QtFuture::makeReadyFuture(Result<ContentPiece>(Errc::NotFound));
        return QtFuture::makeReadyFuture(Result<ContentPiece>(ContentPiece{from, m_atHub[sum].mid(from, ContentPiece::largest)}));
    };
}

void TestContentFetch::know(ContentFetch &fetch, const QString &name, const QByteArray &held)
{
    fetch.know(name, held, [this, name](const QByteArray &bytes) {
        if (m_refuse)
            return QtFuture::makeReadyFuture(Result<ContentFetch::Afterwards>(*m_refuse));
        m_used.insert(name, bytes);
        return QtFuture::makeReadyFuture(Result<ContentFetch::Afterwards>([this, name] { m_afterwards << name; }));
    });
}

void TestContentFetch::whatIsNewIsFetchedAndUsedOnce()
{
    ContentFetch fetch(ask());
    know(fetch, u"cues"_s);
    const ContentNotice notice = made(u"cues"_s, "one");
    fetch.notice(notice);
    QTRY_COMPARE(m_used.value(u"cues"_s), "one");
    QTRY_COMPARE(m_afterwards, QStringList{u"cues"_s});
    fetch.notice(notice);
    settle();
    QCOMPARE(m_asked.size(), 1);
}

void TestContentFetch::whatIsHeldAndWhatNobodyKnowsIsLetBe()
{
    ContentFetch fetch(ask());
    const ContentNotice held = made(u"cues"_s, "one"), other = made(u"weather"_s, "two");
    know(fetch, u"cues"_s, held.sha256);
    fetch.notice(held);
    fetch.notice(other);
    settle();
    QVERIFY(m_asked.isEmpty());
}

void TestContentFetch::anOutageCostsAPiece()
{
    ContentFetch fetch(ask());
    know(fetch, u"affinity"_s);
    const QByteArray model(2 * ContentPiece::largest + 5, 'm');
    m_away = 1;
    fetch.notice(made(u"affinity"_s, model));
    QTRY_COMPARE(m_asked.size(), 1);
    settle();
    QVERIFY(m_used.isEmpty());
    fetch.goOn();
    QTRY_VERIFY(m_used.value(u"affinity"_s) == model);
    QCOMPARE(m_asked.size(), 4);
    QCOMPARE(m_asked.last().second, qint64(2 * ContentPiece::largest));
}

void TestContentFetch::aNewerVersionTakesThePlaceOfOneThatIsComing()
{
    ContentFetch fetch(ask());
    know(fetch, u"cues"_s);
    m_away = 1;
    fetch.notice(made(u"cues"_s, "one"));
    fetch.notice(made(u"cues"_s, "two"));
    QTRY_COMPARE(m_used.value(u"cues"_s), "two");
}

void TestContentFetch::whatIsNotWhatWasToldIsNotUsed()
{
    ContentFetch fetch(ask());
    QSignalSpy failed(&fetch, &ContentFetch::failed);
    know(fetch, u"cues"_s);
    const ContentNotice changed = made(u"cues"_s, "one");
    m_atHub[changed.sha256] = "two";
    fetch.notice(changed);
    QTRY_COMPARE(failed.size(), 1);
    const ContentNotice longer = made(u"cues"_s, "three");
    m_atHub[longer.sha256] = "three and more";
    fetch.notice(longer);
    QTRY_COMPARE(failed.size(), 2);
    ContentNotice gone = made(u"cues"_s, "four");
    m_atHub.remove(gone.sha256);
    fetch.notice(gone);
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(m_used.isEmpty());
}

void TestContentFetch::whatIsNoGoodIsNotFetchedAgainAndTheNextVersionIs()
{
    ContentFetch fetch(ask());
    QSignalSpy failed(&fetch, &ContentFetch::failed);
    know(fetch, u"cues"_s);
    m_refuse = Error{Errc::Invalid, u"rule 3 has no words"_s};
    const ContentNotice bad = made(u"cues"_s, "bad");
    fetch.notice(bad);
    QTRY_COMPARE(failed.size(), 1);
    m_refuse.reset();
    fetch.notice(bad);
    settle();
    QCOMPARE(m_asked.size(), 1);
    fetch.notice(made(u"cues"_s, "good"));
    QTRY_COMPARE(m_used.value(u"cues"_s), "good");
}

void TestContentFetch::aFullDiskIsTriedAgain()
{
    ContentFetch fetch(ask());
    QSignalSpy failed(&fetch, &ContentFetch::failed);
    know(fetch, u"cues"_s);
    m_refuse = Error{Errc::DiskFull, {}};
    const ContentNotice notice = made(u"cues"_s, "one");
    fetch.notice(notice);
    QTRY_COMPARE(failed.size(), 1);
    m_refuse.reset();
    fetch.notice(notice);
    QTRY_COMPARE(m_used.value(u"cues"_s), "one");
}

void TestContentFetch::oneThingAtATime()
{
    std::vector<std::shared_ptr<QPromise<Result<ContentPiece>>>> open;
    ContentFetch fetch([&](const QByteArray &, qint64) {
        open.push_back(std::make_shared<QPromise<Result<ContentPiece>>>());
        open.back()->start();
        return open.back()->future();
    });
    know(fetch, u"cues"_s);
    know(fetch, u"affinity"_s);
    fetch.notice(made(u"cues"_s, "one"));
    fetch.notice(made(u"affinity"_s, "two"));
    QCOMPARE(open.size(), size_t(1));
    open[0]->addResult(ContentPiece{0, "one"});
    open[0]->finish();
    QTRY_COMPARE(open.size(), size_t(2));
    open[1]->addResult(ContentPiece{0, "two"});
    open[1]->finish();
    QTRY_COMPARE(m_used.size(), 2);
}

QTEST_GUILESS_MAIN(TestContentFetch)
#include "tst_contentfetch.moc"

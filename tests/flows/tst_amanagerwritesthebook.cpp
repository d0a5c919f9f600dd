// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"
#include "tests/rig/shop.h"

#include <QDir>
#include <QFile>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QString card = u"2900000000018"_s;
const QString welcome = u"Welcome them by the stove."_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/** The manager changes what clerks are offered to say; the next brief says it. */
class TestAManagerWritesTheBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangedSentenceIsTriedKeptSaidAndTakenBack();
    void aClerkChangesNothing();
    void aDraftWaitsForItsManager();
    void whatIsWrongIsNotKept();
    void aFileChangedByHandIsNotOverwritten();
    void aFileThatCannotBeUsedIsLeftAloneOrSetAside();
    void backToTuttusOwnBookCanBeUndone();
    void aTrialIsStopped();
    void examplesAreOfTheShopsOwnCustomers();

private:
    void open(Shop &shop);
    void keep(Shop &shop);
    static void sayWelcome(CueDraft &draft, const QString &text = welcome);
    QString said(Shop &shop);               ///< to somebody on their first visit
};

void TestAManagerWritesTheBook::open(Shop &shop)
{
    CueBookController &book = shop.engine().book;
    book.open();
    QTRY_VERIFY(book.state().face != CueBookState::Face::Loading && !book.state().looking);
}

void TestAManagerWritesTheBook::keep(Shop &shop)
{
    CueBookController &book = shop.engine().book;
    book.save();
    QTRY_VERIFY(!book.state().saving);
}

void TestAManagerWritesTheBook::sayWelcome(CueDraft &draft, const QString &text)
{
    draft.setText({draft.find(u"firstVisit"_s).value(), -1, CueTextKind::Say, u"en"_s, u"plain"_s, {}}, text);
}

QString TestAManagerWritesTheBook::said(Shop &shop)
{
    shop.scan(card);
    const auto &cues = shop.brief().brief.cues;
    return cues.empty() ? QString() : Wording(QLocale(u"en"_s), QDate(2026, 11, 21)).sentence(cues.front());
}

void TestAManagerWritesTheBook::aChangedSentenceIsTriedKeptSaidAndTakenBack()
{
    Shop shop;
    shop.customer(u"Leyla Şahin"_s, card);
    for (int i = 0; i < 45; ++i)
        shop.customer(u"Customer %1"_s.arg(i));
    QVERIFY(shop.signIn(u"Elina"_s));
    CueBookController &book = shop.engine().book;
    open(shop);
    QCOMPARE(book.state().face, CueBookState::Face::Ready);
    QVERIFY(!book.state().own && !book.state().canUndo);

    book.edit([](CueDraft &draft) {
        sayWelcome(draft);
        draft.setOn(draft.find(u"consentMissing"_s).value(), false);
    });
    QVERIFY(book.state().isChanged());
    QVERIFY(said(shop).startsWith(u"First visit"_s)); // a draft is said to nobody

    book.startTrial();
    QTRY_VERIFY(book.state().trial.finished);
    const CueTrialState &trial = book.state().trial;
    QCOMPARE(trial.of, 46);
    const auto row = [&](const QString &rule) {
        return *std::find_if(trial.rows.begin(), trial.rows.end(), [&](const CueTrialState::Row &one) { return one.rule == rule; });
    };
    QCOMPARE(row(u"firstVisit"_s).says, 46);
    QCOMPARE(row(u"consentMissing"_s).says, 0);
    QVERIFY(row(u"consentMissing"_s).saysNow > 0); // by the book in use
    QCOMPARE(row(u"lapsed"_s).could, 0);

    keep(shop);
    QVERIFY(!book.state().problem && !book.state().isChanged());
    QVERIFY(book.state().own && book.state().canUndo);
    QCOMPARE(said(shop), welcome); // the very next brief

    shop.restart();
    QVERIFY(QFile::exists(shop.context().cueFile));
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    shop.engine().book.undo();
    QTRY_VERIFY(!QFile::exists(shop.context().cueFile)); // there was none before
    QTRY_VERIFY(!shop.engine().book.state().saving);
    QVERIFY(said(shop).startsWith(u"First visit"_s));
    shop.engine().book.undo(); // and undone once more, it is back
    QTRY_VERIFY(!shop.engine().book.state().saving);
    QCOMPARE(said(shop), welcome);
}

void TestAManagerWritesTheBook::aClerkChangesNothing()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    shop.engine().session.switchUser();
    QVERIFY(shop.signIn(u"Mia"_s));
    CueBookController &book = shop.engine().book;
    int refused = 0;
    connect(&book, &CueBookController::refused, this, [&refused](const Error &error) { refused += error.code == Errc::Unauthorized; });
    const CueDraft before = book.state().draft;
    book.edit([](CueDraft &draft) { sayWelcome(draft); });
    book.startTrial();
    book.useTuttus();
    book.undo();
    book.readAgain();
    QCOMPARE(refused, 5);
    QVERIFY(book.state().draft == before && !book.state().trial.running && !book.state().saving);
    book.open();
    QCOMPARE(book.state().face, CueBookState::Face::Refused);
    QVERIFY(!QFile::exists(shop.context().cueFile));
}

void TestAManagerWritesTheBook::aDraftWaitsForItsManager()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    shop.engine().book.edit([](CueDraft &draft) { sayWelcome(draft); });
    shop.engine().session.switchUser();
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.engine().book.open();
    QCOMPARE(shop.engine().book.state().face, CueBookState::Face::Refused);
    shop.engine().session.switchUser();
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    QCOMPARE(shop.engine().book.state().face, CueBookState::Face::Ready);
    QVERIFY(shop.engine().book.state().isChanged());
}

void TestAManagerWritesTheBook::whatIsWrongIsNotKept()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    CueBookController &book = shop.engine().book;
    book.edit([](CueDraft &draft) { sayWelcome(draft, u"Greet him."_s); });
    QCOMPARE(book.state().problems.size(), size_t(1));
    QVERIFY(!book.state().maySave());
    book.save();
    book.startTrial();
    QVERIFY(!book.state().saving && !book.state().trial.running);
    QVERIFY(!QFile::exists(shop.context().cueFile));
    book.edit([](CueDraft &draft) { sayWelcome(draft, u"Greet them."_s); });
    keep(shop);
    QVERIFY(QFile::exists(shop.context().cueFile));
}

void TestAManagerWritesTheBook::aFileChangedByHandIsNotOverwritten()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    CueBookController &book = shop.engine().book;
    book.edit([](CueDraft &draft) { sayWelcome(draft); });
    const QByteArray byHand = R"({"version": 7, "base": "tuttu", "rules": []})";
    QVERIFY(write(shop.context().cueFile, byHand));
    keep(shop);
    QCOMPARE(book.state().problem->code, Errc::Conflict);
    QVERIFY(book.state().isChanged());
    QCOMPARE(contents(shop.context().cueFile), byHand);
    book.saveOver();
    QTRY_VERIFY(!book.state().saving && !book.state().problem);
    QVERIFY(contents(shop.context().cueFile).contains(welcome.toUtf8()));
    book.undo();
    QTRY_COMPARE(contents(shop.context().cueFile), byHand);
}

void TestAManagerWritesTheBook::aFileThatCannotBeUsedIsLeftAloneOrSetAside()
{
    Shop shop;
    const QByteArray wrong = R"({"version": 1, "rules": [{"name": "hello"}]})";
    QVERIFY(write(shop.context().cueFile, wrong));
    QVERIFY(shop.signIn(u"Elina"_s));
    CueBookController &book = shop.engine().book;
    open(shop);
    QCOMPARE(book.state().face, CueBookState::Face::Broken);
    QVERIFY(book.state().problem->detail.contains(u"rules[0]"_s));
    book.edit([](CueDraft &draft) { sayWelcome(draft); });
    book.save();
    QCOMPARE(contents(shop.context().cueFile), wrong);
    book.useTuttus();
    QTRY_COMPARE(book.state().face, CueBookState::Face::Ready);
    QVERIFY(!QFile::exists(shop.context().cueFile));
    QCOMPARE(contents(shop.folder() + u"/cues.previous.json"_s), wrong); // nothing is lost
    book.undo();
    QTRY_VERIFY(book.state().problem); // a wrong book does not come back by itself
    QVERIFY(!QFile::exists(shop.context().cueFile));
}

void TestAManagerWritesTheBook::backToTuttusOwnBookCanBeUndone()
{
    Shop shop;
    shop.customer(u"Leyla Şahin"_s, card);
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    CueBookController &book = shop.engine().book;
    book.edit([](CueDraft &draft) { sayWelcome(draft); });
    keep(shop);
    const QByteArray own = contents(shop.context().cueFile);
    book.useTuttus();
    QTRY_VERIFY(!book.state().saving);
    QVERIFY(!book.state().own);
    QVERIFY(said(shop).startsWith(u"First visit"_s));
    book.undo();
    QTRY_VERIFY(!book.state().saving);
    QCOMPARE(contents(shop.context().cueFile), own);
    QCOMPARE(said(shop), welcome);
}

void TestAManagerWritesTheBook::aTrialIsStopped()
{
    Shop shop;
    for (int i = 0; i < 50; ++i)
        shop.customer(u"Customer %1"_s.arg(i));
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    CueBookController &book = shop.engine().book;
    book.startTrial();
    QVERIFY(book.state().trial.running);
    book.cancelTrial();
    shop.settle();
    shop.settle();
    QVERIFY(!book.state().trial.running && !book.state().trial.finished && book.state().trial.rows.empty());
    book.startTrial();
    QTRY_VERIFY(book.state().trial.finished);
    QCOMPARE(book.state().trial.of, 50);
}

void TestAManagerWritesTheBook::examplesAreOfTheShopsOwnCustomers()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino Virtanen"_s, card);
    const Product candle = shop.product(u"Birch candle"_s, 2400, u"candles"_s);
    for (const int days : {330, 288, 246, 204, 162})
        shop.bought(aino, {{candle, 2}}, days);
    QVERIFY(shop.signIn(u"Elina"_s));
    open(shop);
    const CueBookController &book = shop.engine().book;
    CueExamples::Wanted wanted;
    wanted.today = book.today();
    wanted.locale = QLocale(u"en"_s);
    const auto lapsed = book.example(book.state().draft.find(u"lapsed"_s).value(), wanted, u"plain"_s);
    QVERIFY(lapsed.real);
    QCOMPARE(lapsed.cue.count, 162);
    QVERIFY(!book.example(book.state().draft.find(u"birthdayNear"_s).value(), wanted, u"plain"_s).real);
}

QTEST_GUILESS_MAIN(TestAManagerWritesTheBook)
#include "tst_amanagerwritesthebook.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/capture/notelint/notelint.h"
#include "core/storage/storagerepair.h"

#include <QFile>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Nothing that was called saved is ever lost: not by a restart, not by a lost cache. */
class TestWhatIsCapturedIsSafe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notesHoldsAndFollowUpsAreThereAfterARestart();
    void aLostCacheComesBackFromTheOutbox();
    void aRefusedCaptureLeavesNothingBehind();
    void aNoteWithACardNumberIsNotKept();
    void anUndoTheDiskRefusedMayBeTriedAgain();
    void judgedCuesStayJudged();
    void aWrongReminderStaysWrongForThatProduct();
    void pendingCountsWhatTheHubHasNotConfirmed();
    void wrongPinsAreCountedAcrossARestart();
    void settingTheClockBackDoesNotShortenTheWait();
};

namespace {

const QString card = u"2900000000018"_s;

void captureThree(Shop &shop)
{
    const Product candle = shop.product(u"Birch candle"_s);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    VisitController &visit = shop.engine().visit;
    QVERIFY(shop.await(visit.addNote({u"gift"_s}, u"For a sister who likes ceramics"_s)));
    QVERIFY(shop.await(visit.hold(candle.id, 2, visit.today().addDays(2))));
    QVERIFY(shop.await(visit.addFollowUp(u"Ring when the linen is in"_s, visit.today().addDays(7))));
    shop.settle();
}

void verifyThree(Shop &shop)
{
    QVERIFY(shop.signIn(u"Leo"_s));
    shop.scan(card);
    const Profile &p = shop.brief().profile;
    QCOMPARE(p.notes.size(), size_t(1));
    QCOMPARE(p.notes.front().text, u"For a sister who likes ceramics"_s);
    QCOMPARE(p.notes.front().chips, QStringList{u"gift"_s});
    QCOMPARE(p.notes.front().by, shop.clerk(u"Mia"_s));
    QCOMPARE(p.holds.size(), size_t(1));
    QCOMPARE(p.holds.front().quantity, 2);
    QCOMPARE(p.followUps.size(), size_t(1));
    QCOMPARE(p.followUps.front().what, u"Ring when the linen is in"_s);
    const auto kinds = [&] {
        std::vector<TimelineKind> k;
        for (const TimelineEntry &e : shop.brief().timeline)
            k.push_back(e.kind);
        return k;
    }();
    for (TimelineKind kind : {TimelineKind::Note, TimelineKind::Hold, TimelineKind::FollowUp})
        QVERIFY(std::find(kinds.begin(), kinds.end(), kind) != kinds.end());
}

} // namespace

void TestWhatIsCapturedIsSafe::notesHoldsAndFollowUpsAreThereAfterARestart()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    captureThree(shop);
    QCOMPARE(shop.brief().profile.notes.size(), size_t(1)); // on the page at once
    shop.restart();
    verifyThree(shop);
    QCOMPARE(shop.floor().todos.size(), size_t(2)); // the hold and the follow-up
}

void TestWhatIsCapturedIsSafe::aLostCacheComesBackFromTheOutbox()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino Virtanen"_s, card);
    captureThree(shop);
    shop.reopenAfter([&] {
        QFile cache(shop.folder() + u"/cache.db"_s);
        QVERIFY(cache.open(QIODevice::ReadWrite));
        cache.seek(0);
        cache.write(QByteArray(64 * 1024, '\x5a')); // somebody else's sector
        cache.close();
        const auto aside = StorageRepair(shop.folder()).rebuildCache();
        QVERIFY(aside);
    });
    shop.put(aino); // a shop without a hub imports its source again
    verifyThree(shop);
}

void TestWhatIsCapturedIsSafe::aRefusedCaptureLeavesNothingBehind()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    const int before = shop.engine().captures.pending();
    const auto refused = shop.await(shop.engine().visit.addNote({}, QString(300, u'a')));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Invalid);
    shop.settle();
    QCOMPARE(shop.engine().captures.pending(), before);
    QVERIFY(shop.brief().profile.notes.empty());
}

void TestWhatIsCapturedIsSafe::aNoteWithACardNumberIsNotKept()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    VisitController &visit = shop.engine().visit;
    const auto note = shop.await(visit.addNote({}, u"Pays with 4111 1111 1111 1111"_s));
    const auto followUp = shop.await(visit.addFollowUp(u"Refund to FI21 1234 5600 0007 85"_s, visit.today()));
    QVERIFY(!note && !followUp);
    QCOMPARE(note.error(), (Error{Errc::Invalid, u"note.cardNumber"_s}));
    QCOMPARE(followUp.error(), (Error{Errc::Invalid, u"followUp.cardNumber"_s}));
    QTRY_VERIFY(!shop.engine().captures.noteLint().check(u"Diabetic"_s).empty()); // the lists are there; what they find is only warned of
    QVERIFY(shop.await(visit.addNote({}, u"Diabetic, no chocolate"_s)));
    shop.restart();
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    QCOMPARE(shop.brief().profile.notes.size(), size_t(1));
    QVERIFY(shop.brief().profile.followUps.empty());
}

void TestWhatIsCapturedIsSafe::anUndoTheDiskRefusedMayBeTriedAgain()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    CaptureService &captures = shop.engine().captures;
    const auto room = [&](const char *pages) { return shop.await(shop.storage().run([pages](Shelf &shelf) { return shelf.outbox.script(pages); })); };
    const auto note = shop.await(shop.engine().visit.addNote({}, QString(280, u'a')));
    QVERIFY(note);
    QVERIFY(room("PRAGMA max_page_count = 1")); // the file may not grow
    Result<Op> back = *note;
    for (int i = 0; i < 200 && back; ++i) // what is left of its last pages is used up by acts of others
        back = shop.await(captures.record(VisitorsCounted{shop.context().store.id, 1, Means::LookUp}, shop.clerk(u"Leo"_s)));
    QVERIFY(!back);
    QCOMPARE(back.error().code, Errc::DiskFull);
    back = shop.await(captures.undo(note->id, shop.clerk(u"Mia"_s)));
    QVERIFY(!back);
    QCOMPARE(back.error().code, Errc::DiskFull);
    shop.settle();
    QCOMPARE(shop.brief().profile.notes.size(), size_t(1)); // nothing was taken back
    QVERIFY(captures.canUndo(note->id));

    QVERIFY(room("PRAGMA max_page_count = 1000000"));
    QVERIFY(shop.await(captures.undo(note->id, shop.clerk(u"Mia"_s))));
    shop.settle();
    QVERIFY(shop.brief().profile.notes.empty());
    QCOMPARE(shop.await(captures.undo(note->id, shop.clerk(u"Mia"_s))).error().code, Errc::NotFound); // and not twice
}

void TestWhatIsCapturedIsSafe::judgedCuesStayJudged()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    QVERIFY(!shop.brief().brief.cues.empty());
    const QString first = shop.brief().brief.cues.front().rule;
    shop.engine().visit.judge(0, CueVerdict::Wrong);
    shop.settle();
    QCOMPARE(shop.brief().verdicts.front(), std::optional(CueVerdict::Wrong));
    shop.restart();
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    for (const Cue &cue : shop.brief().brief.cues)
        QVERIFY(cue.rule != first);
}

void TestWhatIsCapturedIsSafe::aWrongReminderStaysWrongForThatProduct()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino Virtanen"_s, card);
    const Product soap = shop.product(u"Soap"_s);
    for (const int days : {30, 60, 90, 120})
        shop.bought(aino, {{soap, 1}}, days);
    const auto reminder = [&] {
        const std::vector<Cue> &cues = shop.brief().brief.cues;
        const auto it = std::find_if(cues.begin(), cues.end(), [&](const Cue &c) { return c.product == soap.id; });
        return it == cues.end() ? -1 : int(it - cues.begin());
    };
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    QVERIFY(reminder() >= 0);
    shop.engine().visit.judge(size_t(reminder()), CueVerdict::Wrong);
    shop.settle();
    shop.restart();
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    QCOMPARE(shop.brief().face, BriefState::Face::Ready);
    QCOMPARE(reminder(), -1);
}

void TestWhatIsCapturedIsSafe::pendingCountsWhatTheHubHasNotConfirmed()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    captureThree(shop);
    const int pending = shop.engine().status.state().pending;
    QVERIFY(pending >= 5); // visit, opening, note, hold, follow-up
    shop.restart();
    QTRY_COMPARE(shop.engine().status.state().pending, pending);
}

void TestWhatIsCapturedIsSafe::wrongPinsAreCountedAcrossARestart()
{
    Shop shop;
    SessionController *session = &shop.engine().session;
    const auto tryWrong = [&] {
        session->signIn(shop.clerk(u"Mia"_s), u"000001"_s);
        QVERIFY(QTest::qWaitFor([&] { return session->state().phase == SessionState::Phase::SignedOut; }, 20'000));
    };
    tryWrong();
    QCOMPARE(session->state().problem->code, Errc::WrongSecret);
    tryWrong();
    shop.restart();
    session = &shop.engine().session;
    tryWrong();
    QCOMPARE(session->state().problem->code, Errc::Throttled); // the third in a row, though the program was closed between
    QVERIFY(!shop.signIn(u"Mia"_s)); // the right one has to wait, too
    shop.clock.advance(31);
    QVERIFY(shop.signIn(u"Mia"_s));
}

void TestWhatIsCapturedIsSafe::settingTheClockBackDoesNotShortenTheWait()
{
    Shop shop;
    SessionController &session = shop.engine().session;
    for (int i = 0; i < 3; ++i) {
        session.signIn(shop.clerk(u"Mia"_s), u"000001"_s);
        QVERIFY(QTest::qWaitFor([&] { return session.state().phase == SessionState::Phase::SignedOut; }, 20'000));
    }
    shop.clock.setWall(shop.clock.now().addYears(1));
    QVERIFY(!shop.signIn(u"Mia"_s));
    shop.clock.setWall(shop.clock.now().addYears(-2));
    QVERIFY(!shop.signIn(u"Mia"_s));
    QVERIFY(shop.signIn(u"Leo"_s)); // nobody else is held up
}

QTEST_GUILESS_MAIN(TestWhatIsCapturedIsSafe)
#include "tst_whatiscapturedissafe.moc"

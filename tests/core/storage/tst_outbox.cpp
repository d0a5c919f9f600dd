// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/opapplier.h"
#include "core/storage/profilestore.h"
#include "core/storage/statement.h"
#include "core/storage/storagecheck.h"
#include "core/storage/visitstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId london = StoreId::derived("store", u"london"_s);

Note noteSaying(Rig &rig, const QString &text)
{
    return {rig.ids().make<NoteId>(), leyla().id, {}, rig.clock().now(), {}, text};
}

Visit arrivalOf(Rig &rig, const CustomerId &customer = {})
{
    Visit v;
    v.id = rig.ids().make<VisitId>();
    v.store = london;
    v.customer = customer;
    v.assurance = customer.isNull() ? Assurance::Hint : Assurance::Identified;
    v.arrived = v.lastSign = rig.clock().now();
    return v;
}

Result<CheckReport> doctor(Rig &rig)
{
    return rig.run([keys = rig.keys()](Shelf &s) { return StorageCheck(s).check(*keys); });
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersHaveNoGapsAcrossRestarts();
    void theSameOpTwiceIsOne();
    void whatWasKeptOpensAgain();
    void aReplayedJournalGivesTheSameCache();
    void replayingAgainChangesNothing();
    void everyVisitOutcomeDoesWhatItSays();
    void aHintNeverNamesAndNeverTakesBack();
    void anAnswerWithoutANameHasNoName();
    void holdsAndFollowUpsEnd();
    void visitorsAreCountedPerHourOnce();
    void aNewCustomerIsFoundAtOnce();
    void lockedTheShopStillCaptures();
    void anOpOfAnotherProgramIsParkedAndRetried();
    void anOldImageOfTheOutboxIsNoticed();
    void anotherKeyOpensNothingAndBreaksNothing();
    void aHugePayloadIsRefused();
    void aCacheThatFellBehindCatchesUpInOrder();
    void theDoctorSeesWhatIsThere();
};

void TestOutbox::numbersHaveNoGapsAcrossRestarts()
{
    Rig rig;
    QVERIFY(rig.open());
    QList<qint64> numbers;
    DeviceId device;
    for (int i = 0; i < 6; ++i) {
        if (i == 3) {
            rig.close();
            QVERIFY(rig.open());
        }
        const auto kept = rig.keep(VisitSeen{});
        QVERIFY(kept);
        numbers.append(kept->seq);
        QCOMPARE(kept->epoch, 1);
        QVERIFY(device.isNull() || device == kept->device);
        device = kept->device;
    }
    QVERIFY(!device.isNull());
    QCOMPARE(numbers, (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(*answerOf(rig.storage().pendingOps()), 6);
}

void TestOutbox::theSameOpTwiceIsOne()
{
    Rig rig;
    QVERIFY(rig.open());
    const Op op = rig.op(NoteAdded{noteSaying(rig, u"once"_s)});
    const auto first = answerOf(rig.storage().keep(op));
    QVERIFY(rig.keep(VisitSeen{}));
    const auto again = answerOf(rig.storage().keep(op));
    QVERIFY(first && again);
    QCOMPARE(again->seq, first->seq);
    QCOMPARE(*answerOf(rig.storage().pendingOps()), 2);
    QVERIFY(rig.run([first](Shelf &s) { return OpApplier(s).apply(*first); }));
    QCOMPARE(doctor(rig)->notes, 1);
    QCOMPARE(*rig.run([](Shelf &s) { return OpApplier(s).position(); }), (JournalPosition{1, 2}));
}

void TestOutbox::whatWasKeptOpensAgain()
{
    Rig rig;
    QVERIFY(rig.open());
    Op op = rig.op(NpsAnswered{{}, {leyla().id, noon, 3, {u"queue"_s}, u"Too long a wait"_s}}, ClerkId(QUuid::createUuid()));
    op.baseVersion = 12;
    QVERIFY(answerOf(rig.storage().keep(op)));
    rig.close();
    QVERIFY(rig.open());
    const auto back = rig.run([&](Shelf &s) -> Result<Op> {
        const auto record = Outbox(s.outbox).record(op.id);
        return record ? record->open(*rig.keys()) : record.error();
    });
    QVERIFY(back);
    QCOMPARE(back->id, op.id);
    QCOMPARE(back->kind, op.kind);
    QCOMPARE(back->payload, op.payload);
    QCOMPARE(back->at, op.at);
    QCOMPARE(back->monotonicMs, op.monotonicMs);
    QCOMPARE(back->actor, op.actor);
    QCOMPARE(back->baseVersion, 12);
    QCOMPARE(back->seq, 1);
    QCOMPARE(rig.run([](Shelf &s) -> Result<bool> {
        const auto none = Outbox(s.outbox).record(OpId(QUuid::createUuid()));
        return none ? Result<bool>(true) : none.error();
    }).error().code, Errc::NotFound);
}

void TestOutbox::aReplayedJournalGivesTheSameCache()
{
    Rig rig;
    QVERIFY(rig.open());
    const Visit visit = arrivalOf(rig, leyla().id);
    const ClerkId clerk(QUuid::createUuid());
    QVERIFY(rig.keep(CustomerCreated{leyla()}));
    QVERIFY(rig.keep(VisitOpened{visit}));
    QVERIFY(rig.keep(VisitClaimed{visit.id, clerk}));
    QVERIFY(rig.keep(VisitorsCounted{london, 3, Means::DoorCounter}));
    for (int i = 0; i < 450; ++i) // more than a page
        QVERIFY(rig.keep(NoteAdded{noteSaying(rig, u"note %1"_s.arg(i))}));
    QVERIFY(rig.keep(VisitEnded{visit.id, true}));
    const auto read = [&] { return rig.run([](Shelf &s) { return ProfileStore(s).profile(leyla().id); }); };
    const auto before = read();
    rig.close();
    QVERIFY(QFile::remove(rig.cachePath()));
    const auto opened = rig.open();
    QVERIFY(opened);
    QCOMPARE(opened->replayed, 455);
    QCOMPARE(opened->lostOps, 0);
    const auto after = read();
    QVERIFY(before && after);
    QCOMPARE(after->customer, before->customer);
    QCOMPARE(after->visits, before->visits);
    QCOMPARE(after->visits.at(0).claimedBy, clerk);
    QVERIFY(after->visits.at(0).leftAt.isValid());
    QCOMPARE(after->notes.size(), size_t(450));
    QCOMPARE(after->notes, before->notes);
}

void TestOutbox::replayingAgainChangesNothing()
{
    Rig rig;
    QVERIFY(rig.open());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(rig.keep(NoteAdded{noteSaying(rig, u"note"_s)}));
        QVERIFY(rig.keep(VisitorsCounted{london, 2, Means::DoorCounter}));
        QVERIFY(rig.keep(CueJudged{leyla().id, {}, u"lapsed"_s, {}, CueVerdict::Said}));
    }
    // As after a crash between the commit of the effect and anything else: the position is behind, the ids are there.
    QVERIFY(rig.run([](Shelf &s) { return s.cache.script("UPDATE journal_position SET epoch = 0, seq = 0"); }));
    QCOMPARE(*rig.run([keys = rig.keys()](Shelf &s) { return OpApplier(s).catchUp(*keys); }), 15);
    QCOMPARE(*rig.run([keys = rig.keys()](Shelf &s) { return OpApplier(s).catchUp(*keys); }), 0);
    const auto hours = rig.run([&](Shelf &s) { return VisitStore(s).visitorsPerHour(london, noon.addDays(-1), noon.addDays(1)); });
    QCOMPARE(hours->at(0).visitors, 10);
    const auto key = rig.run([](Shelf &s) { return CustomerStore(s).key(leyla().id); });
    QCOMPARE(rig.run([&](Shelf &s) { return CaptureStore(s).cuesOf(*key); })->size(), size_t(5));
    QCOMPARE(doctor(rig)->notes, 5);
}

void TestOutbox::everyVisitOutcomeDoesWhatItSays()
{
    Rig rig;
    QVERIFY(rig.open());
    const Visit opened = arrivalOf(rig);
    const ClerkId mia(QUuid::createUuid());
    const auto now = [&] { return rig.run([&](Shelf &s) { return VisitStore(s).visit(opened.id); }).value(); };
    QVERIFY(rig.keep(VisitOpened{opened}));
    QCOMPARE(now(), opened);
    QCOMPARE(now().lane(), Lane::Arrived);
    const auto seen = rig.keep(VisitSeen{opened.id});
    QCOMPARE(now().lastSign, seen->at);
    const auto recognised = rig.keep(VisitRecognised{opened.id, {Assurance::Identified, Means::Scan, leyla().id, IdentifierKind::Card, noon}});
    QCOMPARE(now().customer, leyla().id);
    QCOMPARE(now().assurance, Assurance::Identified);
    QCOMPARE(now().lastSign, recognised->at);
    QVERIFY(rig.keep(VisitLeftAlone{opened.id, noon.addSecs(900)}));
    QCOMPARE(now().leaveAloneUntil, noon.addSecs(900));
    const auto claimed = rig.keep(VisitClaimed{opened.id, mia});
    QCOMPARE(now().claimedBy, mia);
    QCOMPARE(now().claimedAt, claimed->at);
    QVERIFY(!now().leaveAloneUntil.isValid());
    const auto greeted = rig.keep(VisitGreeted{opened.id});
    QCOMPARE(now().greetedAt, greeted->at);
    QVERIFY(rig.keep(VisitReleased{opened.id}));
    QVERIFY(now().claimedBy.isNull() && !now().claimedAt.isValid());
    QVERIFY(rig.keep(VisitUnbound{opened.id, leyla().id}));
    QVERIFY(now().customer.isNull());
    QCOMPARE(now().assurance, Assurance::None);
    QCOMPARE(now().notThem, std::vector<CustomerId>{leyla().id});
    const auto ended = rig.keep(VisitEnded{opened.id, true});
    QCOMPARE(now().leftAt, ended->at);
    const auto floor = [&](const QDateTime &leftSince) { return rig.run([&](Shelf &s) { return VisitStore(s).floor(london, leftSince); })->size(); };
    QCOMPARE(floor(ended->at.addSecs(-60)), size_t(1));
    QCOMPARE(floor(ended->at.addSecs(60)), size_t(0));
    QVERIFY(rig.keep(VisitReopened{opened.id}));
    QVERIFY(!now().leftAt.isValid());
    QCOMPARE(floor(ended->at.addSecs(60)), size_t(1));
    QVERIFY(rig.keep(VisitClaimed{VisitId(QUuid::createUuid()), mia})); // about a visit nobody knows
    QCOMPARE(doctor(rig)->visits, 1);
    QCOMPARE(doctor(rig)->parkedOps, 0);
}

void TestOutbox::aHintNeverNamesAndNeverTakesBack()
{
    Rig rig;
    QVERIFY(rig.open());
    const Visit visit = arrivalOf(rig);
    const auto now = [&] { return rig.run([&](Shelf &s) { return VisitStore(s).visit(visit.id); }).value(); };
    const VisitRecognised hint{visit.id, {Assurance::Hint, Means::Beacon, leyla().id, IdentifierKind::Beacon, noon}};
    QVERIFY(rig.keep(VisitOpened{visit}));
    QVERIFY(rig.keep(hint));
    QVERIFY(now().customer.isNull());
    QVERIFY(rig.keep(VisitRecognised{visit.id, {Assurance::Confirmed, Means::LookUp, leyla().id, IdentifierKind::Card, noon}}));
    QCOMPARE(now().customer, leyla().id);
    const auto later = rig.keep(hint);
    QCOMPARE(now().customer, leyla().id);
    QCOMPARE(now().assurance, Assurance::Confirmed);
    QCOMPARE(now().lastSign, later->at);
}

void TestOutbox::anAnswerWithoutANameHasNoName()
{
    Rig rig;
    QVERIFY(rig.open());
    const Visit visit = arrivalOf(rig, leyla().id);
    QVERIFY(rig.keep(CustomerCreated{leyla()}));
    QVERIFY(rig.keep(VisitOpened{visit}));
    QVERIFY(rig.keep(NpsAnswered{visit.id, {{}, noon, 2, {u"staff"_s}, u"rude"_s}}));
    QVERIFY(rig.keep(NpsAnswered{visit.id, {leyla().id, noon, 9, {}, {}}}));
    QVERIFY(rig.keep(NpsDeclined{visit.id, true}));
    QCOMPARE(rig.run([](Shelf &s) { return ProfileStore(s).profile(leyla().id); })->scores.size(), size_t(1));
    const auto all = rig.run([](Shelf &s) { return CaptureStore(s).scoresSince(noon.addDays(-1)); });
    QCOMPARE(all->size(), size_t(2));
    QVERIFY(std::any_of(all->begin(), all->end(), [](const NpsAnswer &a) { return a.customer.isNull() && a.comment == u"rude"_s; }));
    const auto linked = rig.run([](Shelf &s) -> Result<qint64> {
        Statement columns(s.cache, "SELECT count(*) FROM pragma_table_info('nps') WHERE name LIKE '%visit%'");
        return columns.step() ? Result<qint64>(columns.integer(0)) : columns.error();
    });
    QCOMPARE(*linked, 0); // the visit would give the answer its name back
}

void TestOutbox::holdsAndFollowUpsEnd()
{
    Rig rig;
    QVERIFY(rig.open());
    const ClerkId mia(QUuid::createUuid());
    const Product mug = productNamed(u"22423"_s, u"Regency Mug"_s);
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importProducts(std::span(&mug, 1)); }));
    QVERIFY(rig.keep(CustomerCreated{leyla()}));
    std::vector<HoldId> holds;
    std::vector<FollowUpId> followUps;
    for (int i = 0; i < 14; ++i) {
        const Hold hold{rig.ids().make<HoldId>(), leyla().id, mug.id, 1, noon.addSecs(i), noon.addDays(20 - i), mia, HoldState::Open};
        const FollowUp followUp{rig.ids().make<FollowUpId>(), leyla().id, i % 2 ? mia : ClerkId(QUuid::createUuid()), u"Ring"_s, QDate(2026, 12, 1).addDays(i), false};
        QVERIFY(rig.keep(HoldPlaced{hold}) && rig.keep(FollowUpAdded{followUp}));
        holds.push_back(hold.id);
        followUps.push_back(followUp.id);
    }
    for (int i = 0; i < 12; ++i)
        QVERIFY(rig.keep(HoldEnded{holds[size_t(i)], i % 2 ? HoldState::Collected : HoldState::Released}) && rig.keep(FollowUpDone{followUps[size_t(i)]}));
    const auto profile = rig.run([](Shelf &s) { return ProfileStore(s).profile(leyla().id); });
    QCOMPARE(profile->holds.size(), size_t(12)); // two open, the last ten
    QCOMPARE(profile->holds[0].id, holds[13]);
    QCOMPARE(profile->holds[2].state, HoldState::Collected);
    QCOMPARE(profile->followUps.size(), size_t(12));
    QVERIFY(!profile->followUps[1].done && profile->followUps[2].done);
    QCOMPARE(profile->products.value(mug.id), mug);
    const auto open = rig.run([](Shelf &s) { return CaptureStore(s).openHolds(); });
    QCOMPARE(open->size(), size_t(2));
    QCOMPARE(open->at(0).id, holds[13]); // runs out first
    QCOMPARE(rig.run([&](Shelf &s) { return CaptureStore(s).openFollowUps(mia); })->size(), size_t(1));
    QCOMPARE(rig.run([&](Shelf &s) { return CaptureStore(s).openFollowUps({}); })->size(), size_t(2));
}

void TestOutbox::visitorsAreCountedPerHourOnce()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.keep(VisitorsCounted{london, 3, Means::DoorCounter}));
    const auto second = rig.keep(VisitorsCounted{london, 2, Means::DoorCounter});
    QVERIFY(rig.run([second](Shelf &s) { return OpApplier(s).apply(*second); }));
    rig.clock().advance(3'600'000);
    QVERIFY(rig.keep(VisitorsCounted{london, 1, Means::DoorCounter}));
    QVERIFY(rig.keep(VisitorsCounted{StoreId::derived("store", u"leeds"_s), 50, Means::DoorCounter}));
    const auto hours = rig.run([&](Shelf &s) { return VisitStore(s).visitorsPerHour(london, noon.addDays(-1), noon.addDays(1)); });
    const QDateTime twelve(noon.date(), QTime(12, 0), Qt::UTC);
    QCOMPARE(*hours, (std::vector<HourCount>{{twelve, 5}, {twelve.addSecs(3600), 1}}));
}

void TestOutbox::aNewCustomerIsFoundAtOnce()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.keep(CustomerCreated{leyla()}));
    QCOMPARE(*rig.run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); }), leyla());
    QCOMPARE(rig.run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Card, u"4006381333931"_s}); })->size(), size_t(1));
}

void TestOutbox::lockedTheShopStillCaptures()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.keep(NoteAdded{noteSaying(rig, u"before"_s)}));
    rig.close();
    {
        Storage locked(rig.clock());
        const auto opened = answerOf(locked.open(rig.folder(), nullptr));
        QVERIFY(opened && !opened->unlocked);
        const auto kept = answerOf(locked.keep(rig.op(NoteAdded{noteSaying(rig, u"while locked"_s)})));
        QVERIFY(kept);
        QCOMPARE(kept->seq, 2);
        QCOMPARE(answerOf(locked.run([](Shelf &s) { return CustomerStore(s).count(); })).error().code, Errc::KeyLocked);
        // The keychain was unlocked meanwhile: the same storage opens all of it.
        const auto unlocked = answerOf(locked.open(rig.folder(), rig.keys()));
        QVERIFY(unlocked && unlocked->unlocked);
        QCOMPARE(unlocked->replayed, 1);
    }
    QVERIFY(rig.open());
    const auto key = rig.run([](Shelf &s) { return CustomerStore(s).key(leyla().id); });
    QCOMPARE(rig.run([&](Shelf &s) { return CaptureStore(s).notesOf(*key, leyla().id); })->size(), size_t(2));

    Rig fresh;
    Storage neverUnlocked(fresh.clock());
    QCOMPARE(answerOf(neverUnlocked.open(fresh.folder(), nullptr)).error().code, Errc::KeyLocked); // there is no key to seal to
    QCOMPARE(answerOf(neverUnlocked.keep(fresh.op(VisitSeen{}))).error().code, Errc::KeyLocked);
    QVERIFY(answerOf(neverUnlocked.open(fresh.folder(), fresh.keys()))); // and nothing was left behind that the first key would not fit
}

void TestOutbox::anOpOfAnotherProgramIsParkedAndRetried()
{
    Rig rig;
    QVERIFY(rig.open());
    Op unknown = rig.op(VisitSeen{});
    unknown.kind = u"teleport.happened"_s;
    Op broken = rig.op(NoteAdded{noteSaying(rig, u"x"_s)});
    broken.payload.remove(u"note"_s);
    Op nobodys = rig.op(NoteAdded{Note{NoteId(QUuid::createUuid()), {}, {}, noon, {}, u"about nobody"_s}});
    QVERIFY(answerOf(rig.storage().keep(unknown)) && answerOf(rig.storage().keep(broken)) && answerOf(rig.storage().keep(nobodys)));
    QVERIFY(rig.keep(NoteAdded{noteSaying(rig, u"fine"_s)})); // poison blocks nobody
    QCOMPARE(doctor(rig)->notes, 1);
    QCOMPARE(doctor(rig)->parkedOps, 3);
    QCOMPARE(doctor(rig)->opsMissingInCache, 0);
    rig.close();
    const auto opened = rig.open();
    QCOMPARE(opened->parked, 3);
    QCOMPARE(opened->replayed, 0);
    // A program that understands it would have applied it: a parked op is tried again at each start.
    QVERIFY(rig.run([&](Shelf &s) -> Result<> {
        Op understood = rig.op(NoteAdded{noteSaying(rig, u"late"_s)});
        understood.id = unknown.id;
        understood.epoch = 1;
        understood.seq = 1;
        return OpApplier(s).apply(understood);
    }));
    QCOMPARE(doctor(rig)->parkedOps, 2);
}

void TestOutbox::anOldImageOfTheOutboxIsNoticed()
{
    Rig rig;
    QVERIFY(rig.open());
    for (int i = 0; i < 3; ++i)
        QVERIFY(rig.keep(NoteAdded{noteSaying(rig, u"early"_s)}));
    rig.close();
    const QString image = rig.folder() + u"/image"_s;
    QVERIFY(QFile::copy(rig.outboxPath(), image));
    QVERIFY(rig.open());
    for (int i = 0; i < 4; ++i)
        QVERIFY(rig.keep(NoteAdded{noteSaying(rig, u"late"_s)}));
    rig.close();
    QVERIFY(QFile::remove(rig.outboxPath()) && QFile::copy(image, rig.outboxPath()));
    const auto opened = rig.open();
    QVERIFY(opened);
    QCOMPARE(opened->lostOps, 4);
    const auto next = rig.keep(NoteAdded{noteSaying(rig, u"after"_s)});
    QCOMPARE(next->epoch, 2); // its number 1 is not taken for the old number 1
    QCOMPARE(next->seq, 1);
    QCOMPARE(doctor(rig)->notes, 8);
    rig.close();
    QCOMPARE(rig.open()->lostOps, 0);
    rig.close();
    QVERIFY(QFile::remove(rig.outboxPath())); // gone altogether
    const auto without = rig.open();
    QVERIFY(without);
    QCOMPARE(without->lostOps, 1);
    QCOMPARE(rig.keep(VisitSeen{})->epoch, 3);
}

void TestOutbox::anotherKeyOpensNothingAndBreaksNothing()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.keep(CustomerCreated{leyla()}));
    rig.close();
    Storage wrong(rig.clock());
    QCOMPARE(answerOf(wrong.open(rig.folder(), testKeys('x'))).error().code, Errc::KeyLost);
    QCOMPARE(answerOf(wrong.keep(rig.op(VisitSeen{}))).error().code, Errc::KeyLost);
    QVERIFY(answerOf(wrong.close()));
    QVERIFY(rig.open());
    QCOMPARE(*rig.run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); }), leyla());
}

void TestOutbox::aHugePayloadIsRefused()
{
    Rig rig;
    QVERIFY(rig.open());
    QCOMPARE(rig.keep(NoteAdded{noteSaying(rig, QString(60'000, u'x'))}).error().code, Errc::TooLarge);
    QVERIFY(rig.keep(NoteAdded{noteSaying(rig, QString(40'000, u'x'))}));
    QCOMPARE(*answerOf(rig.storage().pendingOps()), 1);
    QVERIFY(doctor(rig)->sound());
}

void TestOutbox::aCacheThatFellBehindCatchesUpInOrder()
{
    Rig rig;
    QVERIFY(rig.open());
    const Visit visit = arrivalOf(rig, leyla().id);
    const ClerkId mia(QUuid::createUuid());
    // The cache refuses every visit for a while, as a full disk would.
    QVERIFY(rig.run([](Shelf &s) { return s.cache.script("CREATE TEMP TRIGGER refuse BEFORE INSERT ON visit BEGIN SELECT RAISE(FAIL, 'full'); END"); }));
    QVERIFY(rig.keep(VisitOpened{visit})); // safe all the same
    QCOMPARE(doctor(rig)->visits, 0);
    QCOMPARE(doctor(rig)->opsMissingInCache, 1);
    QVERIFY(rig.run([](Shelf &s) { return s.cache.script("DROP TRIGGER refuse"); }));
    QVERIFY(rig.keep(VisitClaimed{visit.id, mia}));
    const auto now = rig.run([&](Shelf &s) { return VisitStore(s).visit(visit.id); });
    QVERIFY(now);
    QCOMPARE(now->claimedBy, mia);
    QCOMPARE(doctor(rig)->opsMissingInCache, 0);
}

void TestOutbox::theDoctorSeesWhatIsThere()
{
    Rig rig;
    QVERIFY(rig.open());
    const Product mug = productNamed(u"22423"_s, u"Regency Mug"_s);
    const Order order = orderOf(u"1"_s, {}, noon, {line(mug, 1), line(mug, 2)});
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importProducts(std::span(&mug, 1)); }));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importOrders(std::span(&order, 1)); }));
    QVERIFY(rig.keep(NoteAdded{noteSaying(rig, u"of somebody only heard of"_s)}));
    QVERIFY(rig.keep(VisitSeen{}));
    auto report = doctor(rig);
    QVERIFY(report && report->sound());
    QCOMPARE(report->customers, 0);
    QCOMPARE(report->heardOf, 1);
    QCOMPARE(report->products, 1);
    QCOMPARE(report->orders, 1);
    QCOMPARE(report->orderLines, 2);
    QCOMPARE(report->ops, 2);
    QCOMPARE(report->pendingOps, 2);
    QVERIFY(rig.run([](Shelf &s) { return s.outbox.script("UPDATE op SET record = zeroblob(length(record)) WHERE seq = 1"); }));
    QCOMPARE(doctor(rig)->damagedOps, 1);
    QVERIFY(rig.run([](Shelf &s) { return s.outbox.script("DELETE FROM op WHERE seq = 1"); }));
    report = doctor(rig);
    QCOMPARE(report->missingSeqs, 1);
    QVERIFY(!report->sound());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/casestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/fieldeditstore.h"
#include "core/storage/planstore.h"
#include "core/storage/shelf.h"
#include "core/storage/visitstore.h"
#include "tests/core/storage/storagerig.h"
#include "tests/sim/memoryhub.h"
#include "tests/sim/replicadump.h"
#include "tests/sim/simkiosk.h"

using namespace tuttu;

namespace {

const StoreId turku = StoreId::derived("store", "turku");
const Bucket ofStore{Bucket::Kind::Store, turku}, ofCustomers{Bucket::Kind::Customers, turku};
const CustomerId aino = CustomerId::derived("customer", "aino");
const ClerkId mia = ClerkId::derived("clerk", "mia"), leo = ClerkId::derived("clerk", "leo");
const QDate sunday(2026, 11, 22);

template<typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/** A shop with a hub, and its devices. */
struct Shop {
    Shop()
    {
        OpenFiles files(clock);
        must(files.open(folder.path(), testKeys()));
    }
    std::unique_ptr<SimKiosk> device(const QString &name) { return std::make_unique<SimKiosk>(folder.path(), name, testKeys(), testKeys('h')->publicKey()); }

    QTemporaryDir folder;
    SimClock clock;
    MemoryHub hub{turku, testKeys('h')};
};

void send(SimKiosk &device, MemoryHub &hub)
{
    while (const auto batch = must(device.queue().next(device.outbox()))) {
        Outbox outbox = device.outbox();
        must(device.queue().taken(outbox, *batch, hub.push(*batch)));
    }
}

/** Until nothing is left to hear. */
void hear(SimKiosk &device, const MemoryHub &hub, int limit = 100)
{
    for (const Bucket &bucket : {ofStore, ofCustomers}) {
        for (bool more = true; more;) {
            const auto asked = must(device.feed().cursor(bucket));
            const FeedAnswer answer = hub.page(bucket, asked, limit);
            const auto *page = std::get_if<FeedPage>(&answer);
            if (page)
                QVERIFY(must(device.feed().apply(asked, *page)).taken);
            else
                QVERIFY(must(device.feed().beginAnew(asked, bucket)));
            more = !page || !page->checkpoint;
        }
    }
}

Visit opened(const char *name)
{
    Visit v;
    v.id = VisitId::derived("visit", name);
    v.store = turku;
    v.arrived = v.lastSign = QDateTime(sunday, QTime(9, 0), Qt::UTC);
    return v;
}

CustomerCreated created(const QString &email)
{
    Customer c;
    c.id = aino;
    c.name.shown = "Aino";
    c.email = email;
    return {c};
}

NoteAdded note(const QString &text) { return {{NoteId::derived("note", text), aino, mia, QDateTime(sunday, QTime(9, 0), Qt::UTC), {}, text}}; }

std::map<QString, QString> all(SimKiosk &device) { return must(replicaDump(device.shelf())); }

QStringList notes(SimKiosk &device)
{
    QStringList texts;
    const auto key = CustomerStore(device.shelf()).key(aino);
    for (const Note &n : key ? must(CaptureStore(device.shelf()).notesOf(*key, aino)) : std::vector<Note>())
        texts.prepend(n.text);
    return texts;
}

QString email(SimKiosk &device) { return must(CustomerStore(device.shelf()).customer(aino)).email; }

} // namespace

/** What other devices captured is heard from the hub, in its order. */
class TestFollowing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOneDeviceCapturesTheOthersHold();
    void aPageThatDoesNotGoInWholeDoesNotGoIn();
    void aCopyOfAPageAndALateOneChangeNothing();
    void whatIsCapturedMeanwhileLiesOverIt();
    void whoHeldItInMemoryHearsTheOrderThatHolds();
    void theSameFieldEditedTwiceIsShownBesideOnBothDevices();
    void twoClerksClaimOneVisitAndBothSeeWhoHasIt();
    void aCaseClosedHereAndGivenAwayThereIsClosed();
    void whatIsTakenBackBringsBackWhatStoodBeforeItEverywhere();
    void aNoBesideAYesIsANoInEveryOrder();
    void aRowNobodyUnderstandsIsParkedAndBlocksNothing();
    void whatANewerProgramUnderstandsHasItsPlaceInTheOrder();
    void anOpThatWaitsForAnotherHasItsEffectBehindIt();
    void anIdThatIsAnotherCustomersIsRefusedEverywhereAndStopsNobody();
    void aYesTakenBackBeforeTheHubHeardItIsNone();
    void aHubThatWasRestoredIsHeardAnewAndNothingCapturedIsLost();
    void whatTheDiskHasLostIsNowhere();
    void theSumIsTheHubs();
};

void TestFollowing::whatOneDeviceCapturesTheOthersHold()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(created("aino@example.invalid"));
    till->capture(note("likes blue"));
    till->capture(GoalSet{{turku, Measure::Visitors, PeriodKind::Day, sunday, 100}});
    send(*till, shop.hub);
    hear(*tablet, shop.hub, 1);
    QCOMPARE(notes(*tablet), QStringList{"likes blue"});
    QCOMPARE(must(PlanStore(tablet->shelf()).goals(turku)).size(), 1u);
    hear(*till, shop.hub);
    QCOMPARE(all(*till), all(*tablet));
    QCOMPARE(must(till->feed().toldUpTo()), 3);
}

void TestFollowing::aPageThatDoesNotGoInWholeDoesNotGoIn()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(note("a"));
    till->capture(note("b"));
    send(*till, shop.hub);
    const auto before = all(*tablet);
    must(tablet->shelf().cache.script("CREATE TRIGGER full BEFORE INSERT ON feed_place BEGIN SELECT RAISE(ABORT, 'full'); END"));
    const FeedPage page = std::get<FeedPage>(shop.hub.page(ofCustomers, {}, 10));
    QVERIFY(!tablet->feed().apply({}, page));
    QCOMPARE(all(*tablet), before);
    QVERIFY(!must(tablet->feed().cursor(ofCustomers)));
    must(tablet->shelf().cache.script("DROP TRIGGER full"));
    QVERIFY(must(tablet->feed().apply({}, page)).taken);
    QCOMPARE(notes(*tablet), (QStringList{"a", "b"}));
}

void TestFollowing::aCopyOfAPageAndALateOneChangeNothing()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(VisitorsCounted{turku, 2, Means::LookUp});
    send(*till, shop.hub);
    const FeedPage first = std::get<FeedPage>(shop.hub.page(ofStore, {}, 10));
    QVERIFY(must(tablet->feed().apply({}, first)).taken);
    till->capture(VisitorsCounted{turku, 3, Means::LookUp});
    send(*till, shop.hub);
    hear(*tablet, shop.hub);
    const auto now = all(*tablet);
    QVERIFY(now.at("footfall").contains("| 5 |"));
    QVERIFY(!must(tablet->feed().apply({}, first)).taken);
    QVERIFY(!must(tablet->feed().beginAnew({}, ofStore)));
    QCOMPARE(all(*tablet), now);
}

void TestFollowing::whatIsCapturedMeanwhileLiesOverIt()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    const auto planned = [](qint64 visitors) { return GoalSet{{turku, Measure::Visitors, PeriodKind::Day, sunday, visitors}}; };
    const auto last = [](SimKiosk &device) { return must(PlanStore(device.shelf()).goals(turku)).back().value; };
    till->capture(planned(100));
    tablet->capture(planned(200));
    send(*till, shop.hub);
    hear(*tablet, shop.hub);
    QCOMPARE(last(*tablet), 200); // said here, and the hub has not told it yet
    send(*tablet, shop.hub);
    till->capture(planned(300));
    hear(*till, shop.hub);
    QCOMPARE(last(*till), 300);
    send(*till, shop.hub);
    hear(*till, shop.hub);
    hear(*tablet, shop.hub);
    QCOMPARE(last(*tablet), 300);
    QCOMPARE(all(*till), all(*tablet));
}

void TestFollowing::whoHeldItInMemoryHearsTheOrderThatHolds()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    const Op theirs = till->capture(note("theirs")), ours = tablet->capture(note("ours"));
    send(*till, shop.hub);
    const FeedNews news = must(tablet->feed().apply({}, std::get<FeedPage>(shop.hub.page(ofCustomers, {}, 10))));
    QCOMPARE(news.ops.size(), 2u);
    QCOMPARE(news.ops[0].id, theirs.id);
    QCOMPARE(news.ops[1].id, ours.id);
    send(*tablet, shop.hub);
    const auto asked = must(tablet->feed().cursor(ofCustomers));
    QVERIFY(must(tablet->feed().apply(asked, std::get<FeedPage>(shop.hub.page(ofCustomers, asked, 10)))).ops.empty()); // it lies where it lay
}

void TestFollowing::theSameFieldEditedTwiceIsShownBesideOnBothDevices()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(created("old@example.invalid"));
    send(*till, shop.hub);
    hear(*tablet, shop.hub);
    till->capture(CustomerEdited{aino, {{CustomerField::Email, {"old@example.invalid"}, {"till@example.invalid"}}, {CustomerField::Preferred, {}, {"Ainu"}}}});
    tablet->capture(CustomerEdited{aino, {{CustomerField::Email, {"old@example.invalid"}, {"tablet@example.invalid"}}, {CustomerField::Title, {}, {"Dr"}}}});
    QCOMPARE(email(*tablet), "tablet@example.invalid");
    for (SimKiosk *device : {till.get(), tablet.get()})
        send(*device, shop.hub);
    for (SimKiosk *device : {till.get(), tablet.get()}) {
        hear(*device, shop.hub);
        const Customer c = must(CustomerStore(device->shelf()).customer(aino));
        QCOMPARE(c.email, "till@example.invalid");
        QCOMPARE(c.name.preferred, "Ainu");
        QCOMPARE(c.title, "Dr"); // other fields are joined
        const auto beside = must(FieldEditStore(device->shelf()).conflictsOf(must(CustomerStore(device->shelf()).key(aino))));
        QCOMPARE(beside.size(), 1u);
        QCOMPARE(beside.front().other, QStringList{"tablet@example.invalid"});
    }
    QCOMPARE(all(*till), all(*tablet));
}

void TestFollowing::twoClerksClaimOneVisitAndBothSeeWhoHasIt()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(VisitOpened{opened("a")});
    send(*till, shop.hub);
    hear(*tablet, shop.hub);
    till->capture(VisitClaimed{opened("a").id, mia});
    tablet->capture(VisitClaimed{opened("a").id, leo});
    send(*tablet, shop.hub);
    send(*till, shop.hub);
    for (SimKiosk *device : {till.get(), tablet.get()}) {
        hear(*device, shop.hub);
        QCOMPARE(must(VisitStore(device->shelf()).visit(opened("a").id)).claimedBy, mia); // the hub heard of hers last
    }
}

void TestFollowing::aCaseClosedHereAndGivenAwayThereIsClosed()
{
    for (const bool closedFirst : {true, false}) {
        Shop shop;
        const auto till = shop.device("till"), tablet = shop.device("tablet");
        Case about;
        about.id = CaseId::derived("case", "a");
        about.customer = aino;
        about.opened = about.due = QDateTime(sunday, QTime(9, 0), Qt::UTC);
        till->capture(CaseOpened{about});
        send(*till, shop.hub);
        hear(*tablet, shop.hub);
        till->capture(CaseClosed{about.id, CaseEnd::Solved});
        tablet->capture(CaseReassigned{about.id, leo});
        send(closedFirst ? *till : *tablet, shop.hub);
        send(closedFirst ? *tablet : *till, shop.hub);
        for (SimKiosk *device : {till.get(), tablet.get()}) {
            hear(*device, shop.hub);
            QVERIFY(must(CaseStore(device->shelf()).openCases()).empty());
            QCOMPARE(must(CaseStore(device->shelf()).historyOf(about.id)).size(), 3u);
        }
    }
}

void TestFollowing::whatIsTakenBackBringsBackWhatStoodBeforeItEverywhere()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    const auto planned = [](qint64 visitors) { return GoalSet{{turku, Measure::Visitors, PeriodKind::Day, sunday, visitors}}; };
    till->capture(planned(100));
    send(*till, shop.hub);
    const Op slip = tablet->capture(planned(1000));
    tablet->capture(CaptureUndone{slip.id, slip.kind, slip.payload});
    send(*tablet, shop.hub);
    for (SimKiosk *device : {till.get(), tablet.get()}) {
        hear(*device, shop.hub);
        const auto goals = must(PlanStore(device->shelf()).goals(turku));
        QCOMPARE(goals.size(), 1u);
        QCOMPARE(goals.back().value, 100);
    }
}

/** Four words of one customer on one permission, yes or no, each at one of three devices that have heard nothing of each other since they came: all ways
 *  there are. Where one of the devices heard a no last, it is a no, on every device. */
void TestFollowing::aNoBesideAYesIsANoInEveryOrder()
{
    Shop shop;
    const auto a = shop.device("a"), b = shop.device("b"), c = shop.device("c");
    const std::vector<SimKiosk *> devices{a.get(), b.get(), c.get()};
    std::vector<std::pair<CustomerId, bool>> expected; // whether it is a no
    for (int way = 0; way < 6 * 6 * 6 * 6; ++way) {
        Customer who;
        who.id = CustomerId::derived("customer", QString::number(way));
        who.name.shown = "Aino";
        a->capture(CustomerCreated{who});
        std::map<int, ConsentEvent> last; // of each device
        for (int word = 0, rest = way; word < 4; ++word, rest /= 6) {
            const int device = rest % 3;
            const bool no = rest % 6 >= 3;
            ConsentEvent event;
            event.id = ConsentId::derived("consent", QString("%1/%2").arg(way).arg(word));
            event.state = no ? ConsentState::Withdrawn : ConsentState::Granted;
            event.seen = last[device].id;
            event.at = QDateTime(sunday, QTime(9, word), Qt::UTC).addYears((way + word * 5) % 21 - 10); // clocks say what they like
            last[device] = event;
            devices[size_t(device)]->capture(no ? Outcome(ConsentWithdrawn{who.id, event}) : Outcome(ConsentGiven{who.id, event}));
        }
        expected.push_back({who.id, std::any_of(last.begin(), last.end(), [](const auto &heard) { return saysNo(heard.second.state); })});
    }
    for (SimKiosk *device : {c.get(), a.get(), b.get()})
        send(*device, shop.hub);
    for (SimKiosk *device : devices) {
        hear(*device, shop.hub, 1000);
        for (const auto &[who, no] : expected)
            QCOMPARE(saysNo(must(CustomerStore(device->shelf()).customer(who)).consent(Purpose::EmailMarketing)), no);
    }
    QCOMPARE(all(*a), all(*b));
    QCOMPARE(all(*b), all(*c));
}

void TestFollowing::aRowNobodyUnderstandsIsParkedAndBlocksNothing()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(note("a"));
    till->capture(note("b"));
    send(*till, shop.hub);
    FeedPage page = std::get<FeedPage>(shop.hub.page(ofCustomers, {}, 10));
    page.rows[0].content["kind"] = "teapot.boiled";
    page.rows.push_back({"somethingNew/1", 1, false, {{"a", 1}}});
    QVERIFY(must(tablet->feed().apply({}, page)).taken);
    QCOMPARE(notes(*tablet), QStringList{"b"});
    QCOMPARE(must(OpApplier(tablet->shelf()).parkedCount()), 1);
    QCOMPARE(must(tablet->feed().sum(ofCustomers)).count, 3);
}

void TestFollowing::whatANewerProgramUnderstandsHasItsPlaceInTheOrder()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    for (const char *text : {"a", "b", "c"})
        till->capture(note(text));
    send(*till, shop.hub);
    FeedPage page = std::get<FeedPage>(shop.hub.page(ofCustomers, {}, 10));
    page.rows[1].content["kind"] = "teapot.boiled"; // to the program of that day
    QVERIFY(must(tablet->feed().apply({}, page)).taken);
    QCOMPARE(notes(*tablet), (QStringList{"a", "c"}));
    tablet->killAndReopen();
    QVERIFY(must(tablet->feed().cursor(ofCustomers))); // still not known
    must(tablet->shelf().cache.script("UPDATE applied_op SET parked = 'unknown op kind note.added' WHERE parked IS NOT NULL"));
    tablet->killAndReopen();
    QVERIFY(!must(tablet->feed().cursor(ofCustomers)));
    hear(*tablet, shop.hub);
    hear(*till, shop.hub);
    QCOMPARE(notes(*tablet), (QStringList{"a", "b", "c"}));
    QCOMPARE(all(*tablet), all(*till));
}

void TestFollowing::anOpThatWaitsForAnotherHasItsEffectBehindIt()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet"), phone = shop.device("phone");
    const Op made = till->capture(created("old@example.invalid"));
    must(OpApplier(tablet->shelf()).applyFromElsewhere(made)); // heard over the shop's own network
    tablet->capture(CustomerEdited{aino, {{CustomerField::Email, {"old@example.invalid"}, {"new@example.invalid"}}}});
    send(*tablet, shop.hub); // the edit is there before the customer
    hear(*phone, shop.hub);
    QCOMPARE(must(OpApplier(phone->shelf()).parkedCount()), 0); // it waits at the hub, whose record will contain it
    send(*till, shop.hub);
    for (SimKiosk *device : {till.get(), tablet.get(), phone.get()}) {
        hear(*device, shop.hub);
        QCOMPARE(email(*device), "new@example.invalid");
        QCOMPARE(must(OpApplier(device->shelf()).parkedCount()), 0);
    }
    QCOMPARE(all(*tablet), all(*phone));
}

void TestFollowing::anIdThatIsAnotherCustomersIsRefusedEverywhereAndStopsNobody()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(created("old@example.invalid"));
    ConsentEvent yes;
    yes.id = ConsentId::derived("consent", "of somebody");
    yes.purpose = Purpose::Profiling;
    yes.state = ConsentState::Granted;
    yes.at = QDateTime(sunday, QTime(9, 0), Qt::UTC);
    till->capture(ConsentGiven{CustomerId::derived("customer", "somebody"), yes});
    till->capture(ConsentGiven{aino, yes});
    till->capture(note("kept"));
    send(*till, shop.hub);
    hear(*till, shop.hub);
    hear(*tablet, shop.hub);
    QCOMPARE(notes(*till), QStringList{"kept"});
    QCOMPARE(all(*till), all(*tablet));
}

void TestFollowing::aYesTakenBackBeforeTheHubHeardItIsNone()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(created("old@example.invalid"));
    send(*till, shop.hub);
    hear(*tablet, shop.hub);
    ConsentEvent yes;
    yes.id = ConsentId::derived("consent", "too early");
    yes.purpose = Purpose::Profiling;
    yes.state = ConsentState::Granted;
    yes.at = QDateTime(sunday, QTime(9, 0), Qt::UTC);
    const Op given = till->capture(ConsentGiven{aino, yes});
    must(OpApplier(tablet->shelf()).applyFromElsewhere(given)); // heard over the shop's own network
    tablet->capture(CaptureUndone{given.id, given.kind, given.payload});
    send(*tablet, shop.hub); // first
    send(*till, shop.hub);
    for (SimKiosk *device : {till.get(), tablet.get()}) {
        hear(*device, shop.hub);
        QVERIFY(!saysYes(must(CustomerStore(device->shelf()).customer(aino)).consent(Purpose::Profiling)));
    }
    QCOMPARE(all(*till), all(*tablet));
}

void TestFollowing::aHubThatWasRestoredIsHeardAnewAndNothingCapturedIsLost()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(note("before"));
    send(*till, shop.hub);
    const MemoryHub backup = shop.hub;
    till->capture(note("till"));
    tablet->capture(note("tablet"));
    send(*till, shop.hub);
    send(*tablet, shop.hub);
    hear(*till, shop.hub);
    hear(*tablet, shop.hub);
    QCOMPARE(notes(*till), (QStringList{"before", "till", "tablet"}));

    shop.hub.restoreFrom(backup);
    hear(*till, shop.hub);
    QCOMPARE(notes(*till), (QStringList{"before", "till"})); // its own is a capture again that waits for the hub
    tablet->queue().askAnew();
    send(*tablet, shop.hub); // and now in another order
    till->queue().askAnew();
    send(*till, shop.hub);
    for (SimKiosk *device : {till.get(), tablet.get()}) {
        hear(*device, shop.hub);
        QCOMPARE(notes(*device), (QStringList{"before", "tablet", "till"}));
    }
    QCOMPARE(all(*till), all(*tablet));
}

void TestFollowing::whatTheDiskHasLostIsNowhere()
{
    Shop shop;
    const auto till = shop.device("till"), tablet = shop.device("tablet");
    till->capture(note("a"));
    till->capture(note("b"));
    till->capture(note("c"));
    must(till->shelf().outbox.script("UPDATE op SET record = zeroblob(100) WHERE seq = 2"));
    QCOMPARE(notes(*till), (QStringList{"a", "b", "c"}));
    send(*till, shop.hub);
    for (SimKiosk *device : {till.get(), tablet.get()}) {
        hear(*device, shop.hub);
        QCOMPARE(notes(*device), (QStringList{"a", "c"})); // what only one device would show is no capture of the shop
    }
    QCOMPARE(all(*till), all(*tablet));
    QCOMPARE(till->queue().lost(), 1);
}

void TestFollowing::theSumIsTheHubs()
{
    Shop shop;
    const auto till = shop.device("till");
    for (const char *text : {"a", "b", "c", "d"})
        till->capture(note(text));
    send(*till, shop.hub);
    hear(*till, shop.hub, 2);
    const FeedPage whole = std::get<FeedPage>(shop.hub.page(ofCustomers, {}, 100));
    QCOMPARE(must(till->feed().sum(ofCustomers)), (FeedApplier::Sum{4, whole.checksum()}));
    till->killAndReopen();
    QCOMPARE(must(till->feed().sum(ofCustomers)), (FeedApplier::Sum{4, whole.checksum()}));
}

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"

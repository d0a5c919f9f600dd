// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/tally/countdays.h"
#include "core/analytics/tally/tallied.h"
#include "core/base/daybegin.h"
#include "core/storage/importstore.h"
#include "core/storage/statement.h"
#include "core/storage/tallyfields.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <random>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId london = StoreId::derived("store", u"london"_s), leeds = StoreId::derived("store", u"leeds"_s);
const Product candle = productNamed(u"84406"_s, u"Candle"_s), bag = productNamed(u"22386"_s, u"Bag"_s, 1999);
constexpr int people = 12;

CustomerId person(int i) { return CustomerId::derived("customer", QString::number(i)); }

TallyRule rule(const char *zone = "Europe/London")
{
    TallyRule made{london, QTimeZone(zone), {}, u"GBP"_s};
    for (int day = 1; day <= 7; ++day)
        made.hours.spans.push_back({day, QTime(9, 0), QTime(19, 0)});
    return made;
}

/** A shop's month, made up act by act from a seed: late imports, undone acts, people who turn out to be one, counters that repeat themselves. */
class MadeUpMonth
{
public:
    explicit MadeUpMonth(quint32 seed) : m_random(seed)
    {
        QVERIFY(m_rig.open());
        std::vector<Customer> customers;
        for (int i = 0; i < people; ++i)
            customers.push_back(customerNamed(QString::number(i), u"Person %1"_s.arg(i)));
        QVERIFY(m_rig.run([&](Shelf &shelf) -> Result<> {
            const std::vector products{candle, bag};
            if (const auto done = ImportStore(shelf).importProducts(products); !done)
                return done.error();
            const auto done = ImportStore(shelf).importCustomers(customers);
            return done ? Result<>() : done.error();
        }));
    }

    void act()
    {
        switch (upTo(16)) {
        case 0: case 1: return visit();
        case 2: return endVisit();
        case 3: return nameVisit();
        case 4: case 5: return buy();
        case 6: return door();
        case 7: return keep(VisitorsCounted{upTo(4) ? london : leeds, 1 + upTo(3), upTo(2) ? Means::LookUp : Means::DoorCounter});
        case 8: return judge();
        case 9: return keep(RecommendationDeclined{person(upTo(people)), upTo(2) ? candle.id : bag.id});
        case 10: return consent();
        case 11: return basket();
        case 12: return hold();
        case 13: return feedback();
        case 14: return merge();
        default: return undo();
        }
    }

    /** Somebody looks at some days meanwhile: what is counted then must not stay. */
    void look()
    {
        const QDate first = m_first.addDays(upTo(30));
        QVERIFY(m_rig.run([=, now = end()](Shelf &shelf) { return countDays(shelf, rule(), first, first.addDays(6), now, 3); }));
    }

    std::vector<DayTally> days(const TallyRule &of = rule())
    {
        const auto counted = m_rig.run([=, this](Shelf &shelf) { return countedDays(shelf, of, m_first.addDays(-400), m_first.addDays(40), end(), TallyStore::Part::WithHours); });
        return counted ? *counted : std::vector<DayTally>();
    }

    void forgetCounts()
    {
        QVERIFY(m_rig.run([](Shelf &shelf) { return shelf.cache.script("DELETE FROM day_tally; DELETE FROM tally_stale"); }));
    }

private:
    int upTo(int n) { return int(m_random() % quint32(n)); }
    QDateTime end() const { return QDateTime(m_first.addDays(33), QTime(13, 0), Qt::UTC); }
    QDateTime someTime() { return QDateTime(m_first, QTime(7, 30), Qt::UTC).addSecs(qint64(upTo(32)) * 86400 + upTo(13 * 3600)); }

    void keep(const Outcome &outcome) { keepAt(outcome, someTime()); }
    void keepAt(const Outcome &outcome, const QDateTime &at)
    {
        Op op = m_rig.op(outcome);
        op.at = at;
        const auto kept = answerOf(m_rig.storage().keep(op));
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        m_last.push_back(*kept);
    }

    void visit()
    {
        Visit v;
        v.id = m_rig.ids().make<VisitId>();
        v.store = upTo(8) ? london : leeds;
        v.arrived = v.lastSign = someTime();
        v.place = upTo(2) ? u"by the door"_s : QString();
        if (upTo(2)) {
            v.customer = person(upTo(people));
            v.assurance = Assurance::Identified;
        }
        keepAt(VisitOpened{v}, v.arrived);
        m_visits.push_back(v);
    }
    void endVisit()
    {
        if (m_visits.empty())
            return;
        const Visit &v = m_visits[size_t(upTo(int(m_visits.size())))];
        keepAt(VisitSeen{v.id}, v.arrived.addSecs(upTo(3000)));
        keepAt(VisitEnded{v.id, upTo(2) == 0}, v.arrived.addSecs(upTo(6000)));
    }
    void nameVisit()
    {
        if (m_visits.empty())
            return;
        const Visit &v = m_visits[size_t(upTo(int(m_visits.size())))];
        const CustomerId who = person(upTo(people));
        if (upTo(2))
            keepAt(VisitRecognised{v.id, {Assurance::Identified, Means::Scan, who, IdentifierKind::Card, v.arrived}}, v.arrived.addSecs(60));
        else if (upTo(2))
            keepAt(VisitUnbound{v.id, who}, v.arrived.addSecs(60));
        else
            keepAt(VisitRestored{v, {}}, v.arrived.addSecs(60));
    }
    void buy()
    {
        // Now and then the source sends one again, with another customer or another time.
        const int number = upTo(5) ? m_orders++ : upTo(m_orders + 1);
        std::vector<OrderLine> lines{line(candle, upTo(5) ? 1 + upTo(3) : -1)};
        if (upTo(2))
            lines.push_back(line(bag, upTo(6) ? 1 : -1));
        Order order = orderOf(QString::number(number), upTo(3) ? person(upTo(people)) : CustomerId(), upTo(4) ? someTime() : someTime().addDays(-upTo(300)), lines);
        order.store = upTo(6) ? london : upTo(2) ? leeds : StoreId();
        order.channel = upTo(6) ? Channel::Store : Channel::Online;
        if (!upTo(9)) {
            for (OrderLine &one : order.lines)
                one.unitPrice.currency = Currency(u"EUR");
        }
        const auto done = m_rig.run([&](Shelf &shelf) { return ImportStore(shelf).importOrders({&order, 1}); });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    void door()
    {
        const QDateTime from = someTime();
        DoorCount count{upTo(3) ? u"main"_s : u"side"_s, upTo(20), upTo(20), upTo(6) == 0, from, from.addSecs(upTo(3) ? 900 : 5400)};
        keepAt(DoorCounted{london, count}, count.to);
        if (!upTo(3)) {
            count.in += 2; // said again, otherwise
            keepAt(DoorCounted{london, count}, count.to);
        }
    }
    void judge()
    {
        const int what = upTo(3);
        keep(CueJudged{person(upTo(people)), {}, upTo(2) ? u"rebuy"_s : u"welcome"_s, {}, what == 0 ? CueVerdict::Said : what == 1 ? CueVerdict::NotNow : CueVerdict::Wrong});
    }
    void consent()
    {
        const CustomerId who = person(upTo(people));
        const QDateTime at = someTime();
        if (upTo(2))
            return keepAt(ConsentAsked{who, {}, {Purpose::EmailMarketing, Purpose::Profiling}}, at);
        ConsentEvent event;
        event.id = m_rig.ids().make<ConsentId>();
        event.purpose = upTo(2) ? Purpose::EmailMarketing : Purpose::Profiling;
        event.at = at;
        event.state = std::array{ConsentState::Granted, ConsentState::Awaited, ConsentState::Refused, ConsentState::Withdrawn}[size_t(upTo(4))];
        keepAt(saysYes(event.state) ? Outcome(ConsentGiven{who, event}) : event.state == ConsentState::Refused ? Outcome(ConsentRefused{who, event}) : Outcome(ConsentWithdrawn{who, event}), at);
    }
    void basket()
    {
        const BasketId id = BasketId::derived("basket", QString::number(upTo(20)));
        const int what = upTo(5);
        if (what == 0)
            return keep(BasketDropped{id});
        keep(BasketLineSet{id, {}, person(upTo(people)), {upTo(2) ? candle.id : bag.id, upTo(3), upTo(3) ? LineFrom::Recommendation : LineFrom::Scan}});
    }
    void hold()
    {
        if (!m_holds.empty() && upTo(2))
            return keep(HoldEnded{m_holds[size_t(upTo(int(m_holds.size())))], upTo(2) ? HoldState::Collected : HoldState::Released});
        const QDateTime at = someTime();
        m_holds.push_back(m_rig.ids().make<HoldId>());
        keepAt(HoldPlaced{{m_holds.back(), person(upTo(people)), candle.id, 1, at, at.addDays(2), {}, HoldState::Open}}, at);
    }
    void feedback()
    {
        const QDateTime at = someTime();
        const int what = upTo(4);
        if (what == 0)
            return keepAt(NpsDeclined{{}, upTo(2) == 0}, at);
        keepAt(NpsInvited{person(upTo(people)), {}}, at);
        if (what > 1)
            keepAt(NpsAnswered{{}, {upTo(2) ? person(upTo(people)) : CustomerId(), at, upTo(11), {}, {}}}, at);
    }
    void merge()
    {
        const int kept = upTo(people), gone = upTo(people);
        if (kept != gone && upTo(3) == 0)
            keep(CustomersMerged{person(kept), person(gone), {}});
    }
    void undo()
    {
        if (m_last.empty())
            return;
        const Op &op = m_last[m_last.size() - 1 - size_t(upTo(int(std::min<size_t>(m_last.size(), 5))))];
        const Op copy = op;
        keepAt(CaptureUndone{copy.id, copy.kind, copy.payload}, copy.at);
    }

    Rig m_rig;
    std::mt19937 m_random;
    QDate m_first{2026, 10, 12}; // the clocks go back on the 25th
    std::vector<Visit> m_visits;
    std::vector<HoldId> m_holds;
    std::vector<Op> m_last;
    int m_orders = 0;
};

/** Everything as text, for a message that says what differs. */
QString told(const DayTally &day)
{
    QString all = day.day.toString(Qt::ISODate);
    const auto add = [&all](const Tally &t) {
        all += u" visitors %1 visits %2 known %3 sales %4 net %5 named %6 back %7 stays %8 missed %9"_s.arg(t.visitors).arg(t.visits).arg(t.recognised).arg(t.transactions).arg(t.net).arg(t.named)
                   .arg(t.returning).arg(t.stays).arg(t.missedSeconds);
    };
    add(day.whole);
    return all;
}

} // namespace

class TestCountDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptEqualsWhatTheRawRowsSay_data();
    void whatIsKeptEqualsWhatTheRawRowsSay();
    void hoursAddUpToTheDayHoweverLongItIs_data();
    void hoursAddUpToTheDayHoweverLongItIs();
    void anotherRuleCountsAllAnew();
};

void TestCountDays::whatIsKeptEqualsWhatTheRawRowsSay_data()
{
    QTest::addColumn<quint32>("seed");
    const int seeds = qEnvironmentVariableIntValue("TUTTU_SEEDS") ? qEnvironmentVariableIntValue("TUTTU_SEEDS") : 6;
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void TestCountDays::whatIsKeptEqualsWhatTheRawRowsSay()
{
    QFETCH(quint32, seed);
    MadeUpMonth month(seed);
    for (int i = 0; i < 900; ++i) {
        month.act();
        if (i % 12 == 0)
            month.look();
    }
    const auto kept = month.days();
    month.forgetCounts();
    const auto anew = month.days();
    QCOMPARE(kept.size(), anew.size());
    Tally sum;
    for (size_t i = 0; i < kept.size(); ++i) {
        QVERIFY2(kept[i] == anew[i], qPrintable(told(kept[i]) + u" | "_s + told(anew[i])));
        sum += kept[i].whole;
    }
    for (const int count : {sum.visitors, sum.staff, sum.groups, sum.grouped, sum.visits, sum.recognised, sum.missedSeconds, sum.transactions, sum.named, sum.returning, sum.foreign, sum.stays, sum.cuesSaid,
                            sum.cuesWrong, sum.suggestionsTaken, sum.suggestionsDeclined, sum.holdsCollected, sum.promoters, sum.detractors, sum.invited, sum.consents[0].asked,
                            sum.consents[0].given, sum.consents[3].withdrawn, sum.full.visitors})
        QVERIFY2(count > 0, "a month in which nothing of some kind happened proves nothing of it");
}

void TestCountDays::hoursAddUpToTheDayHoweverLongItIs_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/London", "Asia/Kathmandu", "Pacific/Chatham", "Australia/Lord_Howe", "America/St_Johns", "America/Havana", "Pacific/Kiritimati"})
        QTest::addRow("%s", zone) << QByteArray(zone);
}

void TestCountDays::hoursAddUpToTheDayHoweverLongItIs()
{
    QFETCH(QByteArray, zone);
    MadeUpMonth month(7);
    for (int i = 0; i < 700; ++i)
        month.act();
    const auto utc = month.days(rule("UTC")), local = month.days(rule(zone.constData()));
    Tally all, allLocal;
    for (const DayTally &day : utc)
        all += day.whole;
    for (const DayTally &day : local) {
        Tally hours;
        qint64 length = 0;
        for (size_t i = 0; i < day.hours.size(); ++i) {
            hours += day.hours[i].tally;
            const QDateTime end = i + 1 < day.hours.size() ? day.hours[i + 1].hour : dayBegin(day.day.addDays(1), QTimeZone(zone));
            length += day.hours[i].hour.secsTo(end);
        }
        QCOMPARE(hours, day.whole);
        QCOMPARE(day.hours.front().hour, dayBegin(day.day, QTimeZone(zone)));
        QCOMPARE(length, dayBegin(day.day, QTimeZone(zone)).secsTo(dayBegin(day.day.addDays(1), QTimeZone(zone))));
        allLocal += day.whole;
    }
    QVERIFY(all.transactions > 30);
    QCOMPARE(allLocal.transactions, all.transactions); // another calendar loses nobody
    QCOMPARE(allLocal.net, all.net);
    QCOMPARE(allLocal.visits, all.visits);
    QCOMPARE(allLocal.returning, all.returning);
}

void TestCountDays::anotherRuleCountsAllAnew()
{
    MadeUpMonth month(3);
    for (int i = 0; i < 200; ++i)
        month.act();
    const auto pounds = month.days();
    TallyRule euros = rule();
    euros.currency = u"EUR"_s;
    Tally inPounds, inEuros, back;
    for (const DayTally &day : pounds)
        inPounds += day.whole;
    for (const DayTally &day : month.days(euros))
        inEuros += day.whole;
    for (const DayTally &day : month.days())
        back += day.whole;
    QVERIFY(inPounds.net != inEuros.net);
    QCOMPARE(inPounds.transactions, inEuros.transactions);
    QCOMPARE(back, inPounds);
}

QTEST_GUILESS_MAIN(TestCountDays)
#include "tst_countdays.moc"

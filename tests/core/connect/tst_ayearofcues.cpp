// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/democontent.h"
#include "core/insight/segments/shophabits.h"
#include "core/insight/wording.h"
#include "tests/core/insight/book.h"

#include <QRegularExpression>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Every customer of the demo shop on every day of a year: no cue says what the rules forbid. They come on the days they really bought;
 *  whoever is there then is told the first cue, every seventh "not now"; every tenth was unhappy in the middle of the year. Once a month
 *  each is also told what kind of customer they are. */
class TestAYearOfCues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingForbiddenIsSaidToAnybody();

private:
    void live(Profile &profile, const std::optional<NpsAnswer> &unhappy);
    void check(const BriefFacts &facts, const std::vector<Cue> &cues);
    void checkWords(const BriefFacts &facts, const Cue &cue);
    void checkSegments(const BriefFacts &facts, const CueFindings &findings);

    static constexpr int days = 365;
    DemoContent m_demo;
    std::optional<Catalogue> m_catalogue;
    QString m_discreet;
    QSet<QString> m_discreetNames;
    std::shared_ptr<const ShopHabits> m_habits;
    QHash<QString, int> m_said, m_called;
    qint64 m_briefs = 0;
};

namespace {

const QDateTime lastDay(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);

bool forbiddenWords(const QString &text)
{
    static const QRegularExpression words(u"\\b(he|she|his|her|him|hers|mr|mrs|ms|sir|madam|score|detractor|segment|churn|risk|herra|rouva|raskaana)\\b|[{}]|%[0-9n]"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(words);
}

/** Words and habits once a month: they are the same every day. */
bool isTheirDay(const CustomerId &customer, const QDate &day)
{
    return (day.toJulianDay() + qint64(qHash(customer.toString()) % 29)) % 29 == 0;
}

/** How often, of how often, counted anew from the receipts as a sceptic would. */
std::pair<int, int> recounted(const BriefFacts &facts, const QString &persona)
{
    int times = 0, of = 0;
    for (const Order &order : facts.profile.orders) {
        const QDate day = order.at.date(); // this test's shop lives by UTC
        if (day > facts.today || std::none_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.quantity > 0; }))
            continue;
        const bool inStore = order.channel == Channel::Store;
        const int hour = order.at.time().hour();
        of += persona == "yearEndVisitor" || persona == "onlineBuyer" || inStore;
        times += persona == "yearEndVisitor"   ? day.month() > 10
                 : persona == "onlineBuyer"    ? !inStore
                 : persona == "weekendVisitor" ? inStore && day.dayOfWeek() > 5
                 : persona == "morningVisitor" ? inStore && hour < 12
                                               : inStore && hour > 16;
    }
    return {times, of};
}

} // namespace

#define SAYS_RIGHT(condition, facts, cue)                                                                                                          \
    do {                                                                                                                                           \
        if (!(condition))                                                                                                                          \
            QFAIL(qPrintable(u"%1 on %2: %3 (%4): "_s.arg((facts).profile.customer.name.shown, (facts).today.toString(Qt::ISODate), (cue).rule,      \
                                                           Wording(QLocale("en_GB"), (facts).today).sentence(cue)) + QStringLiteral(#condition))); \
    } while (false)

void TestAYearOfCues::initTestCase()
{
    auto demo = DemoContent::load(lastDay);
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().detail));
    m_demo = std::move(*demo);
    for (size_t i = 0; i < m_demo.products.size(); i += 10)
        m_demo.products[i].lastsDays = 10 + int(i % 90);
    m_catalogue.emplace(m_demo.products);
    m_discreet = m_demo.products.front().category; // as if a shop had said so of it
    for (const Product &product : m_demo.products) {
        if (product.category == m_discreet)
            m_discreetNames.insert(product.name);
    }
    QVERIFY(m_discreetNames.size() > 10);
    ShopHabitsBuilder habits(lastDay.date(), QTimeZone::utc(), Currency(m_demo.store.currency), m_demo.products);
    for (const Order &order : m_demo.orders)
        habits.add(order);
    m_habits = std::make_shared<const ShopHabits>(std::move(habits).build());
    QVERIFY(m_habits->rfm && m_habits->worth && m_habits->prices.size() > 3000);
}

void TestAYearOfCues::nothingForbiddenIsSaidToAnybody()
{
    QHash<CustomerId, Profile> profiles;
    for (const Customer &customer : m_demo.customers)
        profiles[customer.id].customer = customer;
    QHash<ProductId, Product> products;
    for (const Product &product : m_demo.products)
        products.insert(product.id, product);
    for (auto order = m_demo.orders.rbegin(); order != m_demo.orders.rend(); ++order) {
        const auto profile = profiles.find(order->customer);
        if (profile == profiles.end())
            continue;
        profile->orders.push_back(*order);
        for (const OrderLine &line : order->lines)
            profile->products.insert(line.product, products.value(line.product));
    }
    int n = 0;
    for (Profile &profile : profiles) {
        std::optional<NpsAnswer> unhappy;
        if (++n % 10 == 0)
            unhappy = NpsAnswer{profile.customer.id, lastDay.addDays(-days / 2), 3, {}, {}};
        if (n % 50 == 0)
            profile.customer.consents.push_back({Purpose::Profiling, n % 100 ? ConsentState::Refused : ConsentState::Withdrawn, lastDay, {}});
        live(profile, unhappy);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_briefs, qint64(m_demo.customers.size()) * days);
    for (const char *rule : {"secondVisit", "longTimeCustomer", "birthdayNear", "lapsed", "replenishmentDue", "usedUp", "consentMissing", "recentReturn", "lastScoreLow"})
        QVERIFY2(m_said.value(rule) > 0, qPrintable(QString(rule) + " was never said: the year tells nothing of it"));
    for (const char *persona : {"newWithUs", "backAgain", "dearToUs", "regular", "weekendVisitor", "morningVisitor", "yearEndVisitor", "likesTheFinerOnes", "likesABargain"})
        QVERIFY2(m_called.value(persona) > 0, qPrintable(QString(persona) + " fits nobody: the year tells nothing of it"));
}

void TestAYearOfCues::live(Profile &profile, const std::optional<NpsAnswer> &unhappy)
{
    QSet<qint64> here;
    for (const Order &order : profile.orders)
        here.insert(order.at.date().toJulianDay());
    static const Affinity none;
    int told = 0;
    for (int day = days - 1; day >= 0; --day) {
        BriefContext context{lastDay.addDays(-day), QTimeZone::utc(), m_demo.store.id, ourBook(), {}, true, {m_discreet}};
        const bool habitsToo = isTheirDay(profile.customer.id, context.today());
        if (habitsToo)
            context.habits = m_habits;
        if (unhappy && unhappy->at <= context.now && profile.scores.empty()) // purchases to come are left out by their date
            profile.scores.push_back(*unhappy);
        const BriefFacts facts(profile, none, *m_catalogue, context);
        const CueFindings findings(facts);
        const std::vector<Cue> cues = chooseCues(facts, findings);
        ++m_briefs;
        check(facts, cues);
        if (habitsToo)
            checkSegments(facts, findings);
        if (QTest::currentTestFailed())
            return;
        if (cues.empty() || !here.contains(facts.today.toJulianDay()))
            continue;
        const CueVerdict verdict = ++told % 7 == 0 ? CueVerdict::NotNow : CueVerdict::Said;
        profile.cuesShown.push_back({cues.front().rule, verdict, context.now, cues.front().product});
        ++m_said[cues.front().rule];
    }
}

void TestAYearOfCues::check(const BriefFacts &facts, const std::vector<Cue> &cues)
{
    QVERIFY(cues.size() <= size_t(mostCues));
    QSet<CueFamily> families;
    for (const Cue &cue : cues) {
        families.insert(cue.family);
        const CueRule *rule = ourBook()->find(cue.rule);
        QVERIFY(rule);
        SAYS_RIGHT(!(needsProfiling(rule->about) && !facts.mayProfile), facts, cue);
        SAYS_RIGHT(!(rule->sells && facts.repairFirst), facts, cue);
        for (const CueShown &shown : facts.profile.cuesShown) {
            const qint64 age = shown.at.daysTo(facts.context.now);
            if (shown.rule == cue.rule)
                SAYS_RIGHT(age >= (shown.verdict == CueVerdict::Said ? rule->restDays : 30), facts, cue);
        }
        if (cue.rule == "usedUp") {
            const ProductFacts &own = *std::find_if(facts.products.begin(), facts.products.end(), [&](const ProductFacts &p) { return p.product == cue.product; });
            SAYS_RIGHT(cue.gapDays == facts.lastingDays(own) && facts.daysSince(cue.date) >= cue.gapDays && facts.known(cue.product)->lastsDays > 0, facts, cue);
        }
        const bool asFriend = cue.rule == "lapsed" || cue.rule == "longTimeCustomer";
        SAYS_RIGHT(!(asFriend && facts.days.size() < 3), facts, cue);
        SAYS_RIGHT(!(cue.rule == "firstVisit" && !facts.days.empty()), facts, cue);
        if (cue.rule == "birthdayNear")
            SAYS_RIGHT(facts.profile.customer.birthday && std::abs(facts.daysSince(cue.date)) <= 7, facts, cue);
        if (cue.rule == "consentMissing") {
            for (const Purpose purpose : {Purpose::EmailMarketing, Purpose::SmsMarketing}) {
                const ConsentState state = facts.profile.customer.consent(purpose);
                SAYS_RIGHT(state != ConsentState::Refused && state != ConsentState::Withdrawn, facts, cue);
            }
        }
        if (isTheirDay(facts.profile.customer.id, facts.today))
            checkWords(facts, cue);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(families.size(), qsizetype(cues.size()));
}

void TestAYearOfCues::checkWords(const BriefFacts &facts, const Cue &cue)
{
    SAYS_RIGHT(!m_discreetNames.contains(cue.productName), facts, cue);
    for (const char *language : {"en_GB", "fi_FI"}) {
        const Wording words(QLocale(language), facts.today);
        for (const QString &text : {words.sentence(cue), words.because(cue), words.evidence(cue), words.ifAsked(cue)}) {
            SAYS_RIGHT(!text.isEmpty(), facts, cue);
            SAYS_RIGHT(!forbiddenWords(QString(text).remove(cue.productName.isEmpty() ? u"\n"_s : cue.productName)), facts, cue);
        }
    }
}

void TestAYearOfCues::checkSegments(const BriefFacts &facts, const CueFindings &findings)
{
    const std::vector<Segment> segments = segmentsOf(findings.segments(), findings.ofPerson(), facts);
    QVERIFY(segments.size() <= mostSegments);
    QVERIFY(facts.mayProfile || segments.empty());
    for (const Segment &segment : segments) {
        ++m_called[segment.persona];
        const QString who = facts.profile.customer.name.shown + u' ' + facts.today.toString(Qt::ISODate) + u' ' + segment.persona;
        if (segment.persona.endsWith("Visitor") || segment.persona == "onlineBuyer")
            QVERIFY2((std::pair(segment.count, segment.of) == recounted(facts, segment.persona)), qPrintable(who));
        else if (segment.persona == "regular" || segment.persona == "dearToUs" || segment.persona == "newWithUs")
            QVERIFY2(segment.count == int(facts.days.size()) && segment.gapDays == facts.rhythm.usualGapDays, qPrintable(who));
        QVERIFY2(segment.category != m_discreet, qPrintable(who));
        for (const char *language : {"en_GB", "fi_FI"}) {
            const Wording words(QLocale(language), facts.today);
            for (const QString &text : {words.name(segment), words.because(segment), words.ifAsked(segment)})
                QVERIFY2(!text.isEmpty() && !forbiddenWords(text), qPrintable(who + u": "_s + text));
        }
    }
}

QTEST_GUILESS_MAIN(TestAYearOfCues)
#include "tst_ayearofcues.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moneytext.h"
#include "tests/ui/samples/briefsamples.h"
#include "ui/text/choicetext.h"
#include "ui/text/customertext.h"
#include "ui/text/handovertext.h"
#include "ui/text/hubtext.h"
#include "ui/text/synctext.h"
#include "ui/text/timelinetext.h"

#include <QTest>

using namespace tuttu;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom), finnish(QLocale::Finnish), egyptian(QLocale::Arabic, QLocale::Egypt);

TimeText london() { return {QTimeZone("Europe/London"), samples::now(), british}; }

QDateTime utc(int year, int month, int day, int hour, int minute) { return {QDate(year, month, day), QTime(hour, minute), Qt::UTC}; }

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyIsExactInEveryCurrencyAndLocale_data();
    void moneyIsExactInEveryCurrencyAndLocale();
    void daysAreTheStoresDays();
    void recentTimesAreTold();
    void theOfflineChipSaysHowLongAndWhatIsSafe();
    void everyTroubleWithTheHubSaysWhatIsKept();
    void howTheDeviceStandsIsSaid();
    void unknownMachineNamesAreShownAsTheyAre();
    void languagesAreNamedForTheReader();
    void aTimelineLineTellsWhatHappened_data();
    void aTimelineLineTellsWhatHappened();
    void theBriefLineIsShort();
    void aFollowUpKeepsItsDayInEveryZone();
    void theHandOverSpeaksWhatItCan();
};

void TestTexts::moneyIsExactInEveryCurrencyAndLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::newRow("pounds at home") << british << "GBP" << qint64(1295) << "£12.95";
    QTest::newRow("pence") << british << "GBP" << qint64(5) << "£0.05";
    QTest::newRow("refund") << british << "GBP" << qint64(-338) << "-£3.38";
    QTest::newRow("a refund under a pound") << british << "GBP" << qint64(-38) << "-£0.38";
    QTest::newRow("grouped") << british << "GBP" << qint64(123456789) << "£1,234,567.89";
    QTest::newRow("beyond a double") << british << "GBP" << qint64(9007199254740993) << "£90,071,992,547,409.93";
    QTest::newRow("euros in Finnish") << finnish << "EUR" << qint64(1490) << QString::fromUtf8("14,90\u00a0€");
    QTest::newRow("pounds in Finnish") << finnish << "GBP" << qint64(1490) << QString::fromUtf8("14,90\u00a0£");
    QTest::newRow("no minor unit") << british << "JPY" << qint64(1290) << "¥1,290";
    QTest::newRow("three digits") << british << "KWD" << qint64(1250) << QString::fromUtf8("KWD\u00a01.250");
    QTest::newRow("kronor are not everybody's kr") << british << "SEK" << qint64(100) << QString::fromUtf8("SEK\u00a01.00");
}

void TestTexts::moneyIsExactInEveryCurrencyAndLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, text);
    QCOMPARE(moneyText({minor, Currency(currency)}, locale), text);
    QCOMPARE(moneyText({minor, Currency()}, locale), QString());
}

void TestTexts::daysAreTheStoresDays()
{
    const TimeText t = london();
    QCOMPARE(t.day(QDate(2026, 11, 21)), "today");
    QCOMPARE(t.day(QDate(2026, 11, 20)), "yesterday");
    QCOMPARE(t.day(QDate(2026, 11, 22)), "tomorrow");
    QCOMPARE(t.day(QDate(2026, 9, 5)), british.toString(QDate(2026, 9, 5), "d MMM"));
    QVERIFY(t.day(QDate(2016, 9, 5)).endsWith("2016"));
    QCOMPARE(t.day({}), QString());
    QCOMPARE(t.month(QDate(2016, 9, 5)), "September 2016");
    QCOMPARE(TimeText(QTimeZone::utc(), samples::now(), finnish).month(QDate(2016, 9, 5)), "Syyskuu 2016");
    // Half past midnight in London's summer is still yesterday in UTC.
    QCOMPARE(t.dayOf(utc(2026, 7, 1, 23, 30)), QDate(2026, 7, 2));
    QCOMPARE(t.time(utc(2026, 7, 1, 23, 30)), "00:30");
    // The night the clocks go back has 01:30 twice, and both are that day.
    QCOMPARE(t.time(utc(2026, 10, 25, 0, 30)), t.time(utc(2026, 10, 25, 1, 30)));
    QCOMPARE(t.timeOrDay(samples::now().addSecs(-3600)), "13:06");
    QCOMPARE(t.timeOrDay(samples::now().addDays(-1)), "yesterday");
}

void TestTexts::recentTimesAreTold()
{
    const TimeText t = london();
    QCOMPARE(t.ago(samples::now().addSecs(-59)), "just now");
    QCOMPARE(t.ago(samples::now().addSecs(-120)), "2 min ago");
    QCOMPARE(t.ago(samples::now().addSecs(-3 * 3600)), "3 h ago");
    QCOMPARE(t.ago(samples::now().addSecs(-24 * 3600)), "yesterday");
}

void TestTexts::theOfflineChipSaysHowLongAndWhatIsSafe()
{
    QCOMPARE(samples::offline().sync.text, "Offline 42 min · 17 safe");
    QCOMPARE(samples::offline().sync.tone, Tone::Wait);
    QCOMPARE(SyncText::words({Reach::Good, {}, 0}, samples::now()).text, "Live");
    QCOMPARE(SyncText::words({Reach::Offline, samples::now().addSecs(-7300), 0}, samples::now()).text, "Offline 2 h");
    QCOMPARE(SyncText::words({Reach::Offline, samples::now().addSecs(60), 0}, samples::now()).text, "Offline"); // a clock set back
}

void TestTexts::everyTroubleWithTheHubSaysWhatIsKept()
{
    QSet<QString> said;
    for (int i = int(HubTrouble::NoAnswer); i <= int(HubTrouble::Revoked); ++i) {
        const QString trouble = HubText::trouble(HubTrouble(i)), joining = HubText::joining({JoinState::Step::Failed, HubTrouble(i)});
        QVERIFY2(!trouble.isEmpty() && !joining.isEmpty(), qPrintable(QString::number(i)));
        said << trouble;
    }
    QCOMPARE(said.size(), int(HubTrouble::Revoked));
    for (const HubTrouble one : {HubTrouble::NoAnswer, HubTrouble::CodeUsed, HubTrouble::Refused, HubTrouble::Busy, HubTrouble::WrongTime, HubTrouble::NotUnderstood})
        QVERIFY(HubText::joining({JoinState::Step::Failed, one}).contains("Nothing was changed"));
    QVERIFY(HubText::joining({JoinState::Step::Failed, HubTrouble::None, Error{Errc::Invalid, {}}}).contains("TUTTUHUB1"));
    const QString other = HubText::joining({JoinState::Step::Failed, HubTrouble::None, Error{Errc::Conflict, "0190-own-id"}});
    QVERIFY2(other.contains("another store") && other.contains("nothing was sent") && other.contains("0190-own-id"), qPrintable(other));
    const QString bare = HubText::joining({JoinState::Step::Failed, HubTrouble::None, Error{Errc::NoKeychain, {}}});
    QVERIFY2(bare.contains("passphrase") && bare.contains("Nothing was sent") && !bare.contains("Enter the shop's passphrase"), qPrintable(bare));
    QVERIFY(HubText::joining({}).isEmpty());
    QVERIFY(HubText::trouble(HubTrouble::None).isEmpty());
}

void TestTexts::howTheDeviceStandsIsSaid()
{
    const QDateTime now = samples::now();
    StatusState status{Reach::Offline, now, 3, "Villa & Lanka", {HubTrouble::NoAnswer, {}, 3, now.addSecs(-12 * 60), 0}};
    QCOMPARE(HubText::standing(status, now), "3 capture(s) are safe here and wait to be sent, the oldest for 12\u00a0min.");
    status.sync.oldestWaiting = now.addSecs(-47 * 3600);
    QVERIFY(HubText::standing(status, now).endsWith("the oldest for 47\u00a0h."));
    status.sync.oldestWaiting = now.addDays(-3);
    QVERIFY(HubText::standing(status, now).endsWith("the oldest for 3\u00a0day(s)."));
    status.sync.oldestWaiting = now;
    QVERIFY(HubText::standing(status, now).contains("on their way"));
    status.pending = 0;
    QVERIFY(HubText::standing(status, now).contains("cannot be reached"));
    status.reach = Reach::Good;
    QVERIFY(HubText::standing(status, now).contains("is reached"));
    QVERIFY(HubText::standing({}, now).contains("alone"));
    status.sync.trouble = HubTrouble::Held;
    status.pending = 2;
    QCOMPARE(SyncText::words(status, now).tone, Tone::Wait);
    QVERIFY(SyncText::words(status, now).text.startsWith("Needs a look"));
    status.sync.trouble = HubTrouble::Revoked;
    QCOMPARE(SyncText::words(status, now).text, "Out of the chain");
}

void TestTexts::unknownMachineNamesAreShownAsTheyAre()
{
    QCOMPARE(ChoiceText::category("candles"), "candles");
    QCOMPARE(ChoiceText::category("christmas"), "Christmas");
    QCOMPARE(ChoiceText::category("fishing tackle"), "fishing tackle");
    QCOMPARE(ChoiceText::avoid("nickel"), "nickel");
    QCOMPARE(ChoiceText::noteTopics({"gift", "looking", "hat size"}), "Gift, Looking for, hat size");
    QCOMPARE(CustomerText::size({"shoe", "39"}), "Shoe 39");
    QCOMPARE(CustomerText::size({"hat", "57"}), "hat 57");
    for (const QString &topic : ChoiceText::noteTopics())
        QVERIFY2(ChoiceText::noteTopic(topic) != topic, qPrintable(topic));
}

void TestTexts::languagesAreNamedForTheReader()
{
    QLocale::setDefault(british);
    QCOMPARE(CustomerText::languages({"fi", "sv"}), "Finnish, Swedish");
    QCOMPARE(CustomerText::languages({"xx-nonsense-!", "ja"}), "Japanese");
    QLocale::setDefault(finnish);
    QCOMPARE(CustomerText::languages({"fi", "sv"}), "suomi, ruotsi");
    QLocale::setDefault(british);
}

void TestTexts::aTimelineLineTellsWhatHappened_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char *name, TimelineKind kind, int index) -> QTestData & { return QTest::newRow(name) << int(kind) << index; };
    row("an order", TimelineKind::Order, 0) << "Regency cakestand 3 tier, White hanging heart T-light holder and Party bunting" << "In the shop · receipt 581001" << "£29.50";
    row("a long order", TimelineKind::Order, 3) << "Regency cakestand 3 tier, White hanging heart T-light holder, Party bunting and 2 more" << "In the shop · receipt 561200" << "£35.39";
    row("online", TimelineKind::Order, 1) << "Lunch bag red retrospot and Set of 3 cake tins pantry design" << "Online · receipt 579312" << "£21.45";
    row("a return", TimelineKind::Return, 2) << "Returned: Assorted colour bird ornament" << "In the shop · receipt C578001" << "-£3.38";
    row("a visit with a colleague", TimelineKind::Visit, 0) << "Visit, with Leo" << "card scanned · 24 min in the shop" << "";
    row("a visit with the reader", TimelineKind::Visit, 1) << "Visit, with you" << "card scanned · 24 min in the shop" << "";
    row("a note", TimelineKind::Note, 0) << "Looking for a gift for a sister, likes ceramics." << "Gift · you" << "";
    row("a score kept with the name", TimelineKind::Score, 0) << "Would recommend us: 9 of 10" << "Service · Lovely people" << "";
    row("a hold", TimelineKind::Hold, 0) << "On hold: 2 × Set of 3 cake tins pantry design" << "until 23 Nov · Leo" << "";
    row("a follow-up", TimelineKind::FollowUp, 0) << "Write when the cake stands are back" << "Follow-up · due 24 Nov · you" << "";
    row("a consent", TimelineKind::Consent, 1) << "SMS: said no" << "" << "";
}

void TestTexts::aTimelineLineTellsWhatHappened()
{
    QFETCH(int, kind);
    QFETCH(int, index);
    QLocale::setDefault(british);
    const BriefState state = samples::aino();
    const BriefScene scene = samples::scene();
    const TimeText time = london();
    const TimelineText text(state.profile, scene.clerks, scene.reader, time);
    const TimelineLine line = text.line({TimelineKind(kind), samples::now().addDays(-77), index});
    QTEST(line.title, "title");
    QTEST(line.detail, "detail");
    QTEST(line.amount, "amount");
}

void TestTexts::theBriefLineIsShort()
{
    const BriefState state = samples::aino();
    const BriefScene scene = samples::scene();
    const TimeText time = london();
    const TimelineText text(state.profile, scene.clerks, scene.reader, time);
    const QDate september(2026, 9, 5);
    QCOMPARE(text.brief({TimelineKind::Order, state.profile.orders[0].at, 0}),
             QString("%1 · Regency cakestand 3 tier and 2 more · Leo").arg(time.day(september)));
    QCOMPARE(text.brief({TimelineKind::Visit, state.profile.visits[1].arrived, 1}), "9 Jun · looked around · you");
}

void TestTexts::aFollowUpKeepsItsDayInEveryZone()
{
    const BriefState state = samples::aino();
    for (const char *zone : {"Europe/London", "America/New_York", "Pacific/Chatham"}) {
        const TimeText time{QTimeZone(zone), samples::now(), british};
        const TimelineText text(state.profile, {}, {}, time);
        for (const TimelineEntry &entry : state.timeline) {
            if (entry.kind == TimelineKind::FollowUp)
                QCOMPARE(text.line(entry).day, QDate(2026, 11, 24));
        }
    }
}

void TestTexts::theHandOverSpeaksWhatItCan()
{
    HandOverText text;
    text.speak({"xx", "en-GB"});
    QCOMPARE(text.language(), "en");
    QVERIFY(text(HandOverText::Phrase::Question).startsWith("How likely"));
    QCOMPARE(text.direction(), Qt::LeftToRight);
    QCOMPARE(text.reason("staff"), "Service");
    QCOMPARE(text.reason("of the shop's own"), "of the shop's own");
    QVERIFY(HandOverText::languages().contains("en"));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    TestTexts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_texts.moc"

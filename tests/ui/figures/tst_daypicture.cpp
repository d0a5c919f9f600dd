// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/daypicture.h"
#include "ui/figures/trendpicture.h"

#include <QLocale>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Way = Tile::Way;

/** Figures as a manager reads them: never surer than they are. */
class TestDayPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aGapMakesItAtLeast();
    void withoutANumberTheReasonIsTold_data();
    void withoutANumberTheReasonIsTold();
    void anArrowNeedsMoreThanChance_data();
    void anArrowNeedsMoreThanChance();
    void aCountIsHeldAgainstWhatIsUsual_data();
    void aCountIsHeldAgainstWhatIsUsual();
    void hoursAreWrittenAsTheCountryDoes_data();
    void hoursAreWrittenAsTheCountryDoes();
    void noCountryReadsAnotherHour();
    void aDayOfTwentyFiveHoursHasTwoLabelledAlike();
    void anHourSaysOnlyWhatIsKnown();
    void aTrendBeginsWithItsFirstNumber();
    void aChangeIsToldOnlyBeyondChance_data();
    void aChangeIsToldOnlyBeyondChance();
    void fewPeopleAreHidden();

private:
    const TallyRule m_rule{StoreId(), QTimeZone("Europe/London"), {}, u"GBP"_s};
};

namespace {

const QDate day(2026, 11, 14);

/** Hours in which everybody was counted. */
Tally counted(int visitors, int receipts = 0)
{
    Tally tally;
    tally.visitors = tally.full.visitors = visitors;
    tally.transactions = tally.full.transactions = receipts;
    tally.openSeconds = 10 * 3600;
    return tally;
}

DayReading dayOf(const Tally &whole, const std::vector<Tally> &former = {})
{
    DayReading reading;
    reading.day = day;
    reading.asOf = QDateTime(day.addDays(1), QTime(12, 0), Qt::UTC);
    reading.whole = reading.comparable = whole;
    for (const Tally &tally : former) {
        reading.former.push_back({day.addDays(-7 * int(reading.former.size() + 1)), tally, {}});
        reading.formerSum += tally;
    }
    return reading;
}

Tile tileOf(const DayReading &reading, const TallyRule &rule, Measure measure)
{
    for (const DayPicture::TileOf &one : DayPicture(reading, rule).tiles()) {
        if (one.measure == measure)
            return one.tile;
    }
    return {};
}

TrendReading::Point point(int week, std::optional<double> value, bool sofar = false)
{
    Figure figure;
    figure.state = value ? Figure::State::Known : Figure::State::Nothing;
    figure.value = value.value_or(0);
    return {shifted(periodOf(PeriodKind::Week, QDate(2026, 1, 5)), week), figure, {}, sofar};
}

} // namespace

void TestDayPicture::aGapMakesItAtLeast()
{
    Tally gap = counted(260, 30);
    gap.missedSeconds = 3600;
    const Tile tile = tileOf(dayOf(gap), m_rule, Measure::Visitors);
    QCOMPARE(tile.label, u"Visitors"_s);
    QCOMPARE(tile.figure.known, Known::Partly);
    QCOMPARE(tile.figure.text, u"at least 260"_s);
    QCOMPARE(tile.second, u"not counted for 60 min"_s);
    QVERIFY(tile.sentence.contains(u"at least 260"_s) && tile.sentence.contains(u"not counted for 60 min"_s));
    const Tile whole = tileOf(dayOf(counted(260)), m_rule, Measure::Visitors);
    QCOMPARE(whole.figure.text, u"260"_s);
    QVERIFY(whole.second.isEmpty());
}

void TestDayPicture::withoutANumberTheReasonIsTold_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<Tally>("tally");
    QTest::addColumn<int>("known");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Measure measure, const Tally &tally, Known known, const QString &reason) { QTest::newRow(name) << int(measure) << tally << int(known) << reason; };
    Tally silent;
    silent.openSeconds = silent.missedSeconds = 3600;
    row("the door was silent all day", Measure::Visitors, silent, Known::NotCounted, u"not counted"_s);
    row("nobody counted, so no share", Measure::Conversion, silent, Known::NotCounted, u"not counted"_s);
    row("shut", Measure::Visitors, Tally(), Known::Closed, u"nothing to count"_s);
    row("four visitors", Measure::Conversion, counted(4, 1), Known::Hidden, u"of fewer than 5: not shown"_s);
    row("four receipts", Measure::AverageSale, counted(100, 4), Known::Hidden, u"of fewer than 5: not shown"_s);
    row("no receipt", Measure::AverageSale, counted(100), Known::Closed, u"nothing to count"_s);
    row("nobody was asked", Measure::ConsentsGiven, counted(100), Known::Closed, u"nothing to count"_s);
    Tally asked = counted(100);
    asked.consents[0].asked = 3;
    row("three were asked", Measure::ConsentsGiven, asked, Known::Hidden, u"of fewer than 5: not shown"_s);
    Tally answers = counted(100);
    answers.promoters = 7;
    row("seven answers", Measure::Nps, answers, Known::TooFew, u"7 answers: too few for a score"_s);
    row("no answer", Measure::Nps, counted(100), Known::Closed, u"nothing to count"_s);
}

void TestDayPicture::withoutANumberTheReasonIsTold()
{
    QFETCH(int, measure);
    QFETCH(Tally, tally);
    QFETCH(int, known);
    QFETCH(QString, reason);
    DayReading reading = dayOf(tally);
    reading.feedback = tally;
    const Tile tile = tileOf(reading, m_rule, Measure(measure));
    QCOMPARE(int(tile.figure.known), known);
    QVERIFY(!tile.figure.isNumber()); // drawn as "–"
    QCOMPARE(tile.second, reason);
    QVERIFY(tile.sentence.contains(reason));
    QCOMPARE(tile.way, Way::None);
}

void TestDayPicture::anArrowNeedsMoreThanChance_data()
{
    QTest::addColumn<int>("receipts");
    QTest::addColumn<int>("way");
    QTest::newRow("as many as always") << 40 << int(Way::None);
    QTest::newRow("a few more") << 50 << int(Way::None);
    QTest::newRow("a few less") << 32 << int(Way::None);
    QTest::newRow("twice as many") << 80 << int(Way::Up);
    QTest::newRow("half as many") << 15 << int(Way::Down);
}

void TestDayPicture::anArrowNeedsMoreThanChance()
{
    QFETCH(int, receipts);
    const DayReading reading = dayOf(counted(200, receipts), {counted(200, 40), counted(210, 43), counted(190, 37)});
    const Tile tile = tileOf(reading, m_rule, Measure::Conversion);
    QTEST(int(tile.way), "way");
    QCOMPARE(tile.third, u"Before: 19 to 20 %"_s);
    QVERIFY(tile.second.contains(u" to "_s) && tile.second.contains(u"n\u00a0200"_s));
    QCOMPARE(tileOf(dayOf(counted(200, receipts)), m_rule, Measure::Conversion).way, Way::None); // beside nothing
}

void TestDayPicture::aCountIsHeldAgainstWhatIsUsual_data()
{
    QTest::addColumn<int>("visitors");
    QTest::addColumn<int>("missed");
    QTest::addColumn<QList<int>>("former");
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("way");
    const QList<int> usual{200, 210, 190, 205, 195};
    QTest::newRow("one of many") << 215 << 0 << usual << u"Before: 190 to 210"_s << int(Way::None);
    QTest::newRow("far more") << 300 << 0 << usual << u"Before: 190 to 210"_s << int(Way::Up);
    QTest::newRow("far less") << 100 << 0 << usual << u"Before: 190 to 210"_s << int(Way::Down);
    QTest::newRow("less, but the door was silent") << 100 << 3600 << usual << u"Before: 190 to 210"_s << int(Way::None);
    QTest::newRow("two days say nothing of what is usual") << 900 << 0 << QList<int>{200, 210} << u"Before: 200 to 210"_s << int(Way::None);
    QTest::newRow("days alike are no range") << 200 << 0 << QList<int>{200, 200, 200} << u"Before: 200"_s << int(Way::None);
    QTest::newRow("one day") << 900 << 0 << QList<int>{200} << u"Before: 200"_s << int(Way::None);
    QTest::newRow("none") << 900 << 0 << QList<int>{} << QString() << int(Way::None);
    QTest::newRow("what was counted in part is not what was usual") << 300 << 0 << QList<int>{200, 210, -20, 190, 205} << u"Before: 190 to 210"_s << int(Way::Up);
}

void TestDayPicture::aCountIsHeldAgainstWhatIsUsual()
{
    QFETCH(int, visitors);
    QFETCH(int, missed);
    QFETCH(QList<int>, former);
    std::vector<Tally> days;
    for (const int one : former) {
        days.push_back(counted(std::abs(one)));
        days.back().missedSeconds = one < 0 ? 7200 : 0;
    }
    Tally now = counted(visitors);
    now.missedSeconds = missed;
    const Tile tile = tileOf(dayOf(now, days), m_rule, Measure::Visitors);
    QTEST(tile.third, "before");
    QTEST(int(tile.way), "way");
}

void TestDayPicture::hoursAreWrittenAsTheCountryDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("afternoon");
    QTest::addColumn<QString>("midnight");
    QTest::newRow("Britain") << u"en_GB"_s << u"14"_s << u"0"_s;
    QTest::newRow("the United States") << u"en_US"_s << u"2 PM"_s << u"12 AM"_s;
    QTest::newRow("Finland") << u"fi_FI"_s << u"14"_s << u"0"_s;
    QTest::newRow("Turkey") << u"tr_TR"_s << u"14"_s << u"0"_s;
}

void TestDayPicture::hoursAreWrittenAsTheCountryDoes()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const auto label = [this](int hour) { return DayPicture::hourLabel(QDateTime(day, QTime(hour, 0), Qt::UTC), m_rule.zone).toUpper().replace(QChar(0x202f), u' '); };
    QTEST(label(14), "afternoon");
    QTEST(label(0), "midnight");
}

/** Whatever stands in quotes in a country's times is no sign of twelve hours. */
void TestDayPicture::noCountryReadsAnotherHour()
{
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        QLocale::setDefault(locale);
        const QString format = locale.timeFormat(QLocale::ShortFormat);
        const QString label = DayPicture::hourLabel(QDateTime(day, QTime(14, 0), Qt::UTC), QTimeZone::utc());
        const bool twentyFour = format.contains(u'H');
        QVERIFY2(label.contains(locale.toString(twentyFour ? 14 : 2)), qPrintable(locale.name() + u' ' + format + u' ' + label));
        QVERIFY2(!twentyFour || label == locale.toString(14), qPrintable(locale.name() + u' ' + format + u' ' + label));
    }
}

void TestDayPicture::aDayOfTwentyFiveHoursHasTwoLabelledAlike()
{
    DayReading reading = dayOf(counted(100));
    reading.day = QDate(2026, 10, 25);
    for (int hour = 0; hour < 4; ++hour) {
        HourReading one{QDateTime(reading.day.addDays(-1), QTime(23, 0), Qt::UTC).addSecs(3600 * hour), counted(10 + hour), true, true, {}, {}};
        reading.hours.push_back(one);
    }
    const HourStrip strip = DayPicture(reading, m_rule).strip();
    QStringList labels, bars;
    for (const HourStrip::Hour &hour : strip.hours) {
        labels += hour.label;
        bars += hour.bar.text;
    }
    QCOMPARE(labels, QStringList({u"0"_s, u"1"_s, u"1"_s, u"2"_s}));
    QCOMPARE(bars, QStringList({u"10"_s, u"11"_s, u"12"_s, u"13"_s}));
    QVERIFY(strip.expectedName.isEmpty() && strip.figureName.isEmpty() && strip.marksName.isEmpty()); // nothing was expected, planned, noted
}

void TestDayPicture::anHourSaysOnlyWhatIsKnown()
{
    DayReading reading = dayOf(counted(100));
    reading.isToday = true;
    reading.asOf = QDateTime(day, QTime(11, 30), Qt::UTC);
    const auto hour = [](int at, int visitors, bool over) { return HourReading{QDateTime(day, QTime(at, 0), Qt::UTC), counted(visitors, visitors / 2), true, over, {}, 2}; };
    reading.hours = {hour(9, 20, true), hour(10, 12, true), hour(11, 6, false), hour(12, 0, false)};
    reading.hours[1].tally.missedSeconds = 600;
    reading.hours[3].expected = HourForecast{17.4, 9.6, 25.2};
    const HourStrip strip = DayPicture(reading, m_rule).strip();
    QCOMPARE(strip.hours[0].bar.known, Known::Yes);
    QVERIFY(strip.hours[0].dot.isNumber());
    QCOMPARE(strip.hours[1].bar.known, Known::Partly);
    QVERIFY(strip.hours[1].sentence.contains(u"not counted for 10 min"_s));
    QCOMPARE(strip.hours[2].bar.known, Known::SoFar);
    QVERIFY(!strip.hours[2].dot.isNumber()); // a share of an hour that runs would change all the time
    QCOMPARE(strip.hours[3].bar.known, Known::NotYet);
    QCOMPARE(strip.hours[3].expected.text, u"17"_s);
    QCOMPARE(strip.hours[3].expected.bandText, u"10 to 25"_s);
    QCOMPARE(strip.hours[3].figure, u"2"_s);
    QVERIFY(!strip.expectedName.isEmpty() && !strip.figureName.isEmpty());
}

void TestDayPicture::aTrendBeginsWithItsFirstNumber()
{
    const TrendReading reading{Measure::Visitors, PeriodKind::Week, {point(0, {}), point(1, {}), point(2, 20), point(3, {}), point(4, 7, true)}, {}, {}};
    const TrendChart chart = TrendPicture(m_rule).trend(reading, 30);
    QCOMPARE(chart.periods.size(), 3u);
    QCOMPARE(chart.periods[0].name, u"week 4, 2026"_s);
    QCOMPARE(chart.periods[0].value.text, u"20"_s);
    QCOMPARE(chart.periods[1].value.known, Known::Closed); // a gap later on stays one
    QCOMPARE(chart.periods[2].value.known, Known::SoFar);
    QVERIFY(chart.otherName.isEmpty()); // nothing is known of the year before
    QCOMPARE(chart.goal, std::optional(30.));
    QVERIFY(TrendPicture(m_rule).trend({Measure::Visitors, PeriodKind::Week, {point(0, {})}, {}, {}}, {}).periods.empty());
    QCOMPARE(TrendPicture::periodName(periodOf(PeriodKind::Week, QDate(2027, 1, 2))), u"week 53, 2026"_s);
}

void TestDayPicture::aChangeIsToldOnlyBeyondChance_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("words");
    QTest::newRow("more") << 0.02 << 0.08 << u"week 3, 2026: More than week 2, 2026, by 2 to 8 %."_s;
    QTest::newRow("less") << -0.08 << -0.02 << u"week 3, 2026: Less than week 2, 2026, by 2 to 8 %."_s;
    QTest::newRow("chance") << -0.01 << 0.08 << u"week 3, 2026: Against week 2, 2026 no difference that could not be chance."_s;
}

void TestDayPicture::aChangeIsToldOnlyBeyondChance()
{
    QFETCH(double, low);
    QFETCH(double, high);
    TrendReading reading{Measure::Conversion, PeriodKind::Week, {point(0, 0.1), point(1, 0.1), point(2, 0.1, true)}, Interval{low, high}, {}};
    QTEST(TrendPicture(m_rule).changeSentence(reading), "words");
    reading.change.reset();
    QVERIFY(TrendPicture(m_rule).changeSentence(reading).isEmpty());
}

void TestDayPicture::fewPeopleAreHidden()
{
    PeopleReading people;
    people.people = 44;
    people.stages = {20, 10, 4, 0, 10};
    people.cohorts = {{QDate(2026, 8, 1), 40, {40, 12, 4, 0}}, {QDate(2026, 9, 1), 4, {4, 2, 0}}, {QDate(2026, 10, 1), 0, {0, 0}}, {QDate(2026, 11, 1), 20, {20}}};
    const CohortGrid grid = TrendPicture(m_rule).cohorts(people);
    QCOMPARE(grid.months.size(), 3u);
    QCOMPARE(grid.cohorts.size(), 4u);
    const auto known = [&grid](size_t cohort, size_t month) { return grid.cohorts[cohort].cells[month - 1].reading.known; };
    QCOMPARE(grid.cohorts[0].size, u"n 40"_s);
    QCOMPARE(known(0, 1), Known::Yes);
    QCOMPARE(grid.cohorts[0].cells[0].reading.text, u"30 %"_s);
    QCOMPARE(known(0, 2), Known::Hidden); // four of forty
    QCOMPARE(known(0, 3), Known::SoFar);  // nobody, this month, so far
    QVERIFY(grid.cohorts[1].size.isEmpty());
    QCOMPARE(known(1, 1), Known::Hidden); // of four
    QCOMPARE(known(1, 2), Known::Hidden);
    QCOMPARE(known(1, 3), Known::NotYet);
    QCOMPARE(known(2, 1), Known::Closed); // of nobody
    QCOMPARE(known(3, 1), Known::NotYet);
    const BarRows stages = TrendPicture(m_rule).stages(people);
    QCOMPARE(stages.rows[0].count, u"20"_s);
    QCOMPARE(stages.rows[2].value.known, Known::Hidden);
    QVERIFY(stages.rows[2].count.isEmpty());
    QVERIFY(stages.rows[3].value.isNumber()); // nobody is nobody one could recognise
    people.worthUnknown = people.people;
    for (const BarRows::Row &row : TrendPicture(m_rule).worth(people).rows)
        QCOMPARE(row.value.known, Known::NotYet); // nothing has been learnt
}

QTEST_MAIN(TestDayPicture)
#include "tst_daypicture.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/footfall/forecast.h"
#include "core/analytics/footfall/guess.h"

#include <QTest>

#include <zlib.h>

#include <cmath>
#include <map>

using namespace tuttu;

class TestFootfall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShopThatIsTheSameEveryWeekIsForecastExactly();
    void thereIsNoForecastWithoutAPast();
    void anHourNeverCountedIsNotForecast();
    void gapsAreNoZeros();
    void oneEventDoesNotMoveTheWeeksAfterIt();
    void whatGrowsOverTheYearIsFollowed();
    void theBandIsAsWideAsWhatWasMissed();
    void onStreetCountersItIsNeverWorseThanTheBestPlainWay_data();
    void onStreetCountersItIsNeverWorseThanTheBestPlainWay();
};

namespace {

const QDate monday(2024, 1, 1);

/** Open from 10 to 18; busier towards the weekend. */
int usual(int day, int hour) { return hour < 10 || hour >= 18 ? 0 : 10 + 2 * (day % 7) + hour; }

template<typename Count> FootfallHistory shop(int days, Count count)
{
    FootfallHistory history{monday, {}};
    for (int day = 0; day < days; ++day) {
        DayOfHours hours;
        for (int hour = 0; hour < 24; ++hour)
            hours[size_t(hour)] = count(day, hour);
        history.days.push_back(hours);
    }
    return history;
}

std::map<QByteArray, FootfallHistory> counters()
{
    const gzFile file = gzopen(TUTTU_SOURCE_DIR "/tests/data/footfall/pedestrian_hourly.csv.gz", "rb");
    if (!file)
        qFatal("tests/data/footfall is not there");
    QByteArray text, chunk(1 << 20, Qt::Uninitialized);
    for (int got = 0; (got = gzread(file, chunk.data(), unsigned(chunk.size()))) > 0;)
        text.append(chunk.constData(), got);
    gzclose(file);
    std::map<QByteArray, FootfallHistory> all;
    const QList<QByteArray> rows = text.split('\n');
    for (const QByteArray &row : rows.mid(1)) {
        const QList<QByteArray> cells = row.trimmed().split(',');
        if (cells.size() != 4)
            continue;
        FootfallHistory &history = all[cells[0]];
        const QDate day = QDate::fromString(QString::fromLatin1(cells[1]), Qt::ISODate);
        if (!history.first.isValid())
            history.first = day;
        history.days.resize(std::max(history.days.size(), size_t(history.first.daysTo(day)) + 1));
        std::optional<int> &hour = history.days[size_t(history.first.daysTo(day))][size_t(cells[2].toInt())];
        hour = hour.value_or(0) + cells[3].toInt(); // the hour that comes twice
    }
    return all;
}

double wape(double missed, double people) { return missed / people; }

} // namespace

void TestFootfall::aShopThatIsTheSameEveryWeekIsForecastExactly()
{
    const auto forecast = forecastFootfall(shop(7 * 10 + 3, usual));
    QVERIFY(forecast);
    QCOMPARE(forecast->days.size(), size_t(14));
    QCOMPARE(forecast->days.front().day, monday.addDays(73));
    for (int day = 0; day < 14; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const double people = usual(73 + day, hour);
            QCOMPARE(forecast->days[size_t(day)].hours[size_t(hour)], (HourForecast{people, people, people}));
        }
    }
    QCOMPARE(forecast->usualMiss, 0.0);
    QCOMPARE(forecast->weeksJudged, 6);
}

void TestFootfall::thereIsNoForecastWithoutAPast()
{
    QVERIFY(!forecastFootfall({monday, {}}));
    QVERIFY(!forecastFootfall(shop(41, usual)));
    QVERIFY(forecastFootfall(shop(42, usual)));
}

void TestFootfall::anHourNeverCountedIsNotForecast()
{
    const auto forecast = forecastFootfall(shop(70, [](int day, int hour) { return day % 7 == 6 ? std::nullopt : std::optional(usual(day, hour)); }));
    QVERIFY(forecast);
    QVERIFY(!forecast->days[6].hours[12]);
    QVERIFY(forecast->days[5].hours[12]);
}

void TestFootfall::gapsAreNoZeros()
{
    // The counter was dark for two whole weeks, three weeks ago, and for an hour on the last day.
    const auto forecast = forecastFootfall(shop(84, [](int day, int hour) { return (day >= 56 && day < 70) || (day == 83 && hour == 12) ? std::nullopt : std::optional(usual(day, hour)); }));
    QVERIFY(forecast);
    QCOMPARE(forecast->days[6].hours[12]->people, double(usual(6, 12)));
    QCOMPARE(forecast->days[3].hours[15]->people, double(usual(3, 15)));
}

void TestFootfall::oneEventDoesNotMoveTheWeeksAfterIt()
{
    const auto forecast = forecastFootfall(shop(84, [](int day, int hour) { return usual(day, hour) * (day == 82 && hour > 11 ? 20 : 1); }));
    QVERIFY(forecast);
    const double mean = (3.0 * usual(5, 15) + 20.0 * usual(5, 15)) / 4; // what the mean of four weeks would say
    QVERIFY(forecast->days[5].hours[15]->people < mean / 2);
    QVERIFY(forecast->days[5].hours[15]->people >= usual(5, 15));
}

void TestFootfall::whatGrowsOverTheYearIsFollowed()
{
    // December is three times as busy, and this year is half as busy again as the last.
    const auto people = [](int day, int hour) {
        const QDate date = monday.addDays(day);
        return int(std::lround(usual(day, hour) * (date.month() == 12 ? 3.0 : 1.0) * (date.year() > 2024 ? 1.5 : 1.0)));
    };
    const int days = int(monday.daysTo(QDate(2025, 12, 1)));
    const auto forecast = forecastFootfall(shop(days, people));
    QVERIFY(forecast);
    const double thisYearAlone = people(days - 7 + 2, 14), came = people(days + 2, 14);
    QCOMPARE(came, std::lround(thisYearAlone * 3));
    QVERIFY(forecast->days[2].hours[14]->people > 1.3 * thisYearAlone); // the first days of December
}

void TestFootfall::theBandIsAsWideAsWhatWasMissed()
{
    const auto calm = forecastFootfall(shop(140, usual)), wild = forecastFootfall(shop(140, [](int day, int hour) { return usual(day, hour) * (50 + (day / 7 * 37 + day * 13 + hour * 7) % 101) / 100; }));
    const auto width = [](const FootfallForecast &f) { return f.days[2].hours[14]->high - f.days[2].hours[14]->low; };
    QCOMPARE(width(*calm), 0.0);
    QVERIFY(width(*wild) > usual(2, 14) * 0.3);
    QVERIFY(wild->usualMiss > 0.1);
    for (const DayForecast &day : wild->days) {
        for (const auto &hour : day.hours)
            QVERIFY(hour->low >= 0 && hour->low <= hour->people && hour->people <= hour->high);
    }
}

void TestFootfall::onStreetCountersItIsNeverWorseThanTheBestPlainWay_data()
{
    // Twelve weeks from 2016-08-01, each forecast from what came before it. The figures are those of docs/analytics.md: last week, the mean of
    // four, of eight, the median of eight, weeks smoothed by .2, and .7 of the mean of four with .3 of last year's week.
    QTest::addColumn<QByteArray>("sensor");
    QTest::addColumn<double>("best");
    QTest::newRow("a shopping street") << QByteArray("Bourke Street Mall (North)") << .0871;
    QTest::newRow("a station") << QByteArray("Southern Cross Station") << .0777;
    QTest::newRow("a market") << QByteArray("QV Market-Elizabeth St (West)") << .0986;
    QTest::newRow("a place of events") << QByteArray("Birrarung Marr") << .4723;
}

void TestFootfall::onStreetCountersItIsNeverWorseThanTheBestPlainWay()
{
    QFETCH(QByteArray, sensor);
    QFETCH(double, best);
    static const auto all = counters();
    const FootfallHistory &whole = all.at(sensor);
    std::array<double, 2> missed{}, people{};
    int inside = 0, hours = 0;
    for (int week = 0; week < 12; ++week) {
        const qint64 known = whole.first.daysTo(QDate(2016, 8, 1)) + 7 * week;
        const auto forecast = forecastFootfall({whole.first, {whole.days.begin(), whole.days.begin() + known}});
        QVERIFY(forecast);
        for (size_t day = 0; day < 14; ++day) {
            for (size_t hour = 0; hour < 24; ++hour) {
                const std::optional<int> came = whole.days[size_t(known) + day][hour];
                const auto &guess = forecast->days[day].hours[hour];
                if (!came || !guess)
                    continue;
                missed[day / 7] += std::abs(guess->people - *came);
                people[day / 7] += *came;
                inside += *came >= guess->low && *came <= guess->high;
                ++hours;
            }
        }
    }
    qInfo("missed of all people %.4f a week ahead (best plain way %.4f), %.4f two weeks ahead; %.1f %% of %d hours inside the band", wape(missed[0], people[0]), best,
          wape(missed[1], people[1]), 100.0 * inside / hours, hours);
    QVERIFY(wape(missed[0], people[0]) <= best);
    QVERIFY2(std::abs(double(inside) / hours - .8) < .1, "four times in five");
}

QTEST_GUILESS_MAIN(TestFootfall)
#include "tst_footfall.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/lifestage.h"
#include "core/insight/segments/preference.h"
#include "core/insight/segments/rfm.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(tuttu::LifeStageFinding)

namespace {

constexpr qint64 today = 2'461'000;

std::vector<qint64> daysAgo(QList<int> ago)
{
    std::sort(ago.begin(), ago.end(), std::greater<>());
    std::vector<qint64> days;
    for (const int d : ago)
        days.push_back(today - d);
    return days;
}

std::vector<RfmScore> rfmScores(std::span<const RfmInput> customers)
{
    const RfmBorders borders = rfmBorders(customers).value();
    std::vector<RfmScore> scores;
    for (const RfmInput &one : customers)
        scores.push_back(borders.of(one));
    return scores;
}

} // namespace

class TestSegments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyHasTheirOwnRhythm_data();
    void everybodyHasTheirOwnRhythm();
    void stretchingTimeStretchesEveryStage();
    void aPreferenceNeedsEvidence_data();
    void aPreferenceNeedsEvidence();
    void theClearestComesFirst();
    void fifthsAreOfRanksAndTiesShareTheLower();
    void fifthsDoNotDependOnTheOrder();
    void nobodyIsNoAccident();
};

void TestSegments::everybodyHasTheirOwnRhythm_data()
{
    using enum LifeStage;
    QTest::addColumn<QList<int>>("ago");
    QTest::addColumn<LifeStageFinding>("found");
    const auto row = [](const char *name, const QList<int> &ago, const LifeStageFinding &found) { QTest::newRow(name) << ago << found; };
    row("never bought", {}, {Early, 0, 0, -1, 0});
    row("once, years ago: too little to call them lapsed", {900}, {Early, 1, 0, 900, 0});
    row("three days make two gaps", {10, 40, 70}, {Early, 3, 0, 10, 0});
    row("every month, two weeks ago", {14, 44, 74, 104}, {Active, 4, 30, 14, 0});
    row("every month, 45 days: one and a half", {45, 75, 105, 135}, {Active, 4, 30, 45, 0});
    row("a day more", {46, 76, 106, 136}, {Slipping, 4, 30, 46, 0});
    row("three gaps", {90, 120, 150, 180}, {Slipping, 4, 30, 90, 0});
    row("a day more than three", {91, 121, 151, 181}, {Lapsed, 4, 30, 91, 0});
    row("twice a year, half a year ago", {180, 360, 540, 720}, {Active, 4, 180, 180, 0});
    row("every other day, a week ago", {7, 9, 11, 13}, {Lapsed, 4, 2, 7, 0});
    row("monthly, gone for half a year, here again", {5, 185, 215, 245, 275}, {WonBack, 5, 30, 5, 180});
    row("back for a while: no longer news", {5, 35, 215, 245, 275, 305}, {Active, 6, 30, 5, 0});
    row("today", {0, 30, 60, 90}, {Active, 4, 30, 0, 0});
}

void TestSegments::everybodyHasTheirOwnRhythm()
{
    QFETCH(QList<int>, ago);
    QFETCH(LifeStageFinding, found);
    const LifeStageFinding stage = lifeStage(daysAgo(ago), today);
    QCOMPARE(stage.stage, found.stage);
    QVERIFY(stage == found);
}

/** No fixed number of days hides anywhere: lives lived three times as slowly are at the same stage. */
void TestSegments::stretchingTimeStretchesEveryStage()
{
    QRandomGenerator random(7);
    QSet<int> seen;
    for (int life = 0; life < 2000; ++life) {
        QList<int> ago{random.bounded(120)};
        for (int i = random.bounded(8); i > 0; --i)
            ago.append(ago.back() + 1 + random.bounded(random.bounded(4) ? 30 : 300));
        QList<int> slower;
        for (const int d : ago)
            slower.append(3 * d);
        const LifeStage stage = lifeStage(daysAgo(ago), today).stage;
        QCOMPARE(lifeStage(daysAgo(slower), today).stage, stage);
        seen.insert(int(stage));
    }
    QCOMPARE(seen.size(), 5); // every stage has occurred
}

void TestSegments::aPreferenceNeedsEvidence_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("usual");
    QTest::addColumn<bool>("shown");
    QTest::newRow("two of two") << 2 << 2 << 0.1 << false;
    QTest::newRow("three of three, of a tenth of the range") << 3 << 3 << 0.1 << false;
    QTest::newRow("five of six") << 5 << 6 << 0.1 << true;
    QTest::newRow("as many as anybody") << 10 << 100 << 0.1 << false;
    QTest::newRow("a little more: chance") << 13 << 100 << 0.1 << false;
    QTest::newRow("twice as many") << 20 << 100 << 0.1 << true;
    QTest::newRow("fewer") << 2 << 100 << 0.1 << false;
    QTest::newRow("nobody knows what is usual") << 20 << 20 << 0.0 << false;
}

void TestSegments::aPreferenceNeedsEvidence()
{
    QFETCH(int, times);
    QFETCH(int, of);
    QFETCH(double, usual);
    const QHash<QString, int> chosen{{"candles", times}, {"other", of - times}};
    const auto found = preferences(chosen, {{"candles", usual}, {"other", 0.99}});
    QTEST(!found.empty(), "shown");
    if (found.empty())
        return;
    QCOMPARE(found.front().what, "candles");
    QCOMPARE(found.front().times, times);
    QCOMPARE(found.front().of, of);
    QVERIFY(found.front().share > usual && found.front().share < double(times) / of); // drawn towards the usual
}

void TestSegments::theClearestComesFirst()
{
    const auto found = preferences({{"candles", 20}, {"kitchen", 40}, {"garden", 3}}, {{"candles", 0.05}, {"kitchen", 0.3}, {"garden", 0.3}});
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].what, "kitchen");
    QCOMPARE(found[1].what, "candles");
}

void TestSegments::fifthsAreOfRanksAndTiesShareTheLower()
{
    std::vector<RfmInput> customers;
    for (int i = 0; i < 10; ++i)
        customers.push_back({100 - i, i < 6 ? 1 : i, qint64(i) * 1000});
    const std::vector<RfmScore> scores = rfmScores(customers);
    QCOMPARE(scores[0], (RfmScore{1, 1, 1}));
    QCOMPARE(scores[5], (RfmScore{3, 1, 3})); // six came once: all of them in the lowest fifth
    QCOMPARE(scores[6], (RfmScore{4, 4, 4}));
    QCOMPARE(scores[9], (RfmScore{5, 5, 5}));
}

void TestSegments::fifthsDoNotDependOnTheOrder()
{
    QRandomGenerator random(3);
    std::vector<RfmInput> customers;
    for (int i = 0; i < 500; ++i)
        customers.push_back({random.bounded(365), 1 + random.bounded(5), random.bounded(20) * 100});
    const std::vector<RfmScore> scores = rfmScores(customers);
    std::vector<RfmInput> turned(customers.rbegin(), customers.rend());
    const std::vector<RfmScore> again = rfmScores(turned);
    for (size_t i = 0; i < scores.size(); ++i)
        QCOMPARE(again[scores.size() - 1 - i], scores[i]);
}

void TestSegments::nobodyIsNoAccident()
{
    QVERIFY(!rfmBorders({}));
    QVERIFY(preferences({}, {}).empty());
    const RfmInput alone{3, 1, 100};
    QCOMPARE(rfmScores({&alone, 1}).front(), (RfmScore{1, 1, 1}));
}

QTEST_APPLESS_MAIN(TestSegments)
#include "tst_segments.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conflictrule.h"

#include <QTest>

using namespace tuttu;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const ClerkId mia = ClerkId::derived("clerk", "mia"), leo = ClerkId::derived("clerk", "leo");

CaseEvent step(CaseStep step, const ClerkId &by = {}, const ClerkId &to = {}, std::optional<CaseEnd> end = {}) { return {step, noon, by, to, {}, end}; }

} // namespace

class TestConflictRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoEndsOfOneHold_data();
    void twoEndsOfOneHold();
    void anEndTakenBackLeavesAnothersAlone();
    void aCaseStandsAsItsHistoryTells_data();
    void aCaseStandsAsItsHistoryTells();
};

void TestConflictRule::twoEndsOfOneHold_data()
{
    QTest::addColumn<HoldState>("now");
    QTest::addColumn<HoldState>("said");
    QTest::addColumn<HoldState>("holds");
    QTest::newRow("collected") << HoldState::Open << HoldState::Collected << HoldState::Collected;
    QTest::newRow("released") << HoldState::Open << HoldState::Released << HoldState::Released;
    QTest::newRow("collected here and released there") << HoldState::Collected << HoldState::Released << HoldState::Collected;
    QTest::newRow("released here and collected there") << HoldState::Released << HoldState::Collected << HoldState::Collected;
    QTest::newRow("collected twice") << HoldState::Collected << HoldState::Collected << HoldState::Collected;
    QTest::newRow("released twice") << HoldState::Released << HoldState::Released << HoldState::Released;
}

void TestConflictRule::twoEndsOfOneHold()
{
    QFETCH(HoldState, now);
    QFETCH(HoldState, said);
    QFETCH(HoldState, holds);
    QCOMPARE(endedAs(now, said), holds);
}

void TestConflictRule::anEndTakenBackLeavesAnothersAlone()
{
    QCOMPARE(endTakenBack(HoldState::Released, HoldState::Released), HoldState::Open);
    QCOMPARE(endTakenBack(HoldState::Collected, HoldState::Released), HoldState::Collected);
    QCOMPARE(endTakenBack(HoldState::Open, HoldState::Collected), HoldState::Open);
}

void TestConflictRule::aCaseStandsAsItsHistoryTells_data()
{
    QTest::addColumn<std::vector<CaseEvent>>("history");
    QTest::addColumn<CaseCourse>("course");
    const auto row = [](const char *name, const std::vector<CaseEvent> &history, const CaseCourse &course) { QTest::newRow(name) << history << course; };
    const CaseEvent opened = step(CaseStep::Opened), taken = step(CaseStep::Acknowledged, mia), given = step(CaseStep::Reassigned, mia, leo),
                    closed = step(CaseStep::Closed, mia, {}, CaseEnd::Solved), closedToo = step(CaseStep::Closed, leo, {}, CaseEnd::NotReached);
    row("opened", {opened}, {CaseState::Open, {}, {}});
    row("opened for somebody", {step(CaseStep::Opened, {}, leo)}, {CaseState::Open, leo, {}});
    row("taken up", {opened, taken, step(CaseStep::Noted, leo)}, {CaseState::Acknowledged, mia, {}});
    row("given away", {opened, taken, given}, {CaseState::Open, leo, {}});
    row("closed and given away meanwhile", {opened, taken, closed, given}, {CaseState::Closed, mia, CaseEnd::Solved});
    row("given away and closed meanwhile", {opened, taken, given, closed}, {CaseState::Closed, mia, CaseEnd::Solved});
    row("closed and taken up meanwhile", {opened, closed, step(CaseStep::Acknowledged, leo)}, {CaseState::Closed, mia, CaseEnd::Solved});
    row("closed by two", {opened, closed, closedToo}, {CaseState::Closed, mia, CaseEnd::Solved});
    row("closed by two, the first taken back", {opened, closedToo}, {CaseState::Closed, leo, CaseEnd::NotReached});
}

void TestConflictRule::aCaseStandsAsItsHistoryTells()
{
    QFETCH(std::vector<CaseEvent>, history);
    QFETCH(CaseCourse, course);
    QCOMPARE(courseOf(history), course);
}

QTEST_GUILESS_MAIN(TestConflictRule)
#include "tst_conflictrule.moc"

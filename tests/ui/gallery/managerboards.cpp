// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/board.h"
#include "tests/ui/madeup.h"
#include "tests/ui/madeupcharts.h"
#include "ui/charts/chartwidget.h"
#include "ui/dialogs/receiptssheet.h"
#include "ui/dialogs/stucksheet.h"
#include "ui/text/todotext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/stage.h"

#include <QBoxLayout>

namespace tuttu {

namespace {

/** A sheet over a day, as it is opened. */
QWidget *over(Sheet *sheet, Qt::LayoutDirection direction)
{
    auto *ground = new Ground;
    auto *column = new QVBoxLayout(ground);
    auto *strip = new HourStripWidget;
    strip->setChart(madeUpDay());
    column->addWidget(strip);
    auto *stage = new Stage(ground);
    stage->setLayoutDirection(direction);
    stage->resize(1280, 800);
    stage->openSheet(sheet);
    return stage;
}

QWidget *stuck(const StuckView &view, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    auto *sheet = new StuckSheet;
    sheet->present(view);
    return over(sheet, direction);
}

StuckView manyStuck(const TodoView &todos)
{
    const TimeText time(todos.zone, todos.now);
    const TodoText text(todos.clerks, todos.reader, time);
    StuckView view{TodoState::Face::Ready, {}, {}, {}, 0, 0, true};
    for (const TodoRow &row : todos.todo.rows) {
        if (row.term != TodoTerm::Overdue)
            continue;
        auto &into = std::holds_alternative<CaseId>(row.id) ? view.cases : view.followUps;
        into.push_back(text.line(row));
    }
    for (const TodoRow &row : madeup::todosLong().todo.rows) {
        if (row.term == TodoTerm::Overdue && view.followUps.size() < 3)
            view.followUps.push_back(text.line(row));
    }
    view.caseCount = int(view.cases.size());
    view.followUpCount = int(view.followUps.size()) + 12;
    return view;
}

QWidget *receipts(const Result<ReceiptsReading> &reading, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    auto *sheet = new ReceiptsSheet("Receipts, 14:00 to 15:00", QTimeZone("Europe/Helsinki"));
    sheet->present(reading);
    for (QAbstractButton *row : sheet->findChildren<QAbstractButton *>()) {
        if (row->isCheckable())
            row->click(); // its lines
    }
    return over(sheet, direction);
}

ReceiptsReading someReceipts()
{
    const Currency pounds(u"GBP"), euros(u"EUR");
    const QDateTime at(QDate(2026, 11, 21), QTime(12, 50), Qt::UTC);
    ReceiptsReading reading{at, {231, 228, 1, 412, {1'204'310, pounds}}, {}};
    reading.newest.push_back({at, true, true, false, 2, {129'990, pounds}, {{"Oak table, for six, with two leaves", 1, {124'990, pounds}}, {"Vase", 1, {5'000, pounds}}}});
    reading.newest.push_back({at.addSecs(-80), true, true, true, 1, {1'450, pounds}, {{"Candle, birch and smoke, burns for forty hours", 2, {1'200, pounds}}, {"Cup", -1, {950, pounds}}}});
    reading.newest.push_back({at.addSecs(-300), false, true, false, 3, {3'600, euros}, {{"Candle", 3, {1'200, euros}}}});
    reading.newest.push_back({at.addSecs(-600), false, false, true, -2, {-2'400, pounds}, {{"Candle", -2, {1'200, pounds}}}});
    reading.newest.push_back({at.addSecs(-900), false, true, false, 1, {950, pounds}, {{"", 1, {950, pounds}}}});
    return reading;
}

} // namespace

std::vector<Board> managerBoards()
{
    const Error io{Errc::Io, {}};
    return {{"stuck", [] { return stuck(manyStuck(madeup::todos())); }},
            {"stuck-rtl", [] { return stuck(manyStuck(madeup::todos()), Qt::RightToLeft); }},
            {"stuck-none", [] { return stuck({TodoState::Face::Ready, {}, {}, {}, 0, 0, true}); }},
            {"stuck-loading", [] { return stuck({}); }},
            {"stuck-error", [io] { return stuck({TodoState::Face::Error, io, {}, {}, 0, 0, true}); }},
            {"receipts", [] { return receipts(someReceipts()); }},
            {"receipts-rtl", [] { return receipts(someReceipts(), Qt::RightToLeft); }},
            {"receipts-none", [] { return receipts(ReceiptsReading()); }},
            {"receipts-error", [io] { return receipts(io); }}};
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/stuckdesk.h"

#include "core/visit/floorlanes.h"
#include "core/visit/managerengine.h"
#include "ui/dialogs/stucksheet.h"
#include "ui/errortext/errortext.h"
#include "ui/text/casetext.h"
#include "ui/widgets/stage.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr size_t mostRows = 40; ///< of each: who has more to give away goes to the page of all

} // namespace

StuckDesk::StuckDesk(ManagerEngine &manager, QWidget &page, QObject *parent) : QObject(parent), m_manager(manager), m_page(page)
{
    connect(&manager.shop.captures, &CaptureService::recorded, this, &StuckDesk::follow);
    connect(&manager.shop.todos, &TodoController::changed, this, &StuckDesk::present);
    connect(&manager.shop.todos, &TodoController::refused, this, &StuckDesk::tell);
    connect(&manager.shop.cases, &CaseController::refused, this, &StuckDesk::tell);
}

void StuckDesk::tell(const Error &error)
{
    if (Stage *stage = m_sheet ? Stage::of(&m_page) : nullptr)
        stage->toast(ErrorText::sentence(error));
}

/** The day's lines count what was just changed. */
void StuckDesk::follow(const Op &op, const Outcome &outcome)
{
    const bool counted = touchesTodos(outcome) || op.kind.startsWith(QStringLiteral("case."));
    if (counted && m_page.isVisible() && m_manager.figures.state().view == FiguresState::View::Day)
        m_manager.figures.refresh();
}

void StuckDesk::open()
{
    Stage *stage = Stage::of(&m_page);
    if (!stage)
        return;
    auto *sheet = new StuckSheet;
    stage->openSheet(sheet); // closes one that was open, which lets go of the controllers
    m_sheet = sheet;
    serve(*sheet);
    m_manager.shop.cases.tick();
    m_manager.shop.todos.showEverybodys(true);
    m_manager.shop.todos.open();
}

void StuckDesk::serve(StuckSheet &sheet)
{
    TodoController &todos = m_manager.shop.todos;
    connect(&sheet, &Sheet::closed, this, [this, &todos, everybodys = todos.state().everybodys] {
        m_sheet.clear();
        todos.showEverybodys(everybodys); // as the page of all that is to be done was left
        todos.close();
    });
    connect(&sheet, &StuckSheet::retried, this, [this, &todos] {
        m_manager.shop.cases.load();
        todos.load();
    });
    connect(&sheet, &StuckSheet::seen, this, [&todos](const CustomerId &customer) { todos.seen({customer}); });
    connect(&sheet, &StuckSheet::givingWanted, this, &StuckDesk::give);
    connect(&sheet, &StuckSheet::allWanted, this, [this] {
        m_sheet->closeSheet();
        emit todosWanted();
    });
}

void StuckDesk::present()
{
    if (m_sheet)
        m_sheet->present(view());
}

StuckView StuckDesk::view() const
{
    const TodoState &todos = m_manager.shop.todos.state();
    const CaseListState &cases = m_manager.shop.cases.state();
    StuckView view{todos.face, todos.problem, {}, {}, 0, 0, !m_manager.shop.todos.colleagues().empty()};
    if (cases.face == CaseListState::Face::Error) {
        view.face = TodoState::Face::Error;
        view.problem = cases.problem;
    }
    if (view.face != TodoState::Face::Ready)
        return view;
    const auto add = [this](std::vector<TodoLine> &into, int &count, const TodoRow &row) {
        if (size_t(count++) < mostRows)
            into.push_back(line(row));
    };
    for (const CaseView &each : cases.open) { // soonest due first
        const auto row = std::find_if(todos.rows.begin(), todos.rows.end(), [&](const TodoRow &r) { return r.id == TodoId(each.about.id); });
        if (row != todos.rows.end())
            add(view.cases, view.caseCount, *row);
    }
    for (const TodoRow &row : todos.rows) {
        if (std::holds_alternative<FollowUpId>(row.id) && row.term == TodoTerm::Overdue)
            add(view.followUps, view.followUpCount, row);
    }
    return view;
}

/** Of a case the hour counts, too. */
TodoLine StuckDesk::line(const TodoRow &row) const
{
    const SessionState &session = m_manager.shop.session.state();
    const TimeText time(m_manager.figures.rule().zone, m_manager.clock.now());
    TodoLine line = TodoText(session.clerks, m_manager.shop.session.clerkId(), time).line(row);
    const auto *id = std::get_if<CaseId>(&row.id);
    if (const CaseView *about = id ? m_manager.shop.cases.find(*id) : nullptr)
        line.when = CaseText(session.clerks, m_manager.shop.session.clerkId(), time).due(*about);
    return line;
}

void StuckDesk::give(const TodoRow &row, QWidget *beside)
{
    std::vector<MenuItem> items;
    for (const Clerk &colleague : m_manager.shop.todos.colleagues()) {
        if (colleague.id != row.owner)
            items.push_back({colleague.name, Icon::Person, [this, row, to = colleague.id] { giveTo(row, to); }});
    }
    if (Stage *stage = Stage::of(&m_page); stage && !items.empty())
        stage->openMenu(beside, std::move(items));
}

void StuckDesk::giveTo(const TodoRow &row, ClerkId colleague)
{
    if (const auto *about = std::get_if<CaseId>(&row.id))
        m_manager.shop.cases.giveTo(*about, colleague);
    else
        m_manager.shop.todos.give(row, colleague);
}

} // namespace tuttu

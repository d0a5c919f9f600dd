// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stucksheet.h"

#include "ui/errortext/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

namespace tuttu {

StuckSheet::StuckSheet(QWidget *parent)
    : Sheet(tr("What is stuck"), Side::Trailing, parent), m_face(new EmptyState), m_cases(makeSection()), m_followUps(makeSection()), m_more(new Label(TextRole::Small, {}, Ink::Soft))
{
    body()->addWidget(m_more);
    body()->addWidget(m_face, 1);
    body()->addStretch(1);
    auto *all = new Button(Button::Kind::Secondary, tr("All that is to be done"), Icon::Right);
    all->setSize(Button::Size::Big);
    footer()->addWidget(all, 1);
    connect(all, &Button::clicked, this, &StuckSheet::allWanted);
    connect(m_face, &EmptyState::actionClicked, this, &StuckSheet::retried);
    present({});
}

StuckSheet::Section StuckSheet::makeSection()
{
    auto *heading = new Label(TextRole::Strong);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    body()->addWidget(heading);
    body()->addLayout(column);
    return {heading, column, KeyedRows<TodoId, StuckRow>(column)};
}

void StuckSheet::present(const StuckView &view)
{
    presentSection(m_cases, tr("Cases (%1)").arg(view.caseCount), view.cases, view.givable);
    presentSection(m_followUps, tr("Overdue follow-ups (%1)").arg(view.followUpCount), view.followUps, view.givable);
    const int left = view.caseCount + view.followUpCount - int(view.cases.size() + view.followUps.size());
    m_more->setText(tr("%n more stand(s) under all that is to be done.", nullptr, left));
    m_more->setVisible(left > 0);
    presentFace(view);
}

void StuckSheet::presentSection(Section &section, const QString &heading, const std::vector<TodoLine> &lines, bool givable)
{
    section.heading->setText(heading);
    section.heading->setVisible(!lines.empty());
    const auto make = [this] {
        auto *row = new StuckRow;
        connect(row, &StuckRow::givingWanted, this, &StuckSheet::givingWanted);
        connect(row, &StuckRow::seen, this, &StuckSheet::seen);
        return row;
    };
    section.rows.show(lines, [](const TodoLine &line) { return line.row.id; }, make, [&](StuckRow *row, const TodoLine &line) { row->present(line, givable, &line != &lines.front()); });
}

void StuckSheet::presentFace(const StuckView &view)
{
    m_face->setVisible(view.cases.empty() && view.followUps.empty());
    switch (view.face) {
    case TodoState::Face::Loading: return m_face->set(Icon::Clock, tr("Reading what is stuck…"));
    case TodoState::Face::Error:
        return m_face->set(Icon::Alert, tr("What is stuck cannot be shown just now"), view.problem ? ErrorText::readingSentence(*view.problem) : QString(), tr("Try again"), Icon::Turn);
    case TodoState::Face::Ready: return m_face->set(Icon::Check, tr("Nothing is stuck"), tr("Nobody waits to hear from the shop, and no follow-up is overdue."));
    }
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/floorpage.h"

#include "ui/errortext/errortext.h"
#include "ui/pages/floor/floorwidget.h"
#include "ui/text/customertext.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

using namespace std::chrono_literals;

namespace {

constexpr int mostTogether = 6; ///< a coach is a door counter's business

} // namespace

FloorPage::FloorPage(FloorController &floor, CaseController &cases, StatusController &status, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_floor(floor), m_cases(cases), m_status(status), m_clock(clock), m_widget(new FloorWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_widget);
    m_clocks.setInterval(10s);
    connect(m_widget, &FloorWidget::acted, this, &FloorPage::act);
    connect(m_widget, &FloorWidget::colleagueWanted, this, &FloorPage::chooseColleague);
    connect(m_widget, &FloorWidget::reopened, &floor, &FloorController::reopen);
    connect(m_widget, &FloorWidget::visitorsCounted, this, [this](int people) { m_floor.countVisitors(people, Means::LookUp); });
    connect(m_widget, &FloorWidget::groupWanted, this, &FloorPage::chooseGroup);
    connect(m_widget, &FloorWidget::scanWanted, this, &FloorPage::scanWanted);
    connect(m_widget, &FloorWidget::customerOpened, this, &FloorPage::customerWanted);
    connect(m_widget, &FloorWidget::todoFinished, this, &FloorPage::finish);
    connect(m_widget, &FloorWidget::givingWanted, this, &FloorPage::giveAway);
    connect(m_widget, &FloorWidget::caseOpened, this, &FloorPage::caseWanted);
    connect(m_widget, &FloorWidget::allWanted, this, &FloorPage::allTodosWanted);
    connect(&cases, &CaseController::changed, this, &FloorPage::present);
    connect(m_widget, &FloorWidget::retried, &floor, &FloorController::load);
    connect(&floor, &FloorController::changed, this, &FloorPage::present);
    connect(&floor, &FloorController::visitEnded, this, &FloorPage::onEnded);
    connect(&floor, &FloorController::refused, this, [this](const Error &error) {
        if (Stage *stage = isVisible() ? Stage::of(this) : nullptr)
            stage->toast(sentence(error));
    });
    connect(&status, &StatusController::changed, this, &FloorPage::present);
    connect(&m_clocks, &QTimer::timeout, &cases, &CaseController::tick); // says changed, and so the rest is shown anew, too
}

void FloorPage::present()
{
    if (isVisible()) // a hidden Floor shows nobody, and costs nothing
        m_widget->present({m_floor.state(), m_cases.state(), m_status.state(), m_clock.now()});
}

void FloorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clocks.start();
    present();
}

void FloorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clocks.stop();
}

void FloorPage::act(VisitId visit, VisitAct what)
{
    switch (what) {
    case VisitAct::Claim: return m_floor.claim(visit);
    case VisitAct::Release: return m_floor.release(visit);
    case VisitAct::Greet: return m_floor.greet(visit);
    case VisitAct::LeaveAlone: return leaveAlone(visit);
    case VisitAct::NotThem: return m_floor.notThem(visit);
    case VisitAct::End: return m_floor.end(visit);
    case VisitAct::OpenBrief: emit briefWanted(visit); return;
    case VisitAct::AddNote: emit noteWanted(visit); return;
    case VisitAct::Identify: emit scanWanted(); return;
    }
}

void FloorPage::leaveAlone(VisitId visit)
{
    m_floor.leaveAlone(visit);
    if (Stage *stage = Stage::of(this))
        stage->toast(tr("%1 is left alone for %n minutes", nullptr, FloorController::leaveAloneSecs / 60).arg(nameOf(visit)), tr("Undo"),
                     [floor = QPointer(&m_floor), visit] {
                         if (floor)
                             floor->release(visit);
                     });
}

void FloorPage::chooseGroup(QWidget *beside)
{
    std::vector<MenuItem> items;
    for (int people = 2; people <= mostTogether; ++people)
        items.push_back({tr("%n came in together", nullptr, people), Icon::People, [this, people] { m_floor.countVisitors(people, Means::LookUp); }});
    if (Stage *stage = Stage::of(this))
        stage->openMenu(beside, std::move(items));
}

void FloorPage::chooseColleague(VisitId visit, QWidget *beside)
{
    std::vector<MenuItem> items;
    for (const Clerk &colleague : m_floor.colleagues())
        items.push_back({colleague.name, Icon::Person, [this, visit, colleague] { m_floor.handOver(visit, colleague.id); }});
    if (Stage *stage = Stage::of(this); stage && !items.empty())
        stage->openMenu(beside, std::move(items));
}

void FloorPage::onEnded(const VisitId &visit, bool byItself)
{
    Stage *stage = isVisible() && !byItself ? Stage::of(this) : nullptr; // what ended by itself is undone in its lane
    if (stage)
        stage->toast(tr("%1 has left").arg(nameOf(visit)), tr("Undo"), [floor = QPointer(&m_floor), visit] {
            if (floor)
                floor->reopen(visit);
        });
}

void FloorPage::finish(const Todo &todo)
{
    if (todo.kind == TodoKind::HoldEnds)
        m_floor.endHold(todo.hold, HoldState::Collected);
    else
        m_floor.finishFollowUp(todo.followUp);
}

void FloorPage::giveAway(const Todo &todo, QWidget *beside)
{
    std::vector<MenuItem> items;
    for (const Clerk &colleague : m_floor.colleagues())
        items.push_back({colleague.name, Icon::Person, [this, todo, colleague] { m_floor.giveFollowUp(todo.followUp, colleague.id); }});
    if (Stage *stage = Stage::of(this); stage && !items.empty())
        stage->openMenu(beside, std::move(items));
}

QString FloorPage::nameOf(VisitId visit) const
{
    const VisitCard *card = m_floor.card(visit);
    return card && !card->visit.customer.isNull() ? CustomerText::name(card->name) : tr("A member");
}

} // namespace tuttu

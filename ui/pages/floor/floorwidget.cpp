// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/floor/floorwidget.h"

#include "ui/errortext/errortext.h"
#include "ui/text/customertext.h"
#include "ui/text/floortext.h"
#include "ui/pages/floor/leftrow.h"
#include "ui/pages/floor/todolist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lanewidget.h"

#include <QGridLayout>
#include <QStackedLayout>

namespace tuttu {

namespace {

constexpr int margin = 24, laneGap = 20, mineWidth = 320;

Label *quiet(LaneWidget &lane, const QString &sentence)
{
    auto *label = new Label(TextRole::Body, sentence, Ink::Soft);
    label->setContentsMargins(4, 0, 4, 0);
    lane.rows()->insertWidget(0, label);
    return label;
}

} // namespace

FloorWidget::FloorWidget(QWidget *parent)
    : QWidget(parent), m_faces(new QStackedLayout), m_people(new QStackedLayout), m_face(new EmptyState), m_banner(new Banner),
      m_arrived(new LaneWidget(tr("Arrived"))), m_withClerk(new LaneWidget(tr("With a clerk"))), m_left(new LaneWidget(tr("Left today"))),
      m_mine(new LaneWidget(tr("For you now"))), m_nobodyWaits(quiet(*m_arrived, tr("Nobody is waiting."))),
      m_nobodyServed(quiet(*m_withClerk, tr("Nobody is being served."))), m_nobodyLeft(nullptr), m_nothingToDo(nullptr), m_leftCard(new Card),
      m_visitors(new Label(TextRole::Strong)), m_recognised(new Label(TextRole::Small, {}, Ink::Soft)), m_todos(new TodoList),
      m_arrivedRows(m_arrived->rows(), 1), m_withClerkRows(m_withClerk->rows(), 1)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin - laneSlack, 12, margin - laneSlack, 0);
    column->setSpacing(4);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(laneSlack, 0, laneSlack, 4);
    strip->addWidget(m_banner);
    column->addLayout(strip);
    m_banner->hide();
    connect(m_banner, &Banner::actionClicked, this, [this] { emit caseOpened(m_firstCase); });
    connect(m_todos, &TodoList::caseOpened, this, &FloorWidget::caseOpened);
    connect(m_todos, &TodoList::givingWanted, this, &FloorWidget::givingWanted);
    m_faces->addWidget(makeLanes());
    m_faces->addWidget(m_face);
    column->addLayout(m_faces, 1);
    connect(m_face, &EmptyState::actionClicked, this, &FloorWidget::retried);
}

FloorWidget::~FloorWidget() = default;

QWidget *FloorWidget::makeLanes()
{
    auto *leftRows = new QVBoxLayout(m_leftCard);
    leftRows->setContentsMargins(14, 4, 14, 4);
    leftRows->setSpacing(0);
    m_leftRows = std::make_unique<KeyedRows<VisitId, LeftRow>>(leftRows);
    m_left->rows()->insertWidget(0, makeVisitors());
    m_left->rows()->insertWidget(0, m_leftCard);
    m_nobodyLeft = quiet(*m_left, tr("Nobody has left yet today."));

    auto *two = new QWidget;
    auto *pair = new QHBoxLayout(two);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(laneGap - 2 * laneSlack);
    pair->addWidget(m_arrived, 1);
    pair->addWidget(m_withClerk, 1);
    auto *teaching = new EmptyState;
    teaching->set(Icon::Scan, tr("The floor is quiet"), tr("Scan a customer's card, or find them by name, phone or e-mail. They appear here at once."),
                  tr("Scan a card"), Icon::Scan);
    connect(teaching, &EmptyState::actionClicked, this, &FloorWidget::scanWanted);
    m_people->addWidget(two);
    m_people->addWidget(teaching);

    auto *lanes = new QWidget;
    auto *grid = new QGridLayout(lanes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(laneGap - 2 * laneSlack);
    grid->addLayout(m_people, 0, 0, 1, 2);
    grid->addWidget(m_left, 0, 2);
    grid->addWidget(makeMine(), 0, 3);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
    return lanes;
}

QWidget *FloorWidget::makeMine()
{
    m_mine->rows()->insertWidget(0, m_todos);
    m_nothingToDo = quiet(*m_mine, tr("Nothing is due. Follow-ups and holds appear here on their day."));
    auto *all = new Button(Button::Kind::Secondary, tr("All that is to be done"), Icon::Check);
    connect(all, &QPushButton::clicked, this, &FloorWidget::allWanted);
    auto *side = new QWidget;
    side->setFixedWidth(mineWidth + 2 * laneSlack);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(0);
    column->addWidget(m_mine, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(laneSlack, 0, laneSlack, 0);
    foot->addWidget(all, 1);
    column->addLayout(foot);
    return side;
}

QWidget *FloorWidget::makeVisitors()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(14, 12, 12, 12);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_visitors);
    texts->addWidget(m_recognised);
    texts->addStretch();
    row->addLayout(texts, 1);
    auto *more = new Button(Button::Kind::Secondary, tr("+1 visitor"));
    auto *group = new Button(Button::Kind::Secondary, Icon::People, tr("Several came in together"));
    row->addWidget(more);
    row->addWidget(group);
    connect(more, &QPushButton::clicked, this, [this] { emit visitorsCounted(1); });
    connect(group, &QPushButton::clicked, this, [this, group] { emit groupWanted(group); });
    return card;
}

void FloorWidget::present(const FloorView &view)
{
    const auto &open = view.cases.open;
    const auto waiting = std::find_if(open.begin(), open.end(), [](const CaseView &v) { return v.about.state == CaseState::Open; });
    m_firstCase = waiting == open.end() ? CaseId() : waiting->about.id;
    showBanner(view);
    if (view.floor.face != FloorState::Face::Ready) {
        showFace(*m_face, view.floor);
        m_faces->setCurrentIndex(1);
        return;
    }
    showLane(*m_arrived, m_arrivedRows, view.floor.arrived, view);
    showLane(*m_withClerk, m_withClerkRows, view.floor.withClerk, view);
    m_nobodyWaits->setVisible(view.floor.arrived.empty());
    m_nobodyServed->setVisible(view.floor.withClerk.empty());
    m_people->setCurrentIndex(view.floor.arrived.empty() && view.floor.withClerk.empty() ? 1 : 0);
    showLeft(view);
    showVisitors(view.floor);
    m_todos->fill(view.cases.open, view.floor.todos, TimeText(QTimeZone(view.floor.store.zone), view.now));
    const bool nothing = view.floor.todos.empty() && view.cases.open.empty();
    m_todos->setVisible(!nothing);
    m_nothingToDo->setVisible(nothing);
    m_faces->setCurrentIndex(0);
}

void FloorWidget::showLane(LaneWidget &lane, KeyedRows<VisitId, VisitCardWidget> &rows, const std::vector<VisitCard> &cards, const FloorView &view)
{
    lane.setCount(int(cards.size()));
    rows.show(
        cards, [](const VisitCard &c) { return c.visit.id; },
        [&] {
            auto *card = new VisitCardWidget(lane.ground());
            connect(card, &VisitCardWidget::acted, this, &FloorWidget::acted);
            connect(card, &VisitCardWidget::colleagueWanted, this, &FloorWidget::colleagueWanted);
            return card;
        },
        [&](VisitCardWidget *widget, const VisitCard &card) { widget->fill(card, view.floor.store, view.now); });
}

void FloorWidget::showLeft(const FloorView &view)
{
    m_left->setCount(int(view.floor.left.size()));
    m_leftRows->show(
        view.floor.left, [](const VisitCard &c) { return c.visit.id; },
        [&] {
            auto *row = new LeftRow(m_leftCard);
            connect(row, &LeftRow::reopened, this, &FloorWidget::reopened);
            return row;
        },
        [&](LeftRow *row, const VisitCard &card) {
            row->fill(card, view.floor.store, view.now);
            row->setFirst(&card == &view.floor.left.front());
        });
    m_leftCard->setVisible(!view.floor.left.empty());
    m_nobodyLeft->setVisible(view.floor.left.empty());
}

void FloorWidget::showVisitors(const FloorState &floor)
{
    m_visitors->setText(tr("%n visitor(s) today", nullptr, floor.visitorsToday));
    m_recognised->setText(tr("%n recognised", nullptr, floor.recognisedToday));
}

void FloorWidget::showBanner(const FloorView &view)
{
    if (view.floor.face == FloorState::Face::Ready && view.floor.problem)
        m_banner->set(Tone::Wait, Icon::Alert, sentence(*view.floor.problem));
    else if (view.status.reach == Reach::Offline)
        m_banner->set(Tone::Wait, Icon::Offline,
                      tr("No network since %1. Everything here goes on; what you capture is safe on this device.")
                          .arg(TimeText(QTimeZone(view.floor.store.zone), view.now).time(view.status.since)));
    else if (view.cases.unacknowledged > 0)
        m_banner->set(Tone::Wait, Icon::Alert, tr("%n customer(s) wait to hear from the shop, and nobody has taken it up yet.", nullptr, view.cases.unacknowledged),
                      tr("Open the first"));
    else
        return m_banner->hide();
    m_banner->show();
}

void FloorWidget::showFace(EmptyState &face, const FloorState &floor)
{
    if (floor.face == FloorState::Face::Loading)
        face.set(Icon::Clock, tr("Opening today's floor…"));
    else
        face.set(Icon::Alert, tr("The floor cannot be shown just now"), floor.problem ? sentence(*floor.problem) : QString(), tr("Try again"), Icon::Undo);
}

} // namespace tuttu

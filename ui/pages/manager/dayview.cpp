// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/dayview.h"

#include "ui/pages/manager/findingtext.h"
#include "ui/text/plantext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace tuttu {

namespace {

constexpr int gap = 16;

/** A card with its title and something at its end. */
QVBoxLayout *cardColumn(Card *card, const QString &title, QWidget *atEnd)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 12, 12, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Strong, title), 1, Qt::AlignVCenter);
    if (atEnd)
        head->addWidget(atEnd);
    column->addLayout(head);
    return column;
}

} // namespace

DayView::DayView(QWidget *parent) : QWidget(parent), m_tiles(new QGridLayout), m_strip(new HourStripWidget), m_acts(new QVBoxLayout), m_notes(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap);
    m_tiles->setSpacing(gap);
    all->addLayout(m_tiles);
    auto *strip = new Card;
    auto *table = new Button(Button::Kind::Quiet, tr("As a table"), Icon::Paper);
    connect(table, &Button::clicked, this, [this] { emit tableWanted(m_strip->table()); });
    auto *column = cardColumn(strip, tr("Hour by hour"), table);
    column->addWidget(m_strip, 1);
    all->addWidget(strip, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    foot->addWidget(makeActs(), 3);
    foot->addWidget(makeNotes(), 2);
    all->addLayout(foot);
    connect(m_strip, &ChartWidget::opened, this, &DayView::hourOpened);
}

QWidget *DayView::makeActs()
{
    auto *card = new Card;
    auto *column = cardColumn(card, tr("Act on"), nullptr);
    m_acts->setSpacing(4);
    column->addLayout(m_acts);
    column->addStretch(1);
    return card;
}

QWidget *DayView::makeNotes()
{
    auto *card = new Card;
    m_addNote = new Button(Button::Kind::Quiet, tr("Write a note"), Icon::Plus);
    auto *column = cardColumn(card, tr("Notes on this day"), m_addNote);
    m_notes->setSpacing(4);
    column->addLayout(m_notes);
    column->addStretch(1);
    return card;
}

void DayView::present(const DayReading &reading, const TallyRule &rule, const std::vector<Finding> &findings)
{
    const DayPicture picture(reading, rule);
    presentTiles(picture.tiles());
    m_strip->setChart(picture.strip());
    presentActs(reading, rule, findings);
    presentNotes(reading, rule);
}

void DayView::presentTiles(const std::vector<DayPicture::TileOf> &tiles)
{
    while (m_tileWidgets.size() < tiles.size()) {
        const size_t at = m_tileWidgets.size();
        auto *widget = new TileWidget;
        const Measure measure = tiles[at].measure;
        connect(widget, &QAbstractButton::clicked, this, [this, measure] { emit measureOpened(measure); });
        m_tiles->addWidget(widget, 0, int(at));
        m_tiles->setColumnStretch(int(at), 1);
        m_tileWidgets.push_back(widget);
    }
    for (size_t i = 0; i < tiles.size(); ++i)
        m_tileWidgets[i]->setTile(tiles[i].tile);
}

void DayView::addAct(const Act &act)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *disc = new Monogram(32);
    disc->setGlyph(act.icon);
    row->addWidget(disc, 0, Qt::AlignTop);
    auto *words = new Label(TextRole::Body, act.sentence);
    words->setMinimumHeight(32);
    words->setAlignment(Qt::AlignVCenter);
    row->addWidget(words, 1, Qt::AlignVCenter);
    if (act.opens) {
        auto *button = new Button(Button::Kind::Secondary, tr("Open"));
        button->setAccessibleDescription(act.sentence);
        connect(button, &Button::clicked, this, &DayView::stuckWanted);
        row->addWidget(button);
    }
    m_acts->addLayout(row);
}

void DayView::presentActs(const DayReading &reading, const TallyRule &rule, const std::vector<Finding> &findings)
{
    const FindingText text(rule, reading);
    std::vector<Act> acts;
    if (reading.cases > 0)
        acts.push_back({Icon::Alert, text.cases(), true});
    if (reading.followUps.count > 0)
        acts.push_back({Icon::Clock, text.followUps(), true});
    for (const Finding &finding : findings)
        acts.push_back({FindingText::icon(finding), text.sentence(finding)});
    if (acts.empty())
        acts.push_back({Icon::Check, reading.isToday ? tr("Nothing is stuck, and everybody was counted.") : tr("Everybody was counted on this day.")});
    if (acts == m_shownActs)
        return;
    m_shownActs = std::move(acts);
    clearLayout(*m_acts);
    for (const Act &act : m_shownActs)
        addAct(act);
}

void DayView::presentNotes(const DayReading &reading, const TallyRule &rule)
{
    m_addNote->disconnect(this);
    connect(m_addNote, &Button::clicked, this, [this, store = rule.store, day = reading.day] {
        DayNote note;
        note.store = store;
        note.day = day;
        emit noteWanted(note);
    });
    clearLayout(*m_notes);
    for (const DayNote &note : reading.notes) {
        auto *row = new Button(Button::Kind::Quiet, tr("%1: %2", "kind of note, its words").arg(PlanText::kind(note.kind), note.text), PlanText::glyph(note.kind));
        row->setLeading(true);
        connect(row, &Button::clicked, this, [this, note] { emit noteWanted(note); });
        m_notes->addWidget(row);
    }
    if (reading.notes.empty())
        m_notes->addWidget(new Label(TextRole::Body, tr("A promotion, an outage, the weather: what made this day unlike others explains its figures later."), Ink::Soft));
}

} // namespace tuttu

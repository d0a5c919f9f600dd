// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historysheet.h"

#include "core/base/clock.h"
#include "core/visit/sessioncontroller.h"
#include "ui/errortext/errortext.h"
#include "ui/text/capturetext.h"
#include "ui/text/customertext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace tuttu {

namespace {

void presentState(Chip *chip, CaptureState state)
{
    switch (state) {
    case CaptureState::SafeHere: return chip->set(HistorySheet::tr("Safe here"), Tone::Live, Icon::Check);
    case CaptureState::Sent: return chip->set(HistorySheet::tr("Sent"), Tone::Neutral, Icon::Check);
    case CaptureState::Refused: return chip->set(HistorySheet::tr("Kept, not used"), Tone::Wait, Icon::Alert);
    case CaptureState::Damaged: return chip->set(HistorySheet::tr("Damaged"), Tone::Wait, Icon::Alert);
    }
}

} // namespace

HistorySheet::HistorySheet(HistoryController &history, SessionController &session, const Clock &clock, QWidget *parent)
    : Sheet(tr("Captured on this device"), Side::Trailing, parent), m_history(history), m_session(session), m_clock(clock),
      m_summary(new Label(TextRole::Body, {}, Ink::Soft)), m_rows(new QVBoxLayout), m_older(new Button(Button::Kind::Secondary, tr("Show older ones")))
{
    m_rows->setSpacing(0);
    body()->addWidget(m_summary);
    body()->addSpacing(8);
    body()->addLayout(m_rows);
    body()->addWidget(m_older, 0, Qt::AlignHCenter);
    body()->addStretch(1);
    connect(m_older, &Button::clicked, &history, &HistoryController::loadOlder);
    connect(&history, &HistoryController::changed, this, &HistorySheet::present);
    present();
    history.load();
}

void HistorySheet::present()
{
    const HistoryState &state = m_history.state();
    switch (state.face) {
    case HistoryState::Face::Loading: m_summary->setText(tr("Reading what was captured here")); break;
    case HistoryState::Face::Error: m_summary->setText(state.problem ? ErrorText::sentence(*state.problem) : QString()); break;
    case HistoryState::Face::Ready:
        m_summary->setText(state.rows.empty() ? tr("Nothing was captured here yet. What you capture appears here at once.")
                                              : tr("%n capture(s) are safe on this device and wait to be sent.", nullptr, int(state.waiting)));
        break;
    }
    m_older->setVisible(state.more);
    if (state.rows == m_shown)
        return;
    m_shown = state.rows;
    clearLayout(*m_rows);
    for (const CaptureRow &row : m_shown)
        m_rows->addWidget(makeRow(row));
}

QWidget *HistorySheet::makeRow(const CaptureRow &row)
{
    const TimeText time(QTimeZone(m_session.state().store.zone), m_clock.now());
    const auto &clerks = m_session.state().clerks;
    const auto clerk = std::find_if(clerks.begin(), clerks.end(), [&](const Clerk &c) { return c.is(row.by); });
    const QString who = clerk == clerks.end() ? QString() : clerk->name;
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new Label(TextRole::Strong, row.state == CaptureState::Damaged ? tr("A record that cannot be read") : CaptureText::what(row.kind)));
    const QString when = row.at.isValid() ? CustomerText::joined({time.day(time.dayOf(row.at)), time.time(row.at), who}) : QString();
    auto *more = new Label(TextRole::Small, CustomerText::joined({when, row.why}), Ink::Soft);
    more->setMaxLines(3);
    texts->addWidget(more);
    line->addLayout(texts, 1);
    auto *chip = new Chip;
    presentState(chip, row.state);
    line->addWidget(chip, 0, Qt::AlignVCenter);
    return widget;
}

} // namespace tuttu

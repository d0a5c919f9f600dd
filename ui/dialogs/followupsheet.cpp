// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/followupsheet.h"

#include "ui/dialogs/daychoice.h"
#include "ui/dialogs/shorttext.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int monthsAhead = 12;

} // namespace

FollowUpSheet::FollowUpSheet(const FollowUpDraft &draft, const QDate &today, const NoteLint &lint, QWidget *parent)
    : CaptureSheet(tr("Follow-up"), tr("Save the follow-up"), parent), m_origin(draft.origin), m_what(new ShortText(tr("What is to be done?"))),
      m_due(new DayChoice(today, {0, 1, 7}, today.addMonths(monthsAhead)))
{
    body()->addWidget(m_what);
    body()->addSpacing(8);
    body()->addWidget(new Label(TextRole::Strong, tr("By when?")));
    body()->addWidget(m_due);
    body()->addStretch(1);
    m_what->checkWith(lint);
    m_what->setText(draft.what);
    m_due->setDay(draft.due.isValid() && draft.due >= today ? draft.due : today.addDays(1));
    const auto update = [this] { setComplete(!m_what->text().trimmed().isEmpty() && m_what->mayBeKept()); };
    connect(m_what, &ShortText::changed, this, update);
    update();
}

FollowUpDraft FollowUpSheet::draft() const { return {m_what->text(), m_due->day(), m_origin}; }

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/daynoterow.h"

#include "ui/text/customertext.h"
#include "ui/text/plantext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

DayNoteRow::DayNoteRow(QWidget *parent)
    : CardButton({}, parent), m_day(new Label(TextRole::Strong)), m_text(new Label(TextRole::Body, {}, Ink::Soft)), m_kind(new Chip)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 10, 8, 10);
    row->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_day);
    texts->addWidget(m_text);
    row->addLayout(texts, 1);
    row->addWidget(m_kind, 0, Qt::AlignVCenter);
}

void DayNoteRow::present(const DayNote &note, const QDate &today, bool first)
{
    setFlat(true, !first);
    m_day->setText(TimeText::date(note.day, note.day.year() == today.year()));
    m_text->setText(note.text);
    m_text->setVisible(!note.text.isEmpty());
    m_kind->set(PlanText::kind(note.kind), Tone::Neutral, PlanText::glyph(note.kind));
    setAccessibleName(CustomerText::joined({m_day->text(), PlanText::kind(note.kind), note.text}));
}

} // namespace tuttu

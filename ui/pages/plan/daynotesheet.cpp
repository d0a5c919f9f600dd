// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/daynotesheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/daychoice.h"
#include "ui/dialogs/shorttext.h"
#include "ui/text/plantext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

DayNoteSheet::DayNoteSheet(const DayNote &note, const QDate &today, const NoteLint &lint, QWidget *parent)
    : CaptureSheet(tr("Note on a day"), tr("Save the note"), parent), m_note(note), m_text(new ShortText(tr("In a few words"), maxDayNote, tr("Managers can read this"))),
      m_day(new DayChoice(today, {0, -1, 1}, today.addYears(1), today.addDays(-PlanController::noteDays)))
{
    body()->addWidget(new Label(TextRole::Strong, tr("What was it?")));
    auto *kinds = new FlowLayout(nullptr, 8);
    for (const DayNoteKind kind : {DayNoteKind::Promotion, DayNoteKind::Outage, DayNoteKind::Weather, DayNoteKind::Event, DayNoteKind::Other}) {
        auto *chip = new ToggleChip(PlanText::kind(kind));
        m_kinds.emplace_back(kind, chip);
        kinds->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { choose(kind); });
    }
    body()->addLayout(kinds);
    body()->addSpacing(8);
    body()->addWidget(m_text);
    body()->addSpacing(8);
    body()->addWidget(new Label(TextRole::Strong, tr("Which day?")));
    body()->addWidget(m_day);
    if (!note.id.isNull()) {
        auto *remove = new Button(Button::Kind::Quiet, tr("Remove this note"), Icon::Trash);
        connect(remove, &Button::clicked, this, &DayNoteSheet::removeWanted);
        body()->addWidget(remove, 0, Qt::AlignLeading);
    }
    body()->addStretch(1);
    m_text->checkWith(lint);
    m_text->setText(note.text);
    m_day->setDay(note.day.isValid() ? note.day : today);
    connect(m_text, &ShortText::changed, this, &DayNoteSheet::update);
    choose(note.kind);
}

void DayNoteSheet::choose(DayNoteKind kind)
{
    m_note.kind = kind;
    for (const auto &[each, chip] : m_kinds)
        chip->setChecked(each == kind);
    update();
}

void DayNoteSheet::update()
{
    const bool says = m_note.kind != DayNoteKind::Other || !m_text->text().trimmed().isEmpty();
    setComplete(says && m_text->mayBeKept());
}

DayNote DayNoteSheet::note() const
{
    DayNote note = m_note;
    note.text = m_text->text().trimmed();
    note.day = m_day->day();
    return note;
}

} // namespace tuttu

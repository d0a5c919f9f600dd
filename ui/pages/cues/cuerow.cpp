// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/cuerow.h"

#include "core/insight/wording.h"
#include "ui/models/cuelook.h"
#include "ui/text/booktext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tuttu {

CueRow::CueRow(QWidget *parent)
    : CardButton({}, parent), m_family(new Chip), m_state(new Chip), m_sentence(new Label(TextRole::Strong)), m_how(new Label(TextRole::Small, {}, Ink::Soft))
{
    setCheckable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_family);
    head->addStretch(1);
    head->addWidget(m_state);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_how);
    for (QWidget *part : std::initializer_list<QWidget *>{m_family, m_state, m_sentence, m_how})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CueRow::present(const CuesView &view, int rule, bool chosen)
{
    const CueDraft &draft = view.book.draft;
    const CueExamples::Example example = exampleOf(view, rule);
    const Wording wording{QLocale(), view.today};
    const CueLook look = cueLook(example.cue.family);
    const bool on = draft.isOn(rule);
    m_family->set(wording.family(example.cue.family), on ? look.tone : Tone::Neutral, look.icon);
    m_sentence->setText(wording.sentence(example.cue));
    m_sentence->setInk(on ? Ink::Strong : Ink::Soft);
    m_how->setText(tr("%1 · %2", "how eagerly, and for how long it rests").arg(BookText::eagerness(draft.eagerness(rule)), BookText::rests(draft.restDays(rule))));
    const auto &problems = view.book.problems;
    const bool wrong = std::any_of(problems.begin(), problems.end(), [rule](const CueDraftProblem &one) { return one.rule == rule; });
    if (wrong)
        m_state->set(tr("To be mended"), Tone::Care, Icon::Alert);
    else if (!on)
        m_state->set(tr("Off"), Tone::Neutral, Icon::Pause);
    else
        m_state->set(draft.isOwn(rule) ? tr("Our own") : tr("Changed"), Tone::Info, Icon::Pencil);
    m_state->setVisible(wrong || !on || draft.isOwn(rule) || draft.isChanged(rule));
    setChecked(chosen);
    setAccessibleName(m_sentence->text());
    setAccessibleDescription(m_state->isHidden() ? m_how->text() : tr("%1. %2", "two short facts").arg(m_state->text(), m_how->text()));
}

} // namespace tuttu

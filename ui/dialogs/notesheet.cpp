// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notesheet.h"

#include "ui/dialogs/shorttext.h"
#include "ui/text/choicetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

NoteSheet::NoteSheet(const NoteDraft &draft, const NoteLint &lint, QWidget *parent)
    : CaptureSheet(tr("Note"), tr("Save the note"), parent), m_text(new ShortText(tr("In a few words, if the choices are not enough")))
{
    body()->addWidget(new Label(TextRole::Strong, tr("What is it about?")));
    auto *topics = new FlowLayout(nullptr, 8);
    const auto update = [this] { setComplete(!this->draft().isEmpty() && m_text->mayBeKept()); };
    for (const QString &name : ChoiceText::noteTopics()) {
        auto *chip = new ToggleChip(ChoiceText::noteTopic(name));
        chip->setChecked(draft.topics.contains(name));
        m_topics.insert(name, chip);
        topics->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, update);
    }
    body()->addLayout(topics);
    body()->addSpacing(8);
    body()->addWidget(m_text);
    body()->addStretch(1);
    m_text->checkWith(lint);
    m_text->setText(draft.text);
    connect(m_text, &ShortText::changed, this, update);
    update();
}

NoteDraft NoteSheet::draft() const
{
    NoteDraft draft;
    for (const QString &name : ChoiceText::noteTopics()) {
        if (m_topics.value(name)->isChecked())
            draft.topics += name;
    }
    draft.text = m_text->text();
    return draft;
}

} // namespace tuttu

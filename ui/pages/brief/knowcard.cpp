// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/knowcard.h"

#include "ui/pages/brief/taparea.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

namespace {

QVBoxLayout *column(QHBoxLayout *row, const QString &title, int stretch)
{
    auto *all = new QVBoxLayout;
    all->setSpacing(4);
    all->addWidget(new Label(TextRole::Small, title, Ink::Soft));
    row->addLayout(all, stretch);
    return all;
}

void addChips(FlowLayout *flow, const QStringList &words, Tone tone, Icon icon, const QString &spoken)
{
    for (const QString &word : words) {
        auto *chip = new Chip(word, tone, icon);
        chip->setAccessibleName(spoken.isEmpty() ? word : spoken.arg(word));
        flow->addWidget(chip);
    }
}

} // namespace

KnowCard::KnowCard(QWidget *parent)
    : Card(parent), m_kinds(new TapArea), m_noKind(new Label(TextRole::Small, tr("Too early to tell"), Ink::Faint)), m_sizes(new FlowLayout(nullptr, 6)), m_tastes(new FlowLayout(nullptr, 6)), m_visits(new QVBoxLayout), m_note(new Label(TextRole::Small)),
      m_noteBy(new Label(TextRole::Small, {}, Ink::Soft))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(24);
    auto *names = new QVBoxLayout(m_kinds);
    names->setContentsMargins(0, 4, 0, 4);
    names->setSpacing(2);
    for (Label *&name : m_kindNames) {
        name = new Label(TextRole::Strong);
        name->setMaxLines(2);
        names->addWidget(name);
    }
    names->addWidget(new Label(TextRole::Small, tr("Why this?"), Ink::Accent));
    auto *kinds = column(row, tr("In short"), 4);
    kinds->addWidget(m_noKind);
    kinds->addWidget(m_kinds);
    kinds->addStretch();
    connect(m_kinds, &QAbstractButton::clicked, this, &KnowCard::whyRequested);
    auto *sizes = column(row, tr("Sizes"), 2);
    sizes->addLayout(m_sizes);
    sizes->addStretch();
    auto *tastes = column(row, tr("Likes and avoids"), 7);
    tastes->addLayout(m_tastes);
    tastes->addStretch();
    m_visits->setSpacing(4);
    auto *visits = column(row, tr("Last visits"), 8);
    visits->addLayout(m_visits);
    visits->addStretch();
    auto *note = column(row, tr("Note"), 3);
    m_note->setMaxLines(3);
    m_noteBy->setMaxLines(1);
    note->addWidget(m_note);
    note->addWidget(m_noteBy);
    note->addStretch();
}

QWidget *KnowCard::kinds() const { return m_kinds; }

void KnowCard::presentKinds()
{
    for (size_t i = 0; i < m_kindNames.size(); ++i) {
        m_kindNames[i]->setText(m_words.kinds.value(qsizetype(i)));
        m_kindNames[i]->setVisible(qsizetype(i) < m_words.kinds.size());
    }
    m_kinds->setVisible(!m_words.kinds.isEmpty());
    m_noKind->setVisible(m_words.kinds.isEmpty());
    m_kinds->setAccessibleName(m_words.kinds.join(u", "));
    m_kinds->setAccessibleDescription(tr("Why this? %1").arg(m_words.kindsBecause));
}

void KnowCard::presentTastes()
{
    const bool told = !m_words.toldLikes.isEmpty() || !m_words.toldAvoids.isEmpty(), noted = !m_words.likes.isEmpty() || !m_words.avoids.isEmpty();
    if (told)
        m_tastes->addWidget(new Label(TextRole::Small, tr("They told us:"), Ink::Soft));
    addChips(m_tastes, m_words.toldLikes, Tone::Live, Icon::Heart, tr("Likes %1, as they told us"));
    addChips(m_tastes, m_words.toldAvoids, Tone::Neutral, Icon::Close, tr("Avoids %1, as they told us"));
    if (told && noted)
        m_tastes->addWidget(new Label(TextRole::Small, tr("Noticed:", "likes and avoids we noticed ourselves"), Ink::Soft));
    addChips(m_tastes, m_words.likes, Tone::Live, Icon::Heart, tr("Likes %1"));
    addChips(m_tastes, m_words.avoids, Tone::Neutral, Icon::Close, tr("Avoids %1"));
    if (!told && !noted)
        m_tastes->addWidget(new Label(TextRole::Small, tr("Not told yet"), Ink::Faint));
}

void KnowCard::present(const KnowWords &words)
{
    if (m_presented && words == m_words)
        return;
    m_words = words;
    m_presented = true;
    presentKinds();
    clearLayout(*m_sizes);
    clearLayout(*m_tastes);
    clearLayout(*m_visits);
    addChips(m_sizes, words.sizes, Tone::Neutral, Icon::None, {});
    presentTastes();
    if (words.sizes.isEmpty())
        m_sizes->addWidget(new Label(TextRole::Small, tr("Not told yet"), Ink::Faint));
    for (const QString &line : words.visits) {
        auto *label = new Label(TextRole::Small, line);
        label->setMaxLines(1);
        m_visits->addWidget(label);
    }
    if (words.visits.isEmpty())
        m_visits->addWidget(new Label(TextRole::Small, tr("None before today"), Ink::Faint));
    m_note->setText(words.note.isEmpty() ? tr("No note yet") : words.note);
    m_note->setInk(words.note.isEmpty() ? Ink::Faint : Ink::Strong);
    m_noteBy->setText(words.noteBy);
    m_noteBy->setVisible(!words.noteBy.isEmpty());
}

} // namespace tuttu

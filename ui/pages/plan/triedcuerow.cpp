// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/triedcuerow.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

TriedCueRow::TriedCueRow(const NamedRule &rule, bool first, QWidget *parent)
    : CardButton({}, parent), m_rule(rule), m_usual(new Label(TextRole::Small, words(Heard::ByEverybody), Ink::Soft)), m_other(new Chip)
{
    setFlat(true, !first);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(4);
    auto *sentence = new Label(TextRole::Body, rule.sentence);
    column->addWidget(sentence);
    column->addWidget(m_usual);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    for (QWidget *part : std::initializer_list<QWidget *>{sentence, m_usual, m_other})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::clicked, this, &TriedCueRow::choose);
    setHeard(m_heard);
}

QString TriedCueRow::words(Heard by)
{
    switch (by) {
    case Heard::ByEverybody: return tr("Heard by everybody");
    case Heard::NotByDrawn: return tr("Not by drawn visits");
    case Heard::OnlyByDrawn: return tr("Only by drawn visits");
    }
    Q_UNREACHABLE();
}

void TriedCueRow::setHeard(Heard by)
{
    m_heard = by;
    const bool usual = by == Heard::ByEverybody;
    m_usual->setVisible(usual);
    m_other->setVisible(!usual);
    if (!usual)
        m_other->set(words(by), by == Heard::NotByDrawn ? Tone::Wait : Tone::Info, by == Heard::NotByDrawn ? Icon::Pause : Icon::Speaker);
    setAccessibleName(m_rule.sentence);
    setAccessibleDescription(words(by));
    emit changed();
}

void TriedCueRow::choose()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    const auto item = [this](Heard by, Icon icon, const QString &below) { return MenuItem{words(by), icon, [this, by] { setHeard(by); }, by == m_heard, below}; };
    stage->openMenu(this, {item(Heard::ByEverybody, Icon::People, tr("As the book has it")), item(Heard::NotByDrawn, Icon::Pause, tr("Everybody else hears it as ever")),
                           item(Heard::OnlyByDrawn, Icon::Speaker, tr("Nobody else hears it meanwhile"))});
}

} // namespace tuttu

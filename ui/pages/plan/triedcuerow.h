// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/booktext.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Chip;
class Label;

/** One talking point of the book, and who hears it while others are tried. */
class TriedCueRow final : public CardButton
{
    Q_OBJECT
public:
    enum class Heard { ByEverybody, NotByDrawn, OnlyByDrawn };

    TriedCueRow(const NamedRule &rule, bool first, QWidget *parent = nullptr);
    const QString &rule() const { return m_rule.rule; }
    Heard heard() const { return m_heard; }
    void setHeard(Heard by);

signals:
    void changed();

private:
    static QString words(Heard by);
    void choose(); ///< from a menu beside it

    const NamedRule m_rule;
    Heard m_heard = Heard::ByEverybody;
    Label *m_usual;
    Chip *m_other;
};

} // namespace tuttu

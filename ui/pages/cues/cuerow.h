// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cuesview.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Chip;
class Label;

/** One rule in the book's list: what it says, of which kind, how eagerly, and whether anything of it is the shop's own. */
class CueRow final : public CardButton
{
    Q_OBJECT
public:
    explicit CueRow(QWidget *parent = nullptr);
    void present(const CuesView &view, int rule, bool chosen);

private:
    Chip *m_family, *m_state;
    Label *m_sentence, *m_how;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/brief/knowwords.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tuttu {

class FlowLayout;
class Label;

/** Sizes, likes and avoids, the last visits, the latest note: four quiet columns. */
class KnowCard final : public Card
{
    Q_OBJECT
public:
    explicit KnowCard(QWidget *parent = nullptr);
    void present(const KnowWords &words);

private:
    FlowLayout *m_sizes, *m_tastes;
    QVBoxLayout *m_visits;
    Label *m_note, *m_noteBy;
    KnowWords m_words;
    bool m_presented = false;
};

} // namespace tuttu

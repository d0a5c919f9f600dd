// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/brief/knowwords.h"
#include "ui/widgets/card.h"

#include <array>

class QVBoxLayout;

namespace tuttu {

class FlowLayout;
class Label;
class TapArea;

/** What kind of customer, sizes, likes and avoids, the last visits, the latest note: five quiet columns. */
class KnowCard final : public Card
{
    Q_OBJECT
public:
    explicit KnowCard(QWidget *parent = nullptr);
    void present(const KnowWords &words);

    const KnowWords &words() const { return m_words; }
    QWidget *kinds() const;     ///< what they are called; pressed, it tells why

Q_SIGNALS:
    void whyRequested();

private:
    void presentKinds();
    void presentTastes();

    TapArea *m_kinds;
    Label *m_noKind;
    std::array<Label *, 2> m_kindNames;
    FlowLayout *m_sizes, *m_tastes;
    QVBoxLayout *m_visits;
    Label *m_note, *m_noteBy;
    KnowWords m_words;
    bool m_presented = false;
};

} // namespace tuttu

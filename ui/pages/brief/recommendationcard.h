// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recommendation.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Button;
class Label;
class ProductTile;
class TapArea;
class Wording;

/** One thing worth showing: tile, name, price, stock when it is known, one reason; hold it, or never show it again. */
class RecommendationCard final : public Card
{
    Q_OBJECT
public:
    explicit RecommendationCard(QWidget *parent = nullptr);

    void present(const Recommendation &recommendation, bool held, const Wording &wording);
    void clear();                       ///< nothing of a person stays
    QString subject() const;            ///< the whole name, whatever of it fits here
    QString evidence() const { return m_evidence; }
    QString ifAsked() const { return m_ifAsked; }

Q_SIGNALS:
    void holdRequested();
    void declined();
    void whyRequested();                ///< show evidence() beside this card

private:
    ProductTile *m_tile;
    TapArea *m_why;
    Label *m_name;
    Label *m_price;
    Label *m_reason;
    Button *m_hold;
    Button *m_notForMe;
    QString m_evidence, m_ifAsked;
};

} // namespace tuttu

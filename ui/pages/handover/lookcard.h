// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"
#include "ui/widgets/card.h"

namespace tuttu {

class HandOverText;
class Label;

/** One thing of a look, large enough to be talked about across a counter: its name, on its category's colour, what it costs, and a heart. The
 *  whole card is the target; checked = they like it. */
class LookCard final : public CardButton
{
    Q_OBJECT
public:
    explicit LookCard(const Product &product, QWidget *parent = nullptr);
    void speak(const HandOverText &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void sayWhetherLiked();
    QRectF colourField() const;     ///< what lies behind the name

    Product m_product;
    Label *m_name, *m_size, *m_notHere, *m_price, *m_liked;
    QWidget *m_foot;
    QString m_like, m_youLike;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace tuttu {

/** A product without a photograph: a calm ground and a glyph by its category; an unknown category gets a steady colour of its own. */
class ProductTile : public QWidget
{
    Q_OBJECT
public:
    explicit ProductTile(const QSize &size = {84, 108}, QWidget *parent = nullptr);
    void setCategory(const QString &machineName);
    QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize m_size;
    QString m_category;
};

struct TileLook {
    size_t tone = 0;    ///< index into Tokens::tiles
    Icon icon = Icon::Bag;
};
TileLook tileLook(const QString &category);

/** For delegates. */
void paintProductTile(QPainter &painter, const QRectF &rect, const QString &category, const QWidget *widget);

} // namespace tuttu

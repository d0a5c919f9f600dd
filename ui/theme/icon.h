// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;
class QRectF;

namespace tuttu {

enum class Icon {
#define TUTTU_ICON(name, file) name,
#include "ui/theme/icons.list"
#undef TUTTU_ICON
    None
};

/** The glyph in one colour, `px` logical pixels square, sharp at the given device pixel ratio. Cached. */
QPixmap iconPixmap(Icon icon, const QColor &colour, int px, qreal ratio);

/** Paints it centred in the rectangle. */
void paintIcon(QPainter &painter, const QRectF &where, Icon icon, const QColor &colour, int px);

} // namespace tuttu

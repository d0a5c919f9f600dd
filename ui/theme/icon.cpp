// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(Icon icon)
{
    switch (icon) {
#define TUTTU_ICON(name, file) case Icon::name: return u":/icons/" file ".svg"_s;
#include "ui/theme/icons.list"
#undef TUTTU_ICON
    case Icon::None: return {};
    }
    Q_UNREACHABLE();
}

// The set is drawn with hair lines; a thin stroke of the same colour brings it to the weight of our letters.
QByteArray tinted(QByteArray svg, const QColor &colour)
{
    const QByteArray name = colour.name().toLatin1();
    const QByteArray fill = "fill=\"" + name + "\" stroke=\"" + name + "\" stroke-width=\".3\"";
    return svg.replace("fill=\"currentColor\"", fill);
}

/** What points onward or back points the other way where one reads the other way. */
bool turnsRound(Icon icon) { return icon == Icon::Left || icon == Icon::Right || icon == Icon::Back; }

} // namespace

QPixmap iconPixmap(Icon icon, const QColor &colour, int px, qreal ratio)
{
    QPixmap pixmap;
    const QString key = u"tuttu/%1/%2/%3/%4"_s.arg(int(icon)).arg(colour.rgba()).arg(px).arg(ratio);
    if (icon == Icon::None || QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(fileOf(icon));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer svg(tinted(file.readAll(), colour));
    const int side = int(std::ceil(px * ratio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &where, Icon icon, const QColor &colour, int px)
{
    if (icon == Icon::None)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPointF corner(std::round((where.center().x() - px / 2.0) * ratio) / ratio, std::round((where.center().y() - px / 2.0) * ratio) / ratio);
    const QPixmap pixmap = iconPixmap(icon, colour, px, ratio);
    const bool turned = painter.layoutDirection() == Qt::RightToLeft && turnsRound(icon);
    painter.drawPixmap(QRectF(corner, QSizeF(px, px)), turned ? pixmap.transformed(QTransform::fromScale(-1, 1)) : pixmap, {});
}

} // namespace tuttu

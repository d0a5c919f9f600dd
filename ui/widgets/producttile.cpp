// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/producttile.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tuttu {

namespace {

struct Known {
    QLatin1String category; ///< one of knownCategories, or of knownAvoids for a question about them
    TileLook look;
};

constexpr Known known[] = {
    {QLatin1String("bags"), {2, Icon::Handbag}},      {QLatin1String("candles"), {1, Icon::Lamp}},    {QLatin1String("children"), {3, Icon::Puzzle}},
    {QLatin1String("christmas"), {0, Icon::Tree}},    {QLatin1String("decoration"), {5, Icon::Star}}, {QLatin1String("garden"), {0, Icon::Flower}},
    {QLatin1String("home"), {7, Icon::House}},        {QLatin1String("jewellery"), {5, Icon::Gem}},   {QLatin1String("kitchen"), {6, Icon::Basket}},
    {QLatin1String("paper"), {4, Icon::Paper}},       {QLatin1String("party"), {3, Icon::Balloon}},   {QLatin1String("storage"), {7, Icon::Box}},
    {QLatin1String("tableware"), {6, Icon::Cup}},     {QLatin1String("textiles"), {1, Icon::Scissors}}, {QLatin1String("other"), {2, Icon::Bag}},
    {QLatin1String("glitter"), {5, Icon::Spark}},     {QLatin1String("leather"), {2, Icon::Handbag}}, {QLatin1String("metal"), {6, Icon::Shield}},
    {QLatin1String("pink"), {3, Icon::Heart}},        {QLatin1String("plastic"), {4, Icon::Box}},     {QLatin1String("scented"), {0, Icon::Flower}},
    {QLatin1String("wool"), {1, Icon::Scissors}},
};

} // namespace

TileLook tileLook(const QString &category)
{
    const auto fits = [&](const Known &k) { return category == k.category; };
    if (const auto *found = std::find_if(std::begin(known), std::end(known), fits); found != std::end(known))
        return found->look;
    unsigned sum = 7;
    for (const QChar c : category)
        sum = sum * 31 + c.unicode();
    return {sum % std::tuple_size_v<decltype(Tokens::tiles)>, Icon::Bag};
}

ProductTile::ProductTile(const QSize &size, QWidget *parent)
    : QWidget(parent), m_size(size)
{
    setFixedSize(size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProductTile::setCategory(const QString &machineName)
{
    m_category = machineName;
    update();
}

void ProductTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProductTile(painter, rect(), m_category, this);
}

void paintProductTile(QPainter &painter, const QRectF &rect, const QString &category, const QWidget *widget)
{
    const TileLook look = tileLook(category);
    const Pair pair = tokensOf(widget).tiles[look.tone];
    paintPanel(painter, rect, buttonRadius, pair.ground);
    // A low hill of a second shade gives the flat tile a horizon.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath tile;
    tile.addRoundedRect(rect, buttonRadius, buttonRadius);
    painter.setClipPath(tile);
    QColor hill = pair.ink;
    hill.setAlphaF(0.10f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hill);
    painter.drawEllipse(QRectF(rect.left() - rect.width() * 0.3, rect.bottom() - rect.height() * 0.28, rect.width() * 1.6, rect.height()));
    painter.restore();
    paintIcon(painter, rect, look.icon, pair.ink, int(std::min(rect.width(), rect.height()) * 0.38));
}

} // namespace tuttu

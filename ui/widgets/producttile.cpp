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
    QLatin1String part; ///< of the category's machine name
    TileLook look;
};

// The first that fits wins.
constexpr Known known[] = {
    {QLatin1String("christmas"), {0, Icon::Tree}},    {QLatin1String("season"), {0, Icon::Tree}},      {QLatin1String("garden"), {0, Icon::Flower}},
    {QLatin1String("flower"), {0, Icon::Flower}},     {QLatin1String("candle"), {1, Icon::Lamp}},      {QLatin1String("light"), {4, Icon::Lamp}},
    {QLatin1String("lamp"), {4, Icon::Lamp}},         {QLatin1String("kitchen"), {6, Icon::Cup}},      {QLatin1String("cup"), {6, Icon::Cup}},
    {QLatin1String("mug"), {6, Icon::Cup}},           {QLatin1String("tea"), {6, Icon::Cup}},          {QLatin1String("bak"), {6, Icon::Cup}},
    {QLatin1String("dining"), {6, Icon::Cup}},        {QLatin1String("jewel"), {5, Icon::Gem}},        {QLatin1String("accessor"), {5, Icon::Gem}},
    {QLatin1String("bag"), {2, Icon::Handbag}},       {QLatin1String("toy"), {3, Icon::Puzzle}},       {QLatin1String("child"), {3, Icon::Puzzle}},
    {QLatin1String("game"), {3, Icon::Puzzle}},       {QLatin1String("party"), {3, Icon::Balloon}},    {QLatin1String("gift"), {3, Icon::Gift}},
    {QLatin1String("wrap"), {3, Icon::Gift}},         {QLatin1String("card"), {5, Icon::Paper}},       {QLatin1String("station"), {5, Icon::Paper}},
    {QLatin1String("paper"), {5, Icon::Paper}},       {QLatin1String("craft"), {1, Icon::Scissors}},   {QLatin1String("sew"), {1, Icon::Scissors}},
    {QLatin1String("clock"), {2, Icon::Alarm}},       {QLatin1String("art"), {4, Icon::Palette}},      {QLatin1String("frame"), {4, Icon::Palette}},
    {QLatin1String("sign"), {4, Icon::Tag}},          {QLatin1String("umbrella"), {2, Icon::Umbrella}}, {QLatin1String("travel"), {2, Icon::Umbrella}},
    {QLatin1String("storage"), {7, Icon::Box}},       {QLatin1String("box"), {7, Icon::Box}},          {QLatin1String("home"), {1, Icon::House}},
    {QLatin1String("decor"), {1, Icon::House}},       {QLatin1String("heart"), {3, Icon::Heart}},
};

} // namespace

TileLook tileLook(const QString &category)
{
    const auto fits = [&](const Known &k) { return category.contains(k.part, Qt::CaseInsensitive); };
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

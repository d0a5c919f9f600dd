// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartlook.h"
#include "ui/widgets/card.h"

namespace tuttu {

/** One figure with what makes it honest: its interval and n, and what it is compared with. */
struct Tile {
    enum class Way { None /**< no difference that could not be chance: words alone */, Up, Down };

    QString label;          ///< "Conversion"
    Reading figure = {};    ///< its text is the big figure; without a number it is "–"
    QString second = {};    ///< "16 to 30 %, n 126"; without a number the reason, otherwise the chart's own words for it
    QString third = {};     ///< "goal 40 %", "more than on the last five Saturdays"
    Way way = Way::None;    ///< the glyph before the third line
    Ink thirdInk = Ink::Soft;
    QString sentence = {};  ///< the whole of it, read aloud
};

struct TileGeometry {
    QRectF label, figure, second, glyph, third; ///< glyph is null without a difference
    TextRole figureRole = TextRole::Number;     ///< smaller where the figure is long: it is never cut
    double height = 0;
};

TileGeometry geometryOf(const Tile &tile, const QRectF &in, const ChartLook &look);
void paintChart(QPainter &painter, const QRectF &in, const Tile &tile, const ChartLook &look); ///< without a panel around it
ChartTable tableOf(const QString &caption, const std::vector<Tile> &tiles);

/** A tile to press: it opens what the figure is made of. */
class TileWidget final : public CardButton
{
    Q_OBJECT
public:
    explicit TileWidget(const Tile &tile = {}, QWidget *parent = nullptr);
    const Tile &tile() const { return m_tile; }
    void setTile(const Tile &tile);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tile m_tile;
};

} // namespace tuttu

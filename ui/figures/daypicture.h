// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/dayreading.h"
#include "ui/charts/hourstrip.h"
#include "ui/charts/tile.h"
#include "ui/figures/figuretext.h"

namespace tuttu {

/** A day as it is shown, on the screen and on paper: the tiles, the strip of hours, and what stands beside them. */
class DayPicture
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::DayPicture)
public:
    struct TileOf {
        Measure measure;
        Tile tile;
    };
    DayPicture(const DayReading &reading, const TallyRule &rule);

    std::vector<TileOf> tiles() const;
    HourStrip strip() const;
    QString heading() const;                ///< "Saturday 21 November, so far"
    static QString hourLabel(const QDateTime &hour, const QTimeZone &zone); ///< "14", "2 PM"

private:
    Tile tile(Measure measure) const;
    Tile feedbackTile() const;
    Tile consentTile() const;
    QString usualWords(Measure measure, Tile &tile) const;
    HourStrip::Hour hour(const HourReading &reading) const;
    QString sentence(const HourReading &hour, const Figure &visitors, const Figure &conversion) const;

    const DayReading &m_reading;
    const TallyRule &m_rule;
    FigureText m_text;
};

} // namespace tuttu

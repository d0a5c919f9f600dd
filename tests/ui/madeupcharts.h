// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartwidget.h"
#include "ui/charts/tile.h"

namespace tuttu {

/** Charts in every state, with numbers nobody has counted: for tests and the gallery. */
HourStrip madeUpDay();                          ///< nine to twenty, half past six in the evening
HourStrip madeUpHours(int count, int firstHour = 0, int twice = -1); ///< all counted; `twice`: the hour that comes twice
HeatMap madeUpWeek(int columns = 11);
TrendChart madeUpConversion(int weeks = 52);    ///< a share: gaps, last year, a goal
TrendChart madeUpFootfall(int weeks, int ahead);///< a count: forecast, whole numbers
CohortGrid madeUpCohorts();
BarRows madeUpBars();
std::vector<Tile> madeUpTiles();                ///< the design's six
std::vector<Tile> madeUpUnknownTiles();         ///< every reason for "–", and long words

Reading counted(double value);
Reading shareOf(int part, int all);             ///< with its Wilson interval

} // namespace tuttu

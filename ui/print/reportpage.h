// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/hourstrip.h"
#include "ui/charts/tile.h"
#include "ui/charts/trendchart.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace tuttu {

/** A report on paper, in words and pictures made elsewhere. */
struct ReportPaper {
    struct Line {                       ///< one measure, with how it is made
        QString name, value, between, count, formula;
    };
    QString shop, title, made;          ///< made: when, and from what
    std::vector<Tile> tiles;
    std::optional<HourStrip> strip;
    std::vector<TrendChart> trends;
    QStringList notes;
    std::vector<Line> lines;
    QString pageOf;                     ///< "%1 of %2"
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/** Draws it on a printer or into a PDF; answers with the number of pages. 0: the device cannot be drawn on. */
int paintReport(QPagedPaintDevice &device, const ReportPaper &paper, const QPageSize &size);

QByteArray reportPdf(const ReportPaper &paper, const QPageSize &size);

} // namespace tuttu

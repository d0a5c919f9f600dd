// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageSize>

#include <functional>

class QLocale;
class QPagedPaintDevice;
class QPainter;

namespace tuttu {

/** Letter where it is what printers hold, else A4. */
QPageSize paperSizeFor(const QLocale &locale);

/** Draws the pages from the first on and answers with how many there are. Without a painter nothing is drawn; `pages`: how many there will be. */
using DrawPages = std::function<int(QPainter *painter, int pages)>;

/** Draws twice, as the foot of the first page says how many there are. 0: the device cannot be drawn on. `unitsAnInch`: what is drawn is measured
 *  in these; 0 = in the device's own. */
int paintPages(QPagedPaintDevice &device, const QPageSize &size, double marginMm, double unitsAnInch, const DrawPages &draw);

/** Empty: nothing could be drawn. */
QByteArray pdfOf(const QString &title, const QString &creator, const std::function<int(QPagedPaintDevice &)> &paint);

} // namespace tuttu

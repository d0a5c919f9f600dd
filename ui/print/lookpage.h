// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace tuttu {

/** A look on paper, in words made elsewhere. */
struct LookPaper {
    struct Line {
        QString name;
        QString facts;                  ///< size and article number, on one line
        QString price;
    };
    QString shop, title, day;
    std::vector<Line> lines;
    QByteArray code;                    ///< for a QR code at the end; empty = none
    QString aboutCode;
    QString pageOf;                     ///< "%1 of %2", for more pages than one
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/** Draws it on a printer or into a PDF, on as many pages as it takes; answers with how many. 0: the device cannot be drawn on. */
int paintLook(QPagedPaintDevice &device, const LookPaper &paper, const QPageSize &size);

QByteArray lookPdf(const LookPaper &paper, const QPageSize &size);

} // namespace tuttu

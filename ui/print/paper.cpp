// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace tuttu {

namespace {

constexpr int pixelsAnInch = 1200;

} // namespace

QPageSize paperSizeFor(const QLocale &locale)
{
    // Where Letter is the usual paper: North America, and those who buy their printers from there (CLDR's paperSize).
    static constexpr QLocale::Territory letter[] = {QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Belize, QLocale::Chile, QLocale::Colombia, QLocale::CostaRica,
                                                    QLocale::ElSalvador, QLocale::Guatemala, QLocale::Nicaragua, QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::Venezuela};
    const bool there = std::find(std::begin(letter), std::end(letter), locale.territory()) != std::end(letter);
    return QPageSize(there ? QPageSize::Letter : QPageSize::A4);
}

int paintPages(QPagedPaintDevice &device, const QPageSize &size, double marginMm, double unitsAnInch, const DrawPages &draw)
{
    device.setPageSize(size);
    device.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    if (unitsAnInch > 0)
        painter.scale(device.logicalDpiX() / unitsAnInch, device.logicalDpiY() / unitsAnInch);
    return draw(&painter, draw(nullptr, 1));
}

QByteArray pdfOf(const QString &title, const QString &creator, const std::function<int(QPagedPaintDevice &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pixelsAnInch);
        writer.setTitle(title);
        writer.setCreator(creator);
        if (paint(writer) == 0)
            return {};
    }
    return bytes;
}

} // namespace tuttu

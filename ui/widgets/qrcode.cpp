// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QPainter>

#include <algorithm>
#include <exception>

namespace tuttu {

namespace {

constexpr int quietZone = 4; // modules around the code (ISO/IEC 18004)

} // namespace

QImage qrImage(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    try {
        const std::wstring contents(bytes.begin(), bytes.end()); // bytes as they are: the messages are ASCII
        const ZXing::BitMatrix matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(0).setEccLevel(2).encode(contents, 0, 0);
        QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < matrix.height(); ++y) {
            for (int x = 0; x < matrix.width(); ++x)
                image.scanLine(y)[x] = matrix.get(x, y) ? 0 : 255;
        }
        return image;
    } catch (const std::exception &) { // too much for a code
        return {};
    }
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(240, 240);
}

void QrCode::setBytes(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_image = qrImage(bytes);
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    const QRect paper((width() - side) / 2, (height() - side) / 2, side, side);
    painter.fillRect(paper, Qt::white);
    if (m_image.isNull())
        return;
    // Whole device pixels a module: a reader sees no blurred edges.
    const double ratio = devicePixelRatioF();
    const int modules = m_image.width() + 2 * quietZone;
    const double module = std::max(1.0, std::floor(side * ratio / modules)) / ratio;
    const double size = module * m_image.width();
    const QRectF where(paper.center().x() + 0.5 - size / 2, paper.center().y() + 0.5 - size / 2, size, size);
    painter.drawImage(where, m_image);
}

} // namespace tuttu

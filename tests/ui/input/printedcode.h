// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#define ZX_USE_UTF8
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

/** Codes as a camera sees them: printed, held a little askew, in poor light. */
namespace tuttu {

/** Black on white with its quiet zone. */
inline QImage printed(ZXing::BarcodeFormat format, const QString &text, QSize size)
{
    const ZXing::BitMatrix bits = ZXing::MultiFormatWriter(format).setMargin(10).encode(text.toStdWString(), size.width(), size.height());
    QImage image(bits.width(), bits.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x)
            image.scanLine(y)[x] = bits.get(x, y) ? 0 : 255;
    }
    return image;
}

struct Scene {
    double degrees = 0;
    double light = 1;   ///< 1 = black on white; less = both dim
    int noise = 0;      ///< grey levels up and down
};

/** The code in the middle of a frame of a camera. */
inline QImage inFrame(const QImage &code, const Scene &scene, QSize frame = {1280, 720})
{
    QImage image(frame, QImage::Format_Grayscale8);
    image.fill(180);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(frame.width() / 2.0, frame.height() / 2.0);
    painter.rotate(scene.degrees);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    painter.end();
    QRandomGenerator random(11);
    for (int y = 0; y < frame.height(); ++y) {
        for (int x = 0; x < frame.width(); ++x) {
            const int noise = scene.noise ? random.bounded(-scene.noise, scene.noise + 1) : 0;
            uchar &grey = image.scanLine(y)[x];
            grey = uchar(qBound(0, int(20 + grey * 0.9 * scene.light) + noise, 255));
        }
    }
    return image;
}

} // namespace tuttu

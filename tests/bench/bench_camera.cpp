// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/ui/input/printedcode.h"
#include "ui/input/camerasource.h"

#include <QCoreApplication>
#include <QThreadPool>

using namespace tuttu;
using Format = ZXing::BarcodeFormat;

namespace {

/** A camera that has its next picture ready whenever it is asked. */
class ReadyFrames final : public FrameSource
{
public:
    QString name() const override { return {}; }
    void start() override {}
    void stop() override {}
    void show(const QImage &image)
    {
        emit arrived([image] { return image.copy(); }); // a real one is copied out of the driver's memory
    }
};

/** Pictures one after the other through the whole of CameraSource, as fast as they go. */
void measureStream(const char *what, const QImage &image, int frames)
{
    SystemClock clock;
    ReadyFrames source;
    CameraSource camera(source, clock);
    Samples perFrame;
    QEventLoop loop;
    QElapsedTimer since, all;
    QObject::connect(&camera, &CameraSource::seen, &loop, [&](const QImage &) {
        perFrame.add(double(since.nsecsElapsed()) / 1e6);
        if (perFrame.size() == frames)
            return loop.quit();
        since.start();
        QMetaObject::invokeMethod(&loop, [&] { source.show(image); }, Qt::QueuedConnection);
    });
    camera.start();
    all.start();
    since.start();
    source.show(image);
    loop.exec();
    const double rate = frames * 1000.0 / double(all.elapsed());
    printRow(QStringLiteral("camera, 1280x720, %1: frames a second").arg(QLatin1String(what)), QString::number(rate, 'f', 0), QStringLiteral(">= 15"));
    printRow(QStringLiteral("camera, 1280x720, %1: a frame, p50 / p99").arg(QLatin1String(what)), ms(perFrame.p50()) + QStringLiteral(" / ") + ms(perFrame.p99()), QStringLiteral("66 ms"));
}

QImage grain()
{
    QRandomGenerator random(5);
    QImage noise(1280, 720, QImage::Format_Grayscale8);
    for (int y = 0; y < noise.height(); ++y)
        std::generate_n(noise.scanLine(y), noise.width(), [&] { return uchar(random.bounded(256)); });
    return noise;
}

} // namespace

/** bench_camera [FRAMES]: how fast codes are read out of a camera's pictures. The worst is a picture full of grain: much to try, nothing to find. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int frames = argc > 1 ? std::max(1, atoi(argv[1])) : 300;
    const QString card = QStringLiteral("2950000000013");
    const Scene hand{6, 0.6, 6};
    measureStream("a QR code", inFrame(printed(Format::QRCode, card, {260, 260}), hand), frames);
    measureStream("an EAN-13", inFrame(printed(Format::EAN13, card, {380, 180}), hand), frames);
    measureStream("a PDF417", inFrame(printed(Format::PDF417, card, {480, 200}), hand), frames);
    measureStream("no code", inFrame(QImage(), hand), frames);
    measureStream("nothing but grain", grain(), frames);
    return 0;
}

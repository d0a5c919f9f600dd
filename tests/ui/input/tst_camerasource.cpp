// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/input/printedcode.h"
#include "ui/input/cameraframesource.h"
#include "ui/input/camerasource.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace tuttu;

namespace {

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 21), QTime(14, 4), Qt::UTC); }
    qint64 monotonicMs() const override { return ms; }
    qint64 ms = 1000;
};

/** A camera that shows what the test holds before it. */
class FakeFrames final : public FrameSource
{
public:
    QString name() const override { return "Front"; }
    void start() override { running = true; }
    void stop() override { running = false; }
    void show(const QImage &image)
    {
        emit arrived([image] { return image; });
    }
    bool running = false;
};

QImage card(const QString &text) { return inFrame(printed(ZXing::BarcodeFormat::QRCode, text, {300, 300}), {}); }

} // namespace

class TestCameraSource : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qRegisterMetaType<DeviceState>(); }
    void init()
    {
        m_frames = std::make_unique<FakeFrames>();
        m_camera = std::make_unique<CameraSource>(*m_frames, m_clock);
        m_seen = std::make_unique<QSignalSpy>(m_camera.get(), &CameraSource::seen);
        m_scans = std::make_unique<QSignalSpy>(m_camera.get(), &CameraSource::scanned);
    }

    void aCodeBeforeTheCameraIsAScanWithItsSymbol()
    {
        m_camera->start();
        look(card("2950000000017"));
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_scans->at(0)[0].toString(), "]Q12950000000017");
        QCOMPARE(m_camera->state().signalCount, 1);
        QCOMPARE(m_camera->state().lastSignal, m_clock.now());
    }

    void theSameCodeHeldIsOnePresentation()
    {
        m_camera->start();
        for (int i = 0; i < 4; ++i) {
            look(card("2950000000017"));
            m_clock.ms += 1900;
        }
        QCOMPARE(m_scans->size(), 1);
        look(card("2950000000024"));
        look(card("2950000000017"));
        QCOMPARE(m_scans->size(), 3); // another card between makes it new
        m_clock.ms += 2001;
        look(card("2950000000017"));
        QCOMPARE(m_scans->size(), 4);
    }

    void theViewfinderGetsAPictureOfItsSize()
    {
        m_camera->start();
        look(card("2950000000017"));
        QCOMPARE(m_seen->at(0)[0].value<QImage>().size(), QSize(960, 540));
    }

    void onlyOnePictureIsReadAtATimeAndOnlyTheNewestWaits()
    {
        m_camera->start();
        std::binary_semaphore mayGo(0);
        std::atomic<int> made = 0;
        const auto frame = [&](int grey) {
            return [&, grey] {
                if (++made == 1)
                    mayGo.acquire();
                QImage image(640, 360, QImage::Format_Grayscale8);
                image.fill(grey);
                return image;
            };
        };
        for (int grey = 1; grey <= 50; ++grey)
            emit m_frames->arrived(frame(grey));
        mayGo.release();
        QTRY_COMPARE(m_seen->size(), 2);
        QCOMPARE(made, 2);
        QCOMPARE(qGray(m_seen->at(1)[0].value<QImage>().pixel(0, 0)), 50);
    }

    void thePictureIsMadeOnAWorker()
    {
        m_camera->start();
        std::atomic<QThread *> where = nullptr;
        emit m_frames->arrived([&] {
            where = QThread::currentThread();
            return QImage(64, 64, QImage::Format_Grayscale8);
        });
        QTRY_COMPARE(m_seen->size(), 1);
        QVERIFY(where != nullptr && where != QThread::currentThread());
    }

    void switchedOffItShowsNothingEvenOfWhatWasBeingRead()
    {
        m_camera->start();
        QVERIFY(m_frames->running);
        m_frames->show(card("2950000000017"));
        m_frames->show(card("2950000000024"));
        m_camera->stop();
        QVERIFY(!m_frames->running);
        QCOMPARE(m_camera->state().health, DeviceState::Health::Off);
        m_camera->start();
        look(QImage(64, 64, QImage::Format_Grayscale8)); // had the first one counted, there were two pictures by now
        QCOMPARE(m_seen->size(), 1);
        QCOMPARE(m_scans->size(), 0);
    }

    void aCameraThatGoesAwayIsSaidOnceAndComesBack()
    {
        QSignalSpy states(m_camera.get(), &CameraSource::stateChanged);
        m_camera->start();
        QCOMPARE(m_camera->state().health, DeviceState::Health::Connecting);
        look(card("2950000000017"));
        QCOMPARE(m_camera->state().health, DeviceState::Health::Working);
        QCOMPARE(m_camera->state().name, "Front");
        states.clear();
        for (int i = 0; i < 3; ++i)
            emit m_frames->failed({Errc::NotFound, "unplugged"});
        QCOMPARE(states.size(), 1);
        QCOMPARE(m_camera->state().health, DeviceState::Health::Broken);
        QCOMPARE(m_camera->state().problem->code, Errc::NotFound);
        look(card("2950000000024"));
        QCOMPARE(m_camera->state().health, DeviceState::Health::Working);
        QVERIFY(!m_camera->state().problem);
    }

    void aPictureThatCannotBeReadIsPassedOver()
    {
        m_camera->start();
        m_frames->show(QImage());
        look(card("2950000000017"));
        QCOMPARE(m_seen->size(), 1);
        QCOMPARE(m_scans->size(), 1);
    }

    void aCameraThatIsNotThereIsAProblemAndNothingElse()
    {
        CameraFrameSource frames("no such camera");
        CameraSource camera(frames, m_clock);
        QSignalSpy states(&camera, &CameraSource::stateChanged);
        camera.start();
        QTRY_COMPARE(camera.state().health, DeviceState::Health::Broken);
        QVERIFY(camera.state().problem->code == Errc::NotFound || camera.state().problem->code == Errc::Unauthorized);
        camera.stop();
        QCOMPARE(camera.state().health, DeviceState::Health::Off);
    }

private:
    /** Holds a picture before the camera until it was looked at. */
    void look(const QImage &image)
    {
        const auto before = m_seen->size();
        m_frames->show(image);
        QTRY_VERIFY(m_seen->size() > before);
    }

    StillClock m_clock;
    std::unique_ptr<FakeFrames> m_frames;
    std::unique_ptr<CameraSource> m_camera;
    std::unique_ptr<QSignalSpy> m_seen, m_scans;
};

QTEST_GUILESS_MAIN(TestCameraSource)
#include "tst_camerasource.moc"

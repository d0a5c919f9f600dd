// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/devicecontroller.h"
#include "tests/rig/shop.h"
#include "tests/ui/input/printedcode.h"
#include "tests/ui/samples/walk.h"
#include "ui/input/camerasource.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/scan/viewfinder.h"
#include "ui/pages/scanpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QString card = u"2900000000018"_s;

class FakeFrames final : public FrameSource
{
public:
    QString name() const override { return u"Front"_s; }
    void start() override { running = true; }
    void stop() override { running = false; }
    void show(const QImage &image)
    {
        emit arrived([image] { return image; });
    }
    bool running = false;
};

} // namespace

/** The Scan page over a camera, and the device page over its controller. */
class TestScanPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setReducedMotion(true);
    }
    void init()
    {
        m_shop = std::make_unique<Shop>();
        m_shop->customer(u"Aino Virtanen"_s, card);
        QVERIFY(m_shop->signIn(u"Mia"_s));
        m_frames = std::make_unique<FakeFrames>();
        m_camera = std::make_unique<CameraSource>(*m_frames, m_shop->clock);
        m_page = std::make_unique<ScanPage>(m_shop->engine().arrivals, m_shop->engine().session, m_shop->clock);
        m_page->useCamera(*m_camera);
    }
    void cleanup()
    {
        m_page.reset();
        m_camera.reset();
        m_shop.reset();
    }

    void aCardHeldBeforeTheCameraOpensItsCustomer()
    {
        QSignalSpy opened(&m_shop->engine().arrivals, &ArrivalController::briefReady);
        layOut(*m_page, {1280, 728});
        m_frames->show(inFrame(printed(ZXing::BarcodeFormat::EAN13, card, {420, 200}), {4, 0.6, 4}));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<OpenedProfile>().profile.customer.name.shown, u"Aino Virtanen"_s);
        QVERIFY(m_page->findChild<Viewfinder *>()->isConfirming());
    }

    void theCameraLooksOnlyWhileThePageIsOnTheScreen()
    {
        QVERIFY(!m_frames->running);
        layOut(*m_page, {1280, 728});
        QVERIFY(m_frames->running);
        m_page->hide(); // also when somebody locks: the sign-in page takes its place
        QVERIFY(!m_frames->running);
        m_page->show();
        QVERIFY(m_frames->running);
    }

    void withoutACameraThePageIsAsEver()
    {
        layOut(*m_page, {1280, 728});
        auto *finder = m_page->findChild<Viewfinder *>();
        QVERIFY(finder->isVisible());
        emit m_frames->failed({Errc::NotFound, {}});
        QVERIFY(!finder->isVisible());
        QVERIFY2(stumblesIn(*m_page).isEmpty(), qPrintable(stumblesIn(*m_page).join('\n')));
    }

    void nobodysFaceStaysBehind()
    {
        QImage face(640, 360, QImage::Format_RGB32);
        face.fill(Qt::white);
        layOut(*m_page, {1280, 728});
        auto *finder = m_page->findChild<Viewfinder *>();
        m_frames->show(face);
        const auto middle = [&] { return finder->grab().toImage().pixelColor(20, finder->height() / 2); };
        QTRY_COMPARE(middle(), QColor(Qt::white));
        m_page->hide();
        m_page->show();
        QVERIFY(middle() != QColor(Qt::white));
    }

    void aTestLooksThroughTheCameraAndOpensNobody()
    {
        DeviceController devices(CodeRules(), m_shop->clock);
        connect(m_camera.get(), &CameraSource::stateChanged, &devices, &DeviceController::setDevice);
        DevicesPage page(devices, m_shop->engine().doors, m_shop->engine().session, m_shop->clock);
        page.useCamera(*m_camera);
        layOut(page, {1280, 728});
        QVERIFY(!m_frames->running);
        QSignalSpy scanned(&m_shop->engine().arrivals, &ArrivalController::scanStarted);
        page.findChild<ToggleChip *>()->click();
        QVERIFY(m_frames->running);
        m_frames->show(inFrame(printed(ZXing::BarcodeFormat::EAN13, card, {420, 200}), {}));
        QTRY_COMPARE(devices.readings().size(), size_t(1));
        QCOMPARE(devices.readings()[0].kind, std::optional(CodeKind::Card));
        QCOMPARE(devices.devices()[0].health, DeviceState::Health::Working);
        QCOMPARE(scanned.size(), 0);
        layOut(*m_page, {1280, 728}); // the Scan page is shown before this one is hidden
        page.hide();
        QVERIFY(m_frames->running);
        m_page->hide();
        QVERIFY(!m_frames->running);
    }

    void leavingTheDevicePageEndsTheTest()
    {
        DeviceController devices(CodeRules(), m_shop->clock);
        DevicesPage page(devices, m_shop->engine().doors, m_shop->engine().session, m_shop->clock);
        layOut(page, {1280, 728});
        page.findChild<ToggleChip *>()->click();
        QVERIFY(devices.testing());
        QSignalSpy scanned(&m_shop->engine().arrivals, &ArrivalController::scanStarted);
        devices.read(Signal{Means::Scan, card, {}, 1, m_shop->clock.now()});
        QTRY_VERIFY(std::ranges::any_of(page.findChildren<Label *>(), [](const Label *label) { return label->text() == u"Loyalty card"; }));
        QCOMPARE(scanned.size(), 0);
        page.hide();
        QVERIFY(!devices.testing());
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<FakeFrames> m_frames;
    std::unique_ptr<CameraSource> m_camera;
    std::unique_ptr<ScanPage> m_page;
};

QTEST_MAIN(TestScanPage)
#include "tst_scanpage.moc"

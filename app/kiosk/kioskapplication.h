// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/appearance.h"
#include "app/kiosk/awayengine.h"
#include "app/kiosk/deviceengine.h"
#include "app/kiosk/hubengine.h"
#include "app/kiosk/kioskoptions.h"
#include "app/kiosk/reportkeeper.h"
#include "app/kiosk/startcontroller.h"
#include "core/security/keychainsecretstore.h"
#include "core/storage/storage.h"
#include "core/visit/managerengine.h"
#include "ui/dialogs/demosheet.h"

#include <QNetworkAccessManager>
#include <QStackedWidget>

#include <memory>
#include <vector>

class QApplication;

namespace tuttu {

class MainWindow;
class Stage;
class Tour;
struct MenuItem;

/** The composition root: builds the objects and runs. GUI thread; owned by main(). */
class KioskApplication final : public QObject
{
    Q_OBJECT
public:
    KioskApplication(QApplication &application, const KioskOptions &options);
    ~KioskApplication() override;

    void start();

private:
    void prepareStart();
    void openShop();
    void makeWindow(std::vector<DemoGuest> guests);
    void startDevices();
    void startReports();
    void tellOfReports();
    void startTour();
    void startHub();
    void openChain(const QString &ticket = {});
    void goAway(Forgotten why);
    void closeShop();
    std::vector<MenuItem> menu();

    KioskOptions m_options;
    SystemClock m_clock;
    Appearance m_appearance;
    KeychainSecretStore m_secrets;
    Storage m_storage;
    std::unique_ptr<StartController> m_start;
    QNetworkAccessManager m_network;    ///< to a till at an address, and to where clerks sign in
    std::unique_ptr<ShopEngine> m_engine;
    std::unique_ptr<ManagerEngine> m_manager;
    std::unique_ptr<HubEngine> m_hub;
    std::unique_ptr<AwayEngine> m_away; ///< while what was fetched is destroyed
    std::unique_ptr<DeviceEngine> m_devices;
    std::unique_ptr<ReportKeeper> m_reports;
    bool m_toldOfReports = false;       ///< that they cannot be kept
    std::vector<DemoGuest> m_guests;
    QStackedWidget *m_frame;
    StartPage *m_startPage;
    std::unique_ptr<Stage> m_stage;     ///< the top-level window; its pages go before the engine they look at
    MainWindow *m_window = nullptr;
    std::unique_ptr<Tour> m_tour;
};

} // namespace tuttu

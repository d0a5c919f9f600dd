// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskapplication.h"

#include "app/kiosk/demoday.h"
#include "app/kiosk/demoguests.h"
#include "core/base/whendone.h"
#include "core/connect/demoshop/demostaff.h"
#include "ui/dialogs/aboutsheet.h"
#include "ui/dialogs/askingsheet.h"
#include "ui/errortext/errortext.h"
#include "ui/input/wedgefilter.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QStandardPaths>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize tabletSize(1280, 800);

} // namespace

KioskApplication::KioskApplication(QApplication &application, const KioskOptions &options)
    : m_options(options), m_appearance(application, options), m_secrets(QStringLiteral("tuttu")), m_storage(m_clock),
      m_frame(new QStackedWidget), m_startPage(new StartPage), m_stage(std::make_unique<Stage>(m_frame))
{
    m_frame->addWidget(m_startPage);
    m_stage->setWindowTitle(QApplication::applicationDisplayName());
    m_stage->resize(tabletSize);
    connect(m_startPage, &StartPage::passphraseEntered, this, [this](const QString &passphrase) { m_start->enterPassphrase(passphrase); });
    connect(m_startPage, &StartPage::mendWanted, this, [this] { m_start->mend(); });
    connect(m_startPage, &StartPage::joinWanted, this, [this](const QString &ticket) {
        if (!m_away)
            return m_start->join(ticket);
        m_startPage->showJoin({JoinState::Step::Joining});
        m_away->join(ticket);
    });
    connect(m_startPage, &StartPage::writeDownWanted, this, [this] { m_away->writeDown(*m_stage); });
    connect(m_startPage, &StartPage::retryWanted, this, [this] { m_start->start(); });
    connect(m_startPage, &StartPage::demoWanted, this, [this] {
        m_options.demo = true;
        m_options.folder = ShopFolder::demo();
        prepareStart();
        m_start->start();
    });
    prepareStart();
}

KioskApplication::~KioskApplication()
{
    m_tour.reset();
    m_stage.reset();
}

void KioskApplication::start()
{
    if (m_options.fullScreen)
        m_stage->showFullScreen();
    else
        m_stage->show();
    m_start->start();
}

void KioskApplication::prepareStart()
{
    m_start = std::make_unique<StartController>(m_options.folder, m_options.demo, m_storage, m_secrets, m_clock);
    connect(m_start.get(), &StartController::changed, this, [this] { m_startPage->render(m_start->state()); });
    connect(m_start.get(), &StartController::ready, this, &KioskApplication::openShop);
    connect(m_start.get(), &StartController::forgotten, this, &KioskApplication::goAway);
}

void KioskApplication::openShop()
{
    const ShopSettings &settings = m_start->settings();
    // The demo has no hub either: its drawer plays the network, so that an outage can be shown.
    m_engine = std::make_unique<ShopEngine>(m_storage, settings.context(), settings.demo ? Reach::Good : Reach::Alone, m_start->keys(), m_clock);
    std::vector<std::pair<ClerkId, QString>> pins;
    if (settings.demo) {
        for (const DemoClerk &one : demoClerks())
            pins.emplace_back(one.clerk.id, one.pin);
    }
    m_manager = std::make_unique<ManagerEngine>(m_storage, *m_engine, settings.context(), m_clock);
    m_engine->captures.load();
    if (settings.signIn)
        m_engine->workAccount.use(*settings.signIn, m_network);
    m_engine->session.load(settings.store, std::move(pins));
    m_engine->floor.load();
    m_engine->doors.load();
    m_engine->cases.load();
    m_engine->till.setNetwork(m_network);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_engine->looks.setFolder(documents);
    m_manager->figures.setFolder(documents);
    m_engine->presence.load();
    if (!settings.demo)
        return makeWindow({});
    whenDone(m_storage.run(readDemoGuests), this, [this](const Result<std::vector<DemoGuest>> &guests) {
        makeWindow(guests ? *guests : std::vector<DemoGuest>());
        if (m_options.touring())
            startTour();
    });
}

void KioskApplication::makeWindow(std::vector<DemoGuest> guests)
{
    m_guests = std::move(guests);
    m_window = new MainWindow(*m_engine, m_clock);
    m_window->useManager(*m_manager);
    m_window->setMenu([this] { return menu(); });
    m_frame->setCurrentIndex(m_frame->addWidget(m_window));
    startDevices();
    startReports();
    startHub();
    m_manager->keeper.start();
    m_engine->profiles.warmUp(); // behind the first screen: the first scan should not wait for the models
}

void KioskApplication::startDevices()
{
    const auto settings = DeviceSettings::load(m_options.folder);
    if (!settings)
        m_stage->toast(tr("The devices are off: %1 cannot be used. Everything else works.").arg(settings.error().detail));
    const DeviceSettings used = settings ? *settings : DeviceSettings();
    m_window->wedge().setPrefix(wedgePrefixFromName(used.wedgePrefix));
    m_window->wedge().setKeys(used.wedgeSpeaksUs ? WedgeKeys::Us : WedgeKeys::AsThisDevice);
    m_devices = std::make_unique<DeviceEngine>(used, *m_engine, m_engine->devices, m_secrets, m_clock);
    m_window->useCamera(m_devices->camera());
    m_devices->start();
}

void KioskApplication::startReports()
{
    const ShopSettings &settings = m_start->settings();
    m_reports = std::make_unique<ReportKeeper>(m_storage, m_manager->figures.rule(), settings.store, settings.reports, m_clock);
    connect(m_reports.get(), &ReportKeeper::looked, this, &KioskApplication::tellOfReports);
    connect(&m_engine->session, &SessionController::signedInAs, this, &KioskApplication::tellOfReports);
    m_reports->start();
}

/** Once, to a manager: a clerk can do nothing about it, and at night nobody is there. */
void KioskApplication::tellOfReports()
{
    if (!m_reports->trouble())
        m_toldOfReports = false;
    else if (!m_toldOfReports && m_engine->session.isManagers()) {
        m_toldOfReports = true;
        m_stage->toast(tr("The reports could not be kept in %1. It is tried again every ten minutes; nothing is lost.").arg(m_reports->wish().folder));
    }
}

void KioskApplication::startHub()
{
    if (m_start->settings().demo)
        return; // made-up people have no business in a chain
    m_hub = std::make_unique<HubEngine>(m_options.folder, m_storage, *m_engine, HubEngine::Secrets{m_start->keys(), m_start->proof(), m_secrets}, m_clock);
    // Queued: what tells it is destroyed by it.
    connect(m_hub.get(), &HubEngine::revoked, this, [this] { goAway(Forgotten::Revoked); }, Qt::QueuedConnection);
    connect(m_hub.get(), &HubEngine::leaseOver, this, [this] { goAway(Forgotten::LeaseOver); }, Qt::QueuedConnection);
    connect(m_hub.get(), &HubEngine::leaseChanged, this, [this] { m_hub->tellOfLease(*m_stage); });
    connect(&m_engine->arrivals, &ArrivalController::ticketShown, this, &KioskApplication::openChain);
    m_hub->start();
    if (m_hub->problem())
        m_stage->toast(tr("The chain is not asked: %1 cannot be used. Everything captured is safe on this device.").arg(m_hub->problem()->detail));
}

void KioskApplication::openChain(const QString &ticket)
{
    if (m_hub)
        m_hub->openSheet(*m_stage, m_start->settings().context().zone, ticket);
}

/** Nobody's profile is to be seen here any more. What was captured is kept. */
void KioskApplication::goAway(Forgotten why)
{
    closeShop();
    m_away = std::make_unique<AwayEngine>(AwayEngine::Device{m_storage, m_start->keyRing(), m_secrets, m_start->proof(), m_options.folder, m_start->settings().context()}, m_clock);
    const auto present = [this] {
        m_startPage->render({.step = m_away->why() == Forgotten::Revoked ? StartState::Step::Revoked : StartState::Step::LeaseOver, .kept = m_away->kept()});
    };
    connect(m_away.get(), &AwayEngine::changed, this, present);
    connect(m_away.get(), &AwayEngine::joinFailed, this, [this](const Enrolled &enrolled) {
        m_startPage->showJoin({JoinState::Step::Failed, enrolled.trouble, enrolled.problem});
    });
    connect(m_away.get(), &AwayEngine::failed, this, [this](const Error &problem) { m_stage->toast(sentence(problem)); });
    connect(m_away.get(), &AwayEngine::returned, this, [this] {
        m_away.reset();
        m_start->start();
    });
    m_away->begin(why);
}

/** Whoever holds the keys goes: they are gone from memory with their last owner. */
void KioskApplication::closeShop()
{
    m_stage->closeOverlays();
    m_frame->setCurrentWidget(m_startPage);
    delete std::exchange(m_window, nullptr);
    m_reports.reset();
    m_devices.reset();
    m_hub.reset();
    m_manager.reset();
    m_engine.reset();
    m_start->dropKeys();
}

void KioskApplication::startTour()
{
    const DemoDay day{*m_engine, *m_window, *m_stage, m_clock, m_guests, [this] { openDemoSheet(*m_stage, *m_engine, m_guests, m_clock); },
                      [this] { m_stage->openSheet(new AboutSheet); }, [this](const QString &language) { m_appearance.speak(language); }};
    m_tour = std::make_unique<Tour>(*m_stage, m_options.tourFolder, stepsOf(day),
                                    std::vector<Tour::Variant>{{{}, [this] { m_appearance.show(Theme::Choice::Light); }},
                                                               {u"-dark"_s, [this] { m_appearance.show(Theme::Choice::Dark); }}});
    connect(m_tour.get(), &Tour::finished, this, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); }, Qt::QueuedConnection);
    m_tour->start();
}

std::vector<MenuItem> KioskApplication::menu()
{
    std::vector<MenuItem> items = m_appearance.menu();
    if (m_options.demo)
        items.push_back({tr("Demo: make something happen"), Icon::Spark, [this] { openDemoSheet(*m_stage, *m_engine, m_guests, m_clock); }});
    if (const auto &clerk = m_engine->session.state().clerk; clerk && clerk->role == Role::Manager) {
        items.push_back({tr("The shop's figures"), Icon::Eye, [this] { m_window->goTo(MainWindow::Place::Manager); }});
        items.push_back({tr("Talking points"), Icon::Pencil, [this] { m_window->goTo(MainWindow::Place::Cues); }});
        items.push_back({tr("Permissions asked for"), Icon::Shield, [this] {
            auto *asking = new AskingController(m_storage, m_clock);
            auto *sheet = new AskingSheet(*asking);
            asking->setParent(sheet);
            m_stage->openSheet(sheet);
        }});
        items.push_back({tr("Devices"), Icon::Scan, [this] { m_window->goTo(MainWindow::Place::Devices); }});
    }
    if (!m_options.demo)
        items.push_back({tr("The chain"), Icon::Globe, [this] { openChain(); }});
    items.push_back({tr("About Tuttu"), Icon::Info, [this] { m_stage->openSheet(new AboutSheet); }});
    return items;
}

} // namespace tuttu

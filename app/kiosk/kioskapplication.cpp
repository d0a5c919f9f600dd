// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskapplication.h"

#include "app/kiosk/demoday.h"
#include "app/kiosk/demoguests.h"
#include "app/kiosk/tour.h"
#include "core/base/whendone.h"
#include "core/connect/demoshop/demostaff.h"
#include "ui/dialogs/aboutsheet.h"
#include "ui/dialogs/demosheet.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStackedWidget>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize tabletSize(1280, 800);
}

KioskApplication::KioskApplication(QApplication &application, const KioskOptions &options)
    : m_application(application), m_options(options), m_theme(application), m_touchKeyboard(&application), m_storage(m_clock)
{
    QSettings settings;
    const QString language = !options.language.isEmpty() ? options.language : settings.value(u"language"_s).toString();
    m_languages.use(language.isEmpty() ? Languages::nearest(QLocale::system().uiLanguages()) : language);
    m_theme.choose(themeFromName(!options.theme.isEmpty() ? options.theme : settings.value(u"theme"_s).toString()));
    if (options.touring())
        m_touchKeyboard.setMode(TouchKeyboard::Mode::Never);
    m_frame = new QStackedWidget;
    m_startPage = new StartPage;
    m_frame->addWidget(m_startPage);
    m_stage = std::make_unique<Stage>(m_frame);
    m_stage->setWindowTitle(u"Tuttu"_s);
    m_stage->resize(tabletSize);
}

KioskApplication::~KioskApplication()
{
    m_tour.reset();
    m_stage.reset(); // pages first: they hold references into the engine
    m_engine.reset();
}

void KioskApplication::start()
{
    showStart();
    if (m_options.fullScreen)
        m_stage->showFullScreen();
    else
        m_stage->show();
    m_start->start();
}

void KioskApplication::showStart()
{
    m_start = std::make_unique<StartController>(m_options.folder, m_options.demo, m_storage, m_secrets, m_clock);
    connect(m_start.get(), &StartController::changed, this, [this] { m_startPage->render(m_start->state()); });
    connect(m_start.get(), &StartController::ready, this, &KioskApplication::openShop);
    connect(m_startPage, &StartPage::passphraseEntered, m_start.get(), &StartController::enterPassphrase);
    connect(m_startPage, &StartPage::mendWanted, m_start.get(), &StartController::mend);
    connect(m_startPage, &StartPage::retryWanted, m_start.get(), &StartController::start);
    connect(m_startPage, &StartPage::demoWanted, this, [this] {
        m_options.demo = true;
        m_options.folder = ShopFolder::demo();
        QMetaObject::invokeMethod(this, [this] {
            showStart();
            m_start->start();
        }, Qt::QueuedConnection);
    });
}

void KioskApplication::openShop()
{
    const ShopSettings &settings = m_start->settings();
    m_options.demo = settings.demo;
    m_engine = std::make_unique<ShopEngine>(m_storage, settings.context(), settings.demo ? Reach::Good : Reach::Alone, m_start->keys(), m_clock);
    std::vector<std::pair<ClerkId, QString>> pins;
    if (settings.demo) {
        for (const DemoClerk &one : demoClerks())
            pins.emplace_back(one.clerk.id, one.pin);
    }
    m_engine->captures.load();
    m_engine->session.load(settings.store, std::move(pins));
    m_engine->floor.load();
    m_engine->profiles.warmUp();
    m_window = new MainWindow(*m_engine, m_clock);
    m_window->setMenu([this] { return menu(); });
    m_frame->addWidget(m_window);
    m_frame->setCurrentWidget(m_window);
    if (settings.demo)
        whenDone(m_storage.run(readDemoGuests), this, [this](const Result<std::vector<DemoGuest>> &guests) {
            onGuests(guests ? *guests : std::vector<DemoGuest>());
        });
}

void KioskApplication::onGuests(const std::vector<DemoGuest> &guests)
{
    m_guests = guests;
    if (m_options.touring())
        startTour();
}

void KioskApplication::startTour()
{
    m_stage->resize(tabletSize);
    const DemoDay day{*m_engine, *m_window, *m_stage, m_clock, m_guests, [this] { openDemo(); },
                      [this] { m_stage->openSheet(new AboutSheet); }, [this](const QString &language) { m_languages.use(language); }};
    m_tour = std::make_unique<Tour>(*m_stage, m_options.tourFolder, stepsOf(day),
                                    std::vector<Tour::Variant>{{{}, [this] { m_theme.choose(Theme::Choice::Light); }},
                                                               {u"-dark"_s, [this] { m_theme.choose(Theme::Choice::Dark); }}});
    connect(m_tour.get(), &Tour::finished, this, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); }, Qt::QueuedConnection);
    m_tour->start();
}

std::vector<MenuItem> KioskApplication::menu()
{
    std::vector<MenuItem> items;
    items.push_back({m_theme.isDark() ? tr("Light colours") : tr("Dark colours"), m_theme.isDark() ? Icon::Sun : Icon::Moon, [this] {
                         m_theme.choose(m_theme.isDark() ? Theme::Choice::Light : Theme::Choice::Dark);
                         QSettings().setValue(u"theme"_s, themeName(m_theme.choice()));
                     }});
    for (const QString &language : Languages::available()) {
        if (language != m_languages.current())
            items.push_back({Languages::nameOf(language), Icon::Globe, [this, language] { chooseLanguage(language); }});
    }
    if (m_options.demo)
        items.push_back({tr("Demo: make something happen"), Icon::Spark, [this] { openDemo(); }});
    items.push_back({tr("About Tuttu"), Icon::Info, [this] { m_stage->openSheet(new AboutSheet); }});
    return items;
}

void KioskApplication::chooseLanguage(const QString &language)
{
    m_languages.use(language);
    QSettings().setValue(u"language"_s, language);
}

void KioskApplication::openDemo()
{
    auto *sheet = new DemoSheet(m_guests, m_engine->reach.reach() == Reach::Offline);
    const auto notice = [this](Means means, const QString &text, const QString &place, int count) {
        m_engine->arrivals.notice({means, text, place, count, m_clock.now()});
    };
    connect(sheet, &DemoSheet::scanned, this, [notice](const QString &code) { notice(Means::Scan, code, {}, 1); });
    connect(sheet, &DemoSheet::beaconHeard, this, [notice](const QString &id, const QString &place) { notice(Means::Beacon, id, place, 1); });
    connect(sheet, &DemoSheet::visitorsCounted, this, [notice](int count) { notice(Means::DoorCounter, {}, {}, count); });
    connect(sheet, &DemoSheet::networkCut, this, [this](bool cut) { m_engine->reach.setReach(cut ? Reach::Offline : Reach::Good); });
    m_stage->openSheet(sheet);
}

} // namespace tuttu

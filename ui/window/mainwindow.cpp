// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/visit/shopengine.h"
#include "ui/dialogs/historysheet.h"
#include "ui/dialogs/newcustomersheet.h"
#include "ui/input/wedgefilter.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/cuespage.h"
#include "ui/pages/devicespage.h"
#include "ui/pages/floorpage.h"
#include "ui/pages/handoverpage.h"
#include "ui/pages/managerpage.h"
#include "ui/pages/scanpage.h"
#include "ui/pages/search/searchwidget.h"
#include "ui/pages/searchpage.h"
#include "ui/pages/signinpage.h"
#include "ui/pages/todopage.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"
#include "ui/window/customeracts.h"
#include "ui/window/lookacts.h"
#include "ui/window/pinacts.h"
#include "ui/window/scanneracts.h"
#include "ui/window/todoacts.h"
#include "ui/window/topbar.h"
#include "ui/window/touchwatch.h"
#include "ui/window/undooffer.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace tuttu {

using namespace std::chrono_literals;

using Phase = SessionState::Phase;

MainWindow::MainWindow(ShopEngine &shop, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_shop(shop), m_clock(clock), m_wedge(new WedgeFilter(clock, QCoreApplication::instance())), m_all(new QVBoxLayout(this)),
      m_brief(new BriefPage(shop.visit, shop.session, shop.status, shop.handOver, shop.captures, clock)), m_handOver(new HandOverPage(shop, clock)),
      m_todoActs(new TodoActs(shop, *this, clock)), m_pin(new PinActs(shop.workAccount, *this)), m_acts(new CustomerActs(shop, *m_brief, clock, this))
{
    m_wedge->setParent(this);
    m_all->setContentsMargins(0, 0, 0, 0);
    new ScannerActs(shop, *m_wedge, clock);
    new UndoOffer(shop, *this);
    connect(&m_acts->looks(), &LookActs::briefWanted, this, [this] { goTo(Place::Brief); });
    connect(m_brief, &BriefPage::closeRequested, this, [this] { goTo(m_beforeBrief); });
    connect(m_brief, &BriefPage::handingOver, m_handOver, &HandOverPage::speak);
    build();
    connectShop();
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::presentBar);
    m_tick.start(10s);
    new TouchWatch(shop, this);
    goTo(Place::SignIn);
    followSession();
}

/** Pages say their fixed words when they are made, so a new language makes them anew; what they show stands in the controllers.
 *  The brief keeps half-written drafts and the hand-over speaks the customer's language: these two stay and move over. */
void MainWindow::build()
{
    QWidget *before = std::exchange(m_content, new QWidget);
    m_all->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new TopBar;
    column->addWidget(m_bar);
    m_pages = new QStackedLayout;
    column->addLayout(m_pages, 1);

    auto *floor = new FloorPage(m_shop.floor, m_shop.cases, m_shop.status, m_clock);
    m_search = new SearchPage(m_shop.search, m_shop.status);
    m_scan = new ScanPage(m_shop.arrivals, m_shop.session, m_clock);
    // in the order of Place
    m_devices = new DevicesPage(m_shop.devices, m_shop.doors, m_shop.session, m_clock);
    m_cues = new CuesPage(m_shop.book);
    auto *todos = new TodoPage(m_shop.todos, m_shop.session, m_clock);
    m_managersPage = new ManagerPage(m_clock);
    for (QWidget *page : std::initializer_list<QWidget *>{new SignInPage(m_shop.session, m_shop.workAccount, m_shop.floor, m_shop.status, m_clock), floor, m_search, m_scan,
                                                          m_brief, m_handOver, m_devices, m_cues, todos, m_managersPage})
        m_pages->addWidget(page);

    connect(floor, &FloorPage::scanWanted, this, [this] { goTo(Place::Scan); });
    connect(floor, &FloorPage::briefWanted, this, [this](const VisitId &visit) { openVisit(visit, false); });
    connect(floor, &FloorPage::noteWanted, this, [this](const VisitId &visit) { openVisit(visit, true); });
    connect(floor, &FloorPage::customerWanted, this, &MainWindow::openCustomer);
    m_todoActs->serve(*floor);
    connect(floor, &FloorPage::allTodosWanted, this, [this] { goTo(Place::Todo); });
    const auto toFloor = [this] { goTo(Place::Floor); };
    connect(todos, &TodoPage::backWanted, this, toFloor);
    connect(m_managersPage, &ManagerPage::backWanted, this, toFloor);
    connect(m_managersPage, &ManagerPage::todosWanted, this, [this] {
        m_shop.todos.showEverybodys(true);
        goTo(Place::Todo);
    });
    connect(todos, &TodoPage::customerWanted, this, &MainWindow::openCustomer);
    m_todoActs->serve(*todos);
    connect(m_search, &SearchPage::chosen, &m_shop.arrivals, &ArrivalController::lookUp);
    connect(m_search, &SearchPage::newCustomerWanted, this, [this](const QString &text) { openNewCustomer(text, {}); });
    connect(m_scan, &ScanPage::backWanted, this, toFloor);
    connect(m_scan, &ScanPage::searchWanted, this, [this] { m_bar->search().setFocus(Qt::OtherFocusReason); });
    connect(m_scan, &ScanPage::newCustomerWanted, this, [this] { openNewCustomer({}, m_shop.arrivals.lastCode()); });
    connect(m_devices, &DevicesPage::backWanted, this, toFloor);
    connect(m_cues, &CuesPage::backWanted, this, toFloor);
    useCamera(m_camera);
    if (m_manager)
        useManager(*m_manager);
    connectBar();
    if (before) {
        before->hide();
        before->deleteLater(); // one of its widgets may have asked for this
        m_all->removeWidget(before);
    }
}

void MainWindow::connectBar()
{
    connect(m_bar, &TopBar::homeWanted, this, [this] {
        m_bar->search().clear();
        goTo(Place::Floor);
    });
    connect(m_bar, &TopBar::scanWanted, this, [this] { goTo(Place::Scan); });
    connect(m_bar, &TopBar::searchTyped, this, &MainWindow::search);
    connect(m_bar, &TopBar::searchEntered, this, [this] { m_search->widget().openFirst(); });
    connect(m_bar, &TopBar::listWanted, this, [this] { m_search->widget().enterList(); });
    connect(m_bar, &TopBar::userMenuWanted, this, &MainWindow::openUserMenu);
}

void MainWindow::connectShop()
{
    connect(&m_shop.session, &SessionController::changed, this, &MainWindow::followSession);
    connect(&m_shop.status, &StatusController::changed, this, &MainWindow::presentBar);
    connect(&m_shop.arrivals, &ArrivalController::briefReady, this, [this](const OpenedProfile &opened, const VisitId &visit) {
        if (Stage *stage = Stage::of(this))
            stage->closeOverlays();
        m_shop.visit.show(opened, visit);
        goTo(Place::Brief);
    });
    connect(&m_shop.newCustomer, &NewCustomerController::undone, this, &MainWindow::forgetNew);
    const auto toScan = [this] {
        if (m_shop.session.signedIn())
            goTo(Place::Scan); // says what was wrong and offers what to do
    };
    connect(&m_shop.arrivals, &ArrivalController::chainAsked, this, toScan);
    connect(&m_shop.arrivals, &ArrivalController::refused, this, toScan);
}

void MainWindow::useCamera(CameraSource *camera)
{
    m_camera = camera;
    if (!m_camera)
        return;
    m_scan->useCamera(*m_camera);
    m_devices->useCamera(*m_camera);
}

void MainWindow::useManager(ManagerEngine &manager)
{
    m_manager = &manager;
    m_managersPage->serve(manager);
}

void MainWindow::goTo(Place place)
{
    if (place == Place::Search && m_place != Place::Search)
        m_beforeSearch = m_place == Place::Brief ? Place::Floor : m_place;
    if (place == Place::Brief && m_place != Place::Brief)
        m_beforeBrief = m_place == Place::Todo ? Place::Todo : Place::Floor;
    if (m_place == Place::Brief && place != Place::Brief && place != Place::HandOver)
        m_shop.visit.close();
    m_place = place;
    m_bar->setVisible(place != Place::SignIn && place != Place::Brief && place != Place::HandOver);
    if (place != Place::Search && !m_bar->search().text().isEmpty())
        m_bar->search().clear();
    presentBar();
    m_pages->setCurrentIndex(int(place));
    if (place == Place::SignIn || place == Place::HandOver)
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::followSession()
{
    const Phase phase = m_shop.session.state().phase;
    switch (phase) {
    case Phase::SignedIn:
        if (m_place == Place::SignIn || m_place == Place::HandOver)
            goTo(Place::Floor);
        break;
    case Phase::HandedOver:
        if (m_place != Place::HandOver) {
            clearPeople();
            goTo(Place::HandOver);
        }
        break;
    case Phase::SignedOut:
    case Phase::Checking:
        if (m_place != Place::SignIn) {
            clearPeople();
            goTo(Place::SignIn);
        }
        break;
    }
    presentBar();
}

void MainWindow::clearPeople()
{
    if (Stage *stage = Stage::of(this))
        stage->closeOverlays();
    m_shop.search.clear();
    m_shop.visit.close();
    m_scan->forget();
}

void MainWindow::presentBar()
{
    if (!m_bar->isHidden()) // a bar just made anew stands on a page that is not shown yet
        m_bar->present({m_shop.session.state().store, m_shop.session.state().clerk, m_shop.status.state(), m_clock.now()});
}

void MainWindow::search(const QString &text)
{
    m_shop.search.setText(text);
    if (!text.isEmpty() && m_place != Place::Search)
        goTo(Place::Search);
    else if (text.isEmpty() && m_place == Place::Search)
        goTo(m_beforeSearch);
}

void MainWindow::openVisit(const VisitId &visit, bool note)
{
    const VisitCard *card = m_shop.floor.card(visit);
    if (!card || card->visit.customer.isNull())
        return;
    m_shop.visit.open(card->visit.customer, {card->visit.assurance, card->visit.means, card->visit.customer, IdentifierKind::Card, card->visit.arrived}, visit);
    goTo(Place::Brief);
    if (note)
        m_brief->openNote();
}

void MainWindow::openCustomer(const CustomerId &customer)
{
    m_shop.visit.open(customer, {Assurance::Confirmed, Means::LookUp, customer, IdentifierKind::SourceKey, m_clock.now()}, {}); // not in the shop: no visit
    goTo(Place::Brief);
}

void MainWindow::openNewCustomer(const QString &name, const QString &card)
{
    Stage *stage = Stage::of(this);
    if (!stage || !m_shop.session.signedIn())
        return;
    auto *sheet = new NewCustomerSheet(m_shop.newCustomer, {.name = name, .card = card});
    connect(sheet, &NewCustomerSheet::created, &m_shop.arrivals, &ArrivalController::lookUp);
    connect(sheet, &NewCustomerSheet::openWanted, &m_shop.arrivals, &ArrivalController::lookUp);
    stage->openSheet(sheet);
}

/** Somebody just written down was taken back: their page goes. */
void MainWindow::forgetNew(const CustomerId &customer)
{
    if (m_shop.visit.state().customer != customer)
        return;
    if (const VisitId visit = m_shop.visit.state().visit; !visit.isNull())
        m_shop.floor.notThem(visit);
    m_shop.visit.close();
    goTo(Place::Floor);
}

void MainWindow::openUserMenu(QWidget *beside)
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    std::vector<MenuItem> items{{tr("Switch user"), Icon::People, [this] { m_shop.session.switchUser(); }}, {tr("Lock"), Icon::Lock, [this] { m_shop.session.lock(); }}};
    items.push_back({tr("Looks for everybody"), Icon::Star, [this] { m_acts->looks().open(); }});
    items.push_back({tr("Captured on this device"), Icon::Shield, [this, stage] { stage->openSheet(new HistorySheet(m_shop.history, m_shop.session, m_clock)); }});
    for (const std::vector<MenuItem> &more : {m_pin->menu(), m_menu ? m_menu() : std::vector<MenuItem>()})
        items.insert(items.end(), more.begin(), more.end());
    stage->openMenu(beside, std::move(items));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (Stage *stage = Stage::of(this))
            stage->closeOverlays();
        build();
        goTo(m_place);
    }
    QWidget::changeEvent(event);
}

} // namespace tuttu

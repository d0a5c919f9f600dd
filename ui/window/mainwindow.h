// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/op.h"
#include "ui/widgets/menu.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace tuttu {

class BriefPage;
class CameraSource;
class CuesPage;
class CustomerActs;
class DevicesPage;
class HandOverPage;
class ManagerEngine;
class ManagerPage;
class PinActs;
class ScanPage;
class SearchPage;
class ShopEngine;
class TodoActs;
class TopBar;
class WedgeFilter;

/** The shop floor's pages and the ways between them. What may stand on the screen follows the session: signed out, only the sign-in
 *  page; in a customer's hand, only the hand-over. Stands on a Stage. */
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { SignIn, Floor, Search, Scan, Brief, HandOver, Devices, Cues, Todo, Manager };

    MainWindow(ShopEngine &shop, const Clock &clock, QWidget *parent = nullptr);

    Place place() const { return m_place; }
    BriefPage &brief() const { return *m_brief; }
    TopBar &bar() const { return *m_bar; }
    CuesPage &cues() const { return *m_cues; }
    WedgeFilter &wedge() const { return *m_wedge; }

    void goTo(Place place);
    void useCamera(CameraSource *camera);   ///< on the Scan and device pages; not owned
    void useManager(ManagerEngine &manager); ///< behind the manager's pages; not owned
    ManagerPage &managersPage() const { return *m_managersPage; }
    void openNewCustomer(const QString &name, const QString &card);
    /** Further entries of the user's menu: theme, language, about, demo. */
    void setMenu(std::function<std::vector<MenuItem>()> items) { m_menu = std::move(items); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectBar();
    void connectShop();
    void followSession();
    void presentBar();
    void clearPeople();
    void search(const QString &text);
    void openVisit(const VisitId &visit, bool note);
    void openCustomer(const CustomerId &customer);
    void forgetNew(const CustomerId &customer);
    void openUserMenu(QWidget *beside);

    ShopEngine &m_shop;
    const Clock &m_clock;
    WedgeFilter *m_wedge;
    std::function<std::vector<MenuItem>()> m_menu;
    Place m_place = Place::SignIn, m_beforeSearch = Place::Floor, m_beforeBrief = Place::Floor;
    QVBoxLayout *m_all;
    QWidget *m_content = nullptr;
    TopBar *m_bar = nullptr;
    QStackedLayout *m_pages = nullptr;
    BriefPage *m_brief;
    HandOverPage *m_handOver;
    TodoActs *m_todoActs;
    PinActs *m_pin;
    CustomerActs *m_acts;
    ScanPage *m_scan = nullptr;
    SearchPage *m_search = nullptr;
    DevicesPage *m_devices = nullptr;
    CuesPage *m_cues = nullptr;
    ManagerPage *m_managersPage = nullptr;
    CameraSource *m_camera = nullptr;
    ManagerEngine *m_manager = nullptr;
    QTimer m_tick;
};

} // namespace tuttu

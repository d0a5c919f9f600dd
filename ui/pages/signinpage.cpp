// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signinpage.h"

#include "core/visit/floorcontroller.h"
#include "core/visit/sessioncontroller.h"
#include "core/visit/statuscontroller.h"
#include "core/visit/workaccountcontroller.h"
#include "ui/pages/signin/signinwidget.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tuttu {

using namespace std::chrono_literals;

SignInPage::SignInPage(SessionController &session, WorkAccountController &work, FloorController &floor, StatusController &status, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_session(session), m_work(work), m_floor(floor), m_status(status), m_clock(clock), m_widget(new SignInWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_widget);
    setFocusProxy(m_widget);
    m_second.setInterval(1s);
    connect(m_widget, &SignInWidget::chosen, &session, &SessionController::choose);
    connect(m_widget, &SignInWidget::entered, &session, &SessionController::signIn);
    connect(m_widget, &SignInWidget::workAccountWanted, &work, &WorkAccountController::start);
    connect(m_widget, &SignInWidget::workAccountCancelled, &work, &WorkAccountController::cancel);
    connect(&work, &WorkAccountController::changed, this, &SignInPage::present);
    connect(&session, &SessionController::changed, this, &SignInPage::present);
    connect(&floor, &FloorController::changed, this, &SignInPage::present);
    connect(&status, &StatusController::changed, this, &SignInPage::present);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::present);
    present();
}

void SignInPage::present()
{
    const auto known = [](const VisitCard &card) { return !card.visit.customer.isNull(); };
    const FloorState &floor = m_floor.state();
    SignInView view;
    view.session = m_session.state();
    view.status = m_status.state();
    view.work = m_work.state();
    view.inShop = int(std::count_if(floor.arrived.begin(), floor.arrived.end(), known) + std::count_if(floor.withClerk.begin(), floor.withClerk.end(), known));
    view.now = m_clock.now();
    m_widget->present(view);
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_widget->clearPin();
    m_second.start();
    present();
}

void SignInPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    m_widget->clearPin();
}

} // namespace tuttu

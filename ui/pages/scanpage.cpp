// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scanpage.h"

#include "core/visit/arrivalcontroller.h"
#include "core/visit/sessioncontroller.h"
#include "ui/input/camerasource.h"
#include "ui/text/customertext.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace tuttu {

ScanPage::ScanPage(ArrivalController &arrivals, SessionController &session, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_arrivals(arrivals), m_session(session), m_clock(clock), m_widget(new ScanWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_widget);
    connect(m_widget, &ScanWidget::typed, this, [this](const QString &code) {
        notice(Means::LookUp, code); // typed by the clerk: may be a phone or an e-mail too
    });
    connect(m_widget, &ScanWidget::searchWanted, this, &ScanPage::searchWanted);
    connect(m_widget, &ScanWidget::newCustomerWanted, this, &ScanPage::goOn);
    connect(m_widget, &ScanWidget::newCustomerWanted, this, &ScanPage::newCustomerWanted);
    connect(m_widget, &ScanWidget::backWanted, this, &ScanPage::backWanted);
    connect(&arrivals, &ArrivalController::scanStarted, this, [this] {
        m_view.face = ScanView::Face::Looking;
        present();
    });
    connect(&arrivals, &ArrivalController::chainAsked, this, [this] {
        m_view.face = ScanView::Face::Asking;
        m_view.problem.reset();
        present();
    });
    connect(&arrivals, &ArrivalController::briefReady, this, [this](const OpenedProfile &opened) {
        m_view.face = ScanView::Face::Waiting;
        remember(CustomerText::name(opened.profile.customer.name), m_arrivals.lastCode());
    });
    connect(&arrivals, &ArrivalController::refused, this, [this](const Error &error, const QString &code) {
        m_view.face = ScanView::Face::Refused;
        m_view.problem = error;
        remember({}, code);
    });
    present();
}

void ScanPage::useCamera(CameraSource &camera)
{
    m_camera = &camera;
    connect(&camera, &CameraSource::seen, m_widget, &ScanWidget::showPicture);
    connect(&camera, &CameraSource::scanned, this, [this](const QString &code) {
        if (!isVisible()) // somebody else looks through it
            return;
        m_widget->confirm();
        notice(Means::Scan, code);
    });
    connect(&camera, &CameraSource::stateChanged, this, [this](const DeviceState &state) {
        m_view.camera = state.health == DeviceState::Health::Working || state.health == DeviceState::Health::Connecting;
        if (state.health != DeviceState::Health::Working)
            m_widget->showPicture({}); // nobody's face stays behind
        present();
    });
    if (isVisible())
        camera.start(this);
}

void ScanPage::notice(Means means, const QString &code)
{
    m_arrivals.notice({means, code, {}, 1, m_clock.now()});
}

void ScanPage::remember(const QString &who, const QString &code)
{
    if (!code.isEmpty()) {
        const TimeText time(QTimeZone(m_session.state().store.zone), m_clock.now());
        m_view.recent.insert(m_view.recent.begin(), ScanRecord{time.time(m_clock.now()), who, maskedCode(code)});
        if (m_view.recent.size() > remembered)
            m_view.recent.pop_back();
    }
    present();
}

void ScanPage::forget()
{
    m_view.face = ScanView::Face::Waiting;
    m_view.problem.reset();
    m_view.recent.clear();
    present();
}

void ScanPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_widget->begin();
    if (m_camera)
        m_camera->start(this);
}

void ScanPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_camera)
        m_camera->stop(this);
    goOn();
    m_view.face = ScanView::Face::Waiting; // the next customer starts clean
    m_view.problem.reset();
    present();
}

/** Nobody is fetched away from what they do by an answer that comes later. */
void ScanPage::goOn()
{
    if (m_view.face != ScanView::Face::Asking)
        return;
    m_arrivals.goOn();
    m_view.face = ScanView::Face::Waiting;
    present();
}

} // namespace tuttu

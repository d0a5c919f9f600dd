// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimer>
#include <QWidget>

namespace tuttu {

class FloorController;
class SessionController;
class SignInWidget;
class StatusController;
class WorkAccountController;

/** The sign-in page over its controllers. */
class SignInPage final : public QWidget
{
    Q_OBJECT
public:
    SignInPage(SessionController &session, WorkAccountController &work, FloorController &floor, StatusController &status, const Clock &clock, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void present();

    SessionController &m_session;
    WorkAccountController &m_work;
    FloorController &m_floor;
    StatusController &m_status;
    const Clock &m_clock;
    SignInWidget *m_widget;
    QTimer m_second;        ///< the countdown runs while somebody must wait
};

} // namespace tuttu

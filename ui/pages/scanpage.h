// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/recognition.h"
#include "ui/pages/scan/scanwidget.h"

namespace tuttu {

class ArrivalController;
class CameraSource;
class SessionController;

/** The Scan page over its controller. Remembers the last few scans until somebody else signs in. */
class ScanPage final : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t remembered = 6;

    ScanPage(ArrivalController &arrivals, SessionController &session, const Clock &clock, QWidget *parent = nullptr);
    /** Codes held before this camera count as scans here. It looks only while the page is on the screen. Once, at the start. */
    void useCamera(CameraSource &camera);
    void forget();              ///< before somebody else takes the screen

signals:
    void searchWanted();
    void newCustomerWanted();
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void notice(Means means, const QString &code);
    void goOn();
    void remember(const QString &who, const QString &code);
    void present() { m_widget->present(m_view); }

    ArrivalController &m_arrivals;
    SessionController &m_session;
    const Clock &m_clock;
    ScanView m_view;
    ScanWidget *m_widget;
    CameraSource *m_camera = nullptr;
};

} // namespace tuttu

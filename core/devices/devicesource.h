// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/retry.h"
#include "core/domain/device.h"

#include <QObject>
#include <QTimer>

namespace tuttu {

/** What all ways in have in common: a state for the device page, an error that is said once, the way back. Lives on the GUI
 *  thread and never waits. A source knows open(), which ends in works() or fails(), and close(). */
class DeviceSource : public QObject
{
    Q_OBJECT
public:
    const DeviceState &state() const { return m_state; }
    void start();
    void stop();

Q_SIGNALS:
    /** Health and problem at once; counts of signals at most once a second. */
    void changed();

protected:
    DeviceSource(DeviceKind kind, const QString &name, const Clock &clock, Retry retry, QObject *parent);

    virtual void open() = 0;
    virtual void close() = 0; ///< safe when nothing is open

    void works();
    /** Closes, says so unless the same was said already, and tries again later. */
    void fails(const Error &error);
    /** While it waits to try again: now is a good moment. */
    void tryNow();
    void noticed();
    /** Something to look at although it works; the first stays until withdraw() or the next works(). */
    void remark(const Error &error);
    void withdrawRemark();
    bool isOn() const { return m_state.health != DeviceState::Health::Off; }
    const Clock &clock() const { return m_clock; }

private:
    void tell();

    const Clock &m_clock;
    Retry m_retry;
    DeviceState m_state;
    int m_failures = 0;
    QTimer m_again, m_breath;
    bool m_untold = false;
};

} // namespace tuttu

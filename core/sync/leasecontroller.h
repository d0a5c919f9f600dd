// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/wakeup.h"
#include "core/sync/lease.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tuttu {

class Storage;

/** How long this device may still show what it fetched, for a status. */
struct LeaseState {
    std::optional<std::chrono::milliseconds> left; ///< nothing: it stands alone, or has not been told yet
    bool endsSoon = false;
    bool clockIsOdd = false;                       ///< "check the clock"
    friend bool operator==(const LeaseState &, const LeaseState &) = default;
};

/** Counts the lease while the program runs and keeps what was counted, so that a restart goes on from there. In a shop without a hub it is
 *  never started. GUI thread. */
class LeaseController final : public QObject
{
    Q_OBJECT
public:
    LeaseController(Storage &storage, const Clock &clock, std::unique_ptr<Wakeup> wakeup = std::make_unique<TimerWakeup>(), QObject *parent = nullptr);

    /** `hours`: when nothing was kept yet. */
    void start(int hours = LeaseCount().hours);
    void heard(int hours);     ///< the hub's word: with each token
    LeaseState state() const;

    static constexpr std::chrono::minutes lookEvery{1}, keepEvery{5};

Q_SIGNALS:
    void changed();            ///< what a person is told changed, the minutes aside
    void over();               ///< once: nothing may be shown any more

private:
    Moment now() const { return {m_clock.now(), m_clock.monotonicMs()}; }
    void begin(const Lease &lease);
    void look();
    void keep();

    Storage &m_storage;
    const Clock &m_clock;
    std::unique_ptr<Wakeup> m_wakeup;
    std::optional<Lease> m_lease;
    qint64 m_keptAtMs = 0;     ///< monotonic
    bool m_isOver = false;
    std::pair<bool, bool> m_told;
};

} // namespace tuttu

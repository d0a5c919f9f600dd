// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/anyact.h"
#include "tests/sim/memoryhub.h"
#include "tests/sim/simkiosk.h"

#include <functional>
#include <queue>

namespace tuttu {

/** A shop's kiosks and the hub on one thread and in virtual time. All that happens follows from the seed. */
class World
{
public:
    struct Plan {
        int kiosks = 3;
        int steps = 120;
        int pollLimit = 5;  ///< rows a page, at most
    };
    World(quint32 seed, const Plan &plan);
    ~World();

    void run();              ///< with faults
    void settle();           ///< without, until nobody has anything to say
    QString problem();       ///< empty = every rule holds

    static const StoreId store;

private:
    struct Event {
        qint64 at;
        qint64 number;
        std::function<void()> what;
        friend bool operator<(const Event &a, const Event &b) { return std::pair(a.at, a.number) > std::pair(b.at, b.number); }
    };
    struct Device {
        std::unique_ptr<SimKiosk> kiosk;
        int era = 0; ///< answers to what was asked before the hub was another are not heard
    };
    void step();
    void deliver(std::function<void()> what);
    void pass(qint64 ms);
    void capture(SimKiosk &kiosk);
    void push(Device &device);
    void poll(Device &device, const Bucket &bucket);
    void hearPage(Device &device, const std::optional<Cursor> &asked, const FeedAnswer &answer);
    void handOver(SimKiosk &from, SimKiosk &to);
    bool chance(int oneOf) { return m_dice.bounded(oneOf) == 0; }

    QString lostOrTwice() const;
    QString widenedConsent();
    QString differences();

    QRandomGenerator m_dice;
    Plan m_plan;
    MemoryHub m_hub;
    std::optional<MemoryHub> m_backup;
    AnyAct m_acts;
    std::vector<Device> m_devices;
    std::vector<Op> m_said;
    std::priority_queue<Event> m_events;
    qint64 m_now = 0, m_eventNumber = 0;
    bool m_faults = true;
};

} // namespace tuttu

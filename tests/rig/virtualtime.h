// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wakeup.h"
#include "core/base/whendone.h"
#include "tests/rig/shop.h"

#include <QEventLoop>

#include <map>

namespace tuttu {

/** A shop's time that jumps from one thing that happens to the next, so that an hour is over at once and every waking can be counted. */
class VirtualTime
{
public:
    explicit VirtualTime(Shop &shop) : m_shop(shop) {}

    qint64 now() const { return m_shop.clock.monotonicMs(); }
    void in(std::chrono::milliseconds wait, std::function<void()> then) { m_events.emplace(m_shop.clock.monotonicMs() + wait.count(), std::move(then)); }
    void pass(std::chrono::milliseconds span)
    {
        const qint64 end = m_shop.clock.monotonicMs() + span.count();
        settle();
        while (!m_events.empty() && m_events.begin()->first <= end) {
            const auto next = m_events.extract(m_events.begin());
            m_shop.clock.advanceMs(std::max<qint64>(0, next.key() - m_shop.clock.monotonicMs()));
            next.mapped()();
            settle();
        }
        m_shop.clock.advanceMs(end - m_shop.clock.monotonicMs());
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) { // a job may ask for another, and its answer for a third
            QEventLoop until;
            whenDone(m_shop.storage().run([](Shelf &) { return Result<>(); }), &until, [&until](const Result<> &) { until.quit(); });
            until.exec();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /** Rings in this time. */
    struct Bell final : Wakeup {
        explicit Bell(VirtualTime &of) : time(of) {}
        void in(std::chrono::milliseconds wait) override
        {
            const int mine = ++*asked;
            time.in(wait, [this, mine, asked = asked] {
                if (*asked != mine)
                    return;
                ++rings;
                wake();
            });
        }
        void never() override { ++*asked; }
        ~Bell() override { ++*asked; }
        VirtualTime &time;
        std::shared_ptr<int> asked = std::make_shared<int>(0);
        int rings = 0;
    };

private:
    Shop &m_shop;
    std::multimap<qint64, std::function<void()>> m_events;
};

} // namespace tuttu

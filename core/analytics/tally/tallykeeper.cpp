// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/tally/tallykeeper.h"

#include "core/analytics/tally/countdays.h"
#include "core/analytics/tally/tallied.h"
#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/storage.h"

namespace tuttu {

using namespace std::chrono_literals;

namespace {

constexpr auto restBetweenDays = 30ms; ///< a scan that comes meanwhile waits for one day's counting at most
constexpr auto restBetweenRounds = 5min;

} // namespace

TallyKeeper::TallyKeeper(Storage &storage, TallyRule rule, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_rule(std::move(rule)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TallyKeeper::step);
}

void TallyKeeper::start() { m_timer.start(restBetweenDays); }

void TallyKeeper::step()
{
    // Days that are over; today changes all the time and is counted when it is looked at.
    const auto counted = m_storage.run([rule = m_rule, now = m_clock.now()](Shelf &shelf) {
        const QDate last = now.addSecs(-countersAreLateSeconds).toTimeZone(rule.zone).date().addDays(-1);
        return countDays(shelf, rule, QDate(1970, 1, 1), last, now, 1);
    });
    whenDone(counted, this, [this](const Result<int> &left) {
        if (!left)
            qCWarning(lcStorage) << "days cannot be counted:" << left.error().detail;
        const int days = left ? *left : 0;
        m_timer.start(days > 0 ? std::chrono::milliseconds(restBetweenDays) : std::chrono::milliseconds(restBetweenRounds));
        if (days == m_left)
            return;
        m_left = days;
        Q_EMIT changed();
    });
}

} // namespace tuttu

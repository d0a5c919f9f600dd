// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/leasecontroller.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/leasestore.h"
#include "core/storage/storage.h"

#include <utility>

namespace tuttu {

LeaseController::LeaseController(Storage &storage, const Clock &clock, std::unique_ptr<Wakeup> wakeup, QObject *parent)
    : QObject(parent), m_storage(storage), m_clock(clock), m_wakeup(std::move(wakeup))
{
    m_wakeup->wake = [this] { look(); };
}

void LeaseController::start(int hours)
{
    whenDone(m_storage.runOutbox([](Database &outbox) { return LeaseStore(outbox).count(); }), this, [this, hours](const Result<std::optional<LeaseCount>> &kept) {
        if (m_lease)
            return; // the hub spoke first
        // What cannot be read was counted by nobody knows how much: the shortest lease there is.
        if (!kept)
            qCWarning(lcSync) << "the lease cannot be read:" << kept.error().detail;
        begin(kept && *kept ? Lease(**kept, now()) : Lease::renewed(kept ? hours : 0, now()));
    });
}

void LeaseController::heard(int hours)
{
    begin(Lease::renewed(hours, now()));
}

void LeaseController::begin(const Lease &lease)
{
    m_lease = lease;
    m_isOver = false;
    keep();
    look();
}

void LeaseController::look()
{
    m_lease->count(now());
    if (m_lease->isOver()) {
        m_wakeup->never();
        if (!std::exchange(m_isOver, true)) {
            keep();
            Q_EMIT over();
        }
        return;
    }
    if (m_clock.monotonicMs() - m_keptAtMs >= std::chrono::milliseconds(keepEvery).count())
        keep();
    if (const std::pair told(m_lease->endsSoon(), m_lease->clockIsOdd()); std::exchange(m_told, told) != told)
        Q_EMIT changed();
    m_wakeup->in(std::min(std::chrono::milliseconds(lookEvery), m_lease->left()));
}

/** What is not kept within five minutes of a power cut is counted by the wall clock afterwards. */
void LeaseController::keep()
{
    m_keptAtMs = m_clock.monotonicMs();
    whenDone(m_storage.runOutbox([count = m_lease->kept()](Database &outbox) { return LeaseStore(outbox).keep(count); }), this, [](const Result<> &done) {
        if (!done)
            qCWarning(lcSync) << "the lease is not kept:" << done.error().detail;
    });
}

LeaseState LeaseController::state() const
{
    if (!m_lease)
        return {};
    Lease counted = *m_lease;
    counted.count(now());
    return {counted.left(), counted.endsSoon(), counted.clockIsOdd()};
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/sessioncontroller.h"

#include "core/base/whendone.h"
#include "core/security/pinthrottle.h"
#include "core/security/pinverifier.h"
#include "core/storage/staffstore.h"
#include "core/storage/storage.h"

#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace tuttu {

using Phase = SessionState::Phase;

SessionController::SessionController(Storage &storage, DeviceKeysPtr keys, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_keys(std::move(keys)), m_clock(clock), m_startedAt(clock.now()), m_startedMs(clock.monotonicMs())
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(60'000);
    connect(&m_idle, &QTimer::timeout, this, &SessionController::lock);
}

void SessionController::load(const Store &store, std::vector<std::pair<ClerkId, QString>> demoPins)
{
    m_state.store = store;
    m_state.demoPins = std::move(demoPins);
    const auto reading = m_storage.run([hours = m_pinHours](Shelf &shelf) -> Result<StaffList> {
        StaffList list;
        const auto clerks = StaffStore(shelf).clerks();
        if (!clerks)
            return clerks.error();
        for (const Clerk &c : *clerks) {
            const auto pin = StaffStore(shelf).pin(c.id);
            if (!pin)
                return pin.error();
            list.wrong.insert(c.id, pin->wrong);
            const auto work = StaffStore(shelf).workSignIn(c.id);
            if (!work)
                return work.error();
            if (*work)
                list.work.insert(c.id, {!pin->verifier.isEmpty(), pinGoodUntil(**work, hours)});
            else if (pin->verifier.isEmpty())
                list.pinless.insert(c.id);
        }
        list.clerks = *clerks;
        return list;
    });
    whenDone(reading, this, [this](const Result<StaffList> &list) {
        if (list)
            takeList(*list);
        else
            m_state.problem = list.error();
        Q_EMIT changed();
    });
}

void SessionController::takeList(const StaffList &list)
{
    m_state.clerks = list.clerks;
    m_state.work = list.work;
    m_state.pinless = list.pinless;
    for (const Clerk &c : list.clerks) {
        m_throttles.insert(c.id, PinThrottle::restored(list.wrong.value(c.id), m_clock.monotonicMs()));
        if (m_state.clerk && m_state.clerk->id == c.id)
            m_state.clerk = c; // name, role and account as they are now, also of who is in
    }
}

void SessionController::choose(ClerkId clerk)
{
    if (m_state.phase != Phase::SignedOut)
        return;
    const auto it = std::find_if(m_state.clerks.begin(), m_state.clerks.end(), [&](const Clerk &c) { return c.id == clerk; });
    m_state.clerk = it == m_state.clerks.end() ? std::optional<Clerk>() : *it;
    m_state.locked = false;
    m_state.problem.reset();
    m_state.retryAt = {};
    Q_EMIT changed();
}

void SessionController::signIn(ClerkId clerk, const QString &pin)
{
    if (m_state.phase != Phase::SignedOut || !m_throttles.contains(clerk))
        return;
    if (const auto throttle = m_throttles.value(clerk); throttle.needsManager() || throttle.waitMs(m_clock.monotonicMs()) > 0)
        return refuse(clerk, Errc::Throttled);
    m_state.phase = Phase::Checking;
    m_state.problem.reset();
    Q_EMIT changed();
    whenDone(prove(clerk, pin), this, [this, clerk](const Result<> &verdict) { finishSignIn(clerk, verdict); });
}

QFuture<Result<>> SessionController::prove(ClerkId clerk, const QString &pin)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto answer = [this, promise, clerk](const Result<> &verdict) {
        countProof(clerk, verdict);
        promise->addResult(verdict);
        promise->finish();
    };
    const PinThrottle throttle = m_throttles.value(clerk);
    if (throttle.needsManager() || throttle.waitMs(m_clock.monotonicMs()) > 0) {
        answer(Errc::Throttled);
        return promise->future();
    }
    // Counted as wrong on the disk before it is checked: pulling the plug does not give another try.
    const int wrongNow = throttle.wrong + 1;
    const auto verifier = m_storage.run([clerk, wrongNow, hours = m_pinHours, now = latest()](Shelf &shelf) -> Result<QByteArray> {
        const auto work = StaffStore(shelf).workSignIn(clerk);
        if (!work)
            return work.error();
        if (*work && !isPinGood(**work, hours, now))
            return Errc::Unauthorized;
        const auto record = StaffStore(shelf).pin(clerk);
        if (!record)
            return record.error();
        if (record->verifier.isEmpty())
            return Errc::Unauthorized;
        if (const auto counted = StaffStore(shelf).setWrongPins(clerk, wrongNow); !counted)
            return counted.error();
        return record->verifier;
    });
    whenDone(verifier, this, [this, clerk, pin, answer](const Result<QByteArray> &kept) {
        if (!kept)
            return answer(kept.error());
        // Argon2id takes tens of milliseconds on purpose: not on this thread, not on the storage thread.
        const auto check = QtConcurrent::run([keys = m_keys, clerk, pin, kept = *kept] { return PinVerifier(keys).verify(clerk, pin, kept); });
        whenDone(check, this, answer);
    });
    return promise->future();
}

void SessionController::countProof(ClerkId clerk, const Result<> &verdict)
{
    if (!verdict) {
        if (verdict.error().code == Errc::WrongSecret)
            m_throttles.insert(clerk, m_throttles.value(clerk).afterWrong(m_clock.monotonicMs()));
        return;
    }
    m_throttles.insert(clerk, PinThrottle());
    m_storage.run([clerk, now = latest()](Shelf &shelf) -> Result<> {
        StaffStore staff(shelf);
        if (const auto work = staff.workSignIn(clerk); work && *work && now > (*work)->seen) {
            if (const auto done = staff.setWorkSignIn(clerk, {(*work)->at, now}); !done)
                return done;
        }
        return staff.setWrongPins(clerk, 0);
    });
}

void SessionController::finishSignIn(ClerkId clerk, const Result<> &verdict)
{
    m_state.phase = Phase::SignedOut;
    if (!verdict)
        return refuse(clerk, verdict.error().code);
    const auto it = std::find_if(m_state.clerks.begin(), m_state.clerks.end(), [&](const Clerk &c) { return c.id == clerk; });
    if (it == m_state.clerks.end()) // the chain took them off the list meanwhile
        return refuse(clerk, Errc::Unauthorized);
    begin(*it);
}

bool SessionController::enter(const Clerk &clerk, const WorkPin &pin)
{
    if (m_state.phase != Phase::SignedOut)
        return false;
    std::erase_if(m_state.clerks, [&](const Clerk &c) { return c.id == clerk.id; });
    const auto behind = [](const Clerk &a, const Clerk &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); }; // as StaffStore sorts
    m_state.clerks.insert(std::upper_bound(m_state.clerks.begin(), m_state.clerks.end(), clerk, behind), clerk);
    m_state.work.insert(clerk.id, pin);
    m_state.pinless.remove(clerk.id);
    m_state.problem.reset();
    m_throttles.insert(clerk.id, PinThrottle());
    begin(clerk);
    return true;
}

bool SessionController::goOnAs(const Clerk &clerk, const WorkPin &pin)
{
    if (!signedIn())
        return false;
    const ClerkId before = clerkId();
    switchUser(); // drafts and pages were another's
    std::erase_if(m_state.clerks, [&](const Clerk &c) { return c.id == before; });
    m_state.work.remove(before);
    return enter(clerk, pin);
}

void SessionController::begin(const Clerk &clerk)
{
    m_state.clerk = clerk;
    m_state.phase = Phase::SignedIn;
    m_state.locked = false;
    m_state.retryAt = {};
    m_idle.start();
    if (clerk.role == Role::Manager)
        freeBlockedClerks();
    Q_EMIT changed();
    Q_EMIT signedInAs(clerk);
}

void SessionController::pinWasSet(ClerkId clerk)
{
    if (const auto it = m_state.work.find(clerk); it != m_state.work.end()) {
        it->set = true;
        Q_EMIT changed();
    }
}

/** A wall clock that was set back while the program runs is not believed. */
QDateTime SessionController::latest() const
{
    return std::max(m_clock.now(), m_startedAt.addMSecs(m_clock.monotonicMs() - m_startedMs));
}

/** Ten wrong PINs ask for a manager: their own sign-in on this device is the help. */
void SessionController::freeBlockedClerks()
{
    for (auto it = m_throttles.begin(); it != m_throttles.end(); ++it) {
        if (!it->needsManager())
            continue;
        *it = PinThrottle();
        m_storage.run([clerk = it.key()](Shelf &shelf) { return StaffStore(shelf).setWrongPins(clerk, 0); });
    }
}

void SessionController::refuse(ClerkId clerk, Errc code)
{
    const PinThrottle throttle = m_throttles.value(clerk);
    const qint64 wait = throttle.waitMs(m_clock.monotonicMs());
    m_state.problem = Error{throttle.needsManager() || wait > 0 ? Errc::Throttled : code, {}};
    m_state.retryAt = wait > 0 && !throttle.needsManager() ? m_clock.now().addMSecs(wait) : QDateTime();
    Q_EMIT changed();
}

void SessionController::lock()
{
    if (m_state.phase != Phase::SignedIn)
        return;
    m_idle.stop();
    m_state.phase = Phase::SignedOut;
    m_state.locked = true;
    Q_EMIT changed();
    Q_EMIT lockedOrOut();
}

void SessionController::switchUser()
{
    lock();
    m_state.clerk.reset();
    m_state.locked = false;
    Q_EMIT changed();
}

void SessionController::handOver()
{
    if (m_state.phase != Phase::SignedIn)
        return;
    m_idle.stop();
    m_state.phase = Phase::HandedOver;
    Q_EMIT changed();
    Q_EMIT lockedOrOut(); // a customer holds the tablet: everything about people leaves the memory of the pages
}

void SessionController::endHandOver()
{
    if (m_state.phase != Phase::HandedOver)
        return;
    m_state.phase = Phase::SignedOut;
    m_state.locked = true;
    Q_EMIT changed();
}

void SessionController::touched()
{
    if (m_state.phase == Phase::SignedIn)
        m_idle.start();
}

void SessionController::setIdleLimit(int seconds)
{
    m_idle.setInterval(seconds * 1000);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/staff.h"
#include "core/security/devicekeys.h"
#include "core/security/pinthrottle.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace tuttu {

class Storage;

struct SessionState {
    enum class Phase { SignedOut, Checking /**< a PIN is being checked */, SignedIn, HandedOver /**< a customer holds the tablet */ };
    Phase phase = Phase::SignedOut;
    Store store;
    std::vector<Clerk> clerks;
    std::optional<Clerk> clerk;          ///< signed in, or preselected after a lock
    bool locked = false;                 ///< signed out by itself or by Lock: same clerk preselected
    std::optional<Error> problem;        ///< WrongSecret, Throttled, ...
    QDateTime retryAt;                   ///< UTC, with Throttled; invalid = a manager must unlock
    std::vector<std::pair<ClerkId, QString>> demoPins; ///< shown in the demo only; empty in a real shop
};

/** Who is serving. Signing in checks the PIN off the GUI thread; wrong attempts are throttled across restarts; nobody touching the
 *  screen for `idleLimit` locks it. GUI thread; owned by the composition root. */
class SessionController final : public QObject
{
    Q_OBJECT
public:
    SessionController(Storage &storage, DeviceKeysPtr keys, const Clock &clock, QObject *parent = nullptr);

    const SessionState &state() const { return m_state; }
    bool signedIn() const { return m_state.phase == SessionState::Phase::SignedIn; }
    bool isManagers() const { return signedIn() && m_state.clerk && m_state.clerk->role == Role::Manager; } ///< a manager is signed in
    ClerkId clerkId() const { return m_state.clerk ? m_state.clerk->id : ClerkId(); }

    void load(const Store &store, std::vector<std::pair<ClerkId, QString>> demoPins = {}); ///< reads the clerks
    void choose(ClerkId clerk);             ///< preselect on the sign-in page
    void signIn(ClerkId clerk, const QString &pin);
    void lock();                            ///< keeps drafts, clears people from the screen
    void switchUser();                      ///< lock without preselecting
    void handOver();                        ///< to a customer: nothing but the hand-over pages until a clerk signs in again
    void endHandOver();                     ///< the tablet is back: sign-in page, same clerk preselected
    void touched();                         ///< somebody used the screen: restarts the idle clock
    void setIdleLimit(int seconds);         ///< default 60

Q_SIGNALS:
    void changed();
    void signedInAs(const tuttu::Clerk &clerk);
    void lockedOrOut();

private:
    struct StaffList {
        std::vector<Clerk> clerks;
        QHash<ClerkId, int> wrong; ///< wrong PINs in a row
    };
    void finishSignIn(ClerkId clerk, const Result<> &verdict);
    void freeBlockedClerks();
    void refuse(ClerkId clerk, Errc code);

    Storage &m_storage;
    DeviceKeysPtr m_keys;
    const Clock &m_clock;
    SessionState m_state;
    QHash<ClerkId, PinThrottle> m_throttles;
    QTimer m_idle;
};

} // namespace tuttu

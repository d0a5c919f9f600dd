// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/staff.h"
#include "core/domain/workaccount.h"
#include "core/security/devicekeys.h"
#include "core/security/pinthrottle.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace tuttu {

class Storage;

/** The PIN of somebody who has a work account. */
struct WorkPin {
    bool set = false;                    ///< false: they can come in by their work account alone
    QDateTime goodUntil;                 ///< UTC; another sign-in by the work account moves it on
    friend bool operator==(const WorkPin &, const WorkPin &) = default;
};

struct SessionState {
    enum class Phase { SignedOut, Checking /**< a PIN is being checked */, SignedIn, HandedOver /**< a customer holds the tablet */ };
    Phase phase = Phase::SignedOut;
    Store store;
    std::vector<Clerk> clerks;
    std::optional<Clerk> clerk;          ///< signed in, or preselected after a lock
    bool locked = false;                 ///< signed out by itself or by Lock: same clerk preselected
    std::optional<Error> problem;        ///< WrongSecret, Throttled, ...
    QDateTime retryAt;                   ///< UTC, with Throttled; invalid = a manager must unlock
    QHash<ClerkId, WorkPin> work;        ///< of those who have come in by a work account
    QSet<ClerkId> pinless;               ///< of the others, who has no PIN on this device
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
    bool isMe(const ClerkId &who) const { return m_state.clerk && m_state.clerk->is(who); } ///< also by what they did as their work account alone
    ClerkId clerkId() const { return m_state.clerk ? m_state.clerk->id : ClerkId(); }

    void load(const Store &store, std::vector<std::pair<ClerkId, QString>> demoPins = {}); ///< reads the clerks
    void choose(ClerkId clerk);             ///< preselect on the sign-in page
    void signIn(ClerkId clerk, const QString &pin);
    /** They have proved at the provider who they are, and are kept: in without a PIN. False: somebody else is in, or coming in. */
    bool enter(const Clerk &clerk, const WorkPin &pin);
    /** Whoever is in by their work account turned out to be this clerk, and goes on as them. False: nobody is in. */
    bool goOnAs(const Clerk &clerk, const WorkPin &pin);
    /** Whether the PIN is theirs; counted and throttled as a sign-in is, and nobody comes in by it. Errors: WrongSecret, Throttled,
     *  Unauthorized (its time is over), NotFound (no such clerk), what the disk says. */
    QFuture<Result<>> prove(ClerkId clerk, const QString &pin);
    void setPinHours(int hours) { m_pinHours = hours; } ///< so long a PIN is good without the work account; default 72; before load()
    void pinWasSet(ClerkId clerk);          ///< theirs, on the disk
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
        QHash<ClerkId, WorkPin> work;
        QSet<ClerkId> pinless;
    };
    void takeList(const StaffList &list);
    void countProof(ClerkId clerk, const Result<> &verdict);
    void finishSignIn(ClerkId clerk, const Result<> &verdict);
    void begin(const Clerk &clerk);
    void freeBlockedClerks();
    QDateTime latest() const;
    void refuse(ClerkId clerk, Errc code);

    Storage &m_storage;
    DeviceKeysPtr m_keys;
    const Clock &m_clock;
    SessionState m_state;
    QHash<ClerkId, PinThrottle> m_throttles;
    QTimer m_idle;
    int m_pinHours = 72;
    QDateTime m_startedAt;       ///< wall and monotonic time of one moment
    qint64 m_startedMs = 0;
};

} // namespace tuttu

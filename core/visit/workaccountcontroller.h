// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/workaccount.h"
#include "core/security/devicekeys.h"
#include "core/storage/staffstore.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace tuttu {

class DeviceFlow;
class SessionController;
class Storage;
struct SignInPace;

struct WorkAccountState {
    enum class Phase { Off /**< this shop has no provider */, Idle, Asking /**< for a code */, Showing /**< the person is at it */, Entering, Failed };
    Phase phase = Phase::Off;
    DeviceCode code;                        ///< with Showing
    std::optional<SignInProblem> problem;   ///< with Failed
};

/** Coming in by the work account, and the PIN that goes with it for when the provider cannot be reached. Who came in is the clerk whose account the
 *  chain or their PIN says it is; else they are kept as a clerk of their own. GUI thread. */
class WorkAccountController final : public QObject
{
    Q_OBJECT
public:
    WorkAccountController(Storage &storage, SessionController &session, DeviceKeysPtr keys, const Clock &clock, QObject *parent = nullptr);
    ~WorkAccountController() override;

    const WorkAccountState &state() const { return m_state; }
    void use(const SignInTerms &terms, QNetworkAccessManager &network); ///< without it the phase stays Off
    void use(const SignInTerms &terms, QNetworkAccessManager &network, const SignInPace &pace);

    void start();           ///< asks for a code, or for another one
    void cancel();          ///< back to Idle
    bool mayChoosePin() const; ///< whoever is signed in has a work account
    /** Of whoever is signed in. Errors: Unauthorized (mayChoosePin is false), Invalid (too easy to guess), what the disk says. */
    QFuture<Result<>> choosePin(const QString &pin);

    bool mayLink() const;                 ///< whoever is in came by an account that is nobody's here, and somebody may be them
    std::vector<Clerk> mayBeMe() const;   ///< who has a PIN here and no work account; by name
    /** Whoever is in is this clerk: their PIN says so, and they go on as them, with the name and role that are kept here. Errors: of
     *  SessionController::prove; Unauthorized (mayLink is false), Invalid (one of the two has another already). */
    QFuture<Result<>> link(const ClerkId &clerk, const QString &pin);
    bool maySeeLinked() const;            ///< a manager where there is a provider, and who is linked themselves
    /** Whose account was linked here by their PIN: for a manager all, for others themselves. */
    QFuture<Result<std::vector<Clerk>>> linked();
    /** One becomes two again; the next sign-in by the account is somebody of their own. Errors: Unauthorized (neither theirs nor a manager),
     *  NotFound, Invalid. */
    QFuture<Result<PartedAccount>> part(const ClerkId &clerk);
    QFuture<Result<>> linkAgain(const PartedAccount &parted); ///< takes part() back

Q_SIGNALS:
    void changed();
    void wasLinked(const tuttu::Clerk &clerk); ///< they are in as this clerk now
    void pinWanted();       ///< somebody came in who has no PIN here yet

private:
    void show(WorkAccountState::Phase phase);
    void fail(const SignInRefusal &refusal);
    void take(const Clerk &clerk);
    void goOnAs(const Clerk &clerk, const Clerk &was);
    void readPeople();

    Storage &m_storage;
    SessionController &m_session;
    DeviceKeysPtr m_keys;
    const Clock &m_clock;
    int m_pinHours = 0;
    std::unique_ptr<DeviceFlow> m_flow;
    WorkAccountState m_state;
};

} // namespace tuttu

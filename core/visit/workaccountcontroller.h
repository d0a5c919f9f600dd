// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/workaccount.h"
#include "core/security/devicekeys.h"

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

/** Coming in by the work account, and the PIN that goes with it for when the provider cannot be reached. Who came in is kept as a clerk of this
 *  device. GUI thread. */
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

Q_SIGNALS:
    void changed();
    void pinWanted();       ///< somebody came in who has no PIN here yet

private:
    void show(WorkAccountState::Phase phase);
    void fail(const SignInRefusal &refusal);
    void take(const Clerk &clerk);

    Storage &m_storage;
    SessionController &m_session;
    DeviceKeysPtr m_keys;
    const Clock &m_clock;
    int m_pinHours = 0;
    std::unique_ptr<DeviceFlow> m_flow;
    WorkAccountState m_state;
};

} // namespace tuttu

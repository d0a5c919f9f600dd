// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/workaccountcontroller.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/security/pinverifier.h"
#include "core/storage/staffstore.h"
#include "core/storage/storage.h"
#include "core/sync/signin/deviceflow.h"
#include "core/visit/sessioncontroller.h"

#include <QPromise>
#include <QtConcurrent>

namespace tuttu {

using Phase = WorkAccountState::Phase;

WorkAccountController::WorkAccountController(Storage &storage, SessionController &session, DeviceKeysPtr keys, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_session(session), m_keys(std::move(keys)), m_clock(clock)
{
    // Somebody came in, by whichever way: a code on the screen would let in another one behind them.
    connect(&session, &SessionController::signedInAs, this, &WorkAccountController::cancel);
}

WorkAccountController::~WorkAccountController() = default;

void WorkAccountController::use(const SignInTerms &terms, QNetworkAccessManager &network)
{
    use(terms, network, SignInPace());
}

void WorkAccountController::use(const SignInTerms &terms, QNetworkAccessManager &network, const SignInPace &pace)
{
    m_pinHours = terms.pinHours;
    m_session.setPinHours(terms.pinHours);
    m_flow = std::make_unique<DeviceFlow>(network, terms, m_clock, pace);
    connect(m_flow.get(), &DeviceFlow::codeReady, this, [this](const DeviceCode &code) {
        m_state.code = code;
        show(Phase::Showing);
    });
    connect(m_flow.get(), &DeviceFlow::succeeded, this, &WorkAccountController::take);
    connect(m_flow.get(), &DeviceFlow::failed, this, &WorkAccountController::fail);
    show(Phase::Idle);
}

void WorkAccountController::show(Phase phase)
{
    m_state.phase = phase;
    if (phase != Phase::Failed)
        m_state.problem.reset();
    if (phase != Phase::Showing)
        m_state.code = {};
    Q_EMIT changed();
}

void WorkAccountController::start()
{
    if (!m_flow || m_state.phase == Phase::Entering || m_session.state().phase != SessionState::Phase::SignedOut)
        return;
    show(Phase::Asking);
    m_flow->start();
}

void WorkAccountController::cancel()
{
    if (!m_flow || m_state.phase == Phase::Idle)
        return;
    m_flow->cancel();
    show(Phase::Idle);
}

void WorkAccountController::fail(const SignInRefusal &refusal)
{
    qCWarning(lcSync) << "no sign-in by the work account:" << refusal.detail;
    m_state.problem = refusal.problem;
    show(Phase::Failed);
}

void WorkAccountController::take(const Clerk &clerk)
{
    show(Phase::Entering);
    const auto kept = m_storage.run([clerk, now = m_clock.now()](Shelf &shelf) -> Result<bool> {
        StaffStore staff(shelf);
        if (const auto done = staff.putClerk(clerk); !done)
            return done.error();
        if (const auto done = staff.setWorkSignIn(clerk.id, {now, now}); !done)
            return done.error();
        if (const auto done = staff.setWrongPins(clerk.id, 0); !done) // they have proved who they are better than by a PIN
            return done.error();
        const auto pin = staff.pin(clerk.id);
        if (!pin)
            return pin.error();
        return !pin->verifier.isEmpty();
    });
    const QDateTime goodUntil = pinGoodUntil({m_clock.now(), {}}, m_pinHours);
    whenDone(kept, this, [this, clerk, goodUntil](const Result<bool> &hasPin) {
        if (m_state.phase != Phase::Entering)
            return; // cancelled, or somebody else came in
        if (!hasPin)
            return fail({SignInProblem::NotKept, hasPin.error().detail});
        show(Phase::Idle);
        if (m_session.enter(clerk, {*hasPin, goodUntil}) && !*hasPin)
            Q_EMIT pinWanted();
    });
}

bool WorkAccountController::mayChoosePin() const
{
    return m_session.signedIn() && m_session.state().work.contains(m_session.clerkId());
}

QFuture<Result<>> WorkAccountController::choosePin(const QString &pin)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto answer = [promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const ClerkId clerk = m_session.clerkId();
    const Result<> acceptable = PinVerifier::acceptable(pin);
    if (!mayChoosePin() || !acceptable) {
        answer(!mayChoosePin() ? Result<>(Errc::Unauthorized) : acceptable);
        return promise->future();
    }
    // Argon2id takes tens of milliseconds on purpose: not on this thread, not on the storage thread.
    const auto made = QtConcurrent::run([keys = m_keys, clerk, pin] { return PinVerifier(keys).make(clerk, pin); });
    whenDone(made, this, [this, clerk, answer](const Result<QByteArray> &verifier) {
        if (!verifier)
            return answer(verifier.error());
        const auto kept = m_storage.run([clerk, bytes = *verifier](Shelf &shelf) { return StaffStore(shelf).setPin(clerk, bytes); });
        whenDone(kept, this, [this, clerk, answer](const Result<> &done) {
            if (done)
                m_session.pinWasSet(clerk);
            answer(done);
        });
    });
    return promise->future();
}

} // namespace tuttu

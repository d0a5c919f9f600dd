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

#include <algorithm>

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

void WorkAccountController::take(const Clerk &account)
{
    show(Phase::Entering);
    struct Kept {
        Clerk clerk;
        bool hasPin = false;
    };
    const auto kept = m_storage.run([account, now = m_clock.now()](Shelf &shelf) -> Result<Kept> {
        StaffStore staff(shelf);
        const auto all = staff.clerks();
        if (!all)
            return all.error();
        // Whose account it is known to be goes by the name and role they have here: those are the chain's, or the shop's own.
        const auto owner = std::find_if(all->begin(), all->end(), [&](const Clerk &c) { return c.account == account.id; });
        const Clerk clerk = owner == all->end() ? account : *owner;
        if (const auto done = owner == all->end() ? staff.putClerk(clerk) : Result<>(); !done)
            return done.error();
        if (const auto done = staff.setWorkSignIn(clerk.id, {now, now}); !done)
            return done.error();
        if (const auto done = staff.setWrongPins(clerk.id, 0); !done) // they have proved who they are better than by a PIN
            return done.error();
        const auto pin = staff.pin(clerk.id);
        if (!pin)
            return pin.error();
        return Kept{clerk, !pin->verifier.isEmpty()};
    });
    const QDateTime goodUntil = pinGoodUntil({m_clock.now(), {}}, m_pinHours);
    whenDone(kept, this, [this, goodUntil](const Result<Kept> &in) {
        if (m_state.phase != Phase::Entering)
            return; // cancelled, or somebody else came in
        if (!in)
            return fail({SignInProblem::NotKept, in.error().detail});
        show(Phase::Idle);
        if (m_session.enter(in->clerk, {in->hasPin, goodUntil}) && !in->hasPin)
            Q_EMIT pinWanted();
    });
}

std::vector<Clerk> WorkAccountController::mayBeMe() const
{
    std::vector<Clerk> others = m_session.state().clerks;
    std::erase_if(others, [&](const Clerk &c) { return !c.account.isNull() || m_session.state().work.contains(c.id) || m_session.state().pinless.contains(c.id); });
    return others;
}

bool WorkAccountController::mayLink() const
{
    return mayChoosePin() && m_session.state().clerk->account.isNull() && !mayBeMe().empty();
}

QFuture<Result<>> WorkAccountController::link(const ClerkId &clerk, const QString &pin)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto answer = [promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const std::vector<Clerk> others = mayBeMe();
    const auto other = std::find_if(others.begin(), others.end(), [&](const Clerk &c) { return c.id == clerk; });
    if (!mayLink() || other == others.end()) {
        answer(Errc::Unauthorized);
        return promise->future();
    }
    whenDone(m_session.prove(clerk, pin), this, [this, answer, other = *other, was = *m_session.state().clerk](const Result<> &proved) {
        if (!proved)
            return answer(proved);
        const auto kept = m_storage.run([id = other.id, account = was.id](Shelf &shelf) { return StaffStore(shelf).linkAccount(id, account); });
        whenDone(kept, this, [this, answer, other, was](const Result<> &done) {
            if (done)
                goOnAs(other, was);
            answer(done);
        });
    });
    return promise->future();
}

/** Unless they have gone meanwhile: it is kept all the same, and the list is read anew. */
void WorkAccountController::goOnAs(const Clerk &clerk, const Clerk &was)
{
    Clerk now = clerk;
    now.account = was.id;
    WorkPin pin = m_session.state().work.value(was.id);
    pin.set = true;
    if (m_session.clerkId() == was.id && m_session.goOnAs(now, pin))
        Q_EMIT wasLinked(now);
    readPeople();
}

void WorkAccountController::readPeople()
{
    m_session.load(m_session.state().store, m_session.state().demoPins);
}

bool WorkAccountController::maySeeLinked() const
{
    return m_session.signedIn() && ((m_session.isManagers() && m_state.phase != Phase::Off) || !m_session.state().clerk->account.isNull());
}

QFuture<Result<std::vector<Clerk>>> WorkAccountController::linked()
{
    return m_storage.run([all = m_session.isManagers(), me = m_session.clerkId()](Shelf &shelf) -> Result<std::vector<Clerk>> {
        auto clerks = StaffStore(shelf).linkedByPin();
        if (clerks && !all)
            std::erase_if(*clerks, [&](const Clerk &c) { return c.id != me; });
        return clerks;
    });
}

QFuture<Result<PartedAccount>> WorkAccountController::part(const ClerkId &clerk)
{
    const bool may = m_session.isManagers() || (m_session.signedIn() && m_session.clerkId() == clerk);
    const auto parted = m_storage.run([clerk, may](Shelf &shelf) { return may ? StaffStore(shelf).partAccount(clerk) : Result<PartedAccount>(Errc::Unauthorized); });
    whenDone(parted, this, [this](const Result<PartedAccount> &) { readPeople(); });
    return parted;
}

QFuture<Result<>> WorkAccountController::linkAgain(const PartedAccount &parted)
{
    const auto done = m_storage.run([parted](Shelf &shelf) { return StaffStore(shelf).linkAgain(parted); });
    whenDone(done, this, [this](const Result<> &) { readPeople(); });
    return done;
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

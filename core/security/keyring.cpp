// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"

#include <QPromise>

namespace tuttu {

namespace {

const QString masterName = QStringLiteral("master-key"), proofName = QStringLiteral("device-proof");

using Answer = Result<DeviceKeysPtr>;
using Promise = std::shared_ptr<QPromise<Answer>>;

template<typename R>
std::shared_ptr<QPromise<R>> started()
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    return promise;
}

template<typename R>
void finish(const std::shared_ptr<QPromise<R>> &promise, R answer)
{
    promise->addResult(std::move(answer));
    promise->finish();
}

} // namespace

KeyDecision decideKey(const Result<QByteArray> &answer, bool sealedDataExist)
{
    if (answer)
        return answer->size() == DeviceKeys::masterSize ? KeyDecision::Use : KeyDecision::Lost;
    switch (answer.error().code) {
    case Errc::NotFound: return sealedDataExist ? KeyDecision::Lost : KeyDecision::MakeNew;
    case Errc::NoKeychain: return KeyDecision::NoKeychain;
    default: return KeyDecision::Locked; // refused, or an answer nobody understands: nothing may be overwritten
    }
}

KeyRing::KeyRing(SecretStore &secrets, QObject *parent) : QObject(parent), m_secrets(secrets) {}

QFuture<Answer> KeyRing::unlock(bool sealedDataExist)
{
    const Promise promise = started<Answer>();
    whenDone(m_secrets.read(masterName), this, [this, promise, sealedDataExist](Result<QByteArray> answer) {
        switch (decideKey(answer, sealedDataExist)) {
        case KeyDecision::Use: {
            Answer keys = DeviceKeys::fromMaster(*answer);
            wipe(*answer);
            return finish(promise, std::move(keys));
        }
        case KeyDecision::MakeNew:
            return whenDone(makeMaster(), this, [promise](Answer keys) { finish(promise, std::move(keys)); });
        case KeyDecision::Locked: return finish(promise, Answer(Errc::KeyLocked, answer.error().detail));
        case KeyDecision::NoKeychain: return finish(promise, Answer(Errc::NoKeychain, answer.error().detail));
        case KeyDecision::Lost:
            return finish(promise, Answer(Errc::KeyLost, answer ? QStringLiteral("the kept key has a wrong length") : answer.error().detail));
        }
    });
    return promise->future();
}

/** Sealing under a key that the keychain did not really keep would lose everything at the next start: it is read back. */
QFuture<Result<QByteArray>> KeyRing::make(const QString &name, const QByteArray &secret)
{
    const auto promise = started<Result<QByteArray>>();
    whenDone(m_secrets.write(name, secret), this, [this, promise, name, secret](Result<> written) {
        if (!written)
            return finish(promise, Result<QByteArray>(written.error()));
        whenDone(m_secrets.read(name), this, [promise, name, secret](Result<QByteArray> kept) {
            if (!kept || *kept != secret)
                return finish(promise, Result<QByteArray>(Errc::NoKeychain, QStringLiteral("the keychain did not keep the new key")));
            qCInfo(lcSecurity) << "made a new" << name;
            finish(promise, Result<QByteArray>(secret));
        });
    });
    return promise->future();
}

QFuture<Answer> KeyRing::makeMaster()
{
    const Promise promise = started<Answer>();
    whenDone(make(masterName, DeviceKeys::newMaster()), this, [promise](Result<QByteArray> made) {
        finish(promise, made ? DeviceKeys::fromMaster(*made) : Answer(made.error()));
    });
    return promise->future();
}

QFuture<Result<DeviceProofPtr>> KeyRing::proof()
{
    using Proof = Result<DeviceProofPtr>;
    const auto promise = started<Proof>();
    whenDone(m_secrets.read(proofName), this, [this, promise](Result<QByteArray> answer) {
        if (answer) {
            Proof proof = DeviceProof::fromSeed(*answer);
            wipe(*answer);
            return finish(promise, std::move(proof));
        }
        if (answer.error().code != Errc::NotFound)
            return finish(promise, Proof(answer.error().code == Errc::NoKeychain ? Errc::NoKeychain : Errc::KeyLocked, answer.error().detail));
        whenDone(make(proofName, DeviceProof::newSeed()), this, [promise](Result<QByteArray> made) {
            finish(promise, made ? DeviceProof::fromSeed(*made) : Proof(made.error()));
        });
    });
    return promise->future();
}

QFuture<Result<>> KeyRing::forget()
{
    const auto promise = started<Result<>>();
    whenDone(m_secrets.remove(masterName), this, [this, promise](Result<> removed) {
        whenDone(m_secrets.read(masterName), this, [promise, removed](Result<QByteArray> kept) {
            if (!kept && kept.error().code == Errc::NotFound)
                return finish(promise, Result<>());
            if (kept)
                wipe(*kept);
            finish(promise, Result<>(Errc::KeyLocked, removed ? QStringLiteral("the keychain still has the key") : removed.error().detail));
        });
    });
    return promise->future();
}

QFuture<Answer> KeyRing::renew()
{
    const Promise promise = started<Answer>();
    whenDone(m_secrets.read(masterName), this, [this, promise](Result<QByteArray> answer) {
        if (answer) {
            wipe(*answer);
            return finish(promise, Answer(Errc::Conflict, QStringLiteral("there is a key")));
        }
        switch (decideKey(answer, false)) {
        case KeyDecision::MakeNew:
            return whenDone(makeMaster(), this, [promise](Answer keys) { finish(promise, std::move(keys)); });
        case KeyDecision::NoKeychain: return finish(promise, Answer(Errc::NoKeychain, answer.error().detail));
        default: return finish(promise, Answer(Errc::KeyLocked, answer.error().detail));
        }
    });
    return promise->future();
}

} // namespace tuttu

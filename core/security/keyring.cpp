// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"

#include <QPromise>

namespace tuttu {

namespace {

const QString masterName = QStringLiteral("master-key");

using Answer = Result<DeviceKeysPtr>;
using Promise = std::shared_ptr<QPromise<Answer>>;

Promise started()
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    return promise;
}

void finish(const Promise &promise, Answer answer)
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
    const Promise promise = started();
    whenDone(m_secrets.read(masterName), this, [this, promise, sealedDataExist](Result<QByteArray> answer) {
        switch (decideKey(answer, sealedDataExist)) {
        case KeyDecision::Use: {
            Answer keys = DeviceKeys::fromMaster(*answer);
            wipe(*answer);
            return finish(promise, std::move(keys));
        }
        case KeyDecision::MakeNew:
            return whenDone(makeFirst(), this, [promise](Answer keys) { finish(promise, std::move(keys)); });
        case KeyDecision::Locked: return finish(promise, {Errc::KeyLocked, answer.error().detail});
        case KeyDecision::NoKeychain: return finish(promise, {Errc::NoKeychain, answer.error().detail});
        case KeyDecision::Lost:
            return finish(promise, {Errc::KeyLost, answer ? QStringLiteral("the kept key has a wrong length") : answer.error().detail});
        }
    });
    return promise->future();
}

QFuture<Answer> KeyRing::makeFirst()
{
    const Promise promise = started();
    const QByteArray master = DeviceKeys::newMaster();
    whenDone(m_secrets.write(masterName, master), this, [this, promise, master](Result<> written) {
        if (!written)
            return finish(promise, written.error());
        // Sealing under a key that the keychain did not really keep would lose everything at the next start.
        whenDone(m_secrets.read(masterName), this, [promise, master](Result<QByteArray> kept) {
            if (!kept || *kept != master)
                return finish(promise, {Errc::NoKeychain, QStringLiteral("the keychain did not keep the new key")});
            qCInfo(lcSecurity) << "made the device's first key";
            finish(promise, DeviceKeys::fromMaster(master));
        });
    });
    return promise->future();
}

} // namespace tuttu

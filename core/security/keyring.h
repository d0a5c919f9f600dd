// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/devicekeys.h"
#include "core/security/deviceproof.h"
#include "core/security/secretstore.h"

#include <QObject>

namespace tuttu {

/** What to do about the device's master key. */
enum class KeyDecision {
    Use,        ///< it is here
    MakeNew,    ///< there is none and nothing was sealed yet
    Locked,     ///< the keychain is locked or refused: unlock it; captures go on
    Lost,       ///< sealed data exist and their key does not, or is not a key
    NoKeychain  ///< nobody offers a keychain: passphrase, or in the demo a throw-away key
};

/** The whole policy. A new key only on an honest NotFound and only when nothing is sealed under an older one. */
KeyDecision decideKey(const Result<QByteArray> &answer, bool sealedDataExist);

/** Fetches the master key from the keychain, or makes the first one. GUI thread. */
class KeyRing final : public QObject
{
    Q_OBJECT
public:
    explicit KeyRing(SecretStore &secrets, QObject *parent = nullptr);

    /** Errors: KeyLocked, KeyLost, NoKeychain as decided. A new key counts only after it was read back from the keychain. */
    QFuture<Result<DeviceKeysPtr>> unlock(bool sealedDataExist);

    /** What the device proves itself with, or the first one: nothing is sealed under it, so a new one loses nothing; a device that had
     *  joined a chain then joins again. Errors: as unlock(). */
    QFuture<Result<DeviceProofPtr>> proof();

    /** The lease is over, or the device was revoked: the master key goes. Answers ok once the keychain was asked again and has none. */
    QFuture<Result<>> forget();
    /** The one other case in which a key is made although something is sealed: the old one was destroyed on purpose (see Storage::forget) and
     *  the hub has said yes again. Errors: Conflict (there is a key: forget it first), and as unlock(). */
    QFuture<Result<DeviceKeysPtr>> renew();

private:
    QFuture<Result<QByteArray>> make(const QString &name, const QByteArray &secret);
    QFuture<Result<DeviceKeysPtr>> makeMaster();
    SecretStore &m_secrets;
};

} // namespace tuttu

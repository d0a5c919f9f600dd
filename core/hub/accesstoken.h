// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/security/secret.h"

#include <QDateTime>
#include <QHash>

#include <mutex>

namespace tuttu {

/** What a device shows with each request: who it is and where it stands, signed by the hub and good for minutes. Any instance can check it without
 *  asking anybody; whether the device was revoked since is another question (DeviceGate). */
struct AccessToken {
    DeviceId device;
    StoreId store;
    int firstEpoch = 1; ///< what the device captured in an earlier epoch belongs to the store it stood in then
    QDateTime until;    ///< whole seconds
    friend bool operator==(const AccessToken &, const AccessToken &) = default;

    static constexpr int seconds = 600;

    QByteArray signedWith(const Key32 &seed) const; ///< letters, digits, - and _
    /** Errors: Unauthorized, for whatever is not exactly what signedWith() wrote, was signed by another or holds no longer. */
    static Result<AccessToken> read(const QByteArray &text, const QByteArray &signingKey, const QDateTime &now);
};

/** Reads the tokens of one hub. A device shows the same one for minutes: its signature is checked once, and whoever shows the very same bytes was checked. Of many threads. */
class TokenReader
{
public:
    explicit TokenReader(QByteArray signingKey) : m_key(std::move(signingKey)) {}
    Result<AccessToken> read(const QByteArray &text, const QDateTime &now); ///< as AccessToken::read()

    static constexpr qsizetype most = 32'768; ///< that were checked; over that all are forgotten

private:
    const QByteArray m_key;
    std::mutex m_mutex;
    QHash<QByteArray, AccessToken> m_checked;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secretstore.h"

#include <QHash>
#include <QPromise>

namespace tuttu {

/** A keychain in memory that can be told to misbehave. */
class FakeSecretStore final : public SecretStore
{
public:
    QHash<QString, QByteArray> kept;
    std::optional<Error> readFails, writeFails;
    bool forgetsWrites = false; ///< says yes and keeps nothing

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        if (readFails)
            return ready<Result<QByteArray>>(*readFails);
        if (!kept.contains(name))
            return ready<Result<QByteArray>>(Error{Errc::NotFound, {}});
        return ready<Result<QByteArray>>(kept.value(name));
    }
    QFuture<Result<>> write(const QString &name, const QByteArray &secret) override
    {
        if (writeFails)
            return ready<Result<>>(*writeFails);
        if (!forgetsWrites)
            kept.insert(name, secret);
        return ready<Result<>>({});
    }
    QFuture<Result<>> remove(const QString &name) override
    {
        kept.remove(name);
        return ready<Result<>>({});
    }

private:
    template<typename R> static QFuture<R> ready(R result)
    {
        QPromise<R> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};

} // namespace tuttu

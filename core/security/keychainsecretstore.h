// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secretstore.h"

#include <QObject>

namespace tuttu {

/** The keychain of the desktop through QtKeychain (Secret Service, KWallet, macOS, Windows). GUI thread only.
 *  A locked Secret Service answers "no such entry"; so after that answer a probe is written, and only a keychain that takes the
 *  probe may say NotFound. Elsewhere "not found" would mint a new key over sealed data. */
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(const QString &service, QObject *parent = nullptr);

    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<>> remove(const QString &name) override;

private:
    QString m_service;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>

namespace tuttu {

/** Where the operating system keeps secrets. Answers arrive on the thread that asked; nothing is ever kept in plain text instead.
 *  Errors: NotFound (the keychain is open and has no such entry), KeyLocked (locked or refused), NoKeychain (nobody offers one). */
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;
    virtual QFuture<Result<>> write(const QString &name, const QByteArray &secret) = 0;
    virtual QFuture<Result<>> remove(const QString &name) = 0;
};

} // namespace tuttu

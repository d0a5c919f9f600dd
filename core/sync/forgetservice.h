// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"
#include "core/storage/storage.h"

namespace tuttu {

/** The lease is over or the device was revoked: what was fetched is destroyed, the files first and then their key, and captures go on. And the way
 *  back when the hub says yes again. Each may be asked again after a failure or a power cut. GUI thread. */
class ForgetService final : public QObject
{
    Q_OBJECT
public:
    ForgetService(Storage &storage, KeyRing &keyRing, const QString &folder, QObject *parent = nullptr)
        : QObject(parent), m_storage(storage), m_keyRing(keyRing), m_folder(folder) {}

    /** Who holds DeviceKeys lets them go before: a key is gone from memory with its last owner.
     *  Errors: of Storage::forget and KeyRing::forget. What could not be destroyed is not shown either: the storage stays locked. */
    QFuture<Result<>> forget(Forgotten why);
    /** Only after a word from the hub. Answers with the keys under which the files are open. Errors: of KeyRing::renew and Storage::remember. */
    QFuture<Result<DeviceKeysPtr>> remember();

private:
    Storage &m_storage;
    KeyRing &m_keyRing;
    QString m_folder;
};

} // namespace tuttu

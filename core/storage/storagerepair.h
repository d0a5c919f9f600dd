// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/devicekeys.h"

namespace tuttu {

struct Rescued {
    qint64 kept = 0;       ///< ops brought over
    qint64 lost = 0;       ///< seqs that were given out and are gone
    QString aside;         ///< where the damaged file stands now
};

/** Mends what Storage::open refused. Storage must not have the files open. Blocking: not on the GUI thread. */
class StorageRepair
{
public:
    StorageRepair(const QString &folder, const Clock &clock) : m_folder(folder), m_clock(clock) {}

    /** Puts the cache aside (an earlier one put aside is deleted); the next open makes a new one and replays the outbox.
     *  Answers where the old one stands. What came from outside must be imported again. */
    Result<QString> rebuildCache();
    /** Brings every record whose checksum is right into a new file, from the tables if they can be walked and from the bare pages otherwise.
     *  `keys` may be null when the keychain is locked. */
    Result<Rescued> rescueOutbox(const DeviceKeysPtr &keys);

private:
    QString m_folder;
    const Clock &m_clock;
};

} // namespace tuttu

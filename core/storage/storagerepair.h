// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/devicekeys.h"

#include <QString>

namespace tuttu {

struct Rescued {
    qint64 kept = 0;        ///< ops brought over
    qint64 lost = 0;        ///< numbers that were given out and whose op is gone
    bool staffKept = false; ///< false: the shop and its clerks must be entered again
    QString aside;          ///< where the damaged file stands now
};

/** Mends what Storage::open refused. Nobody may have the files open: ask Storage, which closes them first. Blocking. */
class StorageRepair
{
public:
    explicit StorageRepair(const QString &folder) : m_folder(folder) {}

    /** Puts the cache aside (one put aside earlier is deleted); the next open makes a new one and replays the outbox. Answers where the old
     *  one stands. What came from outside must be imported again. */
    Result<QString> rebuildCache();
    /** Removes the cache and every earlier one that was put aside. What stands in them is sealed under a key that goes as well. */
    Result<> destroyCache();
    /** Brings every record whose checksum is right into a new outbox: from the tables as far as they can be walked, and from the bare pages.
     *  The damaged file is put aside only when the new one is complete. Without keys it works as long as the device's row can be read;
     *  else Errc::KeyLocked. */
    Result<Rescued> rescueOutbox(const DeviceKeysPtr &keys);

private:
    QString m_folder;
};

} // namespace tuttu

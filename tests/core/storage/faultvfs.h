// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tuttu {

/** A SQLite file system that fails when it is told to: everything goes to the real one, but from the k-th write (or sync) of a file on
 *  whose name ends so, the answer is the given code. Registered as the default before anything is opened. */
class FaultVfs
{
public:
    enum Call { Write, Sync };

    static void install();
    /** `code` is SQLite's: SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC. `times` calls fail; -1 = for ever. */
    static void failFrom(Call call, int k, int code, const QByteArray &fileEnds, int times = -1);
    static void heal();
    static int failed(); ///< how many calls were failed since failFrom
};

} // namespace tuttu

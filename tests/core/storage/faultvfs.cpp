// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/faultvfs.h"

#include <QMutex>

#include <cstring>

#include <sqlite3.h>

namespace tuttu {

namespace {

struct Plan {
    FaultVfs::Call call = FaultVfs::Write;
    int code = SQLITE_OK, in = 0, times = 0, failed = 0;
    QByteArray fileEnds;
};

QMutex mutex;
Plan plan; // a test's own business; guarded because the storage thread reads it

struct File {
    sqlite3_file base;
    const char *name;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *mine(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *real(sqlite3_file *file) { return mine(file)->real(); }

int verdict(sqlite3_file *file, FaultVfs::Call call)
{
    const QMutexLocker lock(&mutex);
    if (plan.code == SQLITE_OK || plan.call != call || !mine(file)->name || !QByteArrayView(mine(file)->name).endsWith(plan.fileEnds))
        return SQLITE_OK;
    if (--plan.in > 0 || plan.times == 0)
        return SQLITE_OK;
    if (plan.times > 0)
        --plan.times;
    ++plan.failed;
    return plan.code;
}

int close(sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); }
int read(sqlite3_file *f, void *to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); }
int write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    const int code = verdict(f, FaultVfs::Write);
    return code ? code : real(f)->pMethods->xWrite(real(f), from, n, at);
}
int truncate(sqlite3_file *f, sqlite3_int64 size)
{
    const int code = verdict(f, FaultVfs::Write);
    return code ? code : real(f)->pMethods->xTruncate(real(f), size);
}
int sync(sqlite3_file *f, int flags)
{
    const int code = verdict(f, FaultVfs::Sync);
    return code ? code : real(f)->pMethods->xSync(real(f), flags);
}
int fileSize(sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); }
int lock(sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int unlock(sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int checkReserved(sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int control(sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
int sectorSize(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
int characteristics(sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }

// Version 1: no shared memory. The exclusive locking mode needs none, and this proves it.
const sqlite3_io_methods methods{1, close, read, write, truncate, sync, fileSize, lock, unlock, checkReserved, control, sectorSize, characteristics,
                                 nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *under = static_cast<sqlite3_vfs *>(vfs->pAppData);
    mine(file)->name = name;
    mine(file)->base.pMethods = nullptr;
    memset(real(file), 0, size_t(under->szOsFile));
    const int code = under->xOpen(under, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        mine(file)->base.pMethods = &methods;
    return code;
}

} // namespace

void FaultVfs::install()
{
    static sqlite3_vfs *under = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs shim = *under;
    shim.pNext = nullptr;
    shim.zName = "tuttu-fault";
    shim.pAppData = under;
    shim.szOsFile = int(sizeof(File)) + under->szOsFile;
    shim.xOpen = open;
    sqlite3_vfs_register(&shim, 1);
}

void FaultVfs::failFrom(Call call, int k, int code, const QByteArray &fileEnds, int times)
{
    const QMutexLocker guard(&mutex);
    plan = {call, code, k, times, 0, fileEnds};
}

void FaultVfs::heal()
{
    const QMutexLocker guard(&mutex);
    plan.code = SQLITE_OK;
}

int FaultVfs::failed()
{
    const QMutexLocker guard(&mutex);
    return plan.failed;
}

} // namespace tuttu

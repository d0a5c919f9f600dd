// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagerepair.h"

#include "core/storage/outboxwreck.h"
#include "core/storage/storage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tuttu {

namespace {

constexpr auto walSuffix = "-wal";

/** "cache.db" -> "cache.aside.db" */
QString asideOf(const QString &path) { return QString(path).replace(QLatin1String(".db"), QLatin1String(".aside.db")); }
QString walOf(const QString &path) { return path + QLatin1String(walSuffix); }

bool isThere(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink(); // a link into nowhere is there, too
}

Result<> removed(const QString &path)
{
    const QFileInfo file(path);
    const bool folder = file.isDir() && !file.isSymLink();
    if (!isThere(path) || (folder ? QDir(path).removeRecursively() : QFile::remove(path)))
        return {};
    return {Errc::Io, path + u" cannot be removed"};
}

Result<> moved(const QString &from, const QString &to)
{
    if (const auto done = removed(to); !done)
        return done;
    if (!isThere(from) || QDir().rename(from, to))
        return {};
    return {Errc::Io, from + u" cannot be moved"};
}

} // namespace

Result<QString> StorageRepair::rebuildCache()
{
    const QString path = Storage::cachePath(m_folder), aside = asideOf(path);
    // The WAL goes first: one that is left behind would be played into the next file.
    if (const auto done = moved(walOf(path), walOf(aside)); !done)
        return done.error();
    if (const auto done = moved(path, aside); !done)
        return done.error();
    return aside;
}

Result<> StorageRepair::destroyCache()
{
    const QString path = Storage::cachePath(m_folder), aside = asideOf(path);
    for (const QString &file : {path, walOf(path), aside, walOf(aside)}) {
        if (const auto done = removed(file); !done)
            return done;
    }
    return {};
}

Result<Rescued> StorageRepair::rescueOutbox(const DeviceKeysPtr &keys)
{
    const QString path = Storage::outboxPath(m_folder), aside = asideOf(path), fresh = path + QLatin1String(".new");
    for (const QString &old : {fresh, walOf(fresh)}) {
        if (const auto done = removed(old); !done)
            return done.error();
    }
    auto rescued = OutboxWreck(path).salvageInto(fresh, keys);
    if (!rescued)
        return rescued;
    for (const QString &file : {walOf(path), path}) {
        const QString to = file == path ? aside : walOf(aside);
        if (const auto done = moved(file, to); !done)
            return done.error();
    }
    if (const auto done = moved(fresh, path); !done)
        return done.error();
    rescued->aside = aside;
    return rescued;
}

} // namespace tuttu

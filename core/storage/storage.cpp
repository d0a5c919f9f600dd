// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage.h"

#include "core/storage/openfiles.h"

#include <QFileInfo>

namespace tuttu {

Storage::Storage(const Clock &clock, QObject *parent) : QObject(parent), m_files(new OpenFiles(clock))
{
    m_thread.setObjectName(QStringLiteral("tuttu-storage"));
    m_files->moveToThread(&m_thread);
    connect(m_files, &OpenFiles::searchReady, this, &Storage::searchReady);
    m_thread.start();
}

Storage::~Storage()
{
    // Behind everything that was asked for: a capture on its way is still kept.
    QMetaObject::invokeMethod(m_files, [files = m_files] {
        files->close();
        QThread::currentThread()->quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_files;
}

QString Storage::cachePath(const QString &folder) { return folder + QLatin1String("/cache.db"); }
QString Storage::outboxPath(const QString &folder) { return folder + QLatin1String("/outbox.db"); }

bool Storage::sealedDataExist(const QString &folder)
{
    const auto used = [](const QString &path) {
        const QFileInfo file(path);
        return file.exists() && (!file.isFile() || file.size() > 0);
    };
    return used(cachePath(folder)) || used(outboxPath(folder));
}

template<typename R, typename F>
QFuture<R> Storage::ask(F f)
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QMetaObject::invokeMethod(m_files, [promise, files = m_files, f = std::move(f)]() mutable {
        promise->addResult(f(*files));
        promise->finish();
    }, Qt::QueuedConnection);
    return promise->future();
}

void Storage::post(std::function<void(const Result<Shelf *> &)> job)
{
    QMetaObject::invokeMethod(m_files, [files = m_files, job = std::move(job)] { job(files->shelf()); }, Qt::QueuedConnection);
}

void Storage::postOutbox(std::function<void(const Result<Database *> &)> job)
{
    QMetaObject::invokeMethod(m_files, [files = m_files, job = std::move(job)] { job(files->outbox()); }, Qt::QueuedConnection);
}

QFuture<Result<>> Storage::forget(const QString &folder, Forgotten why)
{
    return ask<Result<>>([folder, why](OpenFiles &files) { return files.forget(folder, why); });
}

QFuture<Result<Opened>> Storage::remember(const QString &folder, DeviceKeysPtr keys)
{
    return ask<Result<Opened>>([folder, keys = std::move(keys)](OpenFiles &files) { return files.remember(folder, keys); });
}

QFuture<Result<Opened>> Storage::open(const QString &folder, DeviceKeysPtr keys)
{
    return ask<Result<Opened>>([folder, keys = std::move(keys)](OpenFiles &files) { return files.open(folder, keys); });
}

QFuture<Result<>> Storage::close()
{
    return ask<Result<>>([](OpenFiles &files) {
        files.close();
        return Result<>();
    });
}

QFuture<Result<QString>> Storage::rebuildCache(const QString &folder)
{
    return ask<Result<QString>>([folder](OpenFiles &files) {
        files.close();
        return StorageRepair(folder).rebuildCache();
    });
}

QFuture<Result<Rescued>> Storage::rescueOutbox(const QString &folder, DeviceKeysPtr keys)
{
    return ask<Result<Rescued>>([folder, keys = std::move(keys)](OpenFiles &files) {
        files.close();
        return StorageRepair(folder).rescueOutbox(keys);
    });
}

QFuture<Result<Op>> Storage::keep(Op op)
{
    return ask<Result<Op>>([op = std::move(op)](OpenFiles &files) { return files.keep(op); });
}

QFuture<Result<qint64>> Storage::pendingOps()
{
    return ask<Result<qint64>>([](OpenFiles &files) { return files.pendingOps(); });
}

} // namespace tuttu

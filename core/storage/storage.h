// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/lease.h"
#include "core/domain/op.h"
#include "core/security/devicekeys.h"
#include "core/storage/shelf.h"
#include "core/storage/storagerepair.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace tuttu {

class OpenFiles;

/** What opening found out. */
struct Opened {
    bool unlocked = false; ///< false: capture only; jobs answer KeyLocked
    qint64 replayed = 0;   ///< ops that the cache had missed
    qint64 parked = 0;     ///< ops kept but not understood
    Forgotten forgotten = Forgotten::No; ///< not No: capture only, and the caller sees to it that the key is gone as well: see ForgetService
    qint64 lostOps = 0;    ///< the outbox is older than the cache: so many ops are missing from it, and a new epoch has begun
};

template<typename T> inline constexpr bool isResult = false;
template<typename T> inline constexpr bool isResult<Result<T>> = true;

/** The storage thread: one thread with an event loop that owns both files' only connections. Jobs run in the order they were asked for;
 *  the search index is built between them. This object lives on the thread that made it. Destruction finishes what was asked, then closes. */
class Storage final : public QObject
{
    Q_OBJECT
public:
    explicit Storage(const Clock &clock, QObject *parent = nullptr);
    ~Storage() override;

    static QString cachePath(const QString &folder);
    static QString outboxPath(const QString &folder);
    /** For KeyRing: was anything ever sealed in this folder? True also for files that cannot be read. */
    static bool sealedDataExist(const QString &folder);

    /** Opens both files, migrates them, and brings the cache up to the outbox. Without keys only the outbox: captures are kept, nothing can
     *  be read. Call it again to unlock, or after a repair. Errors: KeyLocked (no keys, and no outbox to keep captures in), Damaged, NewerSchema, ReadOnly, InUse, DiskFull, Io, KeyLost (sealed
     *  under another key); the detail names the file: see rebuildCache and rescueOutbox. When only the cache is to blame, captures are kept all the same. */
    QFuture<Result<Opened>> open(const QString &folder, DeviceKeysPtr keys);
    QFuture<Result<>> close();

    // What open() refused as damaged is mended on the storage thread; both files are closed first. Open again afterwards.
    QFuture<Result<QString>> rebuildCache(const QString &folder);
    QFuture<Result<Rescued>> rescueOutbox(const QString &folder, DeviceKeysPtr keys);

    /** Runs a job `Result<T> f(Shelf &)` on the storage thread. Not open, or locked: that error, and `f` is not called. */
    template<typename F>
    auto run(F f) -> QFuture<std::invoke_result_t<F, Shelf &>>
    {
        using R = std::invoke_result_t<F, Shelf &>;
        static_assert(isResult<R>, "a storage job answers a Result");
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([promise, job = std::make_shared<F>(std::move(f))](const Result<Shelf *> &shelf) {
            promise->addResult(shelf ? (*job)(**shelf) : R(shelf.error()));
            promise->finish();
        });
        return promise->future();
    }

    /** As run(), for what needs outbox.db alone and goes on without a key: `Result<T> f(Database &outbox)`. */
    template<typename F>
    auto runOutbox(F f) -> QFuture<std::invoke_result_t<F, Database &>>
    {
        using R = std::invoke_result_t<F, Database &>;
        static_assert(isResult<R>, "a storage job answers a Result");
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        postOutbox([promise, job = std::make_shared<F>(std::move(f))](const Result<Database *> &outbox) {
            promise->addResult(outbox ? (*job)(**outbox) : R(outbox.error()));
            promise->finish();
        });
        return promise->future();
    }

    /** Destroys what was fetched and forgets the key: from here on jobs answer KeyLocked and captures are kept. First what waits is
     *  sealed for the hub as far as it is not; who may sign in here goes as well. May be asked again until it succeeds.
     *  Errors: Invalid (no hub has what would be destroyed), Io. */
    QFuture<Result<>> forget(const QString &folder, Forgotten why);
    /** After forget(): opens with another key and an empty cache. What was captured before comes back from the hub. */
    QFuture<Result<Opened>> remember(const QString &folder, DeviceKeysPtr keys);

    /** Keeps one capture: committed to the outbox (synced), then applied to the cache. Answers with device, epoch and seq filled in once it
     *  is safe. Works locked, too. When applying fails the capture is safe all the same and is applied with the next one. */
    QFuture<Result<Op>> keep(Op op);
    QFuture<Result<qint64>> pendingOps(); ///< not confirmed by a hub

Q_SIGNALS:
    void searchReady(); ///< the search index is complete

private:
    void post(std::function<void(const Result<Shelf *> &)> job);
    void postOutbox(std::function<void(const Result<Database *> &)> job);
    template<typename R, typename F> QFuture<R> ask(F f);

    QThread m_thread;
    OpenFiles *m_files; ///< lives on m_thread
};

} // namespace tuttu

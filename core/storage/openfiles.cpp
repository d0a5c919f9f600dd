// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openfiles.h"

#include "core/base/logging.h"
#include "core/storage/erasedstore.h"
#include "core/storage/leasestore.h"
#include "core/storage/migration.h"
#include "core/storage/opapplier.h"
#include "core/storage/statement.h"
#include "core/storage/storedsearchkeys.h"

#include <QDir>
#include <QFileInfo>

namespace tuttu {

namespace {

/** Files up to this size are looked through at every start; larger ones by `doctor` and wherever SQLite meets a bad page. */
constexpr qint64 checkedAtStart = 32 << 20;
constexpr int sliceRows = 1000; // about three milliseconds: what a job may have to wait

Result<std::unique_ptr<Database>> openMigrated(const QString &path, FileKind kind)
{
    auto db = Database::open(path, kind);
    if (!db)
        return db;
    if (QFileInfo(path).size() <= checkedAtStart) {
        Statement check(**db, "PRAGMA quick_check(1)");
        if (!check.step())
            return Error{check.error().code, path + u": " + check.error().detail};
        if (check.text(0) != QLatin1String("ok"))
            return Error{Errc::Damaged, path + u": " + check.text(0)};
    }
    const QString folder = kind == FileKind::Cache ? Migration::cacheFolder() : Migration::outboxFolder();
    if (const auto done = Migration(**db).to(folder); !done)
        return Error{done.error().code, path + u": " + done.error().detail};
    return db;
}

} // namespace

Result<Opened> OpenFiles::open(const QString &folder, const DeviceKeysPtr &keys)
{
    close();
    Opened opened;
    // Nothing to seal to, and an outbox without a key would look, to the first key, like one sealed under another.
    if (!keys && !QFileInfo::exists(Storage::outboxPath(folder)))
        return m_whyNot = {Errc::KeyLocked, QStringLiteral("no key was given, and nothing was ever kept here")};
    if (!QDir().mkpath(folder))
        return {Errc::Io, folder + u" cannot be made"};
    if (const auto done = openOutbox(Storage::outboxPath(folder)); !done) {
        close();
        return m_whyNot = done.error();
    }
    const auto forgotten = LeaseStore(*m_outbox).forgotten();
    if (!forgotten || *forgotten != Forgotten::No) {
        const auto done = forgotten ? stayForgotten(folder) : Result<>(forgotten.error());
        if (!done)
            return m_whyNot = done.error();
        opened.forgotten = *forgotten;
        return opened;
    }
    if (const auto done = openDevice(Storage::outboxPath(folder), keys); !done) {
        close();
        return m_whyNot = done.error();
    }
    if (!keys) {
        m_whyNot = {Errc::KeyLocked, QStringLiteral("no key was given")};
        return opened;
    }
    const auto done = [&]() -> Result<> {
        if (const auto cache = openCache(Storage::cachePath(folder), keys); !cache)
            return cache;
        if (const auto image = recogniseOldImage(opened); !image)
            return image;
        if (const auto passed = passGoneKeys(); !passed)
            return passed;
        const auto replayed = OpApplier(*m_shelf).catchUp(*keys);
        if (!replayed)
            return replayed.error();
        opened.replayed = *replayed;
        const auto parked = OpApplier(*m_shelf).parkedCount();
        if (!parked)
            return parked.error();
        opened.parked = *parked;
        return {};
    }();
    if (!done) {
        m_shelf.reset();
        m_cache.reset();
        return m_whyNot = done.error();
    }
    opened.unlocked = true;
    QMetaObject::invokeMethod(this, &OpenFiles::indexSlice, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &OpenFiles::cleanSlice, Qt::QueuedConnection); // an erasure the last run did not finish
    return opened;
}

Result<> OpenFiles::openOutbox(const QString &path)
{
    auto outbox = openMigrated(path, FileKind::Outbox);
    if (!outbox)
        return outbox.error();
    m_outbox = std::move(*outbox);
    return {};
}

Result<> OpenFiles::openDevice(const QString &path, const DeviceKeysPtr &keys)
{
    const auto me = Outbox(*m_outbox).device();
    if (!me && me.error().code != Errc::NotFound)
        return me.error();
    if (!me && keys) {
        const auto made = Outbox(*m_outbox).create(IdMaker(m_clock).make<DeviceId>(), keys->publicKey());
        return made ? Result<>() : made.error();
    }
    if (me && keys && me->publicKey != keys->publicKey())
        return {Errc::KeyLost, path + u": sealed under another key"};
    return {};
}

Result<> OpenFiles::openCache(const QString &path, const DeviceKeysPtr &keys)
{
    auto cache = openMigrated(path, FileKind::Cache);
    if (!cache)
        return cache.error();
    m_cache = std::move(*cache);
    if (const auto done = m_products.load(*m_cache); !done)
        return done;
    m_keys = keys;
    m_sealer.emplace(keys);
    m_blind.emplace(keys);
    m_search = std::make_unique<SearchIndex>();
    m_indexedTo = 0;
    m_behind = false;
    m_shelf.emplace(Shelf{*m_cache, *m_outbox, *m_sealer, *m_blind, m_products, *m_search, m_clock,
                          [this] { QMetaObject::invokeMethod(this, &OpenFiles::cleanSlice, Qt::QueuedConnection); }});
    return {};
}

/** A cache that has read further than the journal goes has seen ops that are gone: the outbox was lost, or an old copy was put back.
 *  Numbers must not be given out twice, so a new epoch begins. */
Result<> OpenFiles::recogniseOldImage(Opened &opened)
{
    const auto me = Outbox(*m_outbox).device();
    const auto read = OpApplier(*m_shelf).position();
    if (!me || !read)
        return me ? read.error() : me.error();
    if (std::pair(read->epoch, read->seq) <= std::pair(me->epoch, me->lastSeq))
        return {};
    opened.lostOps = read->epoch == me->epoch ? read->seq - me->lastSeq : read->seq;
    qCWarning(lcStorage) << "the outbox is older than the cache;" << opened.lostOps << "ops are missing; a new epoch begins";
    return Outbox(*m_outbox).beginEpoch(read->epoch + 1);
}

/** Ops sealed for a key of this device that is no more cannot be replayed; the hub has them and hands them back. */
Result<> OpenFiles::passGoneKeys()
{
    const auto last = LeaseStore(*m_outbox).sealedForGoneKeys();
    return last ? OpApplier(*m_shelf).moveOn(last->epoch, last->seq) : Result<>(last.error());
}

/** Also what a power cut left half destroyed. */
Result<> OpenFiles::stayForgotten(const QString &folder)
{
    closeCache();
    m_whyNot = {Errc::KeyLocked, QStringLiteral("this device has forgotten what it fetched")};
    return StorageRepair(folder).destroyCache();
}

Result<> OpenFiles::forget(const QString &folder, Forgotten why)
{
    if (!m_outbox)
        return m_whyNot;
    const auto me = Outbox(*m_outbox).device();
    if (!me || me->hubKey.isEmpty())
        return me ? Error{Errc::Invalid, QStringLiteral("there is no hub that has what would be destroyed")} : me.error();
    const auto marked = m_outbox->transaction([&]() -> Result<> {
        if (m_keys) {
            if (const auto done = Outbox(*m_outbox).sealForHub(*m_keys); !done)
                return done;
        }
        Statement clerks(*m_outbox, "DELETE FROM clerk"); // sealed under the key that goes; what checks a PIN dies with the lease
        if (const auto done = clerks.run(); !done)
            return done;
        return LeaseStore(*m_outbox).forget(why);
    });
    if (!marked)
        return marked;
    if (const auto done = stayForgotten(folder); !done)
        return done;
    return m_outbox->script("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<Opened> OpenFiles::remember(const QString &folder, const DeviceKeysPtr &keys)
{
    if (!m_outbox)
        return m_whyNot;
    const auto forgotten = LeaseStore(*m_outbox).forgotten();
    if (!forgotten || *forgotten == Forgotten::No)
        return forgotten ? Error{Errc::Invalid, QStringLiteral("nothing was forgotten here")} : forgotten.error();
    if (const auto done = stayForgotten(folder); !done)
        return done.error();
    const auto taken = m_outbox->transaction([&]() -> Result<> {
        if (const auto done = Outbox(*m_outbox).setPublicKey(keys->publicKey()); !done)
            return done;
        return LeaseStore(*m_outbox).remember();
    });
    return taken ? open(folder, keys) : Result<Opened>(taken.error());
}

void OpenFiles::closeCache()
{
    m_shelf.reset();
    m_search.reset();
    m_cache.reset();
    m_sealer.reset();
    m_blind.reset();
    m_keys.reset();
    m_products = {};
}

void OpenFiles::close()
{
    closeCache();
    m_outbox.reset();
    m_whyNot = {Errc::Io, QStringLiteral("the storage is not open")};
}

Result<Shelf *> OpenFiles::shelf()
{
    if (m_shelf)
        return &*m_shelf;
    return m_whyNot;
}

Result<Database *> OpenFiles::outbox()
{
    if (m_outbox)
        return m_outbox.get();
    return m_whyNot;
}

Result<Op> OpenFiles::keep(const Op &op)
{
    if (!m_outbox)
        return m_whyNot;
    const auto kept = Outbox(*m_outbox).append(op);
    if (kept && m_shelf)
        bringToCache(*kept);
    return kept;
}

/** Order matters (a visit is opened before it is claimed), so after one that failed the journal is read from there. */
void OpenFiles::bringToCache(const Op &op)
{
    Result<> done;
    if (m_behind) {
        const auto caughtUp = OpApplier(*m_shelf).catchUp(*m_keys);
        done = caughtUp ? Result<>() : caughtUp.error();
    } else {
        done = OpApplier(*m_shelf).apply(op);
    }
    m_behind = !done;
    if (m_behind)
        qCWarning(lcStorage) << "op" << op.seq << "is safe, but the cache could not take it:" << done.error().detail;
}

Result<qint64> OpenFiles::pendingOps()
{
    if (!m_outbox)
        return m_whyNot;
    return Outbox(*m_outbox).pending();
}

/** A few captures of whoever was erased, and to the end of the queue: a scan does not wait. */
void OpenFiles::cleanSlice()
{
    if (!m_shelf)
        return;
    const auto more = ErasedStore(*m_shelf).cleanOutbox(*m_keys);
    if (!more)
        qCWarning(lcStorage) << "captures of somebody erased are still in the outbox:" << more.error().detail;
    else if (*more)
        QMetaObject::invokeMethod(this, &OpenFiles::cleanSlice, Qt::QueuedConnection);
}

/** Reads the next rows into the index and puts itself at the end of the queue. */
void OpenFiles::indexSlice()
{
    if (!m_shelf || m_search->ready())
        return;
    std::vector<SearchIndex::Entry> words, numbers;
    int rows = 0;
    Statement s(*m_cache, "SELECT customer, last_day, sealed FROM customer_search WHERE customer > ? ORDER BY customer LIMIT ?");
    s.bind(m_indexedTo, sliceRows);
    for (; s.step(); ++rows) {
        m_indexedTo = s.integer(0);
        const auto customer = quint32(m_indexedTo);
        m_search->setLastDay(customer, quint32(s.integer(1)));
        const auto keys = openedSearchKeys(*m_sealer, m_indexedTo, s.view(2));
        if (!keys) {
            qCWarning(lcStorage) << keys.error().detail;
            continue;
        }
        for (const QByteArray &word : keys->words)
            words.push_back(SearchIndex::word(word, customer));
        for (const QByteArray &number : keys->numbers)
            numbers.push_back(SearchIndex::number(number, customer));
        m_search->text.put(customer, *keys);
    }
    m_search->add(SearchIndex::Words, std::move(words));
    m_search->add(SearchIndex::Numbers, std::move(numbers));
    if (!s.ok())
        qCWarning(lcStorage) << "the search index stays incomplete:" << s.error().detail;
    if (rows == sliceRows) {
        QMetaObject::invokeMethod(this, &OpenFiles::indexSlice, Qt::QueuedConnection);
    } else {
        m_search->text.shrink();
        m_search->setReady(true);
        Q_EMIT searchReady();
    }
}

} // namespace tuttu

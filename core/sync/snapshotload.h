// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "core/sync/recordline.h"

#include <QObject>

#include <functional>
#include <memory>

class QFile;
namespace tuttu {

class SnapshotReader;
class Storage;
struct Shelf;

/** Where a feed's pages go and how far they have come: on the storage thread, each page with its place in one transaction. */
struct PagePlaces {
    std::function<Result<std::optional<Cursor>>(Shelf &, const Bucket &)> place;
    std::function<Result<std::vector<Op>>(Shelf &, const std::optional<Cursor> &asked, const FeedPage &)> apply; ///< what is in it for who keeps something in memory
    std::function<Result<>(Shelf &, const std::optional<Cursor> &asked, const Bucket &)> beginAnew;
    /** In one transaction: as many as a scan may wait for. Ids are scattered, and the more rows are written together, the fewer pages of the cache's indices are written again and again. */
    qsizetype rowsAtOnce = 1000;
    static PagePlaces ofFeed(); ///< FeedApplier's
};

/** A device's first reading of a bucket, out of one file: fetched in pieces, checked, and applied some pages at a time. What was fetched
 *  before a cut is fetched no more, and what was applied before a kill is applied no more; another file than before is begun anew. GUI thread; the file is opened on a worker. */
class SnapshotLoad final : public QObject
{
    Q_OBJECT
public:
    /** `folder`: where the sealed file lies while it is read. Its key is never kept. */
    SnapshotLoad(Storage &storage, RecordLine &line, QString folder, PagePlaces places, QObject *parent = nullptr);
    ~SnapshotLoad() override;

    enum class Came { Loaded, NotNeeded /**< the bucket is followed already */, None /**< the hub has no file: read the feed from its beginning */ };
    /** One at a time. Errors: Unreachable (go on later), Damaged (twice another file than was told of), Io, DiskFull. */
    QFuture<Result<Came>> load(const Bucket &bucket);

Q_SIGNALS:
    void progressed(int percent);
    void told(const std::vector<tuttu::Op> &ops); ///< they are in the stores

private:
    struct Work;
    void ask();
    void fetch();
    void onPiece(const Asked<ContentPiece> &asked);
    void open();
    void readNext();
    void next();
    void applied(qint64 rows, const Cursor &now, const Result<std::vector<Op>> &done);
    void finish(const Result<Came> &came);

    Storage &m_storage;
    RecordLine &m_line;
    const QString m_folder;
    const PagePlaces m_places;
    std::unique_ptr<Work> m_work; ///< null: nothing under way
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshotload.h"

#include "core/base/whendone.h"
#include "core/storage/storage.h"
#include "core/sync/feedapplier.h"
#include "core/sync/snapshotreader.h"
#include "core/sync/wire/record.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

#include <iterator>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int fetchedPercent = 20; ///< of the way, when the file is here

/** Some pages as one, their records read already. */
Result<std::optional<FeedPage>> nextOf(SnapshotReader &reader, qsizetype rowsAtOnce)
{
    auto pages = reader.next();
    while (pages && *pages && !(*pages)->checkpoint && qsizetype((*pages)->rows.size()) < rowsAtOnce) {
        auto more = reader.next();
        if (!more)
            return more;
        if (!*more)
            break; // asked once more it says so again
        std::move((*more)->rows.begin(), (*more)->rows.end(), std::back_inserter((*pages)->rows));
        (*pages)->next = (*more)->next;
        (*pages)->checkpoint = (*more)->checkpoint;
    }
    if (pages && *pages)
        readRecords(**pages);
    return pages;
}

int part(qint64 done, qint64 total, int from, int until)
{
    return total > 0 ? from + int((until - from) * std::min(done, total) / total) : until;
}

} // namespace

PagePlaces PagePlaces::ofFeed()
{
    return {[](Shelf &shelf, const Bucket &bucket) { return FeedApplier(shelf).cursor(bucket); },
            [](Shelf &shelf, const std::optional<Cursor> &asked, const FeedPage &page) -> Result<std::vector<Op>> {
                auto news = FeedApplier(shelf).apply(asked, page);
                return news ? Result<std::vector<Op>>(std::move(news->ops)) : news.error();
            },
            [](Shelf &shelf, const std::optional<Cursor> &asked, const Bucket &bucket) -> Result<> {
                const auto begun = FeedApplier(shelf).beginAnew(asked, bucket);
                return begun ? Result<>() : Result<>(begun.error());
            }};
}

struct SnapshotLoad::Work {
    Bucket bucket;
    QPromise<Result<Came>> promise;
    SnapshotNotice notice;
    std::optional<Cursor> place;
    QString path;
    bool writes = false; ///< the cache's log may be large
    std::shared_ptr<SnapshotReader> reader; ///< used on a worker, by one at a time
    QFuture<Result<std::optional<FeedPage>>> coming; ///< the page behind the one that is being applied
    qint64 rows = 0;
    int damaged = 0;
};

SnapshotLoad::SnapshotLoad(Storage &storage, RecordLine &line, QString folder, PagePlaces places, QObject *parent)
    : QObject(parent), m_storage(storage), m_line(line), m_folder(std::move(folder)), m_places(std::move(places))
{
}

SnapshotLoad::~SnapshotLoad()
{
    if (m_work)
        finish({Errc::Cancelled, {}});
}

QFuture<Result<SnapshotLoad::Came>> SnapshotLoad::load(const Bucket &bucket)
{
    Q_ASSERT(!m_work);
    m_work = std::make_unique<Work>();
    m_work->bucket = bucket;
    m_work->promise.start();
    const auto future = m_work->promise.future();
    whenDone(m_storage.run([place = m_places.place, bucket](Shelf &shelf) { return place(shelf, bucket); }), this, [this](const Result<std::optional<Cursor>> &place) {
        if (!place)
            return finish(place.error());
        m_work->place = *place;
        if (*place && !SnapshotNotice::isPlace(**place))
            return finish(Came::NotNeeded);
        ask();
    });
    return future;
}

void SnapshotLoad::ask()
{
    whenDone(m_line.snapshot(m_work->bucket), this, [this](const Asked<SnapshotNotice> &asked) {
        if (!asked.answer)
            return finish(asked.reaction.step == Reaction::Step::Tell ? Result<Came>(Came::None) : Result<Came>(Errc::Unreachable, asked.detail));
        if (asked.answer->bucket != m_work->bucket)
            return finish({Errc::Damaged, u"the file of another bucket"_s});
        m_work->notice = *asked.answer;
        m_work->path = m_folder + u'/' + m_work->notice.name;
        QDir().mkpath(m_folder);
        for (const QFileInfo &other : QDir(m_folder).entryInfoList(QDir::Files)) { // of before, or of nobody
            if (other.fileName() != m_work->notice.name)
                QFile::remove(other.filePath());
        }
        fetch();
    });
}

void SnapshotLoad::fetch()
{
    const qint64 there = QFileInfo(m_work->path).size();
    Q_EMIT progressed(part(there, m_work->notice.size, 0, fetchedPercent));
    if (there >= m_work->notice.size)
        return open();
    whenDone(m_line.snapshotPiece(m_work->notice, there), this, [this](const Asked<ContentPiece> &asked) { onPiece(asked); });
}

void SnapshotLoad::onPiece(const Asked<ContentPiece> &asked)
{
    if (!asked.answer && asked.reaction.step == Reaction::Step::Tell && ++m_work->damaged <= 1)
        return ask(); // there is a newer one
    if (!asked.answer)
        return finish({Errc::Unreachable, asked.detail});
    QFile file(m_work->path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return finish({Errc::Io, file.errorString()});
    if (asked.answer->from != file.size() || asked.answer->bytes.isEmpty())
        return finish({Errc::Damaged, u"another piece than was asked for"_s});
    if (file.write(asked.answer->bytes) != asked.answer->bytes.size() || !file.flush())
        return finish({Errc::DiskFull, file.errorString()});
    file.close();
    fetch();
}

/** The whole file is looked at before any of it is believed. */
void SnapshotLoad::open()
{
    const auto done = m_work->notice.pagesBefore(m_work->place);
    m_work->rows = done.value_or(0) * SnapshotNotice::rowsOfPage; // about
    m_work->reader = std::make_shared<SnapshotReader>(m_work->notice, m_work->path);
    whenDone(QtConcurrent::run([reader = m_work->reader, pages = done.value_or(0)] { return reader->begin(pages); }), this, [this, goesOn = done.has_value()](const Result<> &begun) {
        if (!begun) {
            QFile::remove(m_work->path);
            if (begun.error().code != Errc::Damaged || ++m_work->damaged > 1)
                return finish(begun.error());
            return ask();
        }
        readNext();
        m_work->writes = true;
        const auto begin = [anew = m_places.beginAnew, goesOn, place = m_work->place, bucket = m_work->bucket](Shelf &shelf) {
            shelf.cache.letLogGrow(true);
            return goesOn ? Result<>() : anew(shelf, place, bucket);
        };
        whenDone(m_storage.run(begin), this, [this, goesOn](const Result<> &ready) {
            if (!ready)
                return finish(ready.error());
            if (!goesOn)
                m_work->place.reset();
            next();
        });
    });
}

void SnapshotLoad::readNext()
{
    m_work->coming = QtConcurrent::run([reader = m_work->reader, most = m_places.rowsAtOnce] { return nextOf(*reader, most); });
}

void SnapshotLoad::next()
{
    whenDone(m_work->coming, this, [this](const Result<std::optional<FeedPage>> &page) {
        if (!page) {
            QFile::remove(m_work->path);
            return finish(page.error());
        }
        if (!*page) {
            QFile::remove(m_work->path);
            return finish(Came::Loaded);
        }
        readNext(); // while this one is applied
        const auto rows = qint64((*page)->rows.size());
        whenDone(m_storage.run([apply = m_places.apply, asked = m_work->place, one = **page](Shelf &shelf) { return apply(shelf, asked, one); }), this,
                 [this, rows, now = (*page)->next](const Result<std::vector<Op>> &done) { applied(rows, now, done); });
    });
}

void SnapshotLoad::applied(qint64 rows, const Cursor &now, const Result<std::vector<Op>> &done)
{
    if (!done)
        return finish(done.error());
    m_work->rows += rows;
    m_work->place = now;
    Q_EMIT told(*done);
    Q_EMIT progressed(part(m_work->rows, m_work->notice.rows, fetchedPercent, 100));
    next();
}

void SnapshotLoad::finish(const Result<Came> &came)
{
    const auto work = std::move(m_work);
    if (work->writes) {
        m_storage.run([](Shelf &shelf) -> Result<> {
            shelf.cache.letLogGrow(false);
            return {};
        });
    }
    work->promise.addResult(came);
    work->promise.finish();
}

} // namespace tuttu

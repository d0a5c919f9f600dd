// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/contentstore.h"

#include "core/hub/feedstore.h"

#include <QCryptographicHash>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char noticeSql[] = R"(
    INSERT INTO content (name, version, sha256, size) VALUES ($1, 1, $2::bytea, $3)
    ON CONFLICT (name) DO UPDATE SET version = content.version + (content.sha256 <> excluded.sha256)::int, sha256 = excluded.sha256, size = excluded.size
    RETURNING version)";

ContentNotice noticeFrom(const PgRows &rows, int row)
{
    return {rows.text(row, 0), rows.whole(row, 1), rows.bytes(row, 2), rows.whole(row, 3)};
}

} // namespace

Result<ContentNotice> ContentStore::publish(const QString &name, const QByteArray &bytes, const std::vector<StoreId> &stores)
{
    if (bytes.size() > ContentNotice::largest)
        return {Errc::TooLarge, u"%1 bytes, %2 are the most"_s.arg(bytes.size()).arg(ContentNotice::largest)};
    if (bytes.isEmpty() || name.isEmpty() || name.size() > ContentNotice::longestName)
        return {Errc::Invalid, u"content wants a name of at most %1 characters, and bytes"_s.arg(ContentNotice::longestName)};
    ContentNotice notice{name, 0, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size()};
    const auto done = m_db.transaction([&]() -> Result<> {
        if (const auto kept = keep(notice.sha256, bytes); !kept)
            return kept;
        const auto version = m_db.query(noticeSql, {name, notice.sha256, notice.size});
        if (!version)
            return version.error();
        notice.version = version->whole(0, 0);
        for (const StoreId &store : stores) {
            if (const auto told = tell(store, notice); !told)
                return told;
        }
        return {};
    });
    return done ? Result<ContentNotice>(notice) : done.error();
}

Result<> ContentStore::keep(const QByteArray &sha256, const QByteArray &bytes)
{
    for (qsizetype from = 0; from < bytes.size(); from += ContentPiece::largest) {
        const auto kept = m_db.run("INSERT INTO content_piece (sha256, at, bytes) VALUES ($1::bytea, $2, $3::bytea) ON CONFLICT DO NOTHING",
                                   {sha256, qint64(from), bytes.mid(from, ContentPiece::largest)});
        if (!kept)
            return kept;
    }
    return {};
}

Result<> ContentStore::tell(const StoreId &store, const ContentNotice &notice)
{
    return FeedStore(m_db).put({Bucket::Kind::Store, store}, notice.key(), notice.toJson());
}

Result<> ContentStore::tellAll(const StoreId &store)
{
    return m_db.transaction([&]() -> Result<> {
        const auto notices = all();
        if (!notices)
            return notices.error();
        for (const ContentNotice &notice : *notices) {
            if (const auto told = tell(store, notice); !told)
                return told;
        }
        return {};
    });
}

Result<std::vector<ContentNotice>> ContentStore::all()
{
    const auto rows = m_db.query("SELECT name, version, sha256, size FROM content ORDER BY name");
    if (!rows)
        return rows.error();
    std::vector<ContentNotice> notices;
    for (int i = 0; i < rows->size(); ++i)
        notices.push_back(noticeFrom(*rows, i));
    return notices;
}

Result<ContentPiece> ContentStore::piece(const QByteArray &sha256, qint64 from)
{
    const qint64 at = from - from % ContentPiece::largest;
    const auto rows = m_db.query("SELECT bytes FROM content_piece WHERE sha256 = $1::bytea AND at = $2", {sha256, at});
    if (!rows)
        return rows.error();
    if (rows->size() == 0)
        return Errc::NotFound;
    return ContentPiece{from, rows->bytes(0, 0).sliced(std::min(from - at, qint64(rows->bytes(0, 0).size())))};
}

} // namespace tuttu

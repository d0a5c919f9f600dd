// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubbackup.h"

#include "core/hub/feedstore.h"
#include "core/hub/pgmigration.h"
#include "core/hub/pgprogram.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::NotFound, u"%1: %2"_s.arg(path, file.errorString())};
    if (!hash.addData(&file))
        return {Errc::Io, u"%1: %2"_s.arg(path, file.errorString())};
    return hash.result();
}

/** Without a notice the file is believed: it may have come alone. */
Result<> isWhole(const QString &file)
{
    const auto notice = BackupNotice::load(file);
    if (!notice && notice.error().code != Errc::NotFound)
        return notice.error();
    const auto sum = sumOf(file);
    if (!sum)
        return sum.error();
    return notice && notice->sha256 != *sum ? Result<>(Errc::Damaged, u"%1 is not what %2 says: it was cut or changed"_s.arg(file, BackupNotice::pathFor(file))) : Result<>();
}

constexpr char emptySql[] = "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public'";

} // namespace

Result<> BackupNotice::save(const QString &file) const
{
    const QJsonObject json{{u"schema"_s, schema}, {u"generation"_s, generation}, {u"size"_s, size}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}, {u"taken"_s, taken.toString(Qt::ISODate)}};
    QSaveFile out(pathFor(file));
    const bool kept = out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(json).toJson()) > 0 && out.commit();
    return kept ? Result<>() : Result<>(Errc::Io, u"%1: %2"_s.arg(out.fileName(), out.errorString()));
}

Result<BackupNotice> BackupNotice::load(const QString &file)
{
    QFile in(pathFor(file));
    if (!in.open(QIODevice::ReadOnly))
        return {Errc::NotFound, u"%1: %2"_s.arg(in.fileName(), in.errorString())};
    const QJsonObject json = QJsonDocument::fromJson(in.read(64 * 1024)).object();
    const BackupNotice notice{json[u"schema"].toInt(), json[u"generation"].toInt(), json[u"size"].toInteger(), QByteArray::fromHex(json[u"sha256"].toString().toLatin1()),
                              QDateTime::fromString(json[u"taken"].toString(), Qt::ISODate)};
    return notice.sha256.size() == 32 && notice.schema > 0 ? Result<BackupNotice>(notice) : Result<BackupNotice>(Errc::Damaged, u"%1 is no notice of a backup"_s.arg(in.fileName()));
}

Result<BackupNotice> HubBackup::take(const QString &file, const QDateTime &now) const
{
    auto db = PgConnection::open(m_conninfo);
    if (!db)
        return db.error();
    const auto schema = PgMigration(*db).version();
    const auto generation = db->query("SELECT generation FROM feed_generation");
    if (!schema || !generation)
        return schema ? generation.error() : schema.error();
    if (QFile::exists(file))
        return {Errc::Duplicate, u"there is a file %1"_s.arg(file)};
    const QString part = file + u".part"_s; // half a backup never has a backup's name
    QFile begun(part);
    if (!begun.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) || !begun.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {Errc::Io, u"%1: %2"_s.arg(part, begun.errorString())};
    begun.close();
    // Files of a first load are made anew; they hold the cursors of a feed that is no more.
    const auto done = runPgProgram(u"pg_dump"_s, {u"--format=custom"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--exclude-table-data=snapshot"_s, u"--file"_s, part}, m_conninfo);
    const auto sum = done ? sumOf(part) : Result<QByteArray>(done.error());
    if (!sum) {
        QFile::remove(part);
        return sum.error();
    }
    const BackupNotice notice{*schema, generation->size() ? int(generation->whole(0, 0)) : 0, QFileInfo(part).size(), *sum, now.toUTC()};
    if (const auto kept = notice.save(file); !kept)
        return kept.error();
    return QFile::rename(part, file) ? Result<BackupNotice>(notice) : Result<BackupNotice>(Errc::Io, u"%1 cannot be named %2"_s.arg(part, file));
}

Result<> HubBackup::isEmpty() const
{
    auto db = PgConnection::open(m_conninfo);
    const auto tables = db ? db->query(emptySql) : Result<PgRows>(db.error());
    if (!tables)
        return tables.error();
    return tables->whole(0, 0) == 0 ? Result<>() : Result<>(Errc::Duplicate, u"the database is not empty, and nothing is ever written over a chain; make a new one (createdb) and name it in the settings"_s);
}

Result<> HubBackup::putBack(const QString &file) const
{
    if (const auto whole = isWhole(file); !whole)
        return whole;
    if (const auto empty = isEmpty(); !empty)
        return empty;
    const auto back = runPgProgram(u"pg_restore"_s, {u"--single-transaction"_s, u"--exit-on-error"_s, u"--no-owner"_s, u"--no-privileges"_s, u"--dbname"_s, databaseOf(m_conninfo), file}, m_conninfo);
    return back ? renewed() : back;
}

Result<> HubBackup::renewed() const
{
    auto db = PgConnection::open(m_conninfo);
    if (!db)
        return db.error();
    if (const auto fits = PgMigration(*db).to(PgMigration::folder()); !fits)
        return fits;
    const auto done = db->transaction([&]() -> Result<> {
        // A server counts its transactions by itself: rows of a higher number than this one has come to would be told to nobody.
        for (const char *sql : {"SET LOCAL statement_timeout = 0", "UPDATE feed SET xid = pg_current_xact_id()", "DELETE FROM feed_floor", "DELETE FROM snapshot"}) {
            if (const auto step = db->run(sql); !step)
                return step;
        }
        return FeedStore(*db).beginGeneration();
    });
    return done ? db->script("SET statement_timeout = 0; ANALYZE") : done;
}

} // namespace tuttu

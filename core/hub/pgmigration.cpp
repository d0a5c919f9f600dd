// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/pgmigration.h"

#include <QDir>
#include <QFile>

static void initMigrations() { Q_INIT_RESOURCE(tuttu_hub_migrations); } // a static library's resources sleep until they are called

namespace tuttu {

using namespace Qt::StringLiterals;

QString PgMigration::folder()
{
    initMigrations();
    return u":/tuttu/hub/migrations"_s;
}

Result<int> PgMigration::version()
{
    const auto there = m_db.query("SELECT to_regclass('schema_migration') IS NOT NULL");
    if (!there)
        return there.error();
    if (!there->yes(0, 0))
        return 0;
    const auto newest = m_db.query("SELECT coalesce(max(number), 0) FROM schema_migration");
    return newest ? Result<int>(int(newest->whole(0, 0))) : newest.error();
}

Result<> PgMigration::to(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return {Errc::Io, u"no schema in "_s + folder};
    const int newest = QStringView(files.last()).left(4).toInt();
    return m_db.transaction([&]() -> Result<> {
        if (const auto alone = m_db.run("SELECT pg_advisory_xact_lock(7384201)"); !alone) // any number, the same in every hub
            return alone;
        const auto from = version();
        if (!from)
            return from.error();
        if (*from > newest)
            return {Errc::NewerSchema, u"the database has schema %1, this program knows %2"_s.arg(*from).arg(newest)};
        if (const auto list = m_db.script("CREATE TABLE IF NOT EXISTS schema_migration (number integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())"); !list)
            return list;
        for (const QString &file : files) {
            const int number = QStringView(file).left(4).toInt();
            const auto applied = m_db.query("SELECT 1 FROM schema_migration WHERE number = $1", {number}); // steps may have come in another order
            if (!applied)
                return applied.error();
            if (applied->size() == 1)
                continue;
            if (const auto done = apply(folder + u'/' + file, number); !done)
                return Error{done.error().code == Errc::Unreachable ? Errc::Unreachable : Errc::Damaged, file + u": "_s + done.error().detail};
        }
        return {};
    });
}

Result<> PgMigration::apply(const QString &file, int number)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {Errc::Io, source.errorString()};
    if (const auto done = m_db.script(source.readAll()); !done)
        return done;
    return m_db.run("INSERT INTO schema_migration (number) VALUES ($1)", {number});
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/base/logging.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>

static void initMigrations() { Q_INIT_RESOURCE(tuttu_migrations); } // a static library's resources sleep until they are called

namespace tuttu {

using namespace Qt::StringLiterals;

QString Migration::cacheFolder()
{
    initMigrations();
    return u":/tuttu/migrations/cache"_s;
}

QString Migration::outboxFolder()
{
    initMigrations();
    return u":/tuttu/migrations/outbox"_s;
}

Result<int> Migration::version() const
{
    Statement s(m_db, "PRAGMA user_version");
    if (!s.step())
        return s.error();
    return s.small(0);
}

Result<> Migration::to(const QString &folder)
{
    const auto from = version();
    if (!from)
        return from.error();
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return {Errc::Io, u"no schema in "_s + folder};
    const int newest = QStringView(files.last()).left(4).toInt();
    if (*from > newest)
        return {Errc::NewerSchema, u"the file has schema %1, this program knows %2"_s.arg(*from).arg(newest)};
    for (const QString &file : files) {
        const int number = QStringView(file).left(4).toInt();
        if (number <= *from)
            continue;
        if (const auto done = apply(folder + u'/' + file, number); !done)
            return Error{done.error().code == Errc::Invalid ? Errc::Damaged : done.error().code, file + u": "_s + done.error().detail};
        qCInfo(lcStorage) << "schema" << number << "of" << m_db.path();
    }
    return {};
}

Result<> Migration::apply(const QString &file, int number)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {Errc::Io, source.errorString()};
    const QByteArray sql = source.readAll() + "\nPRAGMA user_version = " + QByteArray::number(number);
    return m_db.transaction([&] { return m_db.script(sql.constData()); });
}

} // namespace tuttu

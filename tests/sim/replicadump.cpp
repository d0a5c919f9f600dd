// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/replicadump.h"

#include "core/storage/shelf.h"
#include "core/storage/sqlerror.h"

#include <QStringList>

#include <sqlite3.h>

#include <memory>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Prepared prepare(Database &db, const QString &sql)
{
    sqlite3_stmt *s = nullptr;
    if (sqlite3_prepare_v2(db.handle(), sql.toUtf8().constData(), -1, &s, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(db.handle()));
    return Prepared(s, &sqlite3_finalize);
}

QString textOf(sqlite3_stmt *s, int column) { return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(s, column))); }
QByteArray bytesOf(sqlite3_stmt *s, int column) { return QByteArray(static_cast<const char *>(sqlite3_column_blob(s, column)), sqlite3_column_bytes(s, column)); }

/** Of this device alone, or counted from the rest, or only heard of. */
const QStringList &notCompared()
{
    static const QStringList tables{u"store"_s, u"product"_s, u"model"_s, u"carried_secret"_s, u"curated_set"_s, u"journal_position"_s, u"day_tally"_s, u"tally_rule"_s,
                                    u"tally_stale"_s, u"feed_place"_s, u"feed_row"_s, u"laid_op"_s};
    return tables;
}

/** As it is read: rows of one customer in their order; what lies between them says only when which record came. */
QString orderOf(const QString &table, bool hasKey)
{
    static const QString customer = u" ORDER BY (SELECT uid FROM customer WHERE key = t.customer), "_s;
    if (table == u"consent_event")
        return customer + u"t.at, t.key"_s;
    if (table == u"field_edit")
        return customer + u"t.field, t.key"_s;
    return hasKey && table != u"customer" ? u" ORDER BY t.key"_s : QString();
}

QString dumpOf(const Shelf &shelf, const QString &table)
{
    QHash<QString, QString> pointsAt;
    for (const Prepared keys = prepare(shelf.cache, u"PRAGMA foreign_key_list(%1)"_s.arg(table)); sqlite3_step(keys.get()) == SQLITE_ROW;)
        pointsAt.insert(textOf(keys.get(), 3), textOf(keys.get(), 2));
    QStringList columns;
    bool hasKey = false;
    const QByteArray tableName = table.toUtf8();
    for (const Prepared info = prepare(shelf.cache, u"PRAGMA table_info(%1)"_s.arg(table)); sqlite3_step(info.get()) == SQLITE_ROW;) {
        const QString name = textOf(info.get(), 1);
        if (name == u"key")
            hasKey = true;
        else if (table == u"identifier" && name == u"hash")
            continue; // each device has its own key for it
        else if (pointsAt.contains(name))
            columns << u"(SELECT uid FROM %1 WHERE key = t.%2)"_s.arg(pointsAt.value(name), name);
        else
            columns << u"t."_s + name;
    }
    const QString order = orderOf(table, hasKey);
    const QString cellKey = hasKey ? u"t.key"_s : table == u"customer_search" ? u"t.customer"_s : u"0"_s;
    const Prepared s = prepare(shelf.cache, u"SELECT %1, %2 FROM %3 t%4%5"_s.arg(cellKey, columns.join(u", "_s), table, table == u"customer" ? u" WHERE sealed IS NOT NULL"_s : QString(),
                                                                                 order));
    QStringList lines;
    while (sqlite3_step(s.get()) == SQLITE_ROW) {
        QStringList values;
        for (int i = 0; i < columns.size(); ++i) {
            const int at = i + 1;
            if (columns[i] == u"t.sealed" && sqlite3_column_type(s.get(), at) != SQLITE_NULL) {
                const auto plain = shelf.sealer.open({tableName.constData(), sqlite3_column_int64(s.get(), 0), "sealed"}, bytesOf(s.get(), at));
                values << (plain ? QString::fromLatin1(plain->toPercentEncoding(" :-,.")) : u"DAMAGED"_s);
            } else if (sqlite3_column_type(s.get(), at) == SQLITE_BLOB) {
                values << QString::fromLatin1(bytesOf(s.get(), at).toHex());
            } else {
                values << (sqlite3_column_type(s.get(), at) == SQLITE_NULL ? u"NULL"_s : textOf(s.get(), at));
            }
        }
        lines << values.join(u" | "_s);
    }
    if (order.isEmpty())
        lines.sort();
    return lines.join(u'\n');
}

} // namespace

Result<std::map<QString, QString>> replicaDump(const Shelf &shelf)
{
    std::map<QString, QString> dump;
    const Prepared tables = prepare(shelf.cache, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    while (sqlite3_step(tables.get()) == SQLITE_ROW) {
        const QString table = textOf(tables.get(), 0);
        if (!notCompared().contains(table))
            dump[table] = dumpOf(shelf, table);
    }
    return dump;
}

} // namespace tuttu

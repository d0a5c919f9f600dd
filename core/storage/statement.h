// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <optional>

namespace tuttu {

/** One run of a prepared statement; gives it back when it goes.
 *      Statement s(db, "SELECT key FROM customer WHERE uid = ?");
 *      s.bind(id);
 *      if (s.step()) ...          // a row
 *      else if (!s.ok()) return s.error();
 *  Times are stored as UTC milliseconds, days as Julian day numbers, invalid and null ones as NULL. */
class Statement
{
public:
    Statement(Database &db, Sql sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /** Binds all parameters in order. A statement may be bound and run again. */
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        rewind();
        int at = 0;
        (bindOne(++at, values), ...);
        return *this;
    }

    bool step();                ///< true: a row is here; false: the end, or an error
    Result<> run();             ///< to the end, for statements without rows
    bool ok() const { return m_ok; }
    Error error() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int small(int column) const { return int(integer(column)); }
    QString text(int column) const;
    QByteArray bytes(int column) const;      ///< a copy
    QByteArrayView view(int column) const;   ///< until the next step
    QDateTime time(int column) const;
    QDate day(int column) const;
    template<typename IdType> IdType id(int column) const
    {
        const QByteArrayView raw = view(column);
        return IdType::fromBytes(QByteArray::fromRawData(raw.data(), raw.size()));
    }
    template<typename E> E enumeration(int column) const { return E(integer(column)); }

private:
    void rewind();
    void bindOne(int at, qint64 value);
    void bindOne(int at, int value) { bindOne(at, qint64(value)); }
    void bindOne(int at, bool value) { bindOne(at, qint64(value)); }
    void bindOne(int at, std::nullopt_t);
    void bindOne(int at, const QString &value);
    void bindOne(int at, const QByteArray &value);
    void bindOne(int at, const QDateTime &value);
    void bindOne(int at, QDate value);
    template<typename Tag> void bindOne(int at, const Id<Tag> &id)
    {
        if (id.isNull())
            bindOne(at, std::nullopt);
        else
            bindOne(at, id.bytes());
    }
    template<typename E> requires std::is_enum_v<E> void bindOne(int at, E value) { bindOne(at, qint64(value)); }
    template<typename T> void bindOne(int at, const std::optional<T> &value)
    {
        if (value)
            bindOne(at, *value);
        else
            bindOne(at, std::nullopt);
    }

    Database &m_db;
    sqlite3_stmt *m_statement;
    bool m_mine = false; ///< the cached one was in use: this one is finalised here
    bool m_ok = true;
};

} // namespace tuttu

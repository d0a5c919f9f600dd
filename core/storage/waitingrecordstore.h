// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tuttu {

struct Shelf;

/** Records whose moment has not come: what the hub told and what names something that is not here yet; and what was here of a bucket that is read anew. */
class WaitingRecordStore
{
public:
    struct Waiting {
        qint64 key = 0;
        QString name;
        QByteArray content;
    };
    explicit WaitingRecordStore(const Shelf &shelf) : m_shelf(shelf) {}

    Result<> put(const QString &name, const QByteArray &content); ///< inside a transaction; the last content holds
    Result<> drop(const QString &name);
    /** The oldest behind this key, at most so many. Errors: Damaged. */
    Result<std::vector<Waiting>> next(qint64 after, int most) const;
    Result<qint64> count() const;

    // Inside a transaction.
    Result<> doubtFrom(const QString &bucket, qint64 place); ///< records and clerks among the bucket's rows from there on: the new reading has them or they go
    Result<bool> anyDoubted(const QString &bucket) const;
    Result<> settle(const QString &bucket, const QString &name); ///< told again, or gone
    Result<QStringList> doubted(const QString &bucket, int most) const;
    Result<QStringList> clerksNotToldAgain(const QString &bucket) const; ///< their names; those this reading has come by so far are told

private:
    const Shelf &m_shelf;
};

} // namespace tuttu

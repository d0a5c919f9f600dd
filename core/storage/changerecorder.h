// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QSet>
#include <QUuid>

namespace tuttu {

/** Writes down what is changed in what captures change, as long as it lives, so that it can be taken back row by row (SQLite's session
 *  extension). One at a time on a connection, inside a transaction. */
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Database &db);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    Result<QByteArray> changes(); ///< so far; empty = nothing was

    /** Whether what would be put back is of a customer, by the number of their row or the ids of what is theirs. */
    static Result<bool> touches(const QByteArray &changes, qint64 customer, const QSet<QUuid> &ids);

    /** Puts back what stood there before. What an import has changed since stays. Inside a transaction. */
    static Result<> takeBack(Database &db, const QByteArray &changes);

private:
    Database &m_db;
    Result<> m_ready;
};

/** What is changed while this lives is not written down. */
class Unrecorded
{
public:
    explicit Unrecorded(Database &db);
    ~Unrecorded();
    Unrecorded(const Unrecorded &) = delete;
    Unrecorded &operator=(const Unrecorded &) = delete;

private:
    Database &m_db;
};

} // namespace tuttu

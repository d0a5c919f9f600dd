// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tuttu {

class Database;

/** Brings a file to this program's schema by the numbered SQL files of a folder ("0001_first_shop.sql"), each in one transaction together
 *  with its number (user_version). Stops at the first that fails and leaves the file at the number before. */
class Migration
{
public:
    explicit Migration(Database &db) : m_db(db) {}
    /** Errors: NewerSchema (written by a newer program: nothing is touched), Damaged (a file of the folder fails), DiskFull, Io. */
    Result<> to(const QString &folder);
    Result<int> version() const;

    static QString cacheFolder();
    static QString outboxFolder();

private:
    Result<> apply(const QString &file, int number);
    Database &m_db;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/till/tillmessage.h"

namespace tuttu {

/** A folder shared with the till: baskets lie in `baskets/`, the till puts what it sold into `sold/`. Files appear whole or not at all. A file
 *  that was used goes to `sold/done/`; one that could not be used to `sold/refused/`, with the reason beside it. Blocks on a slow share:
 *  for a worker. */
class TillFolder
{
public:
    explicit TillFolder(QString path) : m_path(std::move(path)) {}

    /** Errors: Io (the folder is not there or cannot be written), DiskFull. */
    Result<> put(const TillBasket &basket) const;

    struct Found {
        QString file;          ///< its name alone
        Result<TillSale> sale;
    };
    /** What lies there now, by name. At most 100 at once. */
    Result<std::vector<Found>> sales() const;
    Result<> done(const QString &file) const;
    Result<> refuse(const QString &file, const QString &why) const;

private:
    QString m_path;
};

} // namespace tuttu

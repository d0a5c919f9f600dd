// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/importreport.h"
#include "core/domain/staff.h"
#include "core/hub/recordstore.h"

#include <QSet>

namespace tuttu {

/** Brings the files a shop imports (docs/import.md) into the chain: products, customers, orders. Each in transactions of at most RecordStore::batch, so that
 *  nobody's feed waits; the same files again are no news. */
class HubImport
{
public:
    struct Rules {
        Store here;             ///< its currency, zone and phone region are the files'; home of who names no store
        QSet<StoreId> stores;   ///< the chain's
        Bucket catalogue;
        QDateTime now;
    };
    struct File {
        QString name;           ///< "customers.csv", or packed
        ImportReport report;
    };
    HubImport(PgConnection &db, HubKeysPtr keys, Rules rules) : m_db(db), m_keys(std::move(keys)), m_rules(std::move(rules)) {}

    /** What of products, customers and orders (".csv", ".csv.zst", ".csv.gz") is in the folder, in this order, until one stops midway. */
    std::vector<File> folder(const QString &path, const ImportWatch &watch = {});

private:
    Result<ImportReport> products(const QString &path, const ImportWatch &watch);
    Result<ImportReport> customers(const QString &path, const ImportWatch &watch);
    Result<ImportReport> orders(const QString &path, const ImportWatch &watch);
    Result<> inOne(const std::function<Result<>()> &f); ///< again when another transaction was in the way

    PgConnection &m_db;
    HubKeysPtr m_keys;
    const Rules m_rules;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/recordrule.h"
#include "core/sync/wire/feedpage.h"

#include <variant>

namespace tuttu {

/** A thing the chain knows whole, as it is now: rows "customer/<id>" and "order/<id>" of a store's customers, "product/<id>" of the catalogue. */
using Record = std::variant<Customer, Order, Product>;

/** What a row's key says: whose record it is; monostate = of another kind, or no id. */
using RecordName = std::variant<std::monostate, CustomerId, OrderId, ProductId>;
RecordName recordNamed(const QString &key);
inline bool isRecord(const QString &key) { return recordNamed(key).index() != 0; }

QString recordKey(const CustomerId &id);
QString recordKey(const OrderId &id);
QString recordKey(const ProductId &id);
QString recordKey(const Record &record);

struct RecordLimits {
    static constexpr qsizetype longestText = 2000, mostItems = 2000; ///< characters of a text; things in a list, lines of an order
};

/** What was captured about somebody, beside their record: a device goes on from it, whatever it has heard of them before. */
struct CapturedSince {
    std::vector<HeldRecord::Edit> edits;
    std::vector<HeldRecord::Conflict> conflicts;
    std::vector<ConsentEvent> events;
    std::vector<Consent> source;    ///< what their source says of the purposes there are events of
    friend bool operator==(const CapturedSince &, const CapturedSince &) = default;
};

/** A customer's row as the hub tells it: the record, and "captured" in it. None: there is nobody to tell of. */
std::optional<QJsonObject> recordToTell(const HeldRecord &held);
/** None: the row says nothing of it. Errors: Invalid. */
Result<std::optional<CapturedSince>> capturedSince(const QJsonObject &content);

/** What a record's row says. Errors: Invalid. */
struct ToldRecord {
    Result<Record> record;
    Result<std::optional<CapturedSince>> captured;
};
ToldRecord toldIn(const FeedRow &row);
/** Reads a page's records here, off the thread that puts them into the cache. */
void readRecords(FeedPage &page);

/** Of a product without what it says of one store: its stock. */
QJsonObject toJson(const Record &record);
/** What a row that is no tombstone says. Errors: Invalid (names what is wrong: over a limit, of another kind, of another id than its key). */
Result<Record> recordFromJson(const QString &key, const QJsonObject &content);

} // namespace tuttu

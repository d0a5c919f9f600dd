// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recordrule.h"
#include "core/hub/feedstore.h"
#include "core/security/hubkeys.h"
#include "core/sync/wire/pulled.h"

#include <map>

namespace tuttu {

/** The chain's customers, orders and goods, and who hears of them. All that writes is done inside a transaction, and told in the same. Values are in clear:
 *  who reads the database reads them; cards, numbers and mails are found by a keyed hash. */
class RecordStore
{
public:
    static constexpr int batch = 500, visitDays = 90; ///< at once; so long a store holds whom it saw

    RecordStore(PgConnection &db, HubKeysPtr keys) : m_db(db), m_keys(std::move(keys)) {}

    /** What a source says, at most `batch` at a time; who names no home store has `otherwise`. What was captured since lies over it. What is as before is not told
     *  again. */
    Result<> putCustomers(const std::vector<Customer> &customers, const StoreId &otherwise);
    /** Orders of known customers; others are counted and let be. Who bought in another store within visitDays is held there, too. */
    struct Kept {
        qint64 kept = 0, unknown = 0;
    };
    Result<Kept> putOrders(const std::vector<Order> &orders, const QDateTime &now);
    Result<> putProducts(const Bucket &catalogue, const std::vector<Product> &products);

    /** What an op of a device in `store` does to records; `told`: its row, which goes to the other stores that hold whom it concerns. */
    Result<> take(const StoreId &store, const Outcome &outcome, const OpStamp &stamp, const QByteArray &told);
    /** The locks take() needs, to be taken before anything is changed and in the order of their texts. */
    static std::vector<QString> locksFor(const Outcome &outcome);

    /** Whom the ask means, with their newest orders and, out of this catalogue, what is in them: a CustomerAnswer's bytes. That the device which asks holds them from
     *  now on is noted for HeldStore. */
    struct Asker {
        StoreId store;
        DeviceId device;
        QDateTime now;
    };
    Result<QByteArray> find(const CustomerAsk &ask, const Bucket &catalogue, const Asker &asker);
    /** Those of them whom the chain knows, by id. Reads only. */
    Result<std::vector<Customer>> known(const std::vector<CustomerId> &ids);

    /** A few (`step`) of those a store need not hold any more leave: who came more than visitDays ago and is at home elsewhere, and over `most` customers those seen
     *  longest ago. Answers how many left: 0 = all that had to. */
    Result<qint64> trim(const StoreId &store, qint64 most, const QDateTime &now, int step = 200);

private:
    struct Place {
        StoreId home;
        HeldRecord held;
        QByteArray before; ///< its JSON as it stands in the table; empty = it does not
    };
    using People = std::map<CustomerId, Place>;
    Result<People> load(const std::vector<CustomerId> &ids);
    Result<> keep(const People &people);
    Result<> keepHomes(const People &changed);
    Result<> keepMarks(const People &changed);
    Result<> tell(const People &changed);
    Result<> enter(const StoreId &store, const std::vector<std::pair<CustomerId, QDateTime>> &people);
    Result<> tellWhole(const StoreId &store, const std::vector<CustomerId> &people);
    Result<> leave(const StoreId &store, const std::vector<CustomerId> &people);
    Result<std::vector<StoreId>> storesOf(const std::vector<CustomerId> &people);

    PgConnection &m_db;
    HubKeysPtr m_keys;
};

} // namespace tuttu

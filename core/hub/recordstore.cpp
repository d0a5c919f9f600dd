// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/recordstore.h"

#include "core/domain/recordfields.h"
#include "core/hub/recordsql.h"
#include "core/sync/wire/wirereader.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

template<typename V, Same<HeldRecord> T> void fields(V &v, T &t)
{
    v("source", t.source); v("createdBy", t.createdBy); v("undone", t.undone); v("edits", t.edits); v("conflicts", t.conflicts); v("waiting", t.waiting); v("events", t.events); v("takenBack", t.takenBack); v("quiz", t.quiz); v("unnoticedUntil", t.unnoticedUntil);
}

namespace {

QByteArray written(const HeldRecord &held)
{
    FieldWriter writer;
    fields(writer, held);
    return wireJson(writer.object());
}

Result<HeldRecord> heldFrom(const QByteArray &json)
{
    HeldRecord held;
    FieldReader reader(QJsonDocument::fromJson(json).object());
    fields(reader, held);
    return reader.problem().isEmpty() ? Result<HeldRecord>(std::move(held)) : Result<HeldRecord>(Errc::Damaged, reader.problem());
}

QString listOf(const std::vector<CustomerId> &ids)
{
    QStringList texts;
    for (const CustomerId &id : ids)
        texts += id.toString();
    return u'{' + texts.join(u',') + u'}';
}

QString rowsOf(const QJsonArray &rows) { return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)); }
QString lockOf(const CustomerId &id) { return u"customer/"_s + id.toString(); }
Bucket customersOf(const StoreId &store) { return {Bucket::Kind::Customers, store}; }

std::vector<Identifier> identifiersOf(const Customer &c)
{
    std::vector<Identifier> all = c.cards;
    if (!c.email.isEmpty())
        all.push_back({IdentifierKind::Email, c.email});
    if (!c.phone.isEmpty())
        all.push_back({IdentifierKind::Phone, c.phone});
    return all;
}

std::vector<CustomerId> idsOf(const PgRows &rows, int column)
{
    std::vector<CustomerId> ids;
    for (int i = 0; i < rows.size(); ++i)
        ids.push_back(rows.id<CustomerId>(i, column));
    return ids;
}

/** Of somebody of whom no day is known: the first there is, so that they leave first over the limit. */
QDateTime seenSince(const Customer &customer)
{
    if (customer.changed.isValid())
        return customer.changed;
    return customer.since.isValid() ? customer.since.startOfDay(Qt::UTC) : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

} // namespace

/** Locked in the order of their ids, then read. */
Result<RecordStore::People> RecordStore::load(const std::vector<CustomerId> &ids)
{
    People people;
    for (const CustomerId &id : ids)
        people[id];
    std::vector<CustomerId> sorted;
    for (const auto &[id, place] : people)
        sorted.push_back(id);
    if (const auto locked = m_db.run(recordsql::lock, {listOf(sorted)}); !locked)
        return locked.error();
    const auto rows = m_db.query(recordsql::load, {listOf(sorted)});
    if (!rows)
        return rows.error();
    for (int i = 0; i < rows->size(); ++i) {
        Place &place = people[rows->id<CustomerId>(i, 0)];
        place.home = rows->id<StoreId>(i, 1);
        place.before = rows->utf8(i, 2);
        auto held = heldFrom(place.before);
        if (!held)
            return held.error();
        place.held = std::move(*held);
    }
    return people;
}

/** What is not as it was. */
Result<> RecordStore::keep(const People &people)
{
    People changed;
    QJsonArray rows;
    for (const auto &[id, place] : people) {
        const QByteArray now = written(place.held);
        if (now == place.before)
            continue;
        changed.insert({id, place});
        rows.append(QJsonObject{{u"home"_s, place.home.toString()}, {u"id"_s, id.toString()}, {u"held"_s, QString::fromUtf8(now)}});
    }
    if (changed.empty())
        return {};
    if (const auto moved = keepHomes(changed); !moved)
        return moved;
    if (const auto kept = m_db.run(recordsql::keep, {rowsOf(rows)}); !kept)
        return kept;
    const auto marked = keepMarks(changed);
    return marked ? tell(changed) : marked;
}

/** Where each record is, and that its store holds it. What is theirs goes with them when they call another store home. */
Result<> RecordStore::keepHomes(const People &changed)
{
    QJsonArray rows, members;
    for (const auto &[id, place] : changed) {
        const auto record = recordOf(place.held);
        rows.append(QJsonObject{{u"home"_s, place.home.toString()}, {u"customer"_s, id.toString()}});
        if (record)
            members.append(QJsonObject{{u"home"_s, place.home.toString()}, {u"customer"_s, id.toString()},
                                       {u"seen"_s, wireTime(seenSince(*record))}});
    }
    for (const char *sql : {recordsql::moveRecords, recordsql::moveOrders, recordsql::keepHomes}) {
        if (const auto done = m_db.run(sql, {rowsOf(rows)}); !done)
            return done;
    }
    const auto joined = m_db.query(recordsql::joinHome, {rowsOf(members)});
    if (!joined)
        return joined.error();
    std::map<StoreId, std::vector<CustomerId>> joiners;
    for (int i = 0; i < joined->size(); ++i) // new to the store: their orders, too, if there are any already
        joiners[joined->id<StoreId>(i, 0)].push_back(joined->id<CustomerId>(i, 1));
    for (const auto &[store, ids] : joiners) {
        if (const auto told = tellWhole(store, ids); !told)
            return told;
    }
    return {};
}

Result<> RecordStore::keepMarks(const People &changed)
{
    QJsonArray marks;
    std::vector<CustomerId> ids;
    for (const auto &[id, place] : changed) {
        ids.push_back(id);
        const auto record = recordOf(place.held);
        for (const Identifier &identifier : record ? identifiersOf(*record) : std::vector<Identifier>())
            marks.append(QJsonObject{{u"hash"_s, QString(u"\\x"_s + QString::fromLatin1(m_keys->markOf(identifier).toHex()))}, {u"customer"_s, id.toString()}});
    }
    const auto cleared = m_db.run(recordsql::clearMarks, {listOf(ids)});
    return cleared ? m_db.run(recordsql::keepMarks, {rowsOf(marks)}) : cleared;
}

/** To every store that holds them. Nobody any more: gone there, with their orders. */
Result<> RecordStore::tell(const People &changed)
{
    std::vector<CustomerId> ids;
    for (const auto &[id, place] : changed)
        ids.push_back(id);
    const auto members = m_db.query(recordsql::membersOf, {listOf(ids)});
    if (!members)
        return members.error();
    std::vector<FeedStore::Change> changes;
    std::map<StoreId, std::vector<CustomerId>> gone;
    for (int i = 0; i < members->size(); ++i) {
        const auto store = members->id<StoreId>(i, 0);
        const auto id = members->id<CustomerId>(i, 1);
        if (const auto told = recordToTell(changed.at(id).held))
            changes.push_back({customersOf(store), recordKey(id), wireJson(*told)});
        else
            gone[store].push_back(id);
    }
    for (const auto &[store, those] : gone) {
        if (const auto left = leave(store, those); !left)
            return left;
    }
    return FeedStore(m_db).putAll(changes);
}

Result<> RecordStore::putCustomers(const std::vector<Customer> &customers, const StoreId &otherwise)
{
    std::vector<CustomerId> ids;
    for (const Customer &c : customers)
        ids.push_back(c.id);
    auto people = load(ids);
    if (!people)
        return people.error();
    for (const Customer &c : customers) {
        Place &place = (*people)[c.id];
        place.home = !c.homeStore.isNull() ? c.homeStore : !place.home.isNull() ? place.home : otherwise;
        tellAnew(place.held, c);
    }
    return keep(*people);
}

Result<RecordStore::Kept> RecordStore::putOrders(const std::vector<Order> &orders, const QDateTime &now)
{
    QJsonArray rows;
    std::map<std::pair<StoreId, CustomerId>, QDateTime> came;
    std::vector<CustomerId> ids;
    for (const Order &order : orders) {
        rows.append(QJsonObject{{u"id"_s, order.id.toString()}, {u"customer"_s, order.customer.toString()}, {u"at"_s, wireTime(order.at)},
                                {u"content"_s, QString::fromUtf8(wireJson(toJson(Record(order))))}});
        ids.push_back(order.customer);
        if (!order.store.isNull() && order.channel == Channel::Store && order.at > now.addDays(-visitDays)) {
            QDateTime &last = came[{order.store, order.customer}];
            last = std::max(last.isValid() ? last : order.at, order.at);
        }
    }
    const auto known = m_db.query(recordsql::knownOf, {listOf(ids)});
    if (!known)
        return known.error();
    const std::vector<CustomerId> knownIds = idsOf(*known, 0);
    const QSet<CustomerId> there(knownIds.begin(), knownIds.end());
    const auto kept = m_db.query(recordsql::keepOrders, {rowsOf(rows)});
    if (!kept)
        return kept.error();
    std::map<StoreId, std::vector<std::pair<CustomerId, QDateTime>>> entering;
    for (const auto &[who, at] : came) {
        if (there.contains(who.second))
            entering[who.first].push_back({who.second, at});
    }
    for (const auto &[store, people] : entering) {
        if (const auto entered = enter(store, people); !entered)
            return entered.error();
    }
    std::vector<FeedStore::Change> changes; // one row for each changed order and each store that holds whose it is
    for (int i = 0; i < kept->size(); ++i)
        changes.push_back({customersOf(kept->id<StoreId>(i, 0)), recordKey(kept->id<OrderId>(i, 1)), kept->utf8(i, 2)});
    if (const auto told = FeedStore(m_db).putAll(changes); !told)
        return told.error();
    const auto unknown = std::count_if(orders.begin(), orders.end(), [&](const Order &o) { return !there.contains(o.customer); });
    return Kept{qint64(orders.size()) - unknown, unknown};
}

Result<> RecordStore::putProducts(const Bucket &catalogue, const std::vector<Product> &products)
{
    QJsonArray rows;
    for (const Product &product : products)
        rows.append(QJsonObject{{u"home"_s, catalogue.store.toString()}, {u"id"_s, product.id.toString()}, {u"content"_s, QString::fromUtf8(wireJson(toJson(Record(product))))}});
    const auto kept = m_db.query(recordsql::keepProducts, {rowsOf(rows)});
    if (!kept)
        return kept.error();
    std::vector<FeedStore::Change> changes;
    for (int i = 0; i < kept->size(); ++i)
        changes.push_back({catalogue, recordKey(kept->id<ProductId>(i, 0)), kept->utf8(i, 1)});
    return FeedStore(m_db).putAll(changes);
}

std::vector<QString> RecordStore::locksFor(const Outcome &outcome)
{
    std::vector<QString> locks;
    for (const CustomerId &id : concernedBy(outcome))
        locks.push_back(lockOf(id));
    if (const CustomerId id = cameWith(outcome); !id.isNull())
        locks.push_back(lockOf(id));
    return locks;
}

Result<> RecordStore::take(const StoreId &store, const Outcome &outcome, const OpStamp &stamp, const QByteArray &told)
{
    const std::vector<CustomerId> concerned = concernedBy(outcome);
    if (!concerned.empty()) {
        const auto stores = storesOf(concerned);
        if (!stores)
            return stores.error();
        std::vector<FeedStore::Change> changes;
        for (const StoreId &other : *stores) {
            if (other != store)
                changes.push_back({customersOf(other), u"op/"_s + stamp.op.toString(), told});
        }
        if (const auto done = FeedStore(m_db).putAll(changes); !done)
            return done;
    }
    if (const CustomerId id = changedBy(outcome); !id.isNull()) {
        auto people = load({id});
        if (!people)
            return people.error();
        Place &place = people->begin()->second;
        change(place.held, outcome, stamp);
        const auto record = recordOf(place.held);
        if (place.home.isNull())
            place.home = record && !record->homeStore.isNull() ? record->homeStore : store;
        if (const auto kept = keep(*people); !kept)
            return kept;
        if (record && std::holds_alternative<CustomerCreated>(outcome))
            return enter(store, {{id, stamp.at}});
    }
    const CustomerId came = cameWith(outcome);
    return came.isNull() ? Result<>() : enter(store, {{came, stamp.at}});
}

Result<std::vector<StoreId>> RecordStore::storesOf(const std::vector<CustomerId> &people)
{
    const auto rows = m_db.query(recordsql::membersOf, {listOf(people)});
    if (!rows)
        return rows.error();
    std::vector<StoreId> stores;
    for (int i = 0; i < rows->size(); ++i)
        stores.push_back(rows->id<StoreId>(i, 0));
    std::sort(stores.begin(), stores.end());
    stores.erase(std::unique(stores.begin(), stores.end()), stores.end());
    return stores;
}

/** They came here: the store holds them from now on. Who is only heard of is not held. */
Result<> RecordStore::enter(const StoreId &store, const std::vector<std::pair<CustomerId, QDateTime>> &people)
{
    QJsonArray rows;
    for (const auto &[id, at] : people)
        rows.append(QJsonObject{{u"home"_s, store.toString()}, {u"customer"_s, id.toString()}, {u"seen"_s, wireTime(at)}});
    const auto entered = m_db.query(recordsql::enter, {rowsOf(rows)});
    return entered ? tellWhole(store, idsOf(*entered, 0)) : Result<>(entered.error());
}

/** To one store, that held nothing of them. */
Result<> RecordStore::tellWhole(const StoreId &store, const std::vector<CustomerId> &people)
{
    if (people.empty())
        return {};
    const auto records = m_db.query(recordsql::load, {listOf(people)});
    const auto orders = m_db.query(recordsql::ordersOf, {listOf(people)});
    if (!records || !orders)
        return records ? orders.error() : records.error();
    std::vector<FeedStore::Change> changes;
    for (int i = 0; i < records->size(); ++i) {
        const auto held = heldFrom(records->utf8(i, 2));
        if (!held)
            return held.error();
        if (const auto told = recordToTell(*held))
            changes.push_back({customersOf(store), recordKey(records->id<CustomerId>(i, 0)), wireJson(*told)});
    }
    for (int i = 0; i < orders->size(); ++i)
        changes.push_back({customersOf(store), recordKey(orders->id<OrderId>(i, 0)), orders->utf8(i, 1)});
    return FeedStore(m_db).putAll(changes);
}

Result<> RecordStore::leave(const StoreId &store, const std::vector<CustomerId> &people)
{
    const auto orders = m_db.query(recordsql::ordersOf, {listOf(people)});
    if (!orders)
        return orders.error();
    std::vector<FeedStore::Change> changes;
    for (int i = 0; i < orders->size(); ++i)
        changes.push_back({customersOf(store), recordKey(orders->id<OrderId>(i, 0)), {}, true});
    for (const CustomerId &id : people)
        changes.push_back({customersOf(store), recordKey(id), {}, true});
    if (const auto gone = m_db.run(recordsql::leave, {store, listOf(people)}); !gone)
        return gone;
    return FeedStore(m_db).putAll(changes);
}

Result<qint64> RecordStore::trim(const StoreId &store, qint64 most, const QDateTime &now, int step)
{
    const auto over = m_db.query(recordsql::over, {store, now.addDays(-visitDays), most, step});
    if (!over)
        return over.error();
    const std::vector<CustomerId> ids = idsOf(*over, 0);
    if (ids.empty())
        return qint64(0);
    const auto left = leave(store, ids);
    return left ? Result<qint64>(qint64(ids.size())) : left.error();
}

Result<std::vector<Customer>> RecordStore::known(const std::vector<CustomerId> &ids)
{
    const auto rows = m_db.query(recordsql::load, {listOf(ids)});
    if (!rows)
        return rows.error();
    std::vector<Customer> all;
    for (int i = 0; i < rows->size(); ++i) {
        const auto held = heldFrom(rows->utf8(i, 2));
        if (!held)
            return held.error();
        if (auto record = recordOf(*held))
            all.push_back(std::move(*record));
    }
    return all;
}

Result<QByteArray> RecordStore::find(const CustomerAsk &ask, const Bucket &catalogue, const Asker &asker)
{
    const auto *id = std::get_if<CustomerId>(&ask.whom);
    const auto found = m_db.query(recordsql::find, {id ? PgValue(*id) : PgValue(nullptr), id ? PgValue(nullptr) : PgValue(m_keys->markOf(std::get<Identifier>(ask.whom))),
                                                    int(CustomerAnswer::mostPeople), int(CustomerAnswer::mostOrders), catalogue.store, asker.store, asker.device, asker.now});
    if (!found)
        return found.error();
    // Orders and goods lie as they are told: who reads and writes them once more spends most of the time on that.
    QByteArray json = "{\"records\":[";
    json.reserve(16 * 1024);
    const auto add = [&](const QByteArray &key, const QByteArray &content) {
        json.append(json.endsWith('[') ? "{\"key\":\"" : ",{\"key\":\"").append(key).append("\",\"content\":").append(content).append('}');
    };
    for (int i = 0; i < found->size(); ++i) {
        const QByteArray content = found->utf8(i, 2);
        if (found->whole(i, 0) != 1) {
            add(found->utf8(i, 1), content);
            continue;
        }
        const auto held = heldFrom(content);
        if (!held)
            return held.error();
        if (const auto record = recordOf(*held))
            add(recordKey(*record).toLatin1(), QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact));
    }
    return QByteArray(json + "]}");
}

} // namespace tuttu

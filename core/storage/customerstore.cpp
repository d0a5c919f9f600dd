// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customerstore.h"

#include "core/storage/erasedstore.h"
#include "core/storage/changerecorder.h"
#include "core/storage/consentstore.h"
#include "core/storage/fieldeditstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/packed.h"
#include "core/storage/searchkeys.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"
#include "core/storage/storedsearchkeys.h"

namespace tuttu {

// The day they were seen last, counted from what is here and never from how it came: so it is the same on every device.
#define LAST_DAY "(SELECT max((SELECT coalesce(max(at), 0) FROM orders WHERE customer = ?1), (SELECT coalesce(max(arrived), 0) FROM visit WHERE customer = ?1)) / 86400000)"

namespace {

Cell customerCell(qint64 key) { return {"customer", key, "sealed"}; }

Result<Customer> whole(const Shelf &shelf, qint64 key, QByteArrayView sealed)
{
    const auto plain = shelf.sealer.open(customerCell(key), sealed);
    return plain ? unpacked<Customer>(*plain) : Result<Customer>(plain.error());
}

Result<Customer> opened(const Shelf &shelf, qint64 key, QByteArrayView sealed)
{
    auto customer = whole(shelf, key, sealed);
    if (customer)
        customer->forgetExpired(shelf.clock.now());
    return customer;
}

} // namespace

Result<Customer> CustomerStore::customer(const CustomerId &id) const
{
    Statement s(m_shelf.cache, "SELECT key, sealed FROM customer WHERE uid = ?");
    if (s.bind(id).step() && !s.isNull(1))
        return opened(m_shelf, s.integer(0), s.view(1));
    if (!s.ok())
        return s.error();
    return {Errc::NotFound, id.toString()};
}

Result<Customer> CustomerStore::byKey(qint64 key) const
{
    Statement s(m_shelf.cache, "SELECT sealed FROM customer WHERE key = ?");
    if (s.bind(key).step() && !s.isNull(0))
        return opened(m_shelf, key, s.view(0));
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<Customer> CustomerStore::asKept(qint64 key) const
{
    Statement s(m_shelf.cache, "SELECT sealed FROM customer WHERE key = ?");
    if (s.bind(key).step() && !s.isNull(0))
        return whole(m_shelf, key, s.view(0));
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<std::vector<CustomerId>> CustomerStore::withIdentifier(const Identifier &identifier) const
{
    std::vector<CustomerId> found;
    Statement s(m_shelf.cache, "SELECT customer FROM identifier WHERE hash = ? ORDER BY customer");
    s.bind(m_shelf.blind.of(identifier));
    while (s.step()) {
        const auto root = MergeStore(m_shelf).rootOf(s.integer(0));
        const auto id = root ? idOf(*root) : Result<CustomerId>(root.error());
        if (!id)
            return id.error();
        if (std::find(found.begin(), found.end(), *id) == found.end())
            found.push_back(*id);
    }
    if (!s.ok())
        return s.error();
    return found;
}

Result<std::vector<qint64>> CustomerStore::keysWith(const Identifier &identifier, int most) const
{
    std::vector<qint64> found;
    Statement s(m_shelf.cache, "SELECT customer FROM identifier WHERE hash = ? ORDER BY customer LIMIT ?");
    s.bind(m_shelf.blind.of(identifier), most);
    while (s.step())
        found.push_back(s.integer(0));
    if (!s.ok())
        return s.error();
    return found;
}

Result<CustomerId> CustomerStore::idOf(qint64 key) const
{
    Statement s(m_shelf.cache, "SELECT uid FROM customer WHERE key = ?");
    if (s.bind(key).step())
        return s.id<CustomerId>(0);
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<qint64> CustomerStore::count() const
{
    Statement s(m_shelf.cache, "SELECT count(*) FROM customer_search");
    if (!s.step())
        return s.error();
    return s.integer(0);
}

Result<qint64> CustomerStore::key(const CustomerId &id) const
{
    Statement s(m_shelf.cache, "SELECT key FROM customer WHERE uid = ?");
    if (s.bind(id).step())
        return s.integer(0);
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<qint64> CustomerStore::keyFor(const CustomerId &id)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    const auto known = key(id);
    if (known || known.error().code != Errc::NotFound)
        return known;
    const Unrecorded aside(m_shelf.cache); // whoever else speaks of them may point at the row by now: it stays
    Statement s(m_shelf.cache, "INSERT INTO customer (uid) VALUES (?) RETURNING key");
    if (!s.bind(id).step())
        return s.error();
    return s.integer(0);
}

Result<std::optional<qint64>> CustomerStore::keyForIfAny(const CustomerId &id)
{
    if (id.isNull())
        return std::optional<qint64>();
    const auto known = keyFor(id);
    return known ? Result<std::optional<qint64>>(*known) : known.error();
}

Result<std::vector<CustomerId>> CustomerStore::everybody() const
{
    Statement s(m_shelf.cache, "SELECT uid FROM customer WHERE sealed IS NOT NULL AND key NOT IN (SELECT gone FROM customer_merge) ORDER BY key");
    std::vector<CustomerId> all;
    while (s.step())
        all.push_back(s.id<CustomerId>(0));
    if (!s.ok())
        return s.error();
    return all;
}

Result<qint64> CustomerStore::put(const Customer &customer)
{
    const auto erased = ErasedStore(m_shelf).isErased(customer.id.uuid());
    if (!erased || *erased)
        return erased ? keyFor(customer.id) : Result<qint64>(erased.error());
    if (customer.id.isNull() || customer.name.shown.trimmed().isEmpty())
        return {Errc::Invalid, QStringLiteral("a customer needs an id and a name")};
    const auto key = keyFor(customer.id);
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "UPDATE customer SET sealed = ? WHERE key = ?");
    if (const auto done = s.bind(m_shelf.sealer.seal(customerCell(*key), packed(customer)), *key).run(); !done)
        return done.error();
    if (const auto done = putIdentifiers(*key, customer); !done)
        return done.error();
    if (const auto done = putSearchKeys(*key, customer); !done)
        return done.error();
    return *key;
}

Result<> CustomerStore::change(const CustomerId &id, const std::function<void(Customer &)> &how)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    const auto key = this->key(id);
    if (!key)
        return key.error();
    auto customer = asKept(*key);
    if (!customer)
        return customer.error();
    how(*customer);
    Statement s(m_shelf.cache, "UPDATE customer SET sealed = ? WHERE key = ?");
    return s.bind(m_shelf.sealer.seal(customerCell(*key), packed(*customer)), *key).run();
}

Result<qint64> CustomerStore::putFromSource(Customer customer)
{
    const auto before = this->customer(customer.id);
    if (!before && before.error().code != Errc::NotFound)
        return before.error();
    if (before) {
        customer.unnoticedUntil = before->unnoticedUntil;
        customer.quiz = before->quiz;
        customer.keepConsents(before->consents);
    }
    const auto key = this->key(customer.id);
    if (!key)
        return key.error().code == Errc::NotFound ? put(customer) : key;
    const auto held = ConsentStore(m_shelf).heldBy(*key); // also of somebody who was only heard of
    if (!held)
        return held.error();
    customer.keepConsents(*held);
    if (const auto kept = FieldEditStore(m_shelf).keepEdits(*key, customer); !kept)
        return kept.error();
    return put(customer);
}

Result<> CustomerStore::forget(const CustomerId &id)
{
    const auto key = keyFor(id);
    if (!key)
        return key.error();
    for (const Sql &sql : {Sql("UPDATE customer SET sealed = NULL WHERE key = ?"), Sql("DELETE FROM identifier WHERE customer = ?"), Sql("DELETE FROM customer_search WHERE customer = ?")}) {
        Statement s(m_shelf.cache, sql);
        if (const auto done = s.bind(*key).run(); !done)
            return done;
    }
    return {};
}

Result<> CustomerStore::putIdentifiers(qint64 key, const Customer &customer)
{
    Statement clear(m_shelf.cache, "DELETE FROM identifier WHERE customer = ?");
    if (const auto done = clear.bind(key).run(); !done)
        return done;
    std::vector<Identifier> all = customer.cards;
    if (!customer.email.isEmpty())
        all.push_back({IdentifierKind::Email, customer.email});
    if (!customer.phone.isEmpty())
        all.push_back({IdentifierKind::Phone, customer.phone});
    Statement insert(m_shelf.cache, "INSERT OR IGNORE INTO identifier (hash, customer) VALUES (?, ?)");
    for (const Identifier &identifier : all) {
        if (const auto done = insert.bind(m_shelf.blind.of(identifier), key).run(); !done)
            return done;
    }
    return {};
}

Result<> CustomerStore::putSearchKeys(qint64 key, const Customer &customer)
{
    const SearchKeys keys = searchKeysOf(customer);
    Statement s(m_shelf.cache, "INSERT INTO customer_search (customer, last_day, sealed) "
                               "VALUES (?1, " LAST_DAY ", ?2) "
                               "ON CONFLICT (customer) DO UPDATE SET sealed = ?2 RETURNING last_day");
    if (!s.bind(key, sealedSearchKeys(m_shelf.sealer, key, keys)).step())
        return s.error();
    m_shelf.cache.onCommit([&search = m_shelf.search, key, keys, day = quint32(s.integer(0))] {
        addToIndex(search, key, keys);
        search.setLastDay(quint32(key), day);
    });
    return s.run();
}

Result<> CustomerStore::countSeen(qint64 key)
{
    Statement s(m_shelf.cache, "UPDATE customer_search SET last_day = " LAST_DAY " WHERE customer = ?1 RETURNING last_day");
    if (!s.bind(key).step())
        return s.ok() ? Result<>() : s.error();
    m_shelf.cache.onCommit([&search = m_shelf.search, key, day = quint32(s.integer(0))] { search.setLastDay(quint32(key), day); });
    return s.run();
}

Result<> CustomerStore::sawOn(qint64 key, const QDateTime &at)
{
    const qint64 day = at.toMSecsSinceEpoch() / 86'400'000;
    Statement s(m_shelf.cache, "UPDATE customer_search SET last_day = ?2 WHERE customer = ?1 AND last_day < ?2");
    const qint64 before = m_shelf.cache.changes();
    if (const auto done = s.bind(key, day).run(); !done || m_shelf.cache.changes() == before)
        return done;
    m_shelf.cache.onCommit([&search = m_shelf.search, key, day] { search.setLastDay(quint32(key), quint32(day)); });
    return {};
}

} // namespace tuttu

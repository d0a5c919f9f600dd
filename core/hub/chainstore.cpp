// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/chainstore.h"

#include "core/sync/wire/enrolment.h"

#include <QTimeZone>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char addSql[] = R"(
    INSERT INTO store (home, name, zone, currency, phone_region, lease_hours, added) SELECT $1, $2, $3, $4, $5, $6, $7
    WHERE NOT EXISTS (SELECT 1 FROM store WHERE home = $1 OR name = $2))";

constexpr char columns[] = "SELECT home, name, zone, currency, phone_region, lease_hours, key_number FROM store";

bool isCapitals(const QString &text, qsizetype size)
{
    return text.size() == size && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/** What devices would refuse to read is not let in here. */
QString problemOf(const ChainPlace &place)
{
    const Store &s = place.store;
    if (s.id.isNull())
        return u"a store needs an id"_s;
    if (s.name.isEmpty() || s.name.size() > 60 || s.name != s.name.simplified())
        return u"a store's name has 1 to 60 characters and no line breaks"_s;
    if (!(s.zone.contains('/') || s.zone == "UTC") || !QTimeZone(s.zone).isValid()) // a word alone may be read as a rule of POSIX
        return u"there is no time zone '%1'; it is written as in Europe/Helsinki"_s.arg(QString::fromLatin1(s.zone));
    if (!isCapitals(s.currency, 3))
        return u"a currency has three capital letters, as in EUR"_s;
    if (!isCapitals(s.phoneRegion, 2))
        return u"a region has two capital letters, as in FI"_s;
    if (place.leaseHours < TokenAnswer::shortestLease || place.leaseHours > TokenAnswer::longestLease)
        return u"a lease has %1 to %2 hours"_s.arg(TokenAnswer::shortestLease).arg(TokenAnswer::longestLease);
    return {};
}

} // namespace

Result<> ChainStore::add(const ChainPlace &place, const QDateTime &now)
{
    if (const QString problem = problemOf(place); !problem.isEmpty())
        return {Errc::Invalid, problem};
    const Store &s = place.store;
    return m_db.transaction([&]() -> Result<> {
        if (const auto alone = m_db.script("LOCK TABLE store IN SHARE ROW EXCLUSIVE MODE"); !alone) // two of one name at once
            return alone;
        const auto added = m_db.query(addSql, {s.id, s.name, QString::fromLatin1(s.zone), s.currency, s.phoneRegion, place.leaseHours, now});
        if (!added)
            return added.error();
        return added->changed() == 1 ? Result<>() : Result<>(Errc::Duplicate, u"there is a store '%1'"_s.arg(s.name));
    });
}

Result<std::vector<ChainPlace>> ChainStore::read(const char *sql, const std::vector<PgValue> &values)
{
    const auto rows = m_db.query(sql, values);
    if (!rows)
        return rows.error();
    std::vector<ChainPlace> places;
    for (int i = 0; i < rows->size(); ++i)
        places.push_back({{rows->id<StoreId>(i, 0), rows->text(i, 1), rows->text(i, 2).toLatin1(), rows->text(i, 3), rows->text(i, 4)}, int(rows->whole(i, 5)), int(rows->whole(i, 6))});
    return places;
}

Result<std::vector<ChainPlace>> ChainStore::all()
{
    static const QByteArray sql = QByteArray(columns) + " ORDER BY name, home";
    return read(sql.constData(), {});
}

Result<ChainPlace> ChainStore::find(const StoreId &store)
{
    static const QByteArray sql = QByteArray(columns) + " WHERE home = $1";
    auto found = read(sql.constData(), {store});
    if (!found)
        return found.error();
    return found->empty() ? Result<ChainPlace>(Errc::NotFound, u"there is no store %1"_s.arg(store.toString())) : Result<ChainPlace>(std::move(found->front()));
}

Result<ChainPlace> ChainStore::named(const QString &name)
{
    static const QByteArray sql = QByteArray(columns) + " WHERE name = $1";
    auto found = read(sql.constData(), {name});
    if (!found)
        return found.error();
    return found->empty() ? Result<ChainPlace>(Errc::NotFound, u"there is no store '%1'"_s.arg(name)) : Result<ChainPlace>(std::move(found->front()));
}

Result<> ChainStore::renewKey(const StoreId &store)
{
    return m_db.run("UPDATE store SET key_number = key_number + 1 WHERE home = $1", {store});
}

} // namespace tuttu

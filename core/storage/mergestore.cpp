// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mergestore.h"

#include "core/storage/customerstore.h"
#include "core/storage/rows.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16; // merges of merges; more is a circle

QString written(const std::vector<CustomerField> &fields)
{
    QStringList numbers;
    for (const CustomerField field : fields)
        numbers.append(QString::number(int(field)));
    return numbers.isEmpty() ? u""_s : numbers.join(u',');
}

std::vector<CustomerField> readFields(const QString &text)
{
    std::vector<CustomerField> fields;
    for (const QString &number : text.split(u',', Qt::SkipEmptyParts))
        fields.push_back(CustomerField(number.toInt()));
    return fields;
}

/** What belongs to both records belongs to the person. */
void join(Customer &into, const Customer &other)
{
    for (const Identifier &card : other.cards) {
        if (std::find(into.cards.begin(), into.cards.end(), card) == into.cards.end())
            into.cards.push_back(card);
    }
    for (const Consent &theirs : other.consents) {
        const ConsentState mine = into.consent(theirs.purpose);
        if (mine == ConsentState::NotAsked || (saysNo(theirs.state) && !saysNo(mine)))
            into.setConsent(theirs);
    }
    if (other.since.isValid() && (!into.since.isValid() || other.since < into.since))
        into.since = other.since;
    into.tier = std::max(into.tier, other.tier);
    if (other.unnoticedUntil.isValid() && (!into.unnoticedUntil.isValid() || into.unnoticedUntil < other.unnoticedUntil))
        into.unnoticedUntil = other.unnoticedUntil;
    if (!into.quiz.at.isValid())
        into.quiz = other.quiz;
}

/** Lists are joined; of a kind of size the kept record's own counts. */
QStringList joinedLists(CustomerField field, QStringList ours, const QStringList &theirs)
{
    const auto kindOf = [field](const QString &one) { return field == CustomerField::Sizes ? one.section(u'=', 0, 0) : one; };
    QStringList kinds;
    for (const QString &one : std::as_const(ours))
        kinds.append(kindOf(one));
    for (const QString &one : theirs) {
        if (!kinds.contains(kindOf(one)))
            ours.append(one);
    }
    return ours;
}

} // namespace

Result<> MergeStore::apply(const CustomersMerged &o, const OpId &op, const QDateTime &at, const ClerkId &clerk)
{
    CustomerStore customers(m_shelf);
    // Whether one was only heard of before, or not, differs from device to device and makes no difference.
    const auto before = customers.key(o.kept), other = customers.key(o.gone);
    const auto root = before ? rootOf(*before) : Result<qint64>(0);
    if (!root)
        return root.error();
    if (o.kept == o.gone || (other && *root == *other))
        return {Errc::Invalid, u"merge.circle"_s};
    const auto kept = customers.keyFor(o.kept), gone = customers.keyFor(o.gone);
    if (!kept || !gone)
        return kept ? gone.error() : kept.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO customer_merge (op, kept, gone, at, clerk, fields) VALUES (?, ?, ?, ?, ?, ?)");
    return s.bind(op, *kept, *gone, at, clerk, written(o.fromGone)).run();
}

Result<> MergeStore::part(const OpId &merge)
{
    Statement s(m_shelf.cache, "DELETE FROM customer_merge WHERE op = ?");
    return s.bind(merge).run();
}

Result<> MergeStore::ownField(qint64 keptKey, CustomerField field)
{
    const auto gone = goneInto(keptKey);
    if (!gone)
        return gone.error();
    Statement s(m_shelf.cache, "UPDATE customer_merge SET fields = ?2 WHERE op = ?1");
    for (Gone one : *gone) {
        if (std::erase(one.fields, field) == 0)
            continue;
        if (const auto done = s.bind(one.op, written(one.fields)).run(); !done)
            return done;
    }
    return {};
}

Result<qint64> MergeStore::rootOf(qint64 key) const
{
    // Merged twice on two devices: the first op counts everywhere.
    Statement s(m_shelf.cache, "SELECT kept FROM customer_merge WHERE gone = ? ORDER BY op LIMIT 1");
    for (int depth = 0; depth < deepest; ++depth) {
        if (!s.bind(key).step())
            return s.ok() ? Result<qint64>(key) : s.error();
        key = s.integer(0);
    }
    return key;
}

Result<std::vector<MergeStore::Gone>> MergeStore::goneInto(qint64 key) const
{
    Statement s(m_shelf.cache, "SELECT op, gone, at, fields FROM customer_merge m WHERE kept = ? "
                               "AND op = (SELECT min(op) FROM customer_merge o WHERE o.gone = m.gone) ORDER BY op");
    return rows<Gone>(s.bind(key), [](const Statement &row) -> Result<Gone> { return Gone{row.id<OpId>(0), row.integer(1), row.time(2), readFields(row.text(3))}; });
}

Result<std::vector<qint64>> MergeStore::membersOf(qint64 key) const
{
    std::vector<qint64> members{key};
    for (size_t i = 0; i < members.size(); ++i) {
        const auto gone = goneInto(members[i]);
        if (!gone)
            return gone.error();
        for (const Gone &one : *gone) {
            if (std::find(members.begin(), members.end(), one.key) == members.end())
                members.push_back(one.key);
        }
    }
    return members;
}

Result<Customer> MergeStore::view(qint64 key) const
{
    return view(key, 0);
}

Result<Customer> MergeStore::view(qint64 key, int depth) const
{
    auto customer = CustomerStore(m_shelf).byKey(key);
    if (!customer)
        return customer;
    const auto gone = goneInto(key);
    if (!gone)
        return gone.error();
    for (const Gone &one : *gone) {
        const auto other = depth < deepest ? view(one.key, depth + 1) : Result<Customer>(Errc::NotFound);
        if (!other && other.error().code == Errc::NotFound)
            continue; // its record has not come: an op only named it
        if (!other)
            return other;
        join(*customer, *other);
        for (const CustomerField field : one.fields) {
            const QStringList theirs = valueOf(*other, field);
            if (const auto set = setValue(*customer, field, isSet(field) ? joinedLists(field, valueOf(*customer, field), theirs) : theirs); !set)
                return set.error();
        }
    }
    return customer;
}

Result<std::vector<MergedRecord>> MergeStore::recordsIn(qint64 key) const
{
    const auto gone = goneInto(key);
    if (!gone)
        return gone.error();
    std::vector<MergedRecord> records;
    for (const Gone &one : *gone) {
        const auto other = CustomerStore(m_shelf).byKey(one.key);
        if (other)
            records.push_back({one.op, other->id, other->name.shown, one.at, one.fields});
        else if (other.error().code != Errc::NotFound)
            return other.error();
    }
    return records;
}

} // namespace tuttu

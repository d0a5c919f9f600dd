// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/staffstore.h"

#include "core/storage/packed.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tuttu {

/** Sealed in one cell. What is absent at its end was not known yet when it was written. */
struct StaffStore::Words {
    QString name, initials;
    QDateTime workAt, workSeen; ///< invalid: they have not come in by a work account
    ClerkId account;            ///< theirs; null: none, or they are one themselves
    bool byPin = false;         ///< linked here; otherwise the chain told of it

    void dropAccount()
    {
        account = {};
        byPin = false;
        workAt = workSeen = {};
    }

    template<typename V, typename T> static void visit(V &v, T &t)
    {
        v("name", t.name);
        v("initials", t.initials);
        v("workAt", t.workAt);
        v("workSeen", t.workSeen);
        v("account", t.account);
        v("byPin", t.byPin);
    }
    template<typename V> friend void fields(V &v, Words &t) { visit(v, t); }
    template<typename V> friend void fields(V &v, const Words &t) { visit(v, t); }
};

namespace {

#define STORE_COLUMNS "uid, name, zone, currency, phone_region FROM store "

Store storeFrom(const Statement &s)
{
    return {s.id<StoreId>(0), s.text(1), s.text(2).toLatin1(), s.text(3), s.text(4)};
}

/** Changed exactly one row, or NotFound. */
Result<> one(Statement &s)
{
    if (s.step())
        return {};
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

} // namespace

Result<> StaffStore::putStore(const Store &store, bool isHere)
{
    if (store.id.isNull() || store.name.isEmpty() || store.zone.isEmpty())
        return {Errc::Invalid, QStringLiteral("a store needs an id, a name and a time zone")};
    return m_shelf.outbox.transaction([&]() -> Result<> {
        if (isHere) {
            if (const auto done = Statement(m_shelf.outbox, "UPDATE store SET here = 0").run(); !done)
                return done;
        }
        Statement s(m_shelf.outbox, "INSERT OR REPLACE INTO store (uid, name, zone, currency, phone_region, here) VALUES (?, ?, ?, ?, ?, ?)");
        const auto text = [](const QString &t) { return t.isNull() ? QStringLiteral("") : t; };
        return s.bind(store.id, store.name, QString::fromLatin1(store.zone), text(store.currency), text(store.phoneRegion), isHere).run();
    });
}

Result<Store> StaffStore::here() const
{
    Statement s(m_shelf.outbox, "SELECT " STORE_COLUMNS "WHERE here = 1");
    if (s.step())
        return storeFrom(s);
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<std::vector<Store>> StaffStore::stores() const
{
    Statement s(m_shelf.outbox, "SELECT " STORE_COLUMNS "ORDER BY name");
    std::vector<Store> stores;
    while (s.step())
        stores.push_back(storeFrom(s));
    if (!s.ok())
        return s.error();
    return stores;
}

Result<std::pair<qint64, StaffStore::Words>> StaffStore::words(const ClerkId &clerk) const
{
    Statement s(m_shelf.outbox, "SELECT key, sealed FROM clerk WHERE uid = ?");
    if (!s.bind(clerk).step())
        return s.ok() ? Error{Errc::NotFound, {}} : s.error();
    const qint64 key = s.integer(0);
    const auto plain = m_shelf.sealer.open({"clerk", key, "sealed"}, s.view(1));
    if (!plain)
        return plain.error();
    const auto words = unpacked<Words>(*plain);
    if (!words)
        return words.error();
    return std::pair(key, *words);
}

Result<> StaffStore::setWords(qint64 key, const Words &words)
{
    Statement s(m_shelf.outbox, "UPDATE clerk SET sealed = ? WHERE key = ?");
    return s.bind(m_shelf.sealer.seal({"clerk", key, "sealed"}, packed(words)), key).run();
}

Result<> StaffStore::putClerk(const Clerk &clerk)
{
    return m_shelf.outbox.transaction([&] { return write(clerk); });
}

Result<> StaffStore::write(const Clerk &clerk)
{
    if (clerk.id.isNull() || clerk.name.isEmpty())
        return {Errc::Invalid, QStringLiteral("a clerk needs an id and a name")};
    const auto before = words(clerk.id);
    if (!before && before.error().code != Errc::NotFound)
        return before.error();
    Statement row(m_shelf.outbox, "INSERT INTO clerk (uid, role, sealed) VALUES (?1, ?2, x'') ON CONFLICT (uid) DO UPDATE SET role = ?2 RETURNING key");
    if (!row.bind(clerk.id, clerk.role).step())
        return row.error();
    const qint64 key = row.integer(0);
    if (const auto done = row.run(); !done)
        return done;
    Words now = before ? before->second : Words();
    now.name = clerk.name;
    now.initials = clerk.initials;
    return setWords(key, now);
}

Result<> StaffStore::changeWords(const ClerkId &clerk, const std::function<void(Words &)> &change)
{
    auto kept = words(clerk);
    if (!kept)
        return kept.error();
    change(kept->second);
    return setWords(kept->first, kept->second);
}

Result<> StaffStore::putClerkOfChain(const Clerk &clerk)
{
    return m_shelf.outbox.transaction([&]() -> Result<> {
        if (const auto done = write(clerk); !done)
            return done;
        const auto kept = words(clerk.id);
        if (!kept)
            return kept.error();
        const Words &before = kept->second;
        if (clerk.account.isNull() ? before.account.isNull() || before.byPin : before.account == clerk.account && !before.byPin)
            return {};
        return clerk.account.isNull() ? changeWords(clerk.id, &Words::dropAccount) : give(clerk.id, clerk.account, false);
    });
}

/** To whom it is given has it from now on, alone. Whose PIN goes on after that is asked for by when they came in by the account. */
Result<> StaffStore::give(const ClerkId &clerk, const ClerkId &account, bool byPin)
{
    const auto all = clerks();
    if (!all)
        return all.error();
    WorkSignIn last;
    for (const Clerk &other : *all) {
        const bool stoodForIt = other.id == account;
        if (other.id == clerk || (!stoodForIt && other.account != account))
            continue;
        const auto kept = workSignIn(other.id);
        if (!kept)
            return kept.error();
        last = kept->value_or(last);
        if (const auto done = stoodForIt ? removeClerk(other.id) : changeWords(other.id, &Words::dropAccount); !done)
            return done;
    }
    return changeWords(clerk, [&](Words &words) {
        if (!words.account.isNull() && words.account != account)
            words.dropAccount(); // another account's times say nothing about this one
        words.account = account;
        words.byPin = byPin;
        if (!words.workAt.isValid()) {
            words.workAt = last.at;
            words.workSeen = last.seen;
        }
    });
}

Result<> StaffStore::linkAccount(const ClerkId &clerk, const ClerkId &account)
{
    return m_shelf.outbox.transaction([&] { return link(clerk, account); });
}

Result<> StaffStore::link(const ClerkId &clerk, const ClerkId &account)
{
    const auto all = clerks();
    if (!all)
        return all.error();
    const bool taken = std::any_of(all->begin(), all->end(), [&](const Clerk &c) { return c.account == account; });
    const auto kept = words(clerk);
    if (!kept)
        return kept.error();
    if (account.isNull() || account == clerk || taken || !kept->second.account.isNull() || kept->second.workAt.isValid())
        return {Errc::Invalid, QStringLiteral("the clerk has a work account, or the account has a clerk")};
    return give(clerk, account, true);
}

Result<PartedAccount> StaffStore::partAccount(const ClerkId &clerk)
{
    const auto kept = words(clerk);
    if (!kept)
        return kept.error();
    const Words &before = kept->second;
    if (before.account.isNull() || !before.byPin)
        return {Errc::Invalid, QStringLiteral("no work account was linked to this clerk here")};
    if (const auto done = changeWords(clerk, &Words::dropAccount); !done)
        return done.error();
    return PartedAccount{clerk, before.account, {before.workAt, before.workSeen}};
}

Result<> StaffStore::linkAgain(const PartedAccount &parted)
{
    return m_shelf.outbox.transaction([&]() -> Result<> {
        if (const auto done = link(parted.clerk, parted.account); !done)
            return done;
        return changeWords(parted.clerk, [&](Words &words) {
            words.workAt = parted.last.at;
            words.workSeen = parted.last.seen;
        });
    });
}

Result<std::vector<Clerk>> StaffStore::clerks() const
{
    return clerksWhere([](const Words &) { return true; });
}

Result<std::vector<Clerk>> StaffStore::linkedByPin() const
{
    return clerksWhere([](const Words &words) { return words.byPin; });
}

Result<std::vector<Clerk>> StaffStore::clerksWhere(const std::function<bool(const Words &)> &fits) const
{
    Statement s(m_shelf.outbox, "SELECT key, uid, role, sealed FROM clerk");
    std::vector<Clerk> clerks;
    while (s.step()) {
        const auto plain = m_shelf.sealer.open({"clerk", s.integer(0), "sealed"}, s.view(3));
        if (!plain)
            return plain.error();
        const auto words = unpacked<Words>(*plain);
        if (!words)
            return words.error();
        if (fits(*words))
            clerks.push_back({s.id<ClerkId>(1), words->name, words->initials, s.enumeration<Role>(2), words->account});
    }
    if (!s.ok())
        return s.error();
    std::sort(clerks.begin(), clerks.end(), [](const Clerk &a, const Clerk &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    return clerks;
}

Result<> StaffStore::removeClerk(const ClerkId &clerk)
{
    Statement s(m_shelf.outbox, "DELETE FROM clerk WHERE uid = ? RETURNING key");
    return one(s.bind(clerk));
}

Result<PinRecord> StaffStore::pin(const ClerkId &clerk) const
{
    Statement s(m_shelf.outbox, "SELECT pin, wrong_pins FROM clerk WHERE uid = ?");
    if (s.bind(clerk).step())
        return PinRecord{s.bytes(0), s.small(1)};
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<> StaffStore::setPin(const ClerkId &clerk, const QByteArray &verifier)
{
    Statement s(m_shelf.outbox, "UPDATE clerk SET pin = ?2, wrong_pins = 0 WHERE uid = ?1 RETURNING key");
    return one(s.bind(clerk, verifier));
}

Result<std::optional<WorkSignIn>> StaffStore::workSignIn(const ClerkId &clerk) const
{
    const auto kept = words(clerk);
    if (!kept)
        return kept.error();
    const Words &words = kept->second;
    return words.workAt.isValid() ? std::optional(WorkSignIn{words.workAt, words.workSeen}) : std::nullopt;
}

Result<> StaffStore::setWorkSignIn(const ClerkId &clerk, const WorkSignIn &last)
{
    return m_shelf.outbox.transaction([&] {
        return changeWords(clerk, [&](Words &words) {
            words.workAt = last.at;
            words.workSeen = last.seen;
        });
    });
}

Result<> StaffStore::setWrongPins(const ClerkId &clerk, int wrong)
{
    Statement s(m_shelf.outbox, "UPDATE clerk SET wrong_pins = ?2 WHERE uid = ?1 RETURNING key");
    return one(s.bind(clerk, wrong));
}

} // namespace tuttu

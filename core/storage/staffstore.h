// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/staff.h"
#include "core/domain/workaccount.h"

#include <functional>
#include <optional>
#include <vector>

namespace tuttu {

struct Shelf;

struct PinRecord { ///< what is kept of a clerk's PIN
    QByteArray verifier; ///< PinVerifier's; empty = none set
    int wrong = 0;       ///< wrong ones in a row: PinThrottle
    friend bool operator==(const PinRecord &, const PinRecord &) = default;
};

/** A work account that was taken off its clerk, and all that is needed to give it back. */
struct PartedAccount {
    ClerkId clerk, account;
    WorkSignIn last;
    friend bool operator==(const PartedAccount &, const PartedAccount &) = default;
};

/** The shop and its people. They stand in outbox.db: a rebuilt cache must not forget who may sign in, nor how often somebody guessed. */
class StaffStore
{
public:
    explicit StaffStore(const Shelf &shelf) : m_shelf(shelf) {}

    Result<> putStore(const Store &store, bool here);
    Result<Store> here() const;                ///< the store this device stands in; NotFound before setup
    Result<std::vector<Store>> stores() const;

    Result<> putClerk(const Clerk &clerk);     ///< name and role; their PIN, their work account and when they came in stay
    /** As the chain tells of them: with the work account it knows to be theirs, or without the one it had told of. One that was linked by PIN
     *  stays, unless the chain knows it to be somebody else's. */
    Result<> putClerkOfChain(const Clerk &clerk);
    Result<std::vector<Clerk>> clerks() const; ///< by name
    Result<> removeClerk(const ClerkId &clerk);

    Result<PinRecord> pin(const ClerkId &clerk) const; ///< NotFound: no such clerk
    Result<> setPin(const ClerkId &clerk, const QByteArray &verifier);
    /** When they last came in by their work account; none: they have no such account. It is sealed: who copies or mends the file makes
     *  no PIN good for longer. NotFound: no such clerk. */
    Result<std::optional<WorkSignIn>> workSignIn(const ClerkId &clerk) const;
    Result<> setWorkSignIn(const ClerkId &clerk, const WorkSignIn &last);
    /** They have shown that both are theirs. Who stood for the account alone until now goes, and when they came in by it goes over.
     *  Errors: NotFound; Invalid (one of the two has another already). */
    Result<> linkAccount(const ClerkId &clerk, const ClerkId &account);
    /** The PIN is theirs alone again, without an end. Errors: NotFound; Invalid (none, or the chain's to undo). */
    Result<PartedAccount> partAccount(const ClerkId &clerk);
    Result<> linkAgain(const PartedAccount &parted);      ///< takes partAccount back; errors as linkAccount
    Result<std::vector<Clerk>> linkedByPin() const;       ///< by name
    Result<> setWrongPins(const ClerkId &clerk, int wrong); ///< on disk (synced) when it returns

private:
    struct Words;
    Result<std::pair<qint64, Words>> words(const ClerkId &clerk) const;
    Result<> setWords(qint64 key, const Words &words);
    // In a transaction of who calls them.
    Result<> write(const Clerk &clerk);
    Result<> link(const ClerkId &clerk, const ClerkId &account);
    Result<> give(const ClerkId &clerk, const ClerkId &account, bool byPin);
    Result<> changeWords(const ClerkId &clerk, const std::function<void(Words &)> &change);
    Result<std::vector<Clerk>> clerksWhere(const std::function<bool(const Words &)> &fits) const;

    const Shelf &m_shelf;
};

} // namespace tuttu

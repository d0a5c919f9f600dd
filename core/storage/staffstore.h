// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/staff.h"
#include "core/domain/workaccount.h"

#include <optional>
#include <vector>

namespace tuttu {

struct Shelf;

struct PinRecord { ///< what is kept of a clerk's PIN
    QByteArray verifier; ///< PinVerifier's; empty = none set
    int wrong = 0;       ///< wrong ones in a row: PinThrottle
    friend bool operator==(const PinRecord &, const PinRecord &) = default;
};

/** The shop and its people. They stand in outbox.db: a rebuilt cache must not forget who may sign in, nor how often somebody guessed. */
class StaffStore
{
public:
    explicit StaffStore(const Shelf &shelf) : m_shelf(shelf) {}

    Result<> putStore(const Store &store, bool here);
    Result<Store> here() const;                ///< the store this device stands in; NotFound before setup
    Result<std::vector<Store>> stores() const;

    Result<> putClerk(const Clerk &clerk);     ///< keeps their PIN and when they came in
    Result<std::vector<Clerk>> clerks() const; ///< by name
    Result<> removeClerk(const ClerkId &clerk);

    Result<PinRecord> pin(const ClerkId &clerk) const; ///< NotFound: no such clerk
    Result<> setPin(const ClerkId &clerk, const QByteArray &verifier);
    /** When they last came in by their work account; none: they have no such account. It is sealed: who copies or mends the file makes
     *  no PIN good for longer. NotFound: no such clerk. */
    Result<std::optional<WorkSignIn>> workSignIn(const ClerkId &clerk) const;
    Result<> setWorkSignIn(const ClerkId &clerk, const WorkSignIn &last);
    Result<> setWrongPins(const ClerkId &clerk, int wrong); ///< on disk (synced) when it returns

private:
    struct Words;
    Result<std::pair<qint64, Words>> words(const ClerkId &clerk) const;
    Result<> setWords(qint64 key, const Words &words);

    const Shelf &m_shelf;
};

} // namespace tuttu

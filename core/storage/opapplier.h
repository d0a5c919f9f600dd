// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"

namespace tuttu {

struct Shelf;
class DeviceKeys;

/** Brings captures into the cache, each op once. */
class OpApplier
{
public:
    explicit OpApplier(const Shelf &shelf) : m_shelf(shelf) {}

    /** One transaction: the effect, the op's id and the journal position. An op applied before changes nothing and is a success. */
    Result<> apply(const Op &op);
    /** Applies what the journal has and the cache has not, in order; what cannot be understood is parked and counted. Answers how many. */
    Result<qint64> catchUp(const DeviceKeys &keys);
    Result<qint64> parkedCount() const; ///< ops of unknown kinds or broken payloads: kept, not applied

private:
    Result<> effect(const Op &op, const Outcome &outcome);
    Result<> mark(const Op &op, const QString &parkedBecause);
    Result<bool> isApplied(const OpId &op) const;
    const Shelf &m_shelf;
};

} // namespace tuttu

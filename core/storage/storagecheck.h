// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/devicekeys.h"

#include <QStringList>

namespace tuttu {

struct Shelf;

/** What `doctor` prints. */
struct CheckReport {
    QStringList cacheFaults, outboxFaults; ///< SQLite's words; empty = sound
    qint64 customers = 0, heardOf = 0;     ///< heardOf: known by id only, their record has not arrived
    qint64 products = 0, orders = 0, orderLines = 0;
    qint64 visits = 0, notes = 0, scores = 0, holds = 0, followUps = 0;
    qint64 ops = 0, pendingOps = 0;
    qint64 missingSeqs = 0;             ///< given out, and the op is gone
    qint64 damagedOps = 0;                 ///< the checksum is wrong or the payload does not open
    qint64 opsMissingInCache = 0, parkedOps = 0;

    bool sound() const
    {
        return cacheFaults.isEmpty() && outboxFaults.isEmpty() && missingSeqs == 0 && damagedOps == 0 && opsMissingInCache == 0;
    }
};

/** Looks at everything: seconds on a large cache. */
class StorageCheck
{
public:
    explicit StorageCheck(const Shelf &shelf) : m_shelf(shelf) {}
    Result<CheckReport> check(const DeviceKeys &keys) const;

private:
    Result<> counts(CheckReport &report) const;
    Result<> journal(CheckReport &report, const DeviceKeys &keys) const;
    const Shelf &m_shelf;
};

} // namespace tuttu

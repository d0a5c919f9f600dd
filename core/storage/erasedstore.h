// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/security/devicekeys.h"

#include <QSet>
#include <QUuid>

namespace tuttu {

struct Shelf;

/** Somebody is gone from this device: their record and what was captured about them, the search index, what lies ready to be put on again and how it would be
 *  taken back, and this device's own captures of them. What they bought and that somebody came stay as figures without a name. */
class ErasedStore
{
public:
    explicit ErasedStore(const Shelf &shelf) : m_shelf(shelf) {}

    /** Inside a transaction. Nothing of it is written down for taking back, and it leaves the log when that has committed. Again it changes nothing. */
    Result<> erase(const CustomerId &customer);
    /** Whether an op names somebody who was erased or what was theirs: then it has no effect. */
    Result<bool> concerns(const Op &op) const;
    Result<bool> isErased(const QUuid &id) const;

    /** The next few of this device's captures are looked through and those about erased people destroyed; the hub finds nothing in their place. Short; answers
     *  whether there is more. */
    Result<bool> cleanOutbox(const DeviceKeys &keys);
    static constexpr int slice = 50;

private:
    Result<QSet<QUuid>> thingsOf(qint64 key, const CustomerId &customer) const;
    Result<> mark(const QSet<QUuid> &ids);
    Result<> deleteRows(qint64 key, const CustomerId &customer);
    Result<> blankUndo(qint64 key, const QSet<QUuid> &ids);
    Result<> blankLaid();
    Result<> dropWaiting();
    const Shelf &m_shelf;
};

} // namespace tuttu

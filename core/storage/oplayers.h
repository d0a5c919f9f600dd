// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/opapplier.h"

#include <vector>

namespace tuttu {

struct Shelf;

/** The hub's order holds: the cache is what all ops the hub has told make, in its order, and over them, in the order they came, those it has not told
 *  yet. When the hub tells something that belongs below, what lies over it is taken off, row by row, and put on again. So every device that has been
 *  told the same holds the same, whatever an op does and whatever else was captured meanwhile. Used within one transaction and not kept. */
class OpLayers
{
public:
    explicit OpLayers(const Shelf &shelf) : m_shelf(shelf) {}

    /** A capture of this device (`own`), or one another device handed on before the hub has: on top. Of a shop without a hub nothing is ever taken off. */
    Result<> layOver(const Op &op, bool own);
    /** The hub tells this op next, in this bucket. */
    Result<> tell(const Op &op, bool own, const QString &bucket);
    /** The hub has destroyed this op: it is put on no more. */
    Result<> forget(const OpId &op);
    /** The hub knows nothing of a bucket's rows from this place on, any more: this device's own ops are captures again that wait for the hub, others are gone. */
    Result<> rewind(const QString &bucket, qint64 place);
    /** This device's own op of this number will never come: the disk has lost it. */
    Result<> drop(int epoch, qint64 seq);
    Result<> takeOff(); ///< what the hub has not told
    /** Puts on again what was taken off. Where very much is to be put on that waits for the checkpoint. */
    Result<> finish(bool checkpoint);
    /** What was put on, in the order it lies. */
    const std::vector<Op> &heard() const { return m_heard; }

private:
    struct Off {
        Op op;
        bool own = false;
    };
    Result<> put(const Off &off, const QString &bucket, HalfWay halfWay);

    const Shelf &m_shelf;
    bool m_isOff = false;
    std::vector<Off> m_off; ///< the lowest first
    std::vector<Op> m_heard;
};

} // namespace tuttu

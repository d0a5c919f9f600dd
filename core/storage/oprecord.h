// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/security/openvelope.h"

namespace tuttu {

/** An op as it lies on the disk: a head in clear (ids, times, kind: no word about a person), the sealed payload, and a checksum over all of it.
 *  Whole in itself: it can be found and trusted on a bare page of a file whose tree is broken. */
struct OpRecord {
    Op head;              ///< without payload
    OpEnvelope envelope;

    /** Magic, length, content, SHA-256 of the content. */
    QByteArray toBytes() const;
    /** Errc::Damaged when it is not a record or the checksum is wrong. Bytes behind it are not looked at. */
    static Result<OpRecord> fromBytes(QByteArrayView bytes);
    /** Every whole record in a heap of bytes. */
    static std::vector<OpRecord> findAll(QByteArrayView heap);

    Result<Op> open(const DeviceKeys &keys) const; ///< Damaged, KeyLost
};

} // namespace tuttu

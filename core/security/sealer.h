// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/devicekeys.h"

#include <QByteArrayView>

namespace tuttu {

/** Where a sealed value stands. It is bound to this place: moved to another cell it does not open. */
struct Cell {
    const char *table;
    qint64 row;
    const char *column;
    quint8 version = 1; ///< of the packed layout inside
};

/** Seals single columns: XChaCha20-Poly1305 (libsodium), fresh random nonce, associated data = table, row, column, version.
 *  Sealed = format byte, version byte, 24 bytes of nonce, cipher text, 16 bytes of tag. Thread-safe: keys are read only. */
class Sealer
{
public:
    explicit Sealer(DeviceKeysPtr keys) : m_keys(std::move(keys)) {}

    QByteArray seal(const Cell &cell, QByteArrayView plain) const;
    /** Errc::Damaged when the value was changed, cut, or belongs to another cell or key. */
    Result<QByteArray> open(const Cell &cell, QByteArrayView sealed) const;
    /** The layout version a sealed value claims (checked by open); 0 when it is not one. */
    static quint8 versionOf(QByteArrayView sealed);

private:
    DeviceKeysPtr m_keys;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tuttu {

/** Seals the frames of one file, each bound to its place: XChaCha20-Poly1305 (libsodium) under a key made for this file alone, the frame's number the nonce.
 *  Without the last frame a file is known to be cut. */
class FrameSeal
{
public:
    static constexpr qsizetype keySize = 32, overhead = 16;

    explicit FrameSeal(const QByteArray &key) : m_key(key) {} ///< keySize bytes
    static QByteArray newKey();

    QByteArray seal(quint64 number, bool last, const QByteArray &plain) const;
    Result<QByteArray> open(quint64 number, bool last, const QByteArray &sealed) const; ///< Damaged: changed, of another place, or another key

private:
    QByteArray m_key;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealer.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <sodium.h>

namespace tuttu {

namespace {

constexpr char formatByte = 1; // XChaCha20-Poly1305 under subkey 1; the next algorithm gets the next number
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headSize = 2;

/** Length-prefixed names, so that no two cells share their bytes. */
QVarLengthArray<unsigned char, 96> associatedData(const Cell &cell)
{
    QVarLengthArray<unsigned char, 96> bytes;
    for (const char *name : {cell.table, cell.column}) {
        const size_t length = qstrlen(name);
        Q_ASSERT(length < 40);
        bytes.append(static_cast<unsigned char>(length));
        bytes.append(reinterpret_cast<const unsigned char *>(name), qsizetype(length));
    }
    unsigned char row[8];
    qToLittleEndian(cell.row, row);
    bytes.append(row, 8);
    bytes.append(cell.version);
    return bytes;
}

} // namespace

QByteArray Sealer::seal(const Cell &cell, QByteArrayView plain) const
{
    const auto ad = associatedData(cell);
    QByteArray out(headSize + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(out.data());
    bytes[0] = formatByte;
    bytes[1] = cell.version;
    randombytes_buf(bytes + headSize, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + headSize + nonceSize, nullptr, reinterpret_cast<const unsigned char *>(plain.data()),
                                               quint64(plain.size()), ad.constData(), quint64(ad.size()), nullptr, bytes + headSize,
                                               m_keys->sealing().data());
    return out;
}

Result<QByteArray> Sealer::open(const Cell &cell, QByteArrayView sealed) const
{
    const auto broken = [&] { return Error{Errc::Damaged, QStringLiteral("a sealed value in %1 row %2 does not open").arg(QLatin1String(cell.table)).arg(cell.row)}; };
    if (sealed.size() < headSize + nonceSize + tagSize || sealed[0] != formatByte || quint8(sealed[1]) != cell.version)
        return broken();
    const auto ad = associatedData(cell);
    const auto *bytes = reinterpret_cast<const unsigned char *>(sealed.data());
    QByteArray plain(sealed.size() - headSize - nonceSize - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytes + headSize + nonceSize,
                                                   quint64(sealed.size() - headSize - nonceSize), ad.constData(), quint64(ad.size()),
                                                   bytes + headSize, m_keys->sealing().data()))
        return broken();
    return plain;
}

quint8 Sealer::versionOf(QByteArrayView sealed)
{
    return sealed.size() >= headSize && sealed[0] == formatByte ? quint8(sealed[1]) : 0;
}

} // namespace tuttu

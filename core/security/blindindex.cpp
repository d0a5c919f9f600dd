// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/blindindex.h"

#include <sodium.h>

namespace tuttu {

QByteArray BlindIndex::of(IdentifierKind kind, const QString &normalised) const
{
    const QString value = kind == IdentifierKind::Email ? normalised.trimmed().toLower() : normalised;
    // One letter per kind, so that a phone number never finds a card that happens to have its digits.
    static constexpr char kinds[] = "cgepbs";
    QByteArray text(1, kinds[int(kind)]);
    text += value.toUtf8();
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                       quint64(text.size()), m_keys->blindIndex().data(), m_keys->blindIndex().size());
    return hash;
}

} // namespace tuttu

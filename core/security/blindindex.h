// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/security/devicekeys.h"

namespace tuttu {

/** Exact look-up of sealed values: a keyed BLAKE2b of the normalised value, 16 bytes. Without the device key it says nothing. */
class BlindIndex
{
public:
    explicit BlindIndex(DeviceKeysPtr keys) : m_keys(std::move(keys)) {}
    /** Cards and numbers as they are, mail lower-cased and trimmed: callers normalise anything beyond that. */
    QByteArray of(IdentifierKind kind, const QString &normalised) const;
    QByteArray of(const Identifier &identifier) const { return of(identifier.kind, identifier.value); }

private:
    DeviceKeysPtr m_keys;
};

} // namespace tuttu

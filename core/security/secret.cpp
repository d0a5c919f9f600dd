// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secret.h"

#include <sodium.h>

namespace tuttu {

void wipe(void *bytes, size_t size)
{
    sodium_memzero(bytes, size);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace tuttu

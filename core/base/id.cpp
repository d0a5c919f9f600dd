// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"

#include <QRandomGenerator>

namespace tuttu {

QUuid IdMaker::uuidV7()
{
    quint8 b[16];
    const auto ms = quint64(m_clock.now().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        b[i] = quint8(ms >> (40 - 8 * i));
    // The system's generator: an id must not be guessable from its neighbours.
    const quint64 hi = QRandomGenerator::system()->generate64();
    const quint64 lo = QRandomGenerator::system()->generate64();
    b[6] = quint8(0x70 | (hi & 0x0f));
    b[7] = quint8(hi >> 8);
    b[8] = quint8(0x80 | (lo & 0x3f));
    for (int i = 9; i < 16; ++i)
        b[i] = quint8(lo >> (8 * (i - 8)));
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(b), 16));
}

} // namespace tuttu

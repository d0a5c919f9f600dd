// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/security/storekeys.h"

namespace tuttu {

/** What a device calls into its store's network every few seconds: that it is here and where it listens. One datagram. */
struct NeighbourCall {
    DeviceId device;
    quint16 port = 0;     ///< TCP
    friend bool operator==(const NeighbourCall &, const NeighbourCall &) = default;

    static constexpr qsizetype longest = 512; ///< bytes of a datagram; more is nobody's call

    QByteArray toDatagram(const StoreKeys &keys) const;
    static Result<NeighbourCall> fromDatagram(const QByteArray &datagram, const StoreKeys &keys); ///< Damaged, TooLarge, Invalid
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace tuttu {

/** How a device stands, as it says itself: a header field of its requests for a token and of its batches. Ages and no times: its clock may be wrong. */
struct DeviceStanding {
    int epoch = 1;                    ///< its incarnation
    qint64 last = 0;                  ///< the seq of the last op captured in it. How many of them wait the hub knows: it subtracts what it has
    std::optional<qint64> oldestSecs; ///< how long the first has waited that no answer of the hub was about; there is none: nothing
    std::optional<qint64> toldSecs;   ///< since it knew all that its buckets have; not since it started: nothing
    friend bool operator==(const DeviceStanding &, const DeviceStanding &) = default;

    static constexpr char field[] = "Tuttu-Standing";
    static constexpr qint64 most = 10'000'000'000;

    QByteArray toHeader() const;                                ///< "epoch=1 last=17 oldest=2520 told=3"
    static Result<DeviceStanding> fromHeader(const QByteArray &header); ///< Invalid. Words that are not known are let be
};

} // namespace tuttu

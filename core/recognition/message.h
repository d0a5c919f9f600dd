// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonDocument>

#include <vector>

namespace tuttu {

inline constexpr qsizetype largestMessage = 256 * 1024; ///< bytes; larger ones are not looked at
inline constexpr int deepestMessage = 16;               ///< brackets within brackets
inline constexpr int mostReadings = 4096;               ///< of one message; those beyond are dropped

/** Whether a receiver or counter may be called so: 1 to 64 characters that print. */
bool isDeviceName(const QString &text);

/** What a device's message held. One bad line spoils only itself. */
template<typename T>
struct Readings {
    std::vector<T> good;
    int dropped = 0; ///< lines or records that broke their form
    friend bool operator==(const Readings &, const Readings &) = default;
};

/** JSON somebody sent. Errc::TooLarge over the limits above (the depth is counted before anything is built), Errc::Invalid when it is no JSON. */
Result<QJsonDocument> readMessageJson(const QByteArray &payload);

} // namespace tuttu

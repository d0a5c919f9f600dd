// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tuttu {

/** What zstd packed, whole, and never more than `most` bytes of it or of memory to look back into: a few bytes may claim to be gigabytes.
 *  Errors: TooLarge, Damaged (also: it ends too early, or something stands behind it). */
Result<QByteArray> unpackedZstd(const QByteArray &packed, qsizetype most);

/** One zstd frame; empty when it cannot be made. */
QByteArray packedZstd(const QByteArray &plain);

} // namespace tuttu

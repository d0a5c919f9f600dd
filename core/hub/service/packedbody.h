// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tuttu {

/** A zstd frame's content, of at most `most` bytes however small it came. Errors: TooLarge, Invalid. */
Result<QByteArray> unpackedBody(const QByteArray &packed, qsizetype most);
QByteArray packedBody(const QByteArray &plain);

} // namespace tuttu

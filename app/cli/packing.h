// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace tuttu {

/** zstd with a checksum; the same bytes for the same input and library version. Level 12: higher ones save a tenth more of the demo
 *  shop and take twenty times as long. */
QByteArray zstdPacked(const QByteArray &bytes);

/** Unpacks gzip while it is read; plain content passes through (zlib, gzread). Null when the file cannot be opened. */
std::unique_ptr<QIODevice> openGzip(const QString &path);

} // namespace tuttu

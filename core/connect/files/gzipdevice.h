// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace tuttu {

/** Unpacks gzip (RFC 1952, several members too) while it is read. At a cut or damaged file read() returns -1.
 *  `packed` must outlive it. */
std::unique_ptr<QIODevice> unpackGzip(QIODevice &packed);

} // namespace tuttu

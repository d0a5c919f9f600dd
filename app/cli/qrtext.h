// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tuttu {

/** A QR code for a terminal: half blocks, black on white whatever the terminal's colours are. Empty when there is too much for a code. */
QString qrForTerminal(const QByteArray &text);
/** The same as a picture (SVG). */
QByteArray qrSvg(const QByteArray &text);

} // namespace tuttu

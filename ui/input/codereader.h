// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>

namespace tuttu {

/** A code found in a picture, as a scanner would have sent it. */
struct CodeReading {
    QString aim;                                        ///< "]E0": which symbol it was (ISO/IEC 15424)
    QString text;                                       ///< GS as U+001D; at most longestCode + 1 characters
    QString asScanned() const { return aim + text; }    ///< for parseCode
    friend bool operator==(const CodeReading &, const CodeReading &) = default;
};

/** Finds one QR, EAN-13, EAN-8, UPC-A, Code 128, ITF, PDF417, Aztec or DataMatrix code in a picture, the right way up or turned.
 *  Pictures under 16 or over 4096 pixels on a side are not looked at. Knows nothing but the picture: call it on any thread. */
std::optional<CodeReading> readCode(const QImage &picture);

} // namespace tuttu

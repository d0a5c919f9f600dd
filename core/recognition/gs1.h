// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tuttu {

/** The digit that follows `digits`: weights 3, 1, 3 ... from the right, modulo 10 (GS1 General Specifications 7.9).
 *  None when `digits` is empty or holds anything but 0-9. One of ten mistyped neighbours it cannot see: 38 for 83. */
std::optional<int> gs1CheckDigit(QStringView digits);

/** True when the last digit is the check digit of those before it. */
bool hasGoodCheckDigit(QStringView digits);

/** The shortest equal form of a GTIN with a good check digit (8, 12, 13 or 14 digits): EAN-8, EAN-13 or GTIN-14. */
QString normalGtin(const QString &digits);

/** The UPC-A a zero-suppressed UPC-E (8 digits, number system 0 or 1, check digit last) stands for: 12 digits, check digit kept and not
 *  yet looked at (GS1 General Specifications 5.2.2.4.2). None for other texts. */
std::optional<QString> upcAOfUpcE(QStringView digits);

/** What GS1 application identifiers said; both empty when the text held neither. */
struct Gs1Content {
    QString gtin; ///< AI 01, 14 digits, check digit not yet looked at
    QString gsrn; ///< AI 8018, 18 digits, likewise
};

/** An element string: "8018" + 18 digits, GS (0x1D) after elements of open length. None when an identifier is not of our list. */
std::optional<Gs1Content> readElementString(QStringView text);

/** The same with round brackets, as printed under a code: "(8018)952000000000000019(8019)3". */
std::optional<Gs1Content> readBracketed(QStringView text);

/** The path of a Digital Link: "/8018/9520.../8019/3", "/gsrn/...", "/01/..."; words may stand before the key. */
std::optional<Gs1Content> readLinkPath(const QString &path);

} // namespace tuttu

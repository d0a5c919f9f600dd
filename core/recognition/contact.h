// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tuttu {

/** The form mail addresses are compared in: trimmed, NFC, lower case, the domain in IDNA; none when it cannot be an address.
 *  Nothing cleverer: dots and tags in the local part stay. At most 254 characters (RFC 5321). */
std::optional<QString> normalEmail(const QString &text);

/** A mail address as it is kept: trimmed, NFC, the domain in IDNA and lower case, the local part as its owner writes it. */
std::optional<QString> tidyEmail(const QString &text);

/** E.164 of a number as people write it, read in `region` (ISO 3166) when it names no country; none when it is not possible.
 *  Numbers that are possible but not in use are taken: the metadata of the library age. Letters are refused before parsing:
 *  libphonenumber would dial them. */
std::optional<QString> normalPhone(const QString &text, const QString &region);

/** Like normalPhone, and the number is one in use by the library's metadata. */
std::optional<QString> validPhone(const QString &text, const QString &region);

/** The digits of a number as printed or typed in groups: spaces and dashes gone, digits of any script as 0-9;
 *  none when anything else, or nothing, is in it. */
std::optional<QString> normalDigits(const QString &text);

/** The form card numbers are compared in: normalDigits(), and UPC-A as EAN-13. Looks at no check digit. */
std::optional<QString> normalCard(const QString &text);

} // namespace tuttu

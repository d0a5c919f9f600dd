// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/notelint/noterisk.h"

#include <QString>

#include <vector>

namespace tuttu {

/** Numbers of identity, of payment cards and of bank accounts in a text, by their public check rules, in the order of the text:
 *  - Finland: date, century sign (with those of the decree 690/2022), modulus 31 (Digital and Population Data Services Agency)
 *  - Sweden: date (samordningsnummer: day + 60), Luhn (Skatteverket, SKV 707). Ten digits in a row are a telephone number as likely: not without
 *    their sign or "personnummer" in the text
 *  - Norway: date (D-nummer: day + 40), two digits modulus 11 (Skatteetaten)
 *  - Denmark: date, hyphen, modulus 11 (CPR-kontoret). Some numbers given since 2007 do not keep to it: those only where the text says "cpr"
 *  - Estonia, and Lithuania with the same rule: date, modulus 11 with two weights (EVS 585)
 *  - Turkey: the tenth digit 7 * odd - even, the eleventh the sum, modulus 10 (NVI)
 *  - Belarus: its form with a date; the letters of district and citizenship are so telling that no digit need be checked (decree of 1992)
 *  - United Kingdom: the form and the prefixes in use (HMRC manual NIM39110); United States: the form and the areas in use (SSA, since 2011)
 *  - passports and driving licences have no rule to go by: six to nine digits soon after their name
 *  - payment cards: 13 to 19 digits in groups, an issuer's range, Luhn (ISO/IEC 7812-1). Visa's old 13 digits only where they are no EAN-13
 *  - IBAN: its country's length, modulus 97 (ISO 13616)
 *  The rule of what may be kept refuses them, so a number that could be an order's or an article's is let pass. */
std::vector<NoteWarning> numbersIn(const QString &text);

} // namespace tuttu

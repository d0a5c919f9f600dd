// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"

#include <QStringList>

namespace tuttu {

enum class CodeKind { Card, Gsrn, Email, Phone, Product };

/** What a scanned or typed text turned out to be, in the one form it is stored and looked up in. */
struct ScannedCode {
    CodeKind kind = CodeKind::Card;
    QString value; ///< digits (EAN-13, UPC-A as EAN-13, EAN-8, GTIN-14, GSRN-18), E.164, or a lower-cased mail address
    friend bool operator==(const ScannedCode &, const ScannedCode &) = default;
};

/** Why a text is no code of ours: each has its own friendly sentence on the screen. */
enum class CodeProblem {
    Empty,             ///< nothing was read
    TooLong,           ///< over 512 characters
    ControlCharacters, ///< something else than a code was sent
    ForeignLink,       ///< a link that is not the shop's own
    CheckDigit,        ///< one digit seems off: scan or type again
    Unknown            ///< no form we know: offer search or a new customer
};

/** Typed text may also be a phone number, a mail address, or digits with spaces and dashes; a scanned one never is. */
enum class CodeEntry { Scanned, Typed };

/** What this shop's codes look like. */
struct CodeRules {
    QStringList cardPrefixes{QStringLiteral("29")}; ///< first digits of the loyalty cards, in their EAN-13 form
    QStringList ownDomains;                         ///< hosts whose GS1 Digital Links name our customers: "id.shop.example"
    QString phoneRegion{QStringLiteral("GB")};      ///< ISO 3166, for numbers written without a country
};

inline constexpr int longestCode = 512; ///< characters; longer ones are not looked at

/** Reads a code by an allow-list grammar: AIM identifier, EAN/UPC, GSRN (bare, element string, human form, Digital Link), GTIN;
 *  typed ones also phone and mail. Never fetches anything.
 *  Errors are Errc::Invalid, or Errc::TooLarge; codeProblem() says which sentence fits. The detail never repeats the text.
 *  Sources: GS1 General Specifications (AI 01, 8018, 8019), GS1 Digital Link URI syntax, ISO/IEC 15424 (AIM). */
Result<ScannedCode> parseCode(const QString &raw, const CodeRules &rules, CodeEntry entry = CodeEntry::Typed);

/** What went wrong, out of an error of parseCode(). */
CodeProblem codeProblem(const Error &error);

/** The identifier to look a customer up by; none for a product. */
std::optional<Identifier> identifierOf(const ScannedCode &code);

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"

#include <QStringList>

namespace tuttu {

enum class CodeKind {
    Card, Gsrn, Email, Phone, Product,
    RotatingPass, ///< a wallet's code that changes: a card and what proves it (totp.h); opens nothing before it is verified
    SignedPass    ///< a signed pass token (core/security/passtoken.h); likewise
};

/** What a scanned or typed text turned out to be, in the one form it is stored and looked up in. */
struct ScannedCode {
    CodeKind kind = CodeKind::Card;
    QString value; ///< digits (EAN-13, UPC-A as EAN-13, EAN-8, GTIN-14, GSRN-18), E.164, a lower-cased mail address, or the signed pass whole
    QString proof; ///< of a rotating pass: its 6 or 8 digits
    friend bool operator==(const ScannedCode &, const ScannedCode &) = default;
};

/** Why a text is no code of ours: each has its own friendly sentence on the screen. */
enum class CodeProblem {
    Empty,             ///< nothing was read
    TooLong,           ///< over 512 characters
    ControlCharacters, ///< something else than a code was sent
    ForeignLink,       ///< a link that is not the shop's own
    CheckDigit,        ///< one digit seems off: scan or type again
    StalePass,         ///< a rotating pass' code that is over or was shown before: show the pass again
    ForeignPass,       ///< a signed pass that is not the shop's, was changed, or has expired
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

/** Reads a code by an allow-list grammar: AIM identifier, EAN/UPC, GSRN (bare, element string, human form, Digital Link), GTIN, passes
 *  ("<card>.<6 or 8 digits>", "TUTTU1.<32 characters>.<86 characters>"); typed ones also phone and mail. Never fetches anything.
 *  Errors are Errc::Invalid, or Errc::TooLarge; codeProblem() says which sentence fits. The detail never repeats the text.
 *  Sources: GS1 General Specifications (AI 01, 8018, 8019), GS1 Digital Link URI syntax, ISO/IEC 15424 (AIM). */
Result<ScannedCode> parseCode(const QString &raw, const CodeRules &rules, CodeEntry entry = CodeEntry::Typed);

/** The error that says so. */
Error codeError(CodeProblem what);

/** What went wrong, out of an error of parseCode(). */
CodeProblem codeProblem(const Error &error);

/** The identifier to look a customer up by; none for a product, nor for a pass that is not verified yet. */
std::optional<Identifier> identifierOf(const ScannedCode &code);

} // namespace tuttu

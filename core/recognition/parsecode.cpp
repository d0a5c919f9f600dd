// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/parsecode.h"

#include "core/recognition/contact.h"
#include "core/recognition/gs1.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

struct ProblemName {
    CodeProblem problem;
    QStringView name;
};
constexpr std::array problemNames{
    ProblemName{CodeProblem::Empty, u"empty"},
    ProblemName{CodeProblem::TooLong, u"too long"},
    ProblemName{CodeProblem::ControlCharacters, u"control characters"},
    ProblemName{CodeProblem::ForeignLink, u"foreign link"},
    ProblemName{CodeProblem::CheckDigit, u"check digit"},
    ProblemName{CodeProblem::StalePass, u"stale pass"},
    ProblemName{CodeProblem::ForeignPass, u"foreign pass"},
    ProblemName{CodeProblem::Unknown, u"unknown form"},
};

} // namespace

Error codeError(CodeProblem what)
{
    const auto at = std::find_if(problemNames.begin(), problemNames.end(), [&](const ProblemName &p) { return p.problem == what; });
    return {what == CodeProblem::TooLong ? Errc::TooLarge : Errc::Invalid, at->name.toString()};
}

namespace {

Error problem(CodeProblem what) { return codeError(what); }

/** What the scanner said about the symbol, "]E0": ISO/IEC 15424. */
struct Aim {
    QChar symbology; ///< null = it said nothing
    QChar modifier;

    bool isGs1() const
    {
        return (symbology == u'C' && modifier == u'1') || (symbology == u'd' && modifier == u'2') || (symbology == u'Q' && modifier == u'3')
            || (symbology == u'e' && modifier == u'0') || (symbology == u'J' && modifier == u'1');
    }
    bool isRetail() const { return symbology == u'E'; } ///< EAN or UPC
};

Aim takeAim(QString &text)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); };
    if (text.size() < 3 || text[0] != u']' || !isLetter(text[1]))
        return {};
    const Aim aim{text[1], text[2]};
    text.remove(0, 3);
    return aim;
}

bool isCard(const QString &ean, const CodeRules &rules)
{
    return ean.size() == 13 && std::any_of(rules.cardPrefixes.begin(), rules.cardPrefixes.end(), [&](const QString &p) { return !p.isEmpty() && ean.startsWith(p); });
}

Result<ScannedCode> tradeNumber(const QString &digits, const CodeRules &rules)
{
    if (!hasGoodCheckDigit(digits))
        return problem(CodeProblem::CheckDigit);
    const QString gtin = normalGtin(digits);
    return ScannedCode{isCard(gtin, rules) ? CodeKind::Card : CodeKind::Product, gtin};
}

Result<ScannedCode> relationNumber(const QString &digits)
{
    if (!hasGoodCheckDigit(digits))
        return problem(CodeProblem::CheckDigit);
    return ScannedCode{CodeKind::Gsrn, digits};
}

Result<ScannedCode> fromContent(const std::optional<Gs1Content> &content, const CodeRules &rules)
{
    if (!content)
        return problem(CodeProblem::Unknown);
    return content->gsrn.isEmpty() ? tradeNumber(content->gtin, rules) : relationNumber(content->gsrn);
}

bool isLink(const QString &text) { return text.contains(u"://") || text.startsWith(u"www.", Qt::CaseInsensitive); }

/** Only a link of the shop itself names anybody, and nothing is ever fetched. A user name or port in it is a disguise. */
Result<ScannedCode> fromLink(const QString &text, const CodeRules &rules)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    const bool plain = url.userInfo().isEmpty() && url.port() == -1;
    const bool own = std::any_of(rules.ownDomains.begin(), rules.ownDomains.end(), [&](const QString &d) { return !d.isEmpty() && url.host().compare(d, Qt::CaseInsensitive) == 0; });
    if (!url.isValid() || !web || !plain || !own)
        return problem(CodeProblem::ForeignLink);
    return fromContent(readLinkPath(url.path(QUrl::FullyEncoded)), rules);
}

bool isTradeLength(qsizetype n) { return n == 8 || n == 12 || n == 13 || n == 14; }

/** The card or GSRN digits in front of the dot must be good by themselves; what follows is checked by who knows the key. */
Result<ScannedCode> rotatingPass(const QString &card, const QString &proof, const CodeRules &rules)
{
    const Result<ScannedCode> code = card.size() == 18 ? relationNumber(card) : tradeNumber(card, rules);
    if (!code)
        return code.error();
    if (code->kind == CodeKind::Product)
        return problem(CodeProblem::Unknown);
    return ScannedCode{CodeKind::RotatingPass, code->value, proof};
}

/** None: the text is no pass at all. */
std::optional<Result<ScannedCode>> fromPass(const QString &text, const CodeRules &rules)
{
    static const QRegularExpression rotating(u"\\A([0-9]{12,13}|[0-9]{18})\\.([0-9]{6}|[0-9]{8})\\z"_s);
    static const QRegularExpression sealed(u"\\ATUTTU1\\.[A-Za-z0-9_-]{32}\\.[A-Za-z0-9_-]{86}\\z"_s);
    if (const auto m = rotating.match(text); m.hasMatch())
        return rotatingPass(m.captured(1), m.captured(2), rules);
    if (sealed.match(text).hasMatch())
        return ScannedCode{CodeKind::SignedPass, text};
    return std::nullopt;
}

/** A UPC-E the scanner did not expand, if these eight digits can be one. */
std::optional<Result<ScannedCode>> suppressedNumber(const QString &digits, const CodeRules &rules)
{
    const std::optional<QString> upcA = upcAOfUpcE(digits);
    return upcA && hasGoodCheckDigit(*upcA) ? std::optional(tradeNumber(*upcA, rules)) : std::nullopt;
}

/** Digits nobody said more about. A phone number may have the length of an EAN: typed, it wins over a wrong check digit, and
 *  also over a right one where no card has that length. */
Result<ScannedCode> fromDigits(const QString &digits, const CodeRules &rules, CodeEntry entry)
{
    if (digits.size() == 18)
        return relationNumber(digits);
    const auto phone = [&] { return entry == CodeEntry::Typed ? validPhone(digits, rules.phoneRegion) : std::nullopt; };
    if (isTradeLength(digits.size())) {
        const Result<ScannedCode> code = tradeNumber(digits, rules);
        if (const auto expanded = code || entry == CodeEntry::Typed ? std::nullopt : suppressedNumber(digits, rules))
            return *expanded;
        const bool surely = code.ok() && (digits.size() == 13 || code->kind == CodeKind::Card);
        if (const auto number = surely ? std::nullopt : phone())
            return ScannedCode{CodeKind::Phone, *number};
        return code;
    }
    if (const auto content = readElementString(digits))
        return fromContent(content, rules);
    if (const auto number = entry == CodeEntry::Typed ? normalPhone(digits, rules.phoneRegion) : std::nullopt)
        return ScannedCode{CodeKind::Phone, *number};
    return problem(CodeProblem::Unknown);
}

/** An EAN with a two- or five-digit supplement (]E3) would look like a longer number. EAN-8 comes as ]E4: eight digits under ]E0 are
 *  first tried as UPC-E. */
Result<ScannedCode> fromRetailSymbol(const QString &text, QChar modifier, const CodeRules &rules)
{
    const std::optional<QString> digits = normalDigits(modifier == u'3' ? text.first(std::min<qsizetype>(13, text.size())) : text);
    if (!digits || !isTradeLength(digits->size()))
        return problem(CodeProblem::Unknown);
    const auto expanded = modifier == u'0' ? suppressedNumber(*digits, rules) : std::nullopt;
    return expanded.value_or(tradeNumber(*digits, rules));
}

Result<ScannedCode> fromTyped(const QString &text, const CodeRules &rules)
{
    if (const auto email = normalEmail(text))
        return ScannedCode{CodeKind::Email, *email};
    if (const auto phone = normalPhone(text, rules.phoneRegion))
        return ScannedCode{CodeKind::Phone, *phone};
    return problem(CodeProblem::Unknown);
}

bool hasControls(const QString &text, bool gs1)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return c.category() == QChar::Other_Control && !(gs1 && c == QChar(0x1d)); });
}

} // namespace

Result<ScannedCode> parseCode(const QString &raw, const CodeRules &rules, CodeEntry entry)
{
    if (raw.size() > longestCode)
        return problem(CodeProblem::TooLong);
    QString text = raw.trimmed();
    const Aim aim = takeAim(text);
    if (text.isEmpty())
        return problem(CodeProblem::Empty);
    const bool elements = aim.isGs1() || text.startsWith(QChar(0x1d));
    if (hasControls(text, elements || text.startsWith(u"8018") || text.startsWith(u"01")))
        return problem(CodeProblem::ControlCharacters);
    if (isLink(text))
        return fromLink(text, rules);
    if (elements)
        return fromContent(readElementString(text), rules);
    if (aim.isRetail())
        return fromRetailSymbol(text, aim.modifier, rules);
    if (const auto pass = fromPass(text, rules))
        return *pass;
    if (const auto content = readBracketed(text))
        return fromContent(content, rules);
    if (!aim.symbology.isNull())
        entry = CodeEntry::Scanned;
    const bool typed = entry == CodeEntry::Typed;
    const bool bare = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (const auto digits = bare ? std::optional(text) : typed ? normalDigits(text) : std::nullopt)
        return fromDigits(*digits, rules, entry);
    if (const auto content = readElementString(text))
        return fromContent(content, rules);
    return typed ? fromTyped(text, rules) : Result<ScannedCode>(problem(CodeProblem::Unknown));
}

CodeProblem codeProblem(const Error &error)
{
    const auto at = std::find_if(problemNames.begin(), problemNames.end(), [&](const ProblemName &p) { return p.name == error.detail; });
    return at == problemNames.end() ? CodeProblem::Unknown : at->problem;
}

std::optional<Identifier> identifierOf(const ScannedCode &code)
{
    switch (code.kind) {
    case CodeKind::Card: return Identifier{IdentifierKind::Card, code.value};
    case CodeKind::Gsrn: return Identifier{IdentifierKind::Gsrn, code.value};
    case CodeKind::Email: return Identifier{IdentifierKind::Email, code.value};
    case CodeKind::Phone: return Identifier{IdentifierKind::Phone, code.value};
    case CodeKind::Product:
    case CodeKind::RotatingPass:
    case CodeKind::SignedPass: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace tuttu

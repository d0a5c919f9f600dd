// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/gs1.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace tuttu {

namespace {

constexpr char16_t groupSeparator = 0x1d;

/** One application identifier we let through; its name in a Digital Link stands beside its number. */
struct Element {
    QStringView ai, alias;
    int shortest, longest;
    bool digitsOnly;
    bool primary;  ///< names a thing or a person; the others only tell more about it
};

constexpr std::array elements{
    Element{u"01", u"gtin", 14, 14, true, true},
    Element{u"8018", u"gsrn", 18, 18, true, true},   // service relation, recipient: the customer. 8017, the provider, is not ours
    Element{u"8019", u"srin", 1, 10, true, false},
    Element{u"10", u"lot", 1, 20, false, false},
    Element{u"21", u"ser", 1, 20, false, false},
    Element{u"22", u"cpv", 1, 20, false, false},
    Element{u"11", u"", 6, 6, true, false},           // days of production, packing, best before, sell by, expiry
    Element{u"13", u"", 6, 6, true, false},
    Element{u"15", u"exp", 6, 6, true, false},
    Element{u"16", u"", 6, 6, true, false},
    Element{u"17", u"expdt", 6, 6, true, false},
    Element{u"30", u"", 1, 8, true, false},
    Element{u"37", u"", 1, 8, true, false},
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool allDigits(QStringView text) { return std::all_of(text.begin(), text.end(), isDigit); }

const Element *byName(QStringView name)
{
    const auto at = std::find_if(elements.begin(), elements.end(), [&](const Element &e) { return e.ai == name || (!e.alias.isEmpty() && e.alias == name); });
    return at == elements.end() ? nullptr : &*at;
}

const Element *atStartOf(QStringView text)
{
    const auto at = std::find_if(elements.begin(), elements.end(), [&](const Element &e) { return text.startsWith(e.ai); });
    return at == elements.end() ? nullptr : &*at;
}

/** Puts a value where it belongs; false when it breaks its element's form or the same key came with another value. */
bool take(Gs1Content &content, const Element &element, QStringView value)
{
    if (value.size() < element.shortest || value.size() > element.longest || (element.digitsOnly && !allDigits(value)))
        return false;
    if (!element.primary)
        return true;
    QString &slot = element.ai == u"01" ? content.gtin : content.gsrn;
    if (!slot.isEmpty() && slot != value)
        return false;
    slot = value.toString();
    return true;
}

std::optional<Gs1Content> ifAny(const Gs1Content &content)
{
    if (content.gtin.isEmpty() && content.gsrn.isEmpty())
        return std::nullopt;
    return content;
}

} // namespace

std::optional<int> gs1CheckDigit(QStringView digits)
{
    if (digits.isEmpty() || !allDigits(digits))
        return std::nullopt;
    int sum = 0;
    int weight = 3;
    for (auto c = digits.crbegin(); c != digits.crend(); ++c, weight = 4 - weight)
        sum = (sum + weight * (c->unicode() - u'0')) % 10;
    return (10 - sum) % 10;
}

bool hasGoodCheckDigit(QStringView digits)
{
    if (digits.size() < 2 || !isDigit(digits.back()))
        return false;
    return gs1CheckDigit(digits.chopped(1)) == digits.back().unicode() - u'0';
}

QString normalGtin(const QString &digits)
{
    const QString all = digits.rightJustified(14, u'0');
    if (all.startsWith(u"000000"))
        return all.right(8);
    return all.startsWith(u'0') ? all.right(13) : all;
}

std::optional<QString> upcAOfUpcE(QStringView digits)
{
    if (digits.size() != 8 || !allDigits(digits) || digits[0] > u'1')
        return std::nullopt;
    const QStringView maker = digits.sliced(1, 2), rest = digits.sliced(3, 3); // before the digit that tells where zeros were
    const QChar where = digits[6];
    QString middle;
    if (where <= u'2')
        middle = maker.toString() + where + u"0000" + rest;
    else if (where == u'3')
        middle = maker.toString() + rest[0] + u"00000" + rest.sliced(1);
    else if (where == u'4')
        middle = maker.toString() + rest.first(2) + u"00000" + rest[2];
    else
        middle = maker.toString() + rest + u"0000" + where;
    return digits[0] + middle + digits[7];
}

std::optional<Gs1Content> readElementString(QStringView text)
{
    Gs1Content content;
    if (text.startsWith(QChar(groupSeparator))) // FNC1 in the first place, sent as GS by scanners without an AIM identifier
        text = text.sliced(1);
    while (!text.isEmpty()) {
        const Element *element = atStartOf(text);
        if (!element)
            return std::nullopt;
        text = text.sliced(element->ai.size());
        // A fixed length ends the element; many keyboard wedges drop the GS that should follow 8018.
        const qsizetype gs = text.indexOf(QChar(groupSeparator));
        const qsizetype open = gs < 0 ? text.size() : gs;
        const qsizetype length = element->shortest == element->longest ? std::min<qsizetype>(element->longest, text.size()) : open;
        if (!take(content, *element, text.first(length)))
            return std::nullopt;
        text = text.sliced(length);
        if (text.startsWith(QChar(groupSeparator)))
            text = text.sliced(1);
    }
    return ifAny(content);
}

std::optional<Gs1Content> readBracketed(QStringView text)
{
    Gs1Content content;
    while (!text.isEmpty()) {
        const qsizetype close = text.indexOf(u')');
        if (!text.startsWith(u'(') || close < 0)
            return std::nullopt;
        const QStringView name = text.sliced(1, close - 1);
        const Element *element = allDigits(name) ? byName(name) : nullptr;
        if (!element)
            return std::nullopt;
        text = text.sliced(close + 1);
        const qsizetype next = text.indexOf(u'(');
        const QStringView value = text.first(next < 0 ? text.size() : next);
        if (!take(content, *element, value.trimmed()))
            return std::nullopt;
        text = text.sliced(value.size());
    }
    return ifAny(content);
}

std::optional<Gs1Content> readLinkPath(const QString &path)
{
    QStringList parts;
    const QStringList encoded = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : encoded) // decoded one by one: an encoded slash belongs to a value
        parts.append(QUrl::fromPercentEncoding(part.toUtf8()));

    const auto key = std::find_if(parts.cbegin(), parts.cend(), [](const QString &p) { const Element *e = byName(p); return e && e->primary; });
    if (std::distance(key, parts.cend()) % 2 != 0)
        return std::nullopt;
    Gs1Content content;
    for (auto part = key; part != parts.cend(); part += 2) {
        const Element *element = byName(*part);
        if (!element || (element->primary && part != key))
            return std::nullopt;
        const QString value = element->ai == u"01" ? part[1].rightJustified(14, u'0') : part[1];
        if (!take(content, *element, value))
            return std::nullopt;
    }
    return ifAny(content);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/notelint/notenumbers.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

int digit(const QString &s, qsizetype i) { return s[i].digitValue(); }
int number(const QString &s, qsizetype from, qsizetype length) { return QStringView(s).mid(from, length).toInt(); }

/** The year's century is not always told: a 29 February is believed. */
bool isDay(int day, int month) { return QDate(2000, month, day).isValid(); }

template<size_t N>
int weighted(const QString &digits, const std::array<int, N> &weights)
{
    int sum = 0;
    for (size_t i = 0; i < N; ++i)
        sum += digit(digits, qsizetype(i)) * weights[i];
    return sum;
}

bool luhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int d = digit(digits, i) * ((digits.size() - i) % 2 == 0 ? 2 : 1);
        sum += d > 9 ? d - 9 : d;
    }
    return sum % 10 == 0;
}

bool ean13(const QString &digits)
{
    return weighted(digits, std::array{1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1}) % 10 == 0;
}

using Found = QRegularExpressionMatch;

bool finnish(const Found &m, const QString &)
{
    const QString n = m.captured(1), serial = m.captured(2), all = n + serial;
    return isDay(number(n, 0, 2), number(n, 2, 2)) && serial.toInt() >= 2
        && m.captured(3).toUpper() == u"0123456789ABCDEFHJKLMNPRSTUVWXY"_s.at(all.toInt() % 31);
}

bool swedish(const Found &m, const QString &text)
{
    const QString n = m.captured(2) + m.captured(4);
    const int day = number(n, 4, 2);
    const bool told = !m.captured(1).isEmpty() || !m.captured(3).trimmed().isEmpty() || text.contains(u"personn"_s, Qt::CaseInsensitive) || text.contains(u"pnr"_s, Qt::CaseInsensitive);
    return told && isDay(day > 60 ? day - 60 : day, number(n, 2, 2)) && luhn(n);
}

bool danish(const Found &m, const QString &text)
{
    const QString n = m.captured(1) + m.captured(2);
    return isDay(number(n, 0, 2), number(n, 2, 2))
        && (weighted(n, std::array{4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0 || text.contains(u"cpr"_s, Qt::CaseInsensitive));
}

bool norwegian(const QString &n)
{
    const int day = number(n, 0, 2);
    return isDay(day > 40 ? day - 40 : day, number(n, 2, 2)) && weighted(n, std::array{3, 7, 6, 1, 8, 9, 4, 5, 2, 1}) % 11 == 0
        && weighted(n, std::array{5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool estonian(const QString &n)
{
    if (digit(n, 0) < 1 || digit(n, 0) > 8 || !isDay(number(n, 5, 2), number(n, 3, 2)))
        return false;
    int check = weighted(n, std::array{1, 2, 3, 4, 5, 6, 7, 8, 9, 1}) % 11;
    if (check == 10)
        check = weighted(n, std::array{3, 4, 5, 6, 7, 8, 9, 1, 2, 3}) % 11 % 10;
    return check == digit(n, 10);
}

bool turkish(const QString &n)
{
    const int even = weighted(n, std::array{0, 1, 0, 1, 0, 1, 0, 1}), odd = weighted(n, std::array{1, 0, 1, 0, 1, 0, 1, 0, 1});
    return n.front() != u'0' && ((odd * 7 - even) % 10 + 10) % 10 == digit(n, 9) && (odd + even + digit(n, 9)) % 10 == digit(n, 10);
}

bool elevenDigits(const Found &m, const QString &)
{
    const QString n = m.captured(1) + m.captured(2);
    return norwegian(n) || estonian(n) || turkish(n);
}

bool belarusian(const Found &m, const QString &)
{
    return isDay(m.captured(1).toInt(), m.captured(2).toInt());
}

bool anyone(const Found &, const QString &) { return true; }

/** First digits of the cards in use and how many digits they have: the issuers' published ranges. */
bool isCard(const QString &n)
{
    static const QRegularExpression issued(u"^(?:4\\d{12}|4\\d{15}|4\\d{18}|5[1-5]\\d{14}|2(?:22[1-9]|2[3-9]\\d|[3-6]\\d\\d|7[01]\\d|720)\\d{12}|3[47]\\d{13}"
                                           "|3(?:0[0-5]|[689]\\d)\\d{11,16}|35(?:2[89]|[3-8]\\d)\\d{12,15}|6(?:011|4[4-9]\\d|5\\d\\d)\\d{12,15}|62\\d{14,17}"
                                           "|(?:5018|5020|5038|5893|6304|6759|676[1-3])\\d{9,15}|220[0-5]\\d{12}|9792\\d{12}|5019\\d{12})$"_s);
    return issued.match(n).hasMatch() && luhn(n) && !(n.size() == 13 && ean13(n));
}

bool isIban(const QString &n)
{
    static const QHash<QString, int> lengths{
        {u"AT"_s, 20}, {u"BE"_s, 16}, {u"BG"_s, 22}, {u"BY"_s, 28}, {u"CH"_s, 21}, {u"CY"_s, 28}, {u"CZ"_s, 24}, {u"DE"_s, 22}, {u"DK"_s, 18},
        {u"EE"_s, 20}, {u"ES"_s, 24}, {u"FI"_s, 18}, {u"FR"_s, 27}, {u"GB"_s, 22}, {u"GR"_s, 27}, {u"HR"_s, 21}, {u"HU"_s, 28}, {u"IE"_s, 22},
        {u"IS"_s, 26}, {u"IT"_s, 27}, {u"LT"_s, 20}, {u"LU"_s, 20}, {u"LV"_s, 21}, {u"MT"_s, 31}, {u"NL"_s, 18}, {u"NO"_s, 15}, {u"PL"_s, 28},
        {u"PT"_s, 25}, {u"RO"_s, 24}, {u"RS"_s, 22}, {u"SE"_s, 24}, {u"SI"_s, 19}, {u"SK"_s, 24}, {u"TR"_s, 26}, {u"UA"_s, 29}};
    if (n.size() != lengths.value(n.left(2)))
        return false;
    const QString turned = n.mid(4) + n.left(4);
    int rest = 0;
    for (const QChar c : turned) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/** A number may stand among other groups of digits: the longest run of whole groups that is one. */
void findGrouped(const QString &text, const QRegularExpression &run, bool (*is)(const QString &), std::vector<NoteWarning> &found)
{
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const Found m = it.next();
        const QString all = m.captured().toUpper();
        for (qsizetype from = 0; from < all.size(); ++from) {
            if (from > 0 && (all[from - 1].isLetterOrNumber() || !all[from].isLetterOrNumber()))
                continue;
            QString number;
            for (qsizetype to = from; to < all.size(); ++to) {
                if (!all[to].isLetterOrNumber())
                    continue;
                number += all[to];
                if ((to + 1 == all.size() || !all[to + 1].isLetterOrNumber()) && is(number)) {
                    found.push_back({NoteRisk::CardNumber, m.capturedStart() + from, to + 1 - from});
                    from = to;
                    break;
                }
            }
        }
    }
}

struct IdForm { QRegularExpression form; bool (*is)(const Found &, const QString &text); };

const std::vector<IdForm> &idForms()
{
    const auto form = [](const QString &inner) {
        return QRegularExpression(u"(?<![\\p{L}\\p{N}+])"_s + inner + u"(?![\\p{L}\\p{N}])"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::vector<IdForm> forms{
        {form(u"([0-9]{6}) ?[-+\u2013A-FU-Y] ?([0-9]{3})([0-9A-Y])"_s), finnish},
        {form(u"(18|19|20)?([0-9]{6})([-+\u2013]| ?)([0-9]{4})"_s), swedish},
        {form(u"([0-9]{6})[-\u2013]([0-9]{4})"_s), danish},
        {form(u"([0-9]{6}) ?([0-9]{5})"_s), elevenDigits},
        {form(u"[1-6]([0-9]{2})([0-9]{2})[0-9]{2} ?[ABCHKEM\u0410\u0412\u0421\u041d\u041a\u0415\u041c] ?[0-9]{3} ?(?:[P\u0420][B\u0412]|[B\u0412][A\u0410I\u0406])[0-9]"_s), belarusian},
        {form(u"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D]"_s), anyone},
        {form(u"(?:passport|passi|passin|pass|pasaport|\u043f\u0430\u0448\u043f\u0430\u0440\u0442|driving licen[cs]e|driver'?s licen[cs]e|ajokortti|körkort|ehliyet)[^0-9\\n]{0,12}[0-9]{6,9}"_s), anyone},
        {form(u"(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}"_s), anyone}};
    return forms;
}

} // namespace

std::vector<NoteWarning> numbersIn(const QString &text)
{
    std::vector<NoteWarning> found;
    if (!std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return found; // most notes
    static const QRegularExpression digits(u"(?<![\\p{L}\\p{N}+])[0-9](?:[ .\u00a0\u2013-]?[0-9]){12,}(?![\\p{L}\\p{N}])"_s),
        account(u"(?<![\\p{L}\\p{N}])[A-Za-z]{2}[0-9]{2}(?:[ \u00a0-]?[A-Za-z0-9]){11,}"_s);
    findGrouped(text, digits, isCard, found);
    findGrouped(text, account, isIban, found);
    for (const IdForm &form : idForms()) {
        for (auto it = form.form.globalMatch(text); it.hasNext();) {
            const Found m = it.next();
            const auto covers = [&](const NoteWarning &w) { return w.at < m.capturedEnd() && m.capturedStart() < w.at + w.length; };
            if (form.is(m, text) && std::none_of(found.begin(), found.end(), covers))
                found.push_back({NoteRisk::IdNumber, m.capturedStart(), m.capturedLength()});
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return found;
}

} // namespace tuttu

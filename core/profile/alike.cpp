// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/alike.h"

#include "core/base/textfold.h"
#include "core/recognition/contact.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr qsizetype phoneEnd = 7;     // digits: a subscriber's number without country and area
constexpr qsizetype shortestTypo = 4; // letters: "Ann" and "Ana" are two names

QStringList sortedWords(const QString &name)
{
    QStringList words = searchWords(name);
    words.sort();
    return words;
}

bool isWithin(const QStringList &part, const QStringList &whole)
{
    return std::all_of(part.begin(), part.end(), [&](const QString &word) { return whole.contains(word); });
}

/** The same words but for one, which is nearly the same. */
bool oneWordOff(QStringList a, QStringList b)
{
    if (a.size() != b.size())
        return false;
    const QStringList all = a;
    a.removeIf([&](const QString &word) { return b.contains(word); });
    b.removeIf([&](const QString &word) { return all.contains(word); });
    return a.size() == 1 && b.size() == 1 && std::min(a.front().size(), b.front().size()) >= shortestTypo && oneEditApart(a.front(), b.front());
}

void compareNames(const PersonName &draft, const PersonName &other, std::vector<Alike> &why)
{
    const QStringList words = sortedWords(draft.shown), shown = sortedWords(other.shown), latin = sortedWords(other.latin);
    if (words.isEmpty())
        return;
    if (words == shown || words == latin)
        return why.push_back(Alike::Name);
    const QStringList all = shown + latin + sortedWords(other.preferred);
    const bool shorter = words.size() > 1 && isWithin(words, all);
    const bool longer = shown.size() > 1 && isWithin(shown, words);
    if (shorter || longer || oneWordOff(words, shown) || oneWordOff(words, latin))
        why.push_back(Alike::NameNearly);
}

QString digitsEnd(const QString &phone)
{
    QString digits = phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return digits.size() < phoneEnd ? QString() : digits.last(phoneEnd);
}

} // namespace

bool oneEditApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin());
    const QStringView restA(differ.first, a.end()), restB(differ.second, b.end());
    if (restB.size() == restA.size() + 1)
        return restA == restB.sliced(1);
    if (restA.isEmpty() || restA.size() != restB.size())
        return false;
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2);
}

std::vector<Alike> whyAlike(const Customer &draft, const Customer &other)
{
    std::vector<Alike> why;
    const auto hasCard = [&](const Identifier &card) { return std::find(other.cards.begin(), other.cards.end(), card) != other.cards.end(); };
    if (std::any_of(draft.cards.begin(), draft.cards.end(), hasCard))
        why.push_back(Alike::Card);
    const bool samePhone = !draft.phone.isEmpty() && draft.phone == other.phone;
    if (samePhone)
        why.push_back(Alike::Phone);
    const QString mail = normalEmail(draft.email).value_or(QString()), theirs = normalEmail(other.email).value_or(QString());
    if (!mail.isEmpty() && mail == theirs)
        why.push_back(Alike::Email);
    const bool identified = !why.empty();

    compareNames(draft.name, other.name, why);
    const bool named = !why.empty() && why.back() >= Alike::Name;
    if (!named)
        return why;
    const bool sameName = why.back() == Alike::Name;
    const size_t before = why.size();
    if (!mail.isEmpty() && !theirs.isEmpty() && oneEditApart(mail, theirs))
        why.push_back(Alike::EmailNearly);
    if (draft.birthday && draft.birthday == other.birthday)
        why.push_back(Alike::Birthday);
    if (!samePhone && !digitsEnd(draft.phone).isEmpty() && digitsEnd(draft.phone) == digitsEnd(other.phone))
        why.push_back(Alike::PhoneEnd);
    return identified || sameName || why.size() > before ? why : std::vector<Alike>();
}

bool isStronger(const std::vector<Alike> &a, const std::vector<Alike> &b)
{
    const auto onlyName = [](const std::vector<Alike> &why) { return why.size() == 1 && why.front() == Alike::Name; };
    if (onlyName(a) != onlyName(b))
        return onlyName(b);
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (differ.first == a.end() || differ.second == b.end())
        return differ.first != a.end(); // one reason more
    return *differ.first < *differ.second;
}

} // namespace tuttu

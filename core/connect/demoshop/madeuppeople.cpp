// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/madeuppeople.h"

#include "core/base/textfold.h"
#include "core/domain/vocabulary.h"
#include "core/recognition/gs1.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

/** Numbers nobody has, a thousand each: Ofcom, "Telephone numbers for use in TV and radio drama programmes". */
constexpr const char *dramaNumbers[] = {"+447700900", "+442079460", "+441134960", "+441144960", "+441154960", "+441164960", "+441174960", "+441184960",
                                        "+441214960", "+441314960", "+441414960", "+441514960", "+441614960", "+441632960", "+441914980", "+442896496",
                                        "+442920180"};
constexpr int numbersPerRange = 1000;

const QStringList &mailHosts()
{
    static const QStringList hosts{u"example.org"_s, u"example.com"_s, u"example.net"_s};
    return hosts;
}

/** A number of `digits` digits, different for each n below 10^digits: the factor has no divisor in common with ten. */
QString scattered(int n, int digits)
{
    quint64 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QString::number((quint64(n) * 7'368'787 + 48'611'903) % modulus).rightJustified(digits, u'0');
}

QString withCheckDigit(const QString &digits)
{
    return digits + QString::number(gs1CheckDigit(digits).value());
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : QString(a + u' ' + b);
}

} // namespace

Result<MadeUpPeople> MadeUpPeople::fromJson(const QByteArray &names, quint64 seed, const QDate &lastDay, const StoreId &store)
{
    const QJsonObject json = QJsonDocument::fromJson(names).object();
    MadeUpPeople people;
    for (const QJsonValue culture : json[u"cultures"].toArray())
        people.m_cultures.push_back(cultureFrom(culture.toObject()));
    people.m_interests = json[u"interests"].toVariant().toStringList();
    for (const char *avoid : knownAvoids)
        people.m_avoids.append(QLatin1String(avoid));
    if (people.m_cultures.empty() || people.m_interests.isEmpty())
        return {Errc::Damaged, u"the list of names is empty or no JSON"_s};
    people.m_seed = seed;
    people.m_lastDay = lastDay;
    people.m_store = store;
    return people;
}

MadeUpPeople::Culture MadeUpPeople::cultureFrom(const QJsonObject &json)
{
    Culture culture;
    culture.language = json[u"language"].toString();
    culture.weight = json[u"weight"].toInt(1);
    culture.familyFirst = json[u"order"].toString() == u"family given"_s;
    const auto otherScript = [](const QString &text) {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
    };
    const auto names = [&](const QJsonValue &list) {
        std::vector<Name> out;
        for (const QJsonValue entry : list.toArray()) {
            const QJsonArray a = entry.toArray();
            const QString shown = a[0].toString();
            out.push_back(otherScript(shown) ? Name{shown, a[1].toString(), a[2].toString()} : Name{shown, {}, a[1].toString()});
        }
        return out;
    };
    culture.given = names(json[u"given"]);
    culture.family = names(json[u"family"]);
    culture.whole = names(json[u"whole"]);
    for (const QJsonValue entry : json[u"whole"].toArray())
        culture.shortForms.insert(entry.toArray()[0].toString(), entry.toArray()[2].toString());
    const QJsonObject shortForms = json[u"short"].toObject();
    for (auto it = shortForms.begin(); it != shortForms.end(); ++it)
        culture.shortForms.insert(it.key(), it->toString());
    return culture;
}

Customer MadeUpPeople::next(const CustomerId &id, const BuyingFacts &facts)
{
    m_random.seed(m_seed * 1'000'003 + quint64(m_made));
    Customer c;
    c.id = id;
    const Named named = name();
    c.name = named.name;
    c.cards = cards();
    const bool withMail = chance(88), withPhone = chance(70);
    const QString address = mail(named.mailName);
    c.email = withMail ? address : QString();
    c.phone = withPhone || !withMail ? phone() : QString();
    c.birthday = birthday();
    c.languages = QStringList{named.language};
    if (named.language != u"en"_s)
        c.languages.append(u"en"_s);
    c.interests = some(m_interests, 4);
    c.avoids = chance(25) ? some(m_avoids, 2) : QStringList();
    c.sizes = sizes();
    c.homeStore = m_store;
    c.since = since(facts);
    c.tier = facts.daysLastYear >= 12 ? Tier::Friend : facts.daysLastYear >= 4 ? Tier::Regular : Tier::Member;
    c.consents = consents(c.since);
    // Who agreed to be noticed carries the shop's beacon; nobody else may be found by one.
    if (c.consent(Purpose::Recognition) == ConsentState::Granted)
        c.cards.push_back({IdentifierKind::Beacon, u"demo-beacon-%1"_s.arg(m_made)});
    c.changed = QDateTime(m_lastDay, QTime(18, 0), Qt::UTC);
    ++m_made;
    return c;
}

MadeUpPeople::Named MadeUpPeople::name()
{
    int all = 0;
    for (const Culture &culture : m_cultures)
        all += culture.weight;
    int drawn = int(below(quint64(all)));
    auto culture = m_cultures.cbegin();
    for (; drawn >= culture->weight; ++culture)
        drawn -= culture->weight;
    const auto pick = [&](const std::vector<Name> &names) { return names.empty() ? Name() : names[size_t(below(names.size()))]; };

    const Name given = culture->whole.empty() ? pick(culture->given) : pick(culture->whole);
    const Name family = pick(culture->family);
    const auto ordered = [&](const QString &g, const QString &f) { return culture->familyFirst ? joined(f, g) : joined(g, f); };
    Named named;
    named.language = culture->language;
    named.name.shown = ordered(given.shown, family.shown);
    if (!given.latin.isEmpty())
        named.name.latin = ordered(given.latin, family.latin);
    if (chance(75))
        named.name.sayIt = ordered(given.sayIt, family.sayIt);
    const QString shortForm = culture->shortForms.value(given.shown);
    const bool likesShort = chance(50), likesGiven = chance(80);
    if (!shortForm.isEmpty() && likesShort)
        named.name.preferred = shortForm;
    else if (!family.shown.isEmpty() && likesGiven)
        named.name.preferred = given.shown;
    named.mailName = searchWords(named.name.latin.isEmpty() ? named.name.shown : named.name.latin).join(u'.').left(40);
    return named;
}

/** Each address once: the second Emily Clarke is emily.clarke2. */
QString MadeUpPeople::mail(const QString &mailName)
{
    const int nth = ++m_mails[mailName];
    return mailName + (nth > 1 ? QString::number(nth) : QString()) + u'@' + mailHosts()[m_made % mailHosts().size()];
}

/** One number each for the first 17,000 people, but a few share one, as families do. */
QString MadeUpPeople::phone() const
{
    constexpr int ranges = int(std::size(dramaNumbers));
    const int person = m_made % 150 == 149 ? m_made - 1 : m_made;
    const int slot = int((qint64(person) * 2801 + 77) % (ranges * numbersPerRange));
    return QLatin1String(dramaNumbers[slot / numbersPerRange]) + QString::number(slot % numbersPerRange).rightJustified(3, u'0');
}

std::vector<Identifier> MadeUpPeople::cards()
{
    const quint64 drawn = below(100);
    std::vector<Identifier> cards;
    if (drawn < 94)
        cards.push_back({IdentifierKind::Card, withCheckDigit(u"29"_s + scattered(m_made, 10))});
    if (drawn >= 84)
        cards.push_back({IdentifierKind::Gsrn, withCheckDigit(u"952000"_s + scattered(m_made, 11))});
    return cards;
}

std::optional<Birthday> MadeUpPeople::birthday()
{
    const QDate day = QDate(2024, 1, 1).addDays(qint64(below(366)));
    const bool given = chance(84);
    if (m_made % 700 == 350) // enough people born on the day that three years of four do not have
        return Birthday{2, 29};
    return given ? std::optional(Birthday{day.month(), day.day()}) : std::nullopt;
}

QStringList MadeUpPeople::some(const QStringList &from, int most)
{
    QStringList out;
    for (quint64 n = below(quint64(most) + 1); n > 0; --n) {
        const QString one = oneOf(from);
        if (!out.contains(one))
            out.append(one);
    }
    return out;
}

std::vector<Size> MadeUpPeople::sizes()
{
    std::vector<Size> sizes;
    static const QStringList rings{u"K"_s, u"L"_s, u"M"_s, u"N"_s, u"O"_s, u"P"_s}, tops{u"XS"_s, u"S"_s, u"M"_s, u"L"_s, u"XL"_s};
    if (const QString ring = oneOf(rings); chance(30))
        sizes.push_back({u"ring"_s, ring});
    if (const QString shoe = QString::number(35 + below(12)); chance(25))
        sizes.push_back({u"shoe"_s, shoe});
    if (const QString top = oneOf(tops); chance(35))
        sizes.push_back({u"top"_s, top});
    return sizes;
}

/** A customer since their first purchase at the latest; two in five were one before the data begin. */
QDate MadeUpPeople::since(const BuyingFacts &facts)
{
    const int longer = chance(40) ? int(below(9 * 365)) : 0;
    const int fresh = int(below(20));
    return facts.first.isValid() ? facts.first.addDays(-longer) : m_lastDay.addDays(-fresh);
}

/** Every state of every purpose occurs. In percent: granted, refused, withdrawn; the rest was never asked. */
std::vector<Consent> MadeUpPeople::consents(const QDate &since)
{
    constexpr int shares[][3] = {{46, 18, 10}, {24, 26, 8}, {22, 14, 8}, {68, 9, 5}};
    std::vector<Consent> consents;
    for (size_t i = 0; i < allPurposes.size(); ++i) {
        const int drawn = int(below(100));
        const QDate day = dayBetween(qMax(since, m_lastDay.addYears(-3)), m_lastDay);
        const auto [granted, refused, withdrawn] = std::tuple(shares[i][0], shares[i][1], shares[i][2]);
        if (drawn >= granted + refused + withdrawn)
            continue;
        const ConsentState state = drawn < granted ? ConsentState::Granted : drawn < granted + refused ? ConsentState::Refused : ConsentState::Withdrawn;
        consents.push_back({allPurposes[i], state, QDateTime(day, QTime(12, 0), Qt::UTC), u"demo-1"_s});
    }
    return consents;
}

} // namespace tuttu

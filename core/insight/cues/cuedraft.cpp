// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuedraft.h"

#include "core/base/plural.h"

#include <QJsonDocument>

#include <algorithm>

namespace tuttu {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kindNames{"say"_L1, "because"_L1, "evidence"_L1, "ifAsked"_L1};
constexpr std::array comparisons{"atLeast"_L1, "atMost"_L1, "over"_L1, "under"_L1, "is"_L1, "isNot"_L1};
constexpr std::array eagerWeights{0.25, 0.55, 0.85};
constexpr double oftenFrom = 0.4, firstFrom = 0.75, least = 0.05;
constexpr int longestName = 40;

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
QString key(CueTextKind kind) { return kindNames[size_t(kind)]; }
bool isTones(const QJsonValue &text) { return text.toObject().contains(u"plain"); }
bool isForms(const QJsonValue &text) { return text.toObject().contains(u"of"); }

const QJsonObject named(const QJsonArray &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const QJsonValue &one) { return one[u"name"] == name; });
    return found == list.end() ? QJsonObject() : found->toObject();
}

/** "=0", then the plurals of CLDR in their own order. */
int placeOfForm(const QString &form)
{
    static const QStringList order{u"zero"_s, u"one"_s, u"two"_s, u"few"_s, u"many"_s, u"other"_s};
    return form.startsWith(u'=') ? form.mid(1).toInt() - 1000 : int(order.indexOf(form));
}

/** Which plurals a language tells apart among the numbers a shop counts to. */
QStringList pluralsOf(const QString &language)
{
    QStringList found;
    for (int n = 0; n <= 120; ++n) {
        const QString category = pluralCategory(QLocale(language), n);
        if (!found.contains(category))
            found << category;
    }
    if (!found.contains(u"other"_s))
        found << u"other"_s;
    return found;
}

CueText textOf(const QJsonValue &json, const QString &tone)
{
    const QJsonValue own = isTones(json) ? (json.toObject().contains(tone) ? json[tone] : json[u"plain"]) : json;
    CueText text;
    if (own.isString()) {
        text.forms.insert(u"other"_s, own.toString());
        return text;
    }
    const QJsonObject forms = own.toObject();
    text.countOf = forms[u"of"].toString();
    for (auto it = forms.begin(); it != forms.end(); ++it) {
        if (it.key() != u"of")
            text.forms.insert(it.key(), it->toString());
    }
    return text;
}

QHash<QString, CueText> textsOf(const QJsonValue &json, const QString &tone)
{
    QHash<QString, CueText> texts;
    const QJsonObject languages = json.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        texts.insert(it.key(), textOf(*it, tone));
    return texts;
}

/** What its most useful case weighs. */
double mostWeight(const QJsonObject &rule)
{
    const QJsonArray cases = rule[u"cases"].toArray();
    double most = cases.isEmpty() ? rule[u"weight"].toDouble() : 0;
    for (const QJsonValue one : cases)
        most = std::max(most, one.toObject().contains(u"weight") ? one[u"weight"].toDouble() : rule[u"weight"].toDouble());
    return most;
}

/** The rule with every weight it names changed; `how(weight, case)`, -1 for the rule's own. */
template<typename How>
QJsonObject weighed(QJsonObject rule, How how)
{
    if (rule.contains(u"weight"))
        rule[u"weight"] = how(rule[u"weight"].toDouble(), -1);
    QJsonArray cases = rule.value(u"cases").toArray(); // asking a changeable object with [] would put the key in
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QJsonObject one = cases[i].toObject();
        if (one.contains(u"weight"))
            one[u"weight"] = how(one[u"weight"].toDouble(), int(i));
        cases[i] = one;
    }
    if (!cases.isEmpty())
        rule[u"cases"] = cases;
    return rule;
}

Eagerness eagernessOf(double weight) { return weight < oftenFrom ? Eagerness::Seldom : weight < firstFrom ? Eagerness::Often : Eagerness::First; }

} // namespace

CueDraft::CueDraft(const QByteArray &own, const QByteArray &tuttus, const QString &list)
    : m_list(list), m_tuttus(object(tuttus))
{
    const QJsonObject none{{u"version"_s, m_tuttus[u"version"]}, {u"base"_s, u"tuttu"_s}, {u"rules"_s, QJsonArray()}};
    m_book = whole(own.isEmpty() ? none : object(own), m_tuttus);
}

QJsonObject CueDraft::whole(const QJsonObject &own, const QJsonObject &tuttus)
{
    if (own[u"base"] != u"tuttu"_s)
        return own;
    QJsonObject book = own;
    for (auto list = tuttus.begin(); list != tuttus.end(); ++list) {
        if (!list->isArray())
            continue;
        const QJsonArray changed = own[list.key()].toArray(), theirs = list->toArray();
        QJsonArray all;
        for (const QJsonValue one : theirs) {
            const QJsonObject ours = named(changed, one[u"name"].toString());
            all.append(ours.isEmpty() ? one : QJsonValue(ours));
        }
        for (const QJsonValue one : changed) {
            if (named(theirs, one[u"name"].toString()).isEmpty())
                all.append(one);
        }
        book[list.key()] = all;
    }
    return book;
}

QByteArray CueDraft::toJson() const
{
    QJsonObject file = m_book;
    if (m_book[u"base"] == u"tuttu"_s) {
        for (auto list = m_tuttus.begin(); list != m_tuttus.end(); ++list) {
            if (!list->isArray())
                continue;
            QJsonArray changed;
            for (const QJsonValue one : m_book[list.key()].toArray()) {
                if (one.toObject() != named(list->toArray(), one[u"name"].toString()))
                    changed.append(one);
            }
            if (changed.isEmpty() && list.key() != u"rules")
                file.remove(list.key());
            else
                file[list.key()] = changed;
        }
    }
    return QJsonDocument(file).toJson();
}

std::optional<int> CueDraft::find(const QString &name) const
{
    for (int i = 0; i < count(); ++i) {
        if (this->name(i) == name)
            return i;
    }
    return {};
}

QJsonObject CueDraft::tuttus(const QString &name) const { return named(m_tuttus[m_list].toArray(), name); }

CueAbout CueDraft::about(int rule) const { return cueAboutNamed(at(rule)[u"about"].toString()).value_or(CueAbout::Person); }

CueFamily CueDraft::family(int rule, int inCase) const
{
    const CueRule read = this->rule(rule);
    return read.cases[size_t(std::clamp(inCase, 0, int(read.cases.size()) - 1))].family;
}

QJsonObject CueDraft::part(int rule, int inCase) const
{
    return inCase < 0 ? at(rule) : at(rule)[u"cases"].toArray()[inCase].toObject();
}

void CueDraft::put(int rule, const QJsonObject &json)
{
    QJsonArray all = rules();
    all[rule] = json;
    m_book[m_list] = all;
}

void CueDraft::put(int rule, int inCase, const QJsonObject &part)
{
    if (inCase < 0)
        return put(rule, part);
    QJsonObject json = at(rule);
    QJsonArray cases = json.value(u"cases").toArray();
    cases[inCase] = part;
    json[u"cases"] = cases;
    put(rule, json);
}

void CueDraft::setOn(int rule, bool on)
{
    QJsonObject json = at(rule);
    if (on)
        json.remove(u"off"_s);
    else
        json[u"off"] = true;
    put(rule, json);
}

std::optional<int> CueDraft::restDays(int rule) const
{
    const QJsonValue days = at(rule)[u"restDays"];
    return days.isDouble() ? std::optional(days.toInt()) : std::nullopt;
}

void CueDraft::setRestDays(int rule, std::optional<int> days)
{
    QJsonObject json = at(rule);
    json[u"restDays"] = days ? QJsonValue(*days) : QJsonValue();
    put(rule, json);
}

Eagerness CueDraft::eagerness(int rule) const { return eagernessOf(mostWeight(at(rule))); }

void CueDraft::setEagerness(int rule, Eagerness how)
{
    if (how == eagerness(rule))
        return;
    const QJsonObject before = tuttus(name(rule));
    if (!before.isEmpty() && eagernessOf(mostWeight(before)) == how && cases(rule) == before[u"cases"].toArray().size()) {
        // Tuttu's own step again: its own weights, so that a tap there and back changes nothing.
        put(rule, weighed(at(rule), [&](double weight, int inCase) {
            const QJsonValue theirs = inCase < 0 ? before[u"weight"] : before[u"cases"][inCase][u"weight"];
            return theirs.toDouble(weight);
        }));
        return;
    }
    const double by = eagerWeights[size_t(how)] - mostWeight(at(rule));
    put(rule, weighed(at(rule), [by](double weight, int) { return std::clamp(qRound((weight + by) * 100) / 100.0, least, 1.0); }));
}

int CueDraft::duplicate(int rule)
{
    QJsonObject json = at(rule);
    QString stem = name(rule);
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    stem.truncate(longestName - 4);
    int number = 2;
    const auto numbered = [&stem, &number] { return QString(stem + QString::number(number)); };
    while (find(numbered()) || !tuttus(numbered()).isEmpty())
        ++number;
    json[u"name"] = numbered();
    json[u"off"] = true;
    QJsonArray all = rules();
    all.append(json);
    m_book[m_list] = all;
    return count() - 1;
}

void CueDraft::remove(int rule)
{
    if (!isOwn(rule))
        return;
    QJsonArray all = rules();
    all.removeAt(rule);
    m_book[m_list] = all;
}

void CueDraft::reset(int rule)
{
    if (!isOwn(rule))
        put(rule, tuttus(name(rule)));
}

std::vector<CueConditionPlace> CueDraft::conditions(int rule, int inCase) const
{
    std::vector<CueConditionPlace> all;
    const QJsonArray when = part(rule, inCase)[u"when"].toArray();
    for (int i = 0; i < when.size(); ++i) {
        const QJsonObject one = when[i].toObject();
        for (const QLatin1StringView comparison : comparisons) {
            if (one.contains(comparison))
                all.push_back({rule, inCase, i, comparison, one[u"fact"].toString(), one[comparison]});
        }
    }
    return all;
}

void CueDraft::setValue(const CueConditionPlace &where, std::optional<double> value)
{
    QJsonObject json = part(where.rule, where.inCase);
    QJsonArray when = json.value(u"when").toArray();
    QJsonObject one = when[where.condition].toObject();
    one[where.comparison] = value ? QJsonValue(*value) : QJsonValue();
    when[where.condition] = one;
    json[u"when"] = when;
    put(where.rule, where.inCase, json);
}

QStringList CueDraft::languages() const
{
    QStringList all;
    for (int i = 0; i < count(); ++i) {
        for (int inCase = -1; inCase < cases(i); ++inCase) {
            for (const QLatin1StringView kind : kindNames) {
                for (const QString &language : part(i, inCase)[kind].toObject().keys()) {
                    if (!all.contains(language))
                        all << language;
                }
            }
        }
    }
    all.removeAll(u"en"_s);
    all.sort();
    all.prepend(u"en"_s);
    return all;
}

bool CueDraft::says(int rule, int inCase, CueTextKind kind) const { return part(rule, inCase).contains(key(kind)); }

void CueDraft::sayDifferently(int rule, int inCase, CueTextKind kind)
{
    QJsonObject json = part(rule, inCase);
    json[key(kind)] = at(rule)[key(kind)];
    put(rule, inCase, json);
}

void CueDraft::sayAsRule(int rule, int inCase, CueTextKind kind)
{
    if (inCase < 0 || !says(rule, -1, kind))
        return;
    QJsonObject json = part(rule, inCase);
    json.remove(key(kind));
    put(rule, inCase, json);
}

std::vector<CueTextPlace> CueDraft::places(int rule, int inCase, CueTextKind kind, const QString &language) const
{
    const QJsonValue text = part(rule, inCase)[key(kind)][language];
    QStringList tones{QString()};
    if (isTones(text))
        tones = text.toObject().contains(u"warm") ? QStringList{u"plain"_s, u"warm"_s} : QStringList{u"plain"_s};
    std::vector<CueTextPlace> all;
    for (const QString &tone : tones) {
        const CueTextPlace whole{rule, inCase, kind, language, tone, {}};
        if (!isForms(own(whole))) {
            all.push_back(whole);
            continue;
        }
        QStringList forms = own(whole).toObject().keys();
        forms.removeAll(u"of"_s);
        std::sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) { return placeOfForm(a) < placeOfForm(b); });
        for (const QString &form : std::as_const(forms))
            all.push_back({rule, inCase, kind, language, tone, form});
    }
    return all;
}

QJsonValue CueDraft::own(const CueTextPlace &where) const
{
    const QJsonValue text = part(where.rule, where.inCase)[key(where.kind)][where.language];
    return where.tone.isEmpty() ? text : text[where.tone];
}

void CueDraft::setOwn(const CueTextPlace &where, const QJsonValue &text)
{
    QJsonObject json = part(where.rule, where.inCase);
    QJsonObject languages = json.value(key(where.kind)).toObject();
    if (where.tone.isEmpty()) {
        languages[where.language] = text;
    } else {
        QJsonObject tones = languages.value(where.language).toObject();
        tones[where.tone] = text;
        languages[where.language] = tones;
    }
    // A language without a word is not there at all: English is said.
    if (where.language != u"en" && languages.value(where.language) == QString())
        languages.remove(where.language);
    json[key(where.kind)] = languages;
    put(where.rule, where.inCase, json);
}

QString CueDraft::text(const CueTextPlace &where) const
{
    const QJsonValue text = own(where);
    return where.form.isEmpty() ? text.toString() : text[where.form].toString();
}

void CueDraft::setText(const CueTextPlace &where, const QString &text)
{
    if (where.form.isEmpty())
        return setOwn(where, text);
    QJsonObject forms = own(where).toObject();
    forms[where.form] = text;
    setOwn(where, forms);
}

QString CueDraft::countOf(const CueTextPlace &where) const { return own(where)[u"of"].toString(); }

void CueDraft::countBy(const CueTextPlace &where, const QString &of)
{
    const QJsonValue before = own(where);
    if (of.isEmpty())
        return setOwn(where, isForms(before) ? before[u"other"] : before);
    QJsonObject forms = isForms(before) ? before.toObject() : QJsonObject();
    if (!isForms(before)) {
        for (const QString &form : pluralsOf(where.language))
            forms[form] = before.toString();
    }
    forms[u"of"] = of;
    setOwn(where, forms);
}

bool CueDraft::hasTones(int rule, int inCase, CueTextKind kind, const QString &language) const
{
    return isTones(part(rule, inCase)[key(kind)][language]);
}

void CueDraft::setTones(int rule, int inCase, CueTextKind kind, const QString &language, bool tones)
{
    if (tones == hasTones(rule, inCase, kind, language))
        return;
    const CueTextPlace whole{rule, inCase, kind, language, {}, {}};
    const QJsonValue before = own(whole);
    setOwn(whole, tones ? QJsonValue(QJsonObject{{u"plain"_s, before}, {u"warm"_s, before}}) : before[u"plain"]);
}

CueRule CueDraft::rule(int rule, const QString &tone) const
{
    // The reader asks for whole words; here half a sentence has to do. So it reads the conditions, and the words are put in after it.
    const auto bare = [](QJsonObject part) {
        for (const QLatin1StringView kind : kindNames)
            part.remove(kind);
        return part;
    };
    QJsonObject json = bare(at(rule));
    QJsonArray cases = json.value(u"cases").toArray();
    for (qsizetype i = 0; i < cases.size(); ++i)
        cases[i] = bare(cases[i].toObject());
    if (!cases.isEmpty())
        json[u"cases"] = cases;
    json.remove(u"off"_s);
    for (const QLatin1StringView kind : kindNames)
        json[kind] = QJsonObject{{u"en"_s, u"-"_s}};
    const auto book = readCheckedCueBook(QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"rules"_s, QJsonArray{json}}}).toJson(QJsonDocument::Compact), tone);
    CueRule read = book && !book->rules.empty() ? book->rules.front() : CueRule{name(rule), about(rule)};
    if (read.cases.empty())
        read.cases.emplace_back();
    for (size_t i = 0; i < read.cases.size(); ++i) {
        const QJsonObject own = part(rule, this->cases(rule) > 0 ? int(i) : -1), all = at(rule);
        const auto texts = [&](CueTextKind kind) { return textsOf(own.contains(key(kind)) ? own[key(kind)] : all[key(kind)], tone); };
        read.cases[i].words = std::make_shared<const CueWords>(
            CueWords{texts(CueTextKind::Say), texts(CueTextKind::Because), texts(CueTextKind::Evidence), texts(CueTextKind::IfAsked)});
    }
    return read;
}

CueBook CueDraft::book(const QString &tone) const
{
    const QJsonObject personas{{u"version"_s, m_book[u"version"]}, {u"rules"_s, QJsonArray()}, {u"personas"_s, m_book[u"personas"]}};
    const auto others = readCheckedCueBook(QJsonDocument(personas).toJson(QJsonDocument::Compact), tone);
    CueBook book = others ? *others : CueBook();
    for (int i = 0; i < count(); ++i) {
        if (isOn(i))
            book.rules.push_back(rule(i, tone));
    }
    return book;
}

std::vector<CueTextPlace> CueDraft::everyPlace(int rule) const
{
    std::vector<CueTextPlace> all;
    for (int inCase = -1; inCase < cases(rule); ++inCase) {
        for (const CueTextKind kind : {CueTextKind::Say, CueTextKind::Because, CueTextKind::Evidence, CueTextKind::IfAsked}) {
            if (!says(rule, inCase, kind))
                continue;
            QStringList spoken = part(rule, inCase)[key(kind)].toObject().keys();
            if (!spoken.contains(u"en"_s))
                spoken.prepend(u"en"_s);
            for (const QString &language : std::as_const(spoken)) {
                const auto some = places(rule, inCase, kind, language);
                all.insert(all.end(), some.begin(), some.end());
            }
        }
    }
    return all;
}

std::vector<CueDraftProblem> CueDraft::problems(const NeverWords &never) const
{
    std::vector<CueDraftProblem> all;
    for (int i = 0; i < count(); ++i) {
        if (const auto days = restDays(i); !days || *days < 1 || *days > 3650)
            all.push_back({i, {}, {}, {}});
        for (const CueTextPlace &place : everyPlace(i)) {
            if (const auto problem = problemOf(text(place), place.language, never))
                all.push_back({i, place, *problem, {}});
        }
        for (int inCase = -1; inCase < cases(i); ++inCase) {
            for (const CueConditionPlace &condition : conditions(i, inCase)) {
                if (condition.value.isNull())
                    all.push_back({i, {}, {}, condition});
            }
        }
    }
    return all;
}

} // namespace tuttu

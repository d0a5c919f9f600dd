// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuebook.h"

#include "core/insight/cues/cuesentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

namespace tuttu {

namespace {

using namespace Qt::StringLiterals;

/** "[rules][3][when]" of the validator as people write it: "rules[3].when". */
QString readablePath(const std::vector<std::string> &context)
{
    QString path;
    for (const std::string &step : context) {
        const QString bare = QString::fromStdString(step).remove(u'[').remove(u']').remove(u"<root>"_s);
        bool number = false;
        bare.toInt(&number);
        if (!bare.isEmpty())
            path += number ? u"[%1]"_s.arg(bare) : (path.isEmpty() ? bare : u'.' + bare);
    }
    return path.isEmpty() ? u"the file"_s : path;
}

/** The library throws on a schema it does not understand: that is the program's own fault and stays inside. */
Result<> checked(const QJsonValue &book, const QByteArray &schemaText)
{
    try {
        valijson::Schema schema;
        const QJsonValue schemaJson = QJsonDocument::fromJson(schemaText).object();
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(schemaJson), schema);
        valijson::ValidationResults results;
        if (valijson::Validator().validate(schema, valijson::adapters::QtJsonAdapter(book), &results))
            return {};
        // The deepest complaint is the one that helps; those above it only say that something below is wrong.
        valijson::ValidationResults::Error error, deepest;
        while (results.popError(error)) {
            if (error.context.size() >= deepest.context.size())
                deepest = error;
        }
        return {Errc::Invalid, u"%1: %2"_s.arg(readablePath(deepest.context), QString::fromStdString(deepest.description))};
    } catch (const std::exception &fault) {
        return {Errc::Invalid, u"the schema: %1"_s.arg(QString::fromLatin1(fault.what()))};
    }
}

/** Reads what the schema has already found to be well formed; remembers the first thing it could not know. */
class BookReader
{
public:
    BookReader(const QHash<QString, QStringList> &never, const QString &tone) : m_never(never), m_tone(tone) {}

    Result<CueBook> read(const QJsonObject &json)
    {
        CueBook book;
        book.version = json[u"version"].toInt();
        const QJsonArray rules = json[u"rules"].toArray();
        for (qsizetype i = 0; i < rules.size(); ++i) {
            m_path = u"rules[%1]"_s.arg(i);
            book.rules.push_back(rule(rules[i].toObject()));
            if (std::count_if(book.rules.begin(), book.rules.end(), [&](const CueRule &r) { return r.name == book.rules.back().name; }) > 1)
                complain(u"another rule is called \"%1\""_s.arg(book.rules.back().name));
        }
        const QJsonArray personas = json[u"personas"].toArray();
        for (qsizetype i = 0; i < personas.size(); ++i) {
            m_path = u"personas[%1]"_s.arg(i);
            m_speaker = CueSpeaker::Persona;
            book.personas.push_back(persona(personas[i].toObject()));
            if (std::count_if(book.personas.begin(), book.personas.end(), [&](const PersonaRule &p) { return p.name == book.personas.back().name; }) > 1)
                complain(u"another persona is called \"%1\""_s.arg(book.personas.back().name));
        }
        if (!m_problem.isEmpty())
            return {Errc::Invalid, m_problem};
        std::erase_if(book.rules, [&](const CueRule &rule) { return m_off.contains(rule.name); }); // checked like the others, and not said
        return book;
    }

private:
    void complain(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = m_path + u": " + what;
    }
    CueRule rule(const QJsonObject &json);
    PersonaRule persona(const QJsonObject &json);
    CueCase ruleCase(const QJsonObject &json, const QJsonObject &rule);
    std::vector<CueCondition> conditions(const QJsonArray &json);
    QHash<QString, CueText> texts(const QJsonObject &json, const QString &which);
    CueText text(const QJsonValue &json, const QString &language);
    void checkWords(const QString &sentence, const QString &language);

    NeverWords m_never;
    QString m_tone, m_path, m_problem;
    CueSpeaker m_speaker = CueSpeaker::Rule;
    QStringList m_off;
};

constexpr std::array familyNames{"welcome"_L1, "occasion"_L1, "service"_L1, "repair"_L1, "care"_L1, "taste"_L1, "keepInTouch"_L1};

CueRule BookReader::rule(const QJsonObject &json)
{
    CueRule rule;
    rule.name = json[u"name"].toString();
    if (json[u"off"].toBool())
        m_off.append(rule.name);
    rule.about = cueAboutNamed(json[u"about"].toString()).value_or(CueAbout::Person);
    rule.restDays = json[u"restDays"].toInt();
    rule.sells = json[u"sells"].toBool() || sellsByNature(rule.about);
    rule.learns = json[u"learns"].toBool(true);
    rule.when = conditions(json[u"when"].toArray());
    const QString here = m_path;
    const QJsonArray cases = json.contains(u"cases") ? json[u"cases"].toArray() : QJsonArray{QJsonObject()};
    for (qsizetype i = 0; i < cases.size(); ++i) {
        m_path = here + u".cases[%1]"_s.arg(i);
        rule.cases.push_back(ruleCase(cases[i].toObject(), json));
    }
    m_path = here;
    return rule;
}

PersonaRule BookReader::persona(const QJsonObject &json)
{
    PersonaRule persona;
    persona.name = json[u"name"].toString();
    persona.kind = json[u"kind"].toString();
    persona.when = conditions(json[u"when"].toArray());
    const auto ofNoPerson = [](const CueCondition &c) { return c.fact >= CueFact::Count; };
    if (std::any_of(persona.when.begin(), persona.when.end(), ofNoPerson))
        complain(u"a persona has only facts of the person"_s);
    CueWords words;
    words.say = texts(json[u"called"].toObject(), u"called"_s);
    words.because = texts(json[u"because"].toObject(), u"because"_s);
    words.ifAsked = texts(json[u"ifAsked"].toObject(), u"ifAsked"_s);
    persona.words = std::make_shared<const CueWords>(std::move(words));
    return persona;
}

/** What a case does not say, its rule says for all. */
CueCase BookReader::ruleCase(const QJsonObject &json, const QJsonObject &rule)
{
    const auto said = [&](const QString &key) { return json.contains(key) ? json[key] : rule[key]; };
    CueCase c;
    c.when = conditions(json[u"when"].toArray());
    c.family = CueFamily(std::find(familyNames.begin(), familyNames.end(), said(u"family"_s).toString()) - familyNames.begin());
    c.weight = said(u"weight"_s).toDouble(-1);
    if (c.weight < 0)
        complain(u"neither the case nor its rule has a weight"_s);
    CueWords words;
    words.say = texts(said(u"say"_s).toObject(), u"say"_s);
    words.because = texts(said(u"because"_s).toObject(), u"because"_s);
    words.evidence = texts(said(u"evidence"_s).toObject(), u"evidence"_s);
    words.ifAsked = texts(said(u"ifAsked"_s).toObject(), u"ifAsked"_s);
    c.words = std::make_shared<const CueWords>(std::move(words));
    return c;
}

std::vector<CueCondition> BookReader::conditions(const QJsonArray &json)
{
    using Is = CueCondition::Is;
    static const std::vector<std::pair<QString, Is>> comparisons{{u"atLeast"_s, Is::AtLeast}, {u"atMost"_s, Is::AtMost}, {u"over"_s, Is::Over},
                                                                 {u"under"_s, Is::Under}, {u"is"_s, Is::Equal}, {u"isNot"_s, Is::NotEqual}};
    std::vector<CueCondition> all;
    for (const QJsonValue one : json) {
        const QJsonObject condition = one.toObject();
        const QString name = condition[u"fact"].toString();
        const auto fact = cueFactNamed(name);
        if (!fact) {
            complain(u"there is no fact \"%1\""_s.arg(name));
            continue;
        }
        for (const auto &[key, is] : comparisons) {
            if (!condition.contains(key))
                continue;
            const QJsonValue value = condition[key];
            const auto number = value.isString() ? cueFactWord(*fact, value.toString()) : std::optional(value.toDouble());
            if (!number)
                complain(u"\"%1\" is no word of the fact \"%2\""_s.arg(value.toString(), name));
            all.push_back({*fact, is, number.value_or(0)});
        }
    }
    return all;
}

QHash<QString, CueText> BookReader::texts(const QJsonObject &json, const QString &which)
{
    QHash<QString, CueText> all;
    for (auto it = json.begin(); it != json.end(); ++it)
        all.insert(it.key(), text(*it, it.key()));
    if (!all.contains(u"en"_s))
        complain(u"\"%1\" has no English text"_s.arg(which));
    return all;
}

/** A string, plural forms with "of", or one of both for each tone. */
CueText BookReader::text(const QJsonValue &json, const QString &language)
{
    CueText text;
    if (json.isString()) {
        text.forms.insert(u"other"_s, json.toString());
    } else if (const QJsonObject forms = json.toObject(); forms.contains(u"plain")) {
        return this->text(forms.contains(m_tone) ? forms[m_tone] : forms[u"plain"], language);
    } else {
        text.countOf = forms[u"of"].toString();
        if (!hasPlaceholder(m_speaker, text.countOf))
            complain(u"there is no placeholder {%1} to count"_s.arg(text.countOf));
        for (auto it = forms.begin(); it != forms.end(); ++it) {
            if (it.key() != u"of")
                text.forms.insert(it.key(), it->toString());
        }
    }
    for (const QString &sentence : std::as_const(text.forms))
        checkWords(sentence, language);
    return text;
}

void BookReader::checkWords(const QString &sentence, const QString &language)
{
    using What = CueSentenceProblem::What;
    const auto problem = problemOf(sentence, language, m_never, m_speaker);
    if (!problem)
        return;
    switch (problem->what) {
    case What::Empty: return complain(u"a sentence is empty"_s);
    case What::TooLong: return complain(u"a sentence is longer than %1 characters"_s.arg(longestCueSentence));
    case What::NoSuchPlaceholder: return complain(u"there is no placeholder {%1}"_s.arg(problem->word));
    case What::HalfBrace: return complain(u"a brace without its other half in \"%1\""_s.arg(sentence));
    case What::NeverWord: return complain(u"nobody is spoken of with the word \"%1\""_s.arg(problem->word));
    }
}

} // namespace

bool CueCondition::holds(const CueFacts &facts) const
{
    const double known = facts[size_t(fact)];
    if (known != known)
        return false;
    switch (is) {
    case Is::AtLeast: return known >= value;
    case Is::AtMost: return known <= value;
    case Is::Over: return known > value;
    case Is::Under: return known < value;
    case Is::Equal: return known == value;
    case Is::NotEqual: return known != value;
    }
    Q_UNREACHABLE();
}

const CueRule *CueBook::find(QStringView name) const
{
    const auto it = std::find_if(rules.begin(), rules.end(), [name](const CueRule &r) { return r.name == name; });
    return it == rules.end() ? nullptr : &*it;
}

bool CueBook::asksFor(CueFact fact) const
{
    const auto asks = [fact](const std::vector<CueCondition> &when) { return std::any_of(when.begin(), when.end(), [fact](const CueCondition &c) { return c.fact == fact; }); };
    const auto ruleAsks = [&](const CueRule &r) { return asks(r.when) || std::any_of(r.cases.begin(), r.cases.end(), [&](const CueCase &c) { return asks(c.when); }); };
    return std::any_of(rules.begin(), rules.end(), ruleAsks);
}

Result<CueBook> readCueBook(const QByteArray &json, const QByteArray &schema, const QHash<QString, QStringList> &never, const QString &tone)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return {Errc::Invalid, u"no JSON at byte %1: %2"_s.arg(parsed.offset).arg(parsed.errorString())};
    const QJsonValue book = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (const auto good = checked(book, schema); !good)
        return good.error();
    return BookReader(never, tone).read(book.toObject());
}

Result<CueBook> readCheckedCueBook(const QByteArray &json, const QString &tone)
{
    return BookReader({}, tone).read(QJsonDocument::fromJson(json).object());
}

Result<QHash<QString, QStringList>> readNeverWords(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {Errc::Invalid, u"no JSON object"_s};
    QHash<QString, QStringList> words;
    const QJsonObject languages = document.object();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        words.insert(it.key(), it->toVariant().toStringList());
    return words;
}

} // namespace tuttu

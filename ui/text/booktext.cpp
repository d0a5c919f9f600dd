// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/booktext.h"

#include "core/insight/cues/cueexamples.h"
#include "core/insight/wording.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

QString BookText::eagerness(Eagerness how)
{
    switch (how) {
    case Eagerness::Seldom: return tr("Seldom");
    case Eagerness::Often: return tr("Often");
    case Eagerness::First: return tr("First of all");
    }
    Q_UNREACHABLE();
}

QString BookText::rests(std::optional<int> days) { return days ? tr("rests %n day(s)", nullptr, *days) : QString(); }

QString BookText::kind(CueTextKind kind)
{
    switch (kind) {
    case CueTextKind::Say: return tr("To say or to know");
    case CueTextKind::Because: return tr("The reason under it");
    case CueTextKind::Evidence: return tr("What it rests on, behind “Why this?”");
    case CueTextKind::IfAsked: return tr("To a customer who asks how we know");
    }
    Q_UNREACHABLE();
}

QString BookText::language(const QString &code)
{
    const QString own = QLocale(code).nativeLanguageName();
    if (code == u"en" || own.isEmpty())
        return code == u"en" ? u"English"_s : code;
    return QLocale(code).toUpper(own.left(1)) + own.mid(1);
}

QString BookText::tone(const QString &tone) { return tone == u"warm" ? tr("Warm") : tr("Plain"); }

QString BookText::form(const CueTextPlace &where, const QString &countOf)
{
    if (where.form.isEmpty())
        return {};
    if (where.form.startsWith(u'='))
        return countOf == u"others" && where.form == u"=0" ? tr("When it is the only one") : tr("For exactly %1").arg(QLocale().toString(where.form.mid(1).toInt()));
    if (where.form == u"one")
        return tr("For one");
    if (where.form == u"two")
        return tr("For two");
    if (where.form == u"few")
        return tr("For a few");
    if (where.form == u"many")
        return tr("For many");
    return where.form == u"zero" ? tr("For none") : tr("For all other numbers");
}

QString BookText::caption(const CueTextPlace &where, const QString &countOf)
{
    const QString form = BookText::form(where, countOf);
    if (where.tone.isEmpty() || form.isEmpty())
        return where.tone.isEmpty() ? form : tone(where.tone);
    return tr("%1: %2", "%1 is a tone, %2 a number").arg(tone(where.tone), form);
}

namespace {

/** "over %1"; the number itself is filled in by whoever shows it. */
QString compared(const QString &comparison)
{
    if (comparison == u"atLeast")
        return BookText::tr("at least %1", "a number");
    if (comparison == u"atMost")
        return BookText::tr("at most %1", "a number");
    if (comparison == u"over")
        return BookText::tr("over %1", "a number");
    if (comparison == u"under")
        return BookText::tr("under %1", "a number");
    return comparison == u"isNot" ? BookText::tr("any but %1", "a number") : BookText::tr("exactly %1", "a number");
}

QString consentWord(const QString &word)
{
    if (word == u"granted")
        return BookText::tr("given", "a consent");
    if (word == u"refused")
        return BookText::tr("refused", "a consent");
    if (word == u"oneToOne")
        return BookText::tr("for personal messages only", "a consent");
    if (word == u"awaited")
        return BookText::tr("waiting for the link", "a consent");
    return word == u"withdrawn" ? BookText::tr("withdrawn", "a consent") : BookText::tr("not asked for yet", "a consent");
}

QString tierWord(const QString &word)
{
    return word == u"friend" ? BookText::tr("friend of the shop") : word == u"regular" ? BookText::tr("regular") : BookText::tr("member");
}

QString stageWord(const QString &word)
{
    if (word == u"early")
        return BookText::tr("just beginning", "where a customer is in their own rhythm");
    if (word == u"active")
        return BookText::tr("active", "where a customer is in their own rhythm");
    if (word == u"slipping")
        return BookText::tr("slipping away", "where a customer is in their own rhythm");
    return word == u"lapsed" ? BookText::tr("gone quiet", "where a customer is in their own rhythm") : BookText::tr("back again", "where a customer is in their own rhythm");
}

QString wordOf(const CueConditionPlace &c)
{
    const QString word = c.value.toString();
    return c.fact == u"tier" ? tierWord(word) : c.fact == u"stage" ? stageWord(word) : consentWord(word);
}

QString worded(const CueConditionPlace &c, const QString &word)
{
    const bool is = c.comparison == u"is";
    if (c.fact == u"stage")
        return is ? BookText::tr("The customer is %1", "just beginning, active, slipping away, gone quiet, back again").arg(word)
                  : BookText::tr("The customer is not %1", "just beginning, active, slipping away, gone quiet, back again").arg(word);
    if (c.fact == u"mailConsent")
        return is ? BookText::tr("Consent to e-mail is %1").arg(word) : BookText::tr("Consent to e-mail is not %1").arg(word);
    if (c.fact == u"textConsent")
        return is ? BookText::tr("Consent to text messages is %1").arg(word) : BookText::tr("Consent to text messages is not %1").arg(word);
    return is ? BookText::tr("The customer is a %1", "a tier").arg(word) : BookText::tr("The customer is no %1", "a tier").arg(word);
}

/** Of a fact that is 1 when they do something clearly oftener than is usual here; empty for another one. */
QString habit(const QString &fact, bool yes)
{
    if (fact == u"prefersWeekend")
        return yes ? BookText::tr("They mostly come at weekends") : BookText::tr("They come at weekends as others do");
    if (fact == u"prefersMorning")
        return yes ? BookText::tr("They mostly come in the morning") : BookText::tr("They come in the morning as others do");
    if (fact == u"prefersEvening")
        return yes ? BookText::tr("They mostly come in the evening") : BookText::tr("They come in the evening as others do");
    if (fact == u"prefersYearEnd")
        return yes ? BookText::tr("They mostly buy before Christmas") : BookText::tr("They buy before Christmas as others do");
    if (fact == u"prefersOnline")
        return yes ? BookText::tr("They mostly buy online") : BookText::tr("They buy online as others do");
    if (fact == u"prefersReduced")
        return yes ? BookText::tr("They mostly buy at reduced prices") : BookText::tr("They buy at reduced prices as others do");
    if (fact == u"prefersDearer")
        return yes ? BookText::tr("They mostly choose the finer ones") : BookText::tr("They choose the finer ones as others do");
    return {};
}

/** Yes or no of a fact that is 1 or 0; empty for a fact that is a number. */
QString yesOrNo(const CueConditionPlace &c)
{
    const bool yes = (c.value.toDouble() == 1) == (c.comparison == u"is");
    if (c.fact == u"unsettled")
        return yes ? BookText::tr("A bad answer has not been talked about yet") : BookText::tr("No bad answer is open");
    if (c.fact == u"hasMail")
        return yes ? BookText::tr("We have an e-mail address") : BookText::tr("We have no e-mail address");
    if (c.fact == u"hasPhone")
        return yes ? BookText::tr("We have a phone number") : BookText::tr("We have no phone number");
    if (c.fact == u"named")
        return yes ? BookText::tr("The product may be named") : BookText::tr("The product may not be named");
    if (c.fact == u"lasts")
        return yes ? BookText::tr("It is known how long the product lasts") : BookText::tr("It is not known how long the product lasts");
    return habit(c.fact, yes);
}

/** Days to a date: ahead, today or past. The number is shown without its sign. */
QString dated(const CueConditionPlace &c, bool past)
{
    const bool anniversary = c.fact == u"anniversaryIn";
    const bool zero = c.value.isDouble() && c.value.toDouble() == 0;
    if (zero && c.comparison == u"is")
        return anniversary ? BookText::tr("Their anniversary with us is today") : BookText::tr("Its day is today");
    if (zero && c.comparison == u"under")
        return anniversary ? BookText::tr("Their anniversary with us has passed") : BookText::tr("Its day has passed");
    if (c.comparison == u"is" || c.comparison == u"isNot") {
        const QString days = anniversary ? (past ? BookText::tr("Days since their anniversary with us: %1") : BookText::tr("Days to their anniversary with us: %1"))
                                         : (past ? BookText::tr("Days since its day: %1") : BookText::tr("Days to its day: %1"));
        return days.arg(compared(c.comparison));
    }
    const bool most = past == (c.comparison == u"atLeast" || c.comparison == u"over");
    if (anniversary && past)
        return most ? BookText::tr("Their anniversary with us was at most %1 days ago") : BookText::tr("Their anniversary with us was at least %1 days ago");
    if (anniversary)
        return most ? BookText::tr("Their anniversary with us is at most %1 days ahead") : BookText::tr("Their anniversary with us is at least %1 days ahead");
    if (past)
        return most ? BookText::tr("Its day was at most %1 days ago") : BookText::tr("Its day was at least %1 days ago");
    return most ? BookText::tr("Its day is at most %1 days ahead") : BookText::tr("Its day is at least %1 days ahead");
}

/** %1 is where the comparison goes: "Away for over 2 of their usual gaps". */
QString measured(const QString &fact)
{
    static const QHash<QString, const char *> sentences{
        {u"purchaseDays"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Days they have bought on: %1")},
        {u"earlierDays"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Earlier days they were here: %1")},
        {u"yearsKnown"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Known to us for %1 years")},
        {u"daysKnown"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Known to us for %1 days")},
        {u"anniversaryYears"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Years full on their anniversary: %1")},
        {u"daysAway"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Away for %1 days")},
        {u"usualGap"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Usually come every %1 days")},
        {u"timesUsualGap"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Away for %1 of their usual gaps")},
        {u"lastScore"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Their last answer was %1 of 10")},
        {u"scoreDaysAgo"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "They last answered %1 days ago")},
        {u"mailAskedDaysAgo"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "We asked whether we may write %1 days ago")},
        {u"favouriteCategories"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Kinds of things they clearly prefer: %1")},
        {u"favouriteBrands"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Brands they clearly prefer: %1")},
        {u"recencyFifth"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "By how lately they bought, of five groups: %1")},
        {u"frequencyFifth"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "By how often they bought in a year, of five groups: %1")},
        {u"moneyFifth"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "By what they spent in a year, of five groups: %1")},
        {u"worthAtLeast"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "By what they will spend in a year, of five groups surely: %1")},
        {u"worthAtMost"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "By what they will spend in a year, of five groups possibly: %1")},
        {u"count"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Its number is %1")},
        {u"gap"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "The usual gap is %1 days")},
        {u"frequency"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Bought lately %1 times, earlier ones counting less")},
        {u"gapsPassed"_s, QT_TRANSLATE_NOOP("tuttu::BookText", "Since it was bought last, %1 of its usual gaps have passed")}};
    const char *sentence = sentences.value(fact);
    return sentence ? BookText::tr(sentence) : QString(fact + u": %1");
}

} // namespace

QString BookText::condition(const CueConditionPlace &c, bool past)
{
    if (c.value.isString())
        return worded(c, wordOf(c));
    if (c.fact == u"in" || c.fact == u"anniversaryIn")
        return dated(c, past);
    const QString said = yesOrNo(c);
    return said.isEmpty() ? measured(c.fact).arg(compared(c.comparison)) : said;
}

QStringList BookText::placeholders(CueAbout about)
{
    switch (about) {
    case CueAbout::Person: return {u"count"_s, u"day"_s};
    case CueAbout::Birthday: return {u"day"_s};
    case CueAbout::Absence: return {u"weeks"_s, u"count"_s, u"gapWeeks"_s, u"gapDays"_s, u"day"_s};
    case CueAbout::Rebuy:
        return {u"product"_s, u"count"_s, u"fromWeeks"_s, u"toWeeks"_s, u"fromDays"_s, u"toDays"_s, u"gapWeeks"_s, u"gapDays"_s, u"day"_s};
    case CueAbout::Hold: return {u"product"_s, u"others"_s, u"count"_s, u"day"_s};
    case CueAbout::Promise: return {u"words"_s, u"count"_s, u"day"_s};
    case CueAbout::Return: return {u"product"_s, u"day"_s};
    case CueAbout::Answer: return {u"day"_s};
    }
    Q_UNREACHABLE();
}

QStringList BookText::countables(CueAbout about)
{
    QStringList all = placeholders(about);
    for (const QString &words : {u"product"_s, u"day"_s, u"words"_s})
        all.removeAll(words);
    return all;
}

QString BookText::placeholder(const QString &name, CueAbout about)
{
    if (name == u"product")
        return tr("Product");
    if (name == u"words")
        return tr("What was promised");
    if (name == u"others")
        return tr("How many more");
    if (name == u"weeks")
        return tr("Weeks away");
    if (name == u"gapDays")
        return tr("Usual gap in days");
    if (name == u"gapWeeks")
        return tr("Usual gap in weeks");
    if (name == u"fromDays")
        return tr("Usual gap from, in days");
    if (name == u"toDays")
        return tr("Usual gap to, in days");
    if (name == u"fromWeeks")
        return tr("Usual gap from, in weeks");
    if (name == u"toWeeks")
        return tr("Usual gap to, in weeks");
    if (name == u"count") {
        switch (about) {
        case CueAbout::Absence: return tr("Days away");
        case CueAbout::Person: return tr("Years with us");
        case CueAbout::Rebuy: return tr("Days bought on");
        default: return tr("How many");
        }
    }
    switch (about) {
    case CueAbout::Person: return tr("Customer since");
    case CueAbout::Birthday: return tr("The birthday");
    case CueAbout::Absence:
    case CueAbout::Rebuy: return tr("Day of the last purchase");
    case CueAbout::Hold: return tr("Kept until");
    case CueAbout::Promise: return tr("Due on");
    case CueAbout::Return: return tr("Day of the return");
    case CueAbout::Answer: return tr("Day of the answer");
    }
    Q_UNREACHABLE();
}

QString BookText::countedBy(const QString &name, CueAbout about)
{
    return tr("Own sentences by: %1", "what is counted: weeks away, years with us").arg(placeholder(name, about));
}

QString BookText::problem(const CueSentenceProblem &problem)
{
    using What = CueSentenceProblem::What;
    switch (problem.what) {
    case What::Empty: return tr("Nothing stands here yet. Write a sentence.");
    case What::TooLong: return tr("Too long for a glance: make it %n character(s) at most.", nullptr, longestCueSentence);
    case What::NoSuchPlaceholder: return tr("Nothing is called {%1}. Delete it and put in one of the words on offer.").arg(problem.word);
    case What::HalfBrace: return tr("A brace stands alone. Delete it, or put the word in once more.");
    case What::NeverWord: return tr("Nobody is spoken of with the word “%1”. Say it without.").arg(problem.word);
    }
    Q_UNREACHABLE();
}

QString BookText::sentence(const CueRule &rule, const QDate &today)
{
    CueExamples::Wanted wanted;
    wanted.today = today;
    wanted.product = madeUpProduct();
    wanted.words = madeUpPromise();
    const Wording wording(wanted.locale, today);
    QStringList sentences;
    for (size_t one = 0; one < rule.cases.size(); ++one) {
        wanted.inCase = int(one);
        sentences += wording.sentence(CueExamples().example(rule, wanted).cue);
    }
    if (sentences.isEmpty())
        return rule.name;
    // The last case is the most usual one where most say the same and it asks for no more than the first; where each has words of its own, the first is.
    const bool last = 2 * sentences.count(sentences.last()) >= sentences.size() && rule.cases.back().when.size() <= rule.cases.front().when.size();
    return last ? sentences.last() : sentences.first();
}

std::vector<NamedRule> BookText::named(const std::vector<CueRule> &rules, const QDate &today)
{
    std::vector<NamedRule> names;
    for (const CueRule &rule : rules)
        names.push_back({rule.name, sentence(rule, today)});
    return names;
}

QString BookText::nameOf(const QString &rule, const std::vector<NamedRule> &rules)
{
    const auto named = std::find_if(rules.begin(), rules.end(), [&](const NamedRule &one) { return one.rule == rule; });
    return named == rules.end() ? rule : named->sentence;
}

QString BookText::madeUpProduct() { return tr("Wool wash", "a made-up product"); }
QString BookText::madeUpPromise() { return tr("Write when the linen is in", "a made-up promise"); }

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"
#include "core/connect/demoshop/democontent.h"
#include "core/insight/cues/cuetrial.h"
#include "core/insight/segments/shophabits.h"
#include "core/insight/wording.h"
#include "core/profile/cuefile.h"
#include "core/profile/everybody.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct CuesVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::CuesVerb)
};

constexpr int mostDays = 366;

/** A file that cannot be used is said with where and what. */
std::shared_ptr<const CueBook> bookOf(const QString &path, const QString &tone, Console &console, int &code)
{
    auto book = readCueFile(path, tone);
    if (book)
        return std::make_shared<const CueBook>(std::move(*book));
    code = exitCode(book.error());
    console.warn(book.error().code == Errc::Invalid    ? CuesVerb::tr("%1: %2").arg(path, book.error().detail)
                 : book.error().code == Errc::NotFound ? CuesVerb::tr("There is no file %1.").arg(path)
                                                       : errorLine(book.error()));
    return {};
}

QStringList languagesOf(const CueBook &book)
{
    QSet<QString> languages;
    for (const CueRule &rule : book.rules) {
        for (const CueCase &one : rule.cases) {
            for (auto it = one.words->say.cbegin(); it != one.words->say.cend(); ++it)
                languages.insert(it.key());
        }
    }
    QStringList sorted = languages.values();
    sorted.sort();
    return sorted;
}

/** Rules a language has no sentence for somewhere: there English is said. */
QStringList missing(const CueBook &book, const QString &language)
{
    QStringList names;
    for (const CueRule &rule : book.rules) {
        if (std::any_of(rule.cases.begin(), rule.cases.end(), [&](const CueCase &c) {
                return !c.words->say.contains(language) || !c.words->because.contains(language) || !c.words->evidence.contains(language);
            }))
            names << rule.name;
    }
    for (const PersonaRule &persona : book.personas) {
        if (!persona.words->say.contains(language) || !persona.words->because.contains(language))
            names << persona.name;
    }
    return names;
}

int check(const QString &path, Console &console)
{
    int code = Done;
    const auto book = bookOf(path, u"plain"_s, console, code);
    if (!book)
        return code;
    console.say(CuesVerb::tr("Version %1, %n rule(s).", nullptr, int(book->rules.size())).arg(book->version));
    for (const QString &language : languagesOf(*book)) {
        const QStringList names = missing(*book, language);
        console.say(names.isEmpty() ? CuesVerb::tr("%1: complete").arg(language) : CuesVerb::tr("%1: in English where it says nothing: %2").arg(language, names.join(u", "_s)));
    }
    return Done;
}

/** The demo shop's people, as they are without a database: nothing is captured of them yet. */
std::vector<Profile> demoProfiles(const DemoContent &demo)
{
    QHash<CustomerId, size_t> place;
    QHash<ProductId, Product> products;
    std::vector<Profile> profiles(demo.customers.size());
    for (size_t i = 0; i < demo.customers.size(); ++i) {
        profiles[i].customer = demo.customers[i];
        place.insert(demo.customers[i].id, i);
    }
    for (const Product &product : demo.products)
        products.insert(product.id, product);
    for (auto order = demo.orders.rbegin(); order != demo.orders.rend(); ++order) { // newest first
        const auto at = place.constFind(order->customer);
        if (at == place.cend())
            continue;
        Profile &profile = profiles[*at];
        profile.orders.push_back(*order);
        for (const OrderLine &line : order->lines)
            profile.products.insert(line.product, products.value(line.product));
    }
    return profiles;
}

struct Asked {
    std::shared_ptr<const CueBook> book;
    int days = 1;
    bool asJson = false;
};

QString share(int part, int all) { return QLocale().toString(all > 0 ? 100.0 * part / all : 0, 'f', 1) + u" %"_s; }

QJsonObject asJson(const CueTrial &trial, qsizetype people, int days)
{
    QJsonArray rules, never;
    for (size_t i = 0; i < trial.tried().size(); ++i) {
        const CueTrial::Tried &tried = trial.tried()[i];
        const QString name = trial.book().rules[i].name;
        QJsonObject rule{{u"name"_s, name}, {u"could"_s, tried.could}, {u"says"_s, tried.says}, {u"first"_s, tried.first}, {u"people"_s, int(tried.people.size())}};
        if (tried.example) {
            const Wording words(QLocale(), tried.exampleDay);
            rule.insert(u"example"_s, QJsonObject{{u"say"_s, words.sentence(*tried.example)}, {u"because"_s, words.because(*tried.example)}});
        } else {
            never.append(name);
        }
        rules.append(rule);
    }
    QJsonArray personas;
    for (size_t i = 0; i < trial.called().size(); ++i) {
        const CueTrial::Called &called = trial.called()[i];
        QJsonObject persona{{u"name"_s, trial.book().personas[i].name}, {u"times"_s, called.times}, {u"people"_s, int(called.people.size())}};
        if (called.example) {
            const Wording words(QLocale(), called.exampleDay);
            persona.insert(u"example"_s, QJsonObject{{u"called"_s, words.name(*called.example)}, {u"because"_s, words.because(*called.example)}});
        }
        personas.append(persona);
    }
    return {{u"personas"_s, personas}, {u"people"_s, int(people)}, {u"days"_s, days}, {u"briefs"_s, trial.briefs()}, {u"silent"_s, trial.silent()}, {u"rules"_s, rules}, {u"never"_s, never}};
}

void sayPersonas(const CueTrial &trial, Console &console)
{
    if (trial.called().empty())
        return;
    console.say({});
    console.say(u"%1 %2 %3  %4"_s.arg(CuesVerb::tr("persona"), -18).arg(CuesVerb::tr("briefs"), 8).arg(CuesVerb::tr("people"), 8).arg(CuesVerb::tr("for example")));
    for (size_t i = 0; i < trial.called().size(); ++i) {
        const CueTrial::Called &called = trial.called()[i];
        const Wording words(QLocale(), called.exampleDay);
        const QString example = called.example ? QString(words.name(*called.example) + u": " + words.because(*called.example)) : QString();
        console.say(u"%1 %2 %3  %4"_s.arg(trial.book().personas[i].name, -18).arg(share(called.times, trial.briefs()), 8).arg(called.people.size(), 8).arg(example));
    }
}

void say(const CueTrial &trial, qsizetype people, int days, Console &console)
{
    console.say(CuesVerb::tr("%1 people, each on %n day(s); nothing to say in %2 of the briefs.", nullptr, days).arg(people).arg(share(trial.silent(), trial.briefs())));
    console.say(u"%1 %2 %3 %4  %5"_s.arg(CuesVerb::tr("rule"), -18).arg(CuesVerb::tr("could"), 8).arg(CuesVerb::tr("says"), 8).arg(CuesVerb::tr("first"), 8).arg(CuesVerb::tr("for example")));
    QStringList never;
    for (size_t i = 0; i < trial.tried().size(); ++i) {
        const CueTrial::Tried &tried = trial.tried()[i];
        const QString name = trial.book().rules[i].name;
        if (!tried.example) {
            never << name;
            continue;
        }
        console.say(u"%1 %2 %3 %4  %5"_s.arg(name, -18).arg(share(tried.could, trial.briefs()), 8).arg(share(tried.says, trial.briefs()), 8)
                        .arg(share(tried.first, trial.briefs()), 8).arg(Wording(QLocale(), tried.exampleDay).sentence(*tried.example)));
    }
    if (!never.isEmpty())
        console.say(CuesVerb::tr("Never said: %1").arg(never.join(u", "_s)));
    sayPersonas(trial, console);
}

void answer(const CueTrial &trial, qsizetype people, const Asked &asked, Console &console)
{
    if (asked.asJson)
        console.sayJson(asJson(trial, people, asked.days));
    else
        say(trial, people, asked.days, console);
}

int tryOnDemo(const Asked &asked, const Clock &clock, Console &console)
{
    const auto demo = DemoContent::load(clock.now());
    if (!demo) {
        console.warn(errorLine(demo.error()));
        return exitCode(demo.error());
    }
    CueTrial trial(asked.book);
    const Catalogue catalogue(demo->products);
    const std::vector<Profile> profiles = demoProfiles(*demo);
    BriefContext context{clock.now(), QTimeZone(demo->store.zone), demo->store.id};
    ShopHabitsBuilder habits(context.today(), context.zone, Currency(demo->store.currency), demo->products);
    for (const Order &order : demo->orders)
        habits.add(order);
    context.habits = std::make_shared<const ShopHabits>(std::move(habits).build());
    int done = 0;
    for (const Profile &profile : profiles) {
        trial.look(profile, catalogue, context, asked.days);
        console.progress(CuesVerb::tr("Trying"), ++done * 100 / int(profiles.size()));
    }
    answer(trial, qsizetype(profiles.size()), asked, console);
    return Done;
}

QFuture<int> tryOnShop(const Asked &asked, const QCommandLineParser &parser, const OpenShop::Options &options, Desk &desk)
{
    return withShop(desk, parser, options, [&desk, asked](OpenShop &shop, const Answer &done) {
        auto trial = std::make_shared<CueTrial>(asked.book);
        const auto trying = lookAtEverybody(shop.storage, shop.settings.context(), [trial, days = asked.days](const Profile &profile, const Catalogue &catalogue, const BriefContext &context) {
            trial->look(profile, catalogue, context, days);
        });
        whenDone(trying, &shop.storage, [&desk, asked, trial, done](const Result<int> &people) {
            if (!people) {
                desk.console.warn(errorLine(people.error()));
                return done(exitCode(people.error()));
            }
            answer(*trial, *people, asked, desk.console);
            done(Done);
        });
    });
}

} // namespace

QFuture<int> cuesVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CuesVerb::tr("Checks a book of cues (resources/cues/README.md), or tries it on people before anybody hears it. Records nothing."));
    parser.addPositionalArgument(u"WHAT"_s, CuesVerb::tr("check or try"));
    parser.addPositionalArgument(u"FILE"_s, CuesVerb::tr("the book"));
    const OpenShop::Options options;
    options.addTo(parser);
    const QCommandLineOption on(u"on"_s, CuesVerb::tr("Whom to try it on: demo, or shop for the people of the shop that --files names."), u"WHOM"_s, u"demo"_s);
    const QCommandLineOption days(u"days"_s, CuesVerb::tr("On each of so many days until today."), u"N"_s, u"7"_s);
    const QCommandLineOption tone(u"tone"_s, CuesVerb::tr("plain or warm."), u"TONE"_s, u"plain"_s);
    const QCommandLineOption json(u"json"_s, CuesVerb::tr("Print it as JSON."));
    parser.addOptions({on, days, tone, json});
    int code = Done;
    if (!parsed(parser, arguments, 2, desk.console, code))
        return ready(code);
    const QString what = parser.positionalArguments().at(0), path = parser.positionalArguments().at(1);
    if (what == u"check")
        return ready(check(path, desk.console));
    bool number = false;
    Asked asked{{}, parser.value(days).toInt(&number), parser.isSet(json)};
    const bool demo = parser.value(on) == u"demo";
    if (what != u"try" || (!demo && parser.value(on) != u"shop") || !number || asked.days < 1 || asked.days > mostDays) {
        desk.console.warn(CuesVerb::tr("Usage: tuttuctl cues check FILE, or tuttuctl cues try FILE [--on demo|shop] [--days 1 to %1]").arg(mostDays));
        return ready(WrongUsage);
    }
    asked.book = bookOf(path, parser.value(tone), desk.console, code);
    if (!asked.book)
        return ready(code);
    if (!demo)
        return tryOnShop(asked, parser, options, desk);
    return ready(tryOnDemo(asked, SystemClock(), desk.console));
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

constexpr Verb verbs[] = {
    {"brief", QT_TRANSLATE_NOOP("tuttu::Verb", "say what a clerk would see of a customer"), briefVerb},
    {"cues", QT_TRANSLATE_NOOP("tuttu::Verb", "check a book of cues, or try it on people"), cuesVerb},
    {"demo", QT_TRANSLATE_NOOP("tuttu::Verb", "fill a demo shop, list its people, or rebuild its files"), demoVerb},
    {"doctor", QT_TRANSLATE_NOOP("tuttu::Verb", "look whether everything is sound, and count"), doctorVerb},
#ifdef TUTTU_HUB
    {"hub", QT_TRANSLATE_NOOP("tuttu::Verb", "look after a chain's hub: its stores, tickets and devices"), hubVerb},
#endif
    {"import", QT_TRANSLATE_NOOP("tuttu::Verb", "read customers, products, orders or sets from a CSV file"), importVerb},
    {"insight", QT_TRANSLATE_NOOP("tuttu::Verb", "learn from a table of purchases and judge what was learnt"), insightVerb},
    {"join", QT_TRANSLATE_NOOP("tuttu::Verb", "make this shop's device one of a chain"), joinVerb},
    {"keys", QT_TRANSLATE_NOOP("tuttu::Verb", "keep what passes, beacons and devices prove themselves with"), keysVerb},
    {"model", QT_TRANSLATE_NOOP("tuttu::Verb", "show, hand on or take the model recommendations rest on"), modelVerb},
    {"pin", QT_TRANSLATE_NOOP("tuttu::Verb", "make a new PIN for somebody who serves here"), pinVerb},
    {"report", QT_TRANSLATE_NOOP("tuttu::Verb", "say what a day, week, month or year came to"), reportVerb},
    {"scan", QT_TRANSLATE_NOOP("tuttu::Verb", "say whose code it is, with their brief"), scanVerb},
    {"setup", QT_TRANSLATE_NOOP("tuttu::Verb", "set up a real shop in an empty folder"), setupVerb},
    {"version", QT_TRANSLATE_NOOP("tuttu::Verb", "say which version this is"), versionVerb},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("tuttu::Verb", text);
}

} // namespace

const Verb *findVerb(const QString &name)
{
    const auto found = std::find_if(std::begin(verbs), std::end(verbs), [&](const Verb &verb) { return name == QLatin1String(verb.name); });
    return found == std::end(verbs) ? nullptr : found;
}

QString verbList()
{
    QString list = QCoreApplication::translate("tuttu::Verb", "Usage: tuttuctl VERB [OPTION...]. Each verb explains itself with --help.") + u"\n\n"_s;
    for (const Verb &verb : verbs)
        list += u"  %1 %2\n"_s.arg(QLatin1String(verb.name), -10).arg(tr(verb.summary));
    return list;
}

bool parsed(QCommandLineParser &parser, const QStringList &arguments, int positional, Console &console, int &code)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("tuttu::Verb", "Shows this text."));
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        console.warn(parser.errorText());
        code = WrongUsage;
        return false;
    }
    if (parser.isSet(help)) {
        console.say(parser.helpText().replace(QCoreApplication::arguments().value(0), arguments.value(0)).trimmed());
        code = Done;
        return false;
    }
    if (parser.positionalArguments().size() != positional) {
        console.warn(QCoreApplication::translate("tuttu::Verb", "The arguments do not fit. See: %1 --help").arg(arguments.value(0)));
        code = WrongUsage;
        return false;
    }
    return true;
}

QFuture<int> versionVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("tuttu::Verb", "Says which version this is."));
    int code = Done;
    if (parsed(parser, arguments, 0, desk.console, code))
        desk.console.say(u"tuttuctl "_s + QLatin1String(TUTTU_VERSION));
    return ready(code);
}

} // namespace tuttu

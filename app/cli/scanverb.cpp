// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefjson.h"
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct ScanVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::ScanVerb)
};

struct Asked {
    QString code;
    Means means = Means::Scan;
    bool asJson = false;
};

void say(const Result<OpenedProfile> &opened, const QDate &today, bool asJson, Console &console)
{
    if (asJson) {
        console.sayJson({{u"recognition"_s, recognitionJson(opened->recognition)}, {u"milliseconds"_s, timesJson(opened->times)}, {u"brief"_s, briefJson(*opened, today)}});
        return;
    }
    const StepTimes &t = opened->times;
    for (const QString &line : briefLines(*opened, today))
        console.say(line);
    console.say(ScanVerb::tr("In %1 ms: code %2, who %3, profile %4, brief %5.").arg(t.totalMs(), 0, 'f', 2).arg(t.parseMs, 0, 'f', 2)
                    .arg(t.resolveMs, 0, 'f', 2).arg(t.profileMs, 0, 'f', 2).arg(t.briefMs, 0, 'f', 2));
}

/** Nobody has the code, or it is none of ours: an answer, not an accident. */
int sayNobody(const Error &error, bool asJson, Console &console)
{
    if (asJson)
        console.sayJson({{u"recognition"_s, QJsonObject{{u"assurance"_s, u"none"_s}}}, {u"reason"_s, error.detail}});
    console.warn(error.code == Errc::NotFound ? ScanVerb::tr("Nobody here has this code.")
                 : error.code == Errc::Conflict ? ScanVerb::tr("Several people have this code.")
                                                : ScanVerb::tr("This is no code of ours: %1.").arg(error.detail));
    return NobodyFound;
}

} // namespace

QFuture<int> scanVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ScanVerb::tr("Does what the kiosk does when a code is scanned, and says how long each step took. Records nothing."));
    parser.addPositionalArgument(u"CODE"_s, ScanVerb::tr("what the scanner read"));
    const OpenShop::Options options;
    options.addTo(parser);
    const QCommandLineOption typed(u"typed"_s, ScanVerb::tr("Take it as typed by a clerk: a phone number or a mail address will do."));
    const QCommandLineOption json(u"json"_s, ScanVerb::tr("Print the answer as JSON."));
    parser.addOptions({typed, json});
    int code = Done;
    if (!parsed(parser, arguments, 1, desk.console, code))
        return ready(code);
    const Asked asked{parser.positionalArguments().constFirst(), parser.isSet(typed) ? Means::LookUp : Means::Scan, parser.isSet(json)};
    return withShop(desk, parser, options, [&desk, asked](OpenShop &shop, const Answer &answer) {
        const auto service = std::make_shared<ProfileService>(shop.storage, shop.settings.context(), shop.clock);
        // The models are read once when a kiosk starts, so they are not part of a scan.
        whenDone(service->warmUp(), &shop.storage, [&desk, &shop, answer, asked, service](const Result<> &) {
            whenDone(service->openByCode(asked.code, asked.means), &shop.storage, [&desk, &shop, answer, asked, service](const Result<OpenedProfile> &opened) {
                if (opened) {
                    say(opened, shop.clock.now().toTimeZone(service->shop().zone).date(), asked.asJson, desk.console);
                    return answer(Done);
                }
                const Errc why = opened.error().code;
                if (why == Errc::NotFound || why == Errc::Invalid || why == Errc::TooLarge || why == Errc::Conflict)
                    return answer(sayNobody(opened.error(), asked.asJson, desk.console));
                desk.console.warn(errorLine(opened.error()));
                answer(exitCode(opened.error()));
            });
        });
    });
}

} // namespace tuttu

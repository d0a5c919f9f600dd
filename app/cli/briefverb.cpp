// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefjson.h"
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct BriefVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::BriefVerb)
};

/** The retailer's own number, or our id. */
CustomerId customerFrom(const QString &text)
{
    const auto id = CustomerId::fromString(text);
    return id.isNull() ? CustomerId::derived("customer", text) : id;
}

} // namespace

QFuture<int> briefVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(BriefVerb::tr("Says what a clerk would see of a customer. Records nothing."));
    parser.addPositionalArgument(u"CUSTOMER"_s, BriefVerb::tr("the retailer's own number of them, or their id"));
    const OpenShop::Options options;
    options.addTo(parser);
    const QCommandLineOption json(u"json"_s, BriefVerb::tr("Print it as JSON."));
    parser.addOption(json);
    int code = Done;
    if (!parsed(parser, arguments, 1, desk.console, code))
        return ready(code);
    const CustomerId customer = customerFrom(parser.positionalArguments().constFirst());
    return withShop(desk, parser, options, [&desk, customer, asJson = parser.isSet(json)](OpenShop &shop, const Answer &answer) {
        const auto service = std::make_shared<ProfileService>(shop.storage, shop.settings.context(), shop.clock);
        const Recognition why{Assurance::Confirmed, Means::LookUp, customer, IdentifierKind::SourceKey, shop.clock.now()};
        whenDone(service->open(customer, why), &shop.storage, [&desk, &shop, answer, asJson, service](const Result<OpenedProfile> &opened) {
            if (!opened && opened.error().code == Errc::NotFound) {
                desk.console.warn(BriefVerb::tr("There is no such customer here."));
                return answer(NobodyFound);
            }
            if (!opened) {
                desk.console.warn(errorLine(opened.error()));
                return answer(exitCode(opened.error()));
            }
            const QDate today = shop.clock.now().toTimeZone(service->shop().zone).date();
            if (asJson)
                desk.console.sayJson(briefJson(*opened, today));
            else
                desk.console.say(briefLines(*opened, today).join(u'\n'));
            answer(Done);
        });
    });
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"
#include "core/sync/enrolservice.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct JoinVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::JoinVerb)
};

QString whyNot(const Error &problem)
{
    if (problem.code != Errc::Conflict)
        return errorLine(problem);
    return JoinVerb::tr("That code is for another store than this one; nothing was sent and nothing changed. Ask for a code of this store. If it is the same shop, the chain has to know it by its own "
                        "id: tuttuctl hub store add --id %1 ...").arg(problem.detail);
}

QString sentence(HubTrouble trouble)
{
    switch (trouble) {
    case HubTrouble::NoAnswer: return JoinVerb::tr("Nobody answers at the chain's address; nothing was changed. The same code may be tried again.");
    case HubTrouble::WantsSignIn: return JoinVerb::tr("Something else than the hub answers, a network's sign-in page perhaps; nothing was changed.");
    case HubTrouble::NotTheHub: return JoinVerb::tr("Whoever answers at the chain's address is not its hub; nothing was sent and nothing changed.");
    case HubTrouble::WrongTime: return JoinVerb::tr("The hub's certificate does not hold at this device's time; nothing was changed. Look at the clock.");
    case HubTrouble::Busy: return JoinVerb::tr("The hub is busy; nothing was changed. Try again in a minute.");
    case HubTrouble::CodeUsed: return JoinVerb::tr("The code was used or has run out; nothing was changed. Ask for a new one.");
    default: return JoinVerb::tr("The hub would not let this device in; nothing was changed.");
    }
}

/** Lives as long as the shop it joins. */
struct Joining : QObject {
    Joining(OpenShop &shop, const DeviceProofPtr &proof, QObject *parent) : QObject(parent), service(shop.storage, proof, network, shop.clock) {}
    QNetworkAccessManager network;
    EnrolService service;
};

} // namespace

QFuture<int> joinVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(JoinVerb::tr("Joins this shop's device to a chain, with the code its manager shows. What was captured before is kept and goes to the chain."));
    parser.addPositionalArgument(u"ticket"_s, JoinVerb::tr("The code, as text: TUTTUHUB1..."), u"TICKET"_s);
    const OpenShop::Options options;
    options.addTo(parser);
    const QCommandLineOption name(u"name"_s, JoinVerb::tr("What the chain's people call this device: by the door. Without it: %1").arg(QSysInfo::machineHostName()), u"NAME"_s, QSysInfo::machineHostName());
    parser.addOption(name);
    int code = Done;
    if (!parsed(parser, arguments, 1, desk.console, code))
        return ready(code);
    const QString ticket = parser.positionalArguments().first();
    const ShopFolder folder = parser.isSet(options.files) ? ShopFolder(parser.value(options.files)) : ShopFolder::standard();
    if (!EnrolmentTicket::fromText(ticket)) {
        desk.console.warn(JoinVerb::tr("That is no code to join a chain with: it begins with TUTTUHUB1. Nothing was changed."));
        return ready(WrongUsage);
    }
    return withShop(desk, parser, options, [&desk, ticket, folder, called = parser.value(name)](OpenShop &shop, const Answer &answer) {
        if (shop.settings.demo) {
            desk.console.warn(JoinVerb::tr("A demo's made-up people have no business in a chain; nothing was changed."));
            return answer(Failed);
        }
        whenDone(shop.keyRing.proof(), &shop.storage, [&desk, &shop, ticket, folder, called, answer](const Result<DeviceProofPtr> &proof) {
            if (!proof) {
                desk.console.warn(proof.error().code == Errc::NoKeychain
                                      ? JoinVerb::tr("A device of a chain must be able to forget its key, and under a passphrase it cannot: it needs a keychain. Nothing was sent and nothing changed.")
                                      : errorLine(proof.error()));
                return answer(exitCode(proof.error()));
            }
            auto *joining = new Joining(shop, *proof, &shop.storage);
            const auto joined = joining->service.join(ticket, called, QStringLiteral(TUTTU_VERSION), folder.hub(), shop.settings.store.id);
            whenDone(joined, joining, [&desk, answer](const Enrolled &enrolled) {
                if (enrolled.hub)
                    desk.console.say(JoinVerb::tr("This device is now one of %1, in %2.").arg(enrolled.hub->chain, enrolled.hub->store.name));
                else
                    desk.console.warn(enrolled.problem ? whyNot(*enrolled.problem) : sentence(enrolled.trouble));
                answer(enrolled.hub ? int(Done) : enrolled.problem ? exitCode(*enrolled.problem) : int(Failed));
            });
        });
    });
}

} // namespace tuttu

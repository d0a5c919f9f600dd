// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"
#include "core/security/pinverifier.h"
#include "core/storage/staffstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct PinVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::PinVerb)
};

struct Given {
    Clerk clerk;
    QString pin;
};

/** Errors: NotFound (nobody is called so), Conflict (several are; detail: who, a line each), what keys and disk say. */
Result<Given> giveTo(const Shelf &shelf, const DeviceKeysPtr &keys, const QString &who)
{
    auto clerks = StaffStore(shelf).clerks();
    if (!clerks)
        return clerks.error();
    std::erase_if(*clerks, [&](const Clerk &c) { return c.name != who && c.id != ClerkId::fromString(who); });
    if (clerks->empty())
        return Errc::NotFound;
    if (clerks->size() > 1) {
        QStringList all;
        for (const Clerk &clerk : *clerks)
            all += clerk.id.toString() + u"  "_s + clerk.name;
        return {Errc::Conflict, all.join(u'\n')};
    }
    const Given given{clerks->front(), PinVerifier::fresh()};
    const auto verifier = PinVerifier(keys).make(given.clerk.id, given.pin);
    if (!verifier)
        return verifier.error();
    const auto kept = StaffStore(shelf).setPin(given.clerk.id, *verifier);
    return kept ? Result<Given>(given) : kept.error();
}

} // namespace

QFuture<int> pinVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(PinVerb::tr("Makes a new PIN on this device for somebody who serves here, and shows it once: for whom the chain has told of, and for who has forgotten theirs."));
    parser.addPositionalArgument(u"who"_s, PinVerb::tr("Their name as it stands on the sign-in page, or their id."), u"WHO"_s);
    const OpenShop::Options options;
    options.addTo(parser);
    int code = Done;
    if (!parsed(parser, arguments, 1, desk.console, code))
        return ready(code);
    return withShop(desk, parser, options, [&desk, who = parser.positionalArguments().first().simplified()](OpenShop &shop, const Answer &answer) {
        const auto given = shop.storage.run([who, keys = shop.keys](Shelf &shelf) { return giveTo(shelf, keys, who); });
        whenDone(given, &shop.storage, [&desk, answer, who](const Result<Given> &done) {
            if (done) {
                desk.console.say(PinVerb::tr("PIN %1: %2. It is shown only now; one from before is good no more.").arg(done->pin, done->clerk.name));
                return answer(Done);
            }
            if (done.error().code == Errc::NotFound)
                desk.console.warn(PinVerb::tr("Nobody on this device is called %1; nothing was changed. Who works where: tuttuctl hub people").arg(who));
            else if (done.error().code == Errc::Conflict)
                desk.console.warn(PinVerb::tr("Several are called so; nothing was changed. Say which by the id:\n%1").arg(done.error().detail));
            else
                desk.console.warn(errorLine(done.error()));
            answer(done.error().code == Errc::NotFound ? int(NobodyFound) : done.error().code == Errc::Conflict ? int(Failed) : exitCode(done.error()));
        });
    });
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/passphrase.h"
#include "app/cli/verb.h"
#include "core/base/money.h"
#include "core/base/whendone.h"
#include "core/security/pinverifier.h"
#include "core/security/wrappedkey.h"
#include "core/storage/staffstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct SetupVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::SetupVerb)
};

/** The verb's own options, beside the shop's. */
struct SetupOptions {
    QCommandLineOption name{u"name"_s, SetupVerb::tr("The shop's name, as its people call it."), u"NAME"_s};
    QCommandLineOption code{u"code"_s, SetupVerb::tr("Its code in the retailer's files; without it its name."), u"CODE"_s};
    QCommandLineOption zone{u"zone"_s, SetupVerb::tr("Its time zone: Europe/Helsinki."), u"ZONE"_s};
    QCommandLineOption currency{u"currency"_s, SetupVerb::tr("Its currency: EUR."), u"CODE"_s};
    QCommandLineOption region{u"phone-region"_s, SetupVerb::tr("The country of phone numbers written without one: FI."), u"CODE"_s};
    QCommandLineOption prefix{u"card-prefix"_s, SetupVerb::tr("First digits of its loyalty cards; may come again. Without it: 29."), u"DIGITS"_s, u"29"_s};
    QCommandLineOption domain{u"link-domain"_s, SetupVerb::tr("A host whose GS1 Digital Links name its customers; may come again."), u"HOST"_s};
    QCommandLineOption clerk{u"clerk"_s, SetupVerb::tr("Somebody who works here; may come again. Their PIN is printed once."), u"NAME"_s};
    QCommandLineOption manager{u"manager"_s, SetupVerb::tr("A manager; may come again."), u"NAME"_s};
    QCommandLineOption passphrase{u"passphrase"_s, SetupVerb::tr("Keep the key under a passphrase, not in the keychain.")};
};

/** The settings asked for, or which option is wrong. */
Result<ShopSettings> settingsFrom(const QCommandLineParser &parser, const SetupOptions &o)
{
    ShopSettings settings;
    Store &store = settings.store;
    store.name = parser.value(o.name).trimmed();
    store.id = StoreId::derived("store", parser.isSet(o.code) ? parser.value(o.code) : store.name);
    store.zone = parser.value(o.zone).toLatin1();
    store.currency = parser.value(o.currency);
    store.phoneRegion = parser.value(o.region);
    settings.cardPrefixes = parser.values(o.prefix);
    settings.linkDomains = parser.values(o.domain);
    static const QRegularExpression region(u"^[A-Z]{2}$"_s), digits(u"^[0-9]{1,12}$"_s);
    if (store.name.isEmpty())
        return {Errc::Invalid, SetupVerb::tr("--name is needed.")};
    if (!QTimeZone(store.zone).isValid())
        return {Errc::Invalid, SetupVerb::tr("--zone is no time zone such as Europe/Helsinki.")};
    if (!Currency(store.currency).isValid())
        return {Errc::Invalid, SetupVerb::tr("--currency is no code such as EUR.")};
    if (!region.match(store.phoneRegion).hasMatch())
        return {Errc::Invalid, SetupVerb::tr("--phone-region is no country such as FI.")};
    for (const QString &prefix : std::as_const(settings.cardPrefixes)) {
        if (!digits.match(prefix).hasMatch())
            return {Errc::Invalid, SetupVerb::tr("--card-prefix has only digits.")};
    }
    const QStringList people = parser.values(o.clerk) + parser.values(o.manager);
    if (people.isEmpty() || std::any_of(people.begin(), people.end(), [](const QString &name) { return name.trimmed().isEmpty(); }))
        return {Errc::Invalid, SetupVerb::tr("At least one --clerk or --manager with a name is needed: nobody else could sign in.")};
    return settings;
}

struct NewClerk {
    Clerk clerk;
    QString pin;
    QByteArray verifier;
};

Result<std::vector<NewClerk>> newClerks(const QStringList &names, Role role, const DeviceKeysPtr &keys, const Clock &clock)
{
    const PinVerifier verifier(keys);
    IdMaker ids(clock);
    std::vector<NewClerk> clerks;
    for (const QString &name : names) {
        NewClerk one{{ids.make<ClerkId>(), name.trimmed(), name.trimmed().left(2).toUpper(), role}, PinVerifier::fresh(), {}};
        auto made = verifier.make(one.clerk.id, one.pin);
        if (!made)
            return made.error();
        one.verifier = std::move(*made);
        clerks.push_back(std::move(one));
    }
    return clerks;
}

Result<> putStaff(Shelf &shelf, const Store &store, const std::vector<NewClerk> &clerks)
{
    StaffStore staff(shelf);
    Result<> done = staff.putStore(store, true);
    for (size_t i = 0; i < clerks.size() && done; ++i) {
        done = staff.putClerk(clerks[i].clerk);
        if (done)
            done = staff.setPin(clerks[i].clerk.id, clerks[i].verifier);
    }
    return done;
}

Result<DeviceKeysPtr> newWrappedKey(const ShopFolder &folder, const std::optional<int> &passphraseFd)
{
    const auto passphrase = readPassphrase(passphraseFd, SetupVerb::tr("A passphrase for this shop, eight characters at least: "));
    if (!passphrase)
        return passphrase.error();
    if (!passphraseFd) {
        const auto again = readPassphrase(std::nullopt, SetupVerb::tr("The same again: "));
        if (!again || *again != *passphrase)
            return {Errc::WrongSecret, SetupVerb::tr("the two are not the same")};
    }
    QByteArray master = DeviceKeys::newMaster();
    const auto wrapped = WrappedKey::wrap(master, *passphrase);
    const Result<> kept = wrapped ? wrapped->save(folder.wrappedKey()) : Result<>(wrapped.error());
    auto keys = kept ? DeviceKeys::fromMaster(master) : Result<DeviceKeysPtr>(kept.error());
    wipe(master);
    return keys;
}

/** Everything after the key was found or made. */
void goOn(Desk &desk, const ShopFolder &folder, const ShopSettings &settings, const Result<DeviceKeysPtr> &keys, const QStringList &names,
          const QStringList &managers, const Answer &answer)
{
    OpenShop &shop = desk.shop();
    const auto fail = [&desk, answer](const Error &error) {
        desk.console.warn(errorLine(error));
        answer(exitCode(error));
    };
    if (!keys)
        return fail(keys.error());
    auto clerks = newClerks(names, Role::Associate, *keys, shop.clock);
    auto bosses = newClerks(managers, Role::Manager, *keys, shop.clock);
    if (!clerks || !bosses)
        return fail(clerks ? bosses.error() : clerks.error());
    clerks->insert(clerks->end(), bosses->begin(), bosses->end());
    whenDone(shop.open(folder, settings, *keys), &shop.storage, [&desk, &shop, folder, fail, answer, clerks = *clerks](const Result<> &opened) {
        if (!opened)
            return fail(opened.error());
        const auto stored = shop.storage.run([store = shop.settings.store, clerks](Shelf &shelf) { return putStaff(shelf, store, clerks); });
        whenDone(stored, &shop.storage, [&desk, &shop, folder, fail, answer, clerks](const Result<> &done) {
            const Result<> kept = done ? shop.settings.save(folder) : done; // last: without it there is no shop, and setup may be run again
            if (!kept)
                return fail(kept.error());
            desk.console.say(SetupVerb::tr("%1 lives in %2.").arg(shop.settings.store.name, folder.path()));
            for (const NewClerk &one : clerks)
                desk.console.say(SetupVerb::tr("PIN %1: %2. It is shown only now.").arg(one.pin, one.clerk.name));
            answer(Done);
        });
    });
}

} // namespace

QFuture<int> setupVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(SetupVerb::tr("Sets up a real shop in an empty folder: its place, its clerks and its key, which goes into the keychain "
                                                   "or under a passphrase."));
    const OpenShop::Options shared;
    shared.addTo(parser);
    const SetupOptions own;
    parser.addOptions({own.name, own.code, own.zone, own.currency, own.region, own.prefix, own.domain, own.clerk, own.manager, own.passphrase});
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    const auto settings = settingsFrom(parser, own);
    if (!settings) {
        desk.console.warn(settings.error().detail);
        return ready(WrongUsage);
    }
    const ShopFolder folder = parser.isSet(shared.files) ? ShopFolder(parser.value(shared.files)) : ShopFolder::standard();
    if (folder.exists() || QFile::exists(folder.demoKey())) {
        desk.console.warn(errorLine({Errc::Duplicate, folder.path()}));
        return ready(Failed);
    }
    if (const Result<> made = folder.create(); !made) {
        desk.console.warn(errorLine(made.error()));
        return ready(exitCode(made.error()));
    }
    Answer answer;
    const auto then = [&desk, folder, settings = *settings, names = parser.values(own.clerk), managers = parser.values(own.manager),
                       answer](const Result<DeviceKeysPtr> &keys) { goOn(desk, folder, settings, keys, names, managers, answer); };
    const auto fd = passphraseFd(parser, shared);
    if (!fd)
        then(fd.error());
    else if (QFile::exists(folder.wrappedKey()))
        then(wrappedKeys(folder, *fd)); // a setup that was cut short
    else if (parser.isSet(own.passphrase) || *fd)
        then(newWrappedKey(folder, *fd));
    else
        whenDone(desk.shop().keyRing.unlock(folder.holdsSealedData()), &desk.shop().keyRing, then);
    return answer.future();
}

} // namespace tuttu

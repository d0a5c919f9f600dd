// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/passphrase.h"
#include "app/cli/verb.h"
#include "app/common/devicesettings.h"
#include "core/base/whendone.h"
#include "core/connect/files/csvtable.h"
#include "core/connect/files/importfile.h"
#include "core/recognition/contact.h"
#include "core/storage/carriedstore.h"
#include "core/storage/shelf.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct KeysVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::KeysVerb)
};

/** What a file of keys held, and which of its rows were bad. */
struct KeyFile {
    std::vector<PassSecret> passes;
    std::vector<BeaconSecret> beacons;
    QStringList problems;
};

QByteArray hexKey(CsvTable &table, int column, int least, int most)
{
    const QString text = table.needText(column);
    const QByteArray key = QByteArray::fromHex(text.toLatin1());
    if (key.size() * 2 != text.size() || key.size() < least || key.size() > most)
        table.refuse(column, KeysVerb::tr("not a key of %1 to %2 hexadecimal digits").arg(2 * least).arg(2 * most));
    return key;
}

PassSecret passOf(CsvTable &table)
{
    PassSecret pass;
    pass.card = normalCard(table.needText(0)).value_or(QString());
    if (pass.card.isEmpty())
        table.refuse(0, KeysVerb::tr("not a card number"));
    pass.key = hexKey(table, 1, 10, 64);
    pass.digits = table.raw(2).isEmpty() ? 6 : table.number(2, 6, 8);
    if (pass.digits == 7)
        table.refuse(2, KeysVerb::tr("6 or 8"));
    return pass;
}

BeaconSecret beaconOf(CsvTable &table)
{
    BeaconSecret beacon;
    beacon.identity = table.needText(0);
    beacon.key = hexKey(table, 1, 16, 16);
    beacon.exponent = table.number(2, 0, 15);
    const QDateTime started = table.time(3, QTimeZone::utc());
    beacon.startedAt = started.isValid() ? started.toSecsSinceEpoch() : 0;
    return beacon;
}

Result<KeyFile> readKeys(const QString &path, bool passes)
{
    static constexpr CsvColumn passColumns[] = {{"card", true}, {"key", true}, {"digits", false}};
    static constexpr CsvColumn beaconColumns[] = {{"identity", true}, {"key", true}, {"exponent", true}, {"started", false}};
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    CsvTable table((*file)->device(), passes ? std::span<const CsvColumn>(passColumns) : std::span<const CsvColumn>(beaconColumns));
    if (const auto header = table.readHeader(); !header)
        return header.error();
    KeyFile keys;
    for (auto got = table.next(); got != CsvTable::Got::End; got = table.next()) {
        if (got == CsvTable::Got::Failed)
            return {Errc::Io, table.error()};
        if (got == CsvTable::Got::Row) {
            if (passes)
                keys.passes.push_back(passOf(table));
            else
                keys.beacons.push_back(beaconOf(table));
            if (table.rowOk())
                continue;
            if (passes)
                keys.passes.pop_back();
            else
                keys.beacons.pop_back();
        }
        keys.problems += KeysVerb::tr("line %1: %2").arg(table.line()).arg(table.problem().reason);
    }
    return keys;
}

/** Keeps each key by itself: a refused one spoils no other. */
Result<int> keep(Shelf &shelf, const KeyFile &keys)
{
    int kept = 0;
    const auto one = [&](const auto &secret) -> Result<> {
        const auto done = shelf.cache.transaction([&] { return CarriedStore(shelf).put(secret); });
        kept += done ? 1 : 0;
        return done || done.error().code == Errc::Invalid ? Result<>() : done;
    };
    for (const PassSecret &pass : keys.passes) {
        if (const auto done = one(pass); !done)
            return done.error();
    }
    for (const BeaconSecret &beacon : keys.beacons) {
        if (const auto done = one(beacon); !done)
            return done.error();
    }
    return kept;
}

QFuture<int> readFile(Desk &desk, const QCommandLineParser &parser, const OpenShop::Options &options, bool passes, const QString &path)
{
    const auto keys = readKeys(path, passes);
    if (!keys) {
        desk.console.warn(errorLine(keys.error()));
        return ready(exitCode(keys.error()));
    }
    return withShop(desk, parser, options, [&desk, keys = *keys](OpenShop &shop, const Answer &answer) {
        const qsizetype all = qsizetype(keys.passes.size() + keys.beacons.size()) + keys.problems.size();
        whenDone(shop.storage.run([keys](Shelf &shelf) { return keep(shelf, keys); }), &shop.storage, [&desk, answer, keys, all](const Result<int> &kept) {
            if (!kept) {
                desk.console.warn(errorLine(kept.error()));
                return answer(exitCode(kept.error()));
            }
            for (const QString &problem : keys.problems)
                desk.console.warn(problem);
            desk.console.say(KeysVerb::tr("%n key(s) kept.", nullptr, *kept));
            answer(*kept == all ? Done : SomeRefused);
        });
    });
}

QFuture<int> keepSecret(Desk &desk, const std::optional<int> &fd, const QString &name)
{
    const auto secret = readPassphrase(fd, KeysVerb::tr("The secret: "));
    if (!secret) {
        desk.console.warn(errorLine(secret.error()));
        return ready(exitCode(secret.error()));
    }
    const Answer answer;
    whenDone(desk.shop().keychain.write(name, secret->toUtf8()), &desk.shop().storage, [&desk, answer](const Result<> &done) {
        if (!done)
            desk.console.warn(errorLine(done.error()));
        answer(done ? int(Done) : exitCode(done.error()));
    });
    return answer.future();
}

} // namespace

QFuture<int> keysVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        KeysVerb::tr("Keeps what passes, beacons and devices prove themselves with.\n\n"
                     "  passes FILE    CSV with the header card,key,digits: keys in hexadecimal digits, 6 or 8 digits\n"
                     "  beacons FILE   CSV with the header identity,key,exponent,started\n"
                     "  secret NAME    broker-password or counter-token: asked for, and kept in the keychain"));
    parser.addPositionalArgument(u"what"_s, KeysVerb::tr("passes, beacons or secret."), u"WHAT"_s);
    parser.addPositionalArgument(u"name"_s, KeysVerb::tr("The file, or the secret's name."), u"NAME"_s);
    const OpenShop::Options options;
    options.addTo(parser);
    int code = Done;
    if (!parsed(parser, arguments, 2, desk.console, code))
        return ready(code);
    const QString what = parser.positionalArguments().at(0), name = parser.positionalArguments().at(1);
    if (what == u"passes" || what == u"beacons")
        return readFile(desk, parser, options, what == u"passes", name);
    const auto fd = passphraseFd(parser, options);
    if (what == u"secret" && fd && (name == DeviceSettings::brokerPassword || name == DeviceSettings::counterToken))
        return keepSecret(desk, *fd, name);
    desk.console.warn(KeysVerb::tr("The arguments do not fit. See: %1 --help").arg(arguments.value(0)));
    return ready(WrongUsage);
}

} // namespace tuttu

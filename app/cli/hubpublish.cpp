// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/chainstore.h"
#include "core/hub/contentstore.h"
#include "core/insight/affinity.h"
#include "core/profile/cuebookstore.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubPublish {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubPublish)
};

/** The name devices know it by; what they could not use is not handed out. */
Result<QString> nameOf(const QString &what, const QByteArray &bytes)
{
    if (what == u"books") {
        const auto book = CueBookStore(QString()).check(bytes);
        return book ? Result<QString>(u"cues"_s) : book.error();
    }
    const auto model = Affinity::fromBytes(bytes);
    return model ? Result<QString>(u"affinity"_s) : Result<QString>(Errc::Invalid, HubPublish::tr("It is no model of what goes together."));
}

Result<ContentNotice> publish(HubDesk &hub, const QString &what, const QString &path, size_t &stores)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::NotFound, u"%1: %2"_s.arg(path, file.errorString())};
    const QByteArray bytes = file.read(ContentNotice::largest + 1);
    const auto name = nameOf(what, bytes);
    const auto places = name ? ChainStore(hub.db()).all() : Result<std::vector<ChainPlace>>(name.error());
    if (!places)
        return places.error();
    std::vector<StoreId> ids;
    for (const ChainPlace &place : *places)
        ids.push_back(place.store.id);
    stores = ids.size();
    return ContentStore(hub.db()).publish(*name, bytes, ids);
}

} // namespace

QFuture<int> hubPublish(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubPublish::tr("Hands a book of talking points or a model to all devices of the chain. It is looked at first: what no device could read is not handed out.\n\n"
                                                    "  books    what clerks are offered to say, as 'tuttuctl cues' checks it\n"
                                                    "  models   what goes together, as 'tuttuctl model' writes it"));
    parser.addPositionalArgument(u"what"_s, HubPublish::tr("books or models."), u"WHAT"_s);
    parser.addPositionalArgument(u"file"_s, HubPublish::tr("The file."), u"FILE"_s);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 2, code))
        return ready(code);
    const QStringList given = parser.positionalArguments();
    if (given[0] != u"books" && given[0] != u"models") {
        desk.console.warn(HubPublish::tr("The arguments do not fit. See: %1 --help").arg(arguments.value(0)));
        return ready(WrongUsage);
    }
    if (!hub.open(code))
        return ready(code);
    size_t stores = 0;
    const auto notice = publish(hub, given[0], given[1], stores);
    if (!notice)
        return ready(hub.failed(notice.error()));
    desk.console.say(HubPublish::tr("Version %1 is in force; the devices of %n store(s) fetch it now. To go back, publish the file of before.", nullptr, int(stores)).arg(notice->version));
    return ready(Done);
}

} // namespace tuttu

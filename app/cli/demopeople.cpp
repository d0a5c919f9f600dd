// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demoverb.h"

#include "app/cli/errorline.h"
#include "core/connect/demoshop/democontent.h"
#include "core/connect/demoshop/demostaff.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct DemoPeople {
    Q_DECLARE_TR_FUNCTIONS(tuttu::DemoPeople)
};

QJsonObject toJson(const Customer &customer, int receipts)
{
    QJsonArray cards;
    for (const Identifier &card : customer.cards)
        cards.append(card.value);
    return {{u"id"_s, customer.id.toString()}, {u"name"_s, customer.name.shown}, {u"latin"_s, customer.name.latin}, {u"cards"_s, cards},
            {u"email"_s, customer.email}, {u"phone"_s, customer.phone}, {u"receipts"_s, receipts}};
}

} // namespace

QFuture<int> demoPeople(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(DemoPeople::tr("Lists people of the demo shop, all made up, with their cards to scan; and the clerks' PINs."));
    const QCommandLineOption count(u"count"_s, DemoPeople::tr("How many people; 20 without it."), u"N"_s, u"20"_s);
    const QCommandLineOption json(u"json"_s, DemoPeople::tr("Print them as JSON."));
    parser.addOptions({count, json});
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    bool isNumber = false;
    const auto wanted = size_t(qMax(0, parser.value(count).toInt(&isNumber)));
    if (!isNumber) {
        desk.console.warn(DemoPeople::tr("--count needs a number."));
        return ready(WrongUsage);
    }
    const auto content = DemoContent::load(SystemClock().now());
    if (!content) {
        desk.console.warn(errorLine(content.error()));
        return ready(Failed);
    }
    QHash<CustomerId, int> receipts;
    for (const Order &order : content->orders)
        ++receipts[order.customer];
    QJsonArray people, clerks;
    for (size_t i = 0; i < qMin(wanted, content->customers.size()); ++i) {
        const Customer &customer = content->customers[i];
        if (parser.isSet(json))
            people.append(toJson(customer, receipts.value(customer.id)));
        else
            desk.console.say(u"%1  %2  %3"_s.arg(customer.cards.front().value, -18).arg(receipts.value(customer.id), 4)
                                 .arg(customer.name.shown + (customer.name.latin.isEmpty() ? QString() : QString(u" ("_s + customer.name.latin + u')'))));
    }
    for (const DemoClerk &one : demoClerks()) {
        if (parser.isSet(json))
            clerks.append(QJsonObject{{u"name"_s, one.clerk.name}, {u"pin"_s, one.pin}});
        else
            desk.console.say(u"PIN %1  %2"_s.arg(one.pin, one.clerk.name));
    }
    if (parser.isSet(json))
        desk.console.sayJson({{u"people"_s, people}, {u"clerks"_s, clerks}});
    return ready(Done);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/till/tillmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

const auto basketForm = "tuttu-basket/1"_L1, saleForm = "tuttu-sale/1"_L1;

Result<QJsonObject> parsed(const QByteArray &message, QLatin1StringView form)
{
    if (message.size() > longestTillMessage)
        return {Errc::TooLarge, u"a till's message of %1 bytes"_s.arg(message.size())};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(message, &error);
    if (!document.isObject())
        return {Errc::Invalid, error.error == QJsonParseError::NoError ? u"not a JSON object"_s : u"byte %1: %2"_s.arg(error.offset).arg(error.errorString())};
    const QString said = document.object().value(u"form"_s).toString();
    if (said != form)
        return {Errc::Invalid, u"'form' is not %1"_s.arg(form)};
    return document.object();
}

QJsonArray linesOf(const std::vector<TillLine> &lines)
{
    QJsonArray array;
    for (const TillLine &line : lines) {
        QJsonObject one{{u"code"_s, line.code}, {u"quantity"_s, line.quantity}};
        if (!line.name.isEmpty())
            one.insert(u"name"_s, line.name);
        if (!line.price.isNull()) {
            one.insert(u"price"_s, toDecimal(line.price));
            one.insert(u"currency"_s, line.price.currency.code());
        }
        array.append(one);
    }
    return array;
}

Result<std::vector<TillLine>> readLines(const QJsonValue &value, bool priced)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty() || array.size() > mostTillLines)
        return {Errc::Invalid, u"'lines' holds 1 to %1 lines"_s.arg(mostTillLines)};
    std::vector<TillLine> lines;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject one = array[i].toObject();
        const auto wrong = [&](const QString &what) { return Result<std::vector<TillLine>>(Errc::Invalid, u"line %1: %2"_s.arg(i + 1).arg(what)); };
        TillLine line{one[u"code"].toString(), one[u"name"].toString(), one[u"quantity"].toInt(), {}};
        if (line.code.isEmpty())
            return wrong(u"'code' is missing"_s);
        if (line.quantity == 0 || std::abs(line.quantity) > 9999 || one[u"quantity"].toDouble() != line.quantity)
            return wrong(u"'quantity' is a whole number and not 0"_s);
        if (one.contains(u"price"_s)) {
            // A number would be a floating point near a price: text only.
            const auto price = moneyFromDecimal(one[u"price"].toString(), Currency(one[u"currency"].toString()));
            if (!price || price->isNull())
                return wrong(u"'price' is text like \"12.50\" with its 'currency'"_s);
            line.price = *price;
        } else if (priced) {
            return wrong(u"'price' is missing"_s);
        }
        lines.push_back(line);
    }
    return lines;
}

Result<QDateTime> timeOf(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!at.isValid())
        return {Errc::Invalid, u"'at' is a time as 2026-11-21T14:04:00Z"_s};
    return at.toUTC();
}

Result<BasketId> basketOf(const QJsonObject &json)
{
    const BasketId id = BasketId::fromString(json[u"basket"].toString());
    return id.isNull() ? Result<BasketId>(Errc::Invalid, u"'basket' is not the id of one"_s) : Result<BasketId>(id);
}

QByteArray bytes(const TillBasket &basket, bool brief)
{
    std::vector<TillLine> lines = basket.lines;
    if (brief) {
        for (TillLine &line : lines)
            line = {line.code, {}, line.quantity, {}};
    }
    QJsonObject json{{u"form"_s, basketForm}, {u"basket"_s, basket.id.toString()}, {u"store"_s, basket.store.toString()},
                     {u"at"_s, basket.at.toUTC().toString(Qt::ISODateWithMs)}, {u"lines"_s, linesOf(lines)}};
    if (!basket.card.isEmpty())
        json.insert(u"card"_s, basket.card);
    return QJsonDocument(json).toJson(brief ? QJsonDocument::Compact : QJsonDocument::Indented);
}

} // namespace

QByteArray toTill(const TillBasket &basket) { return bytes(basket, false); }
QByteArray toTillCode(const TillBasket &basket) { return bytes(basket, true); }

Result<TillBasket> basketFromTill(const QByteArray &message)
{
    const auto json = parsed(message, basketForm);
    if (!json)
        return json.error();
    const auto id = basketOf(*json);
    const auto at = timeOf(json->value(u"at"_s));
    auto lines = readLines(json->value(u"lines"_s), false);
    if (!id || !at || !lines)
        return !id ? id.error() : !at ? at.error() : lines.error();
    return TillBasket{*id, StoreId::fromString(json->value(u"store"_s).toString()), *at, json->value(u"card"_s).toString(), std::move(*lines)};
}

Result<TillSale> saleFromTill(const QByteArray &message)
{
    const auto json = parsed(message, saleForm);
    if (!json)
        return json.error();
    const auto id = basketOf(*json);
    const auto at = timeOf(json->value(u"at"_s));
    auto lines = readLines(json->value(u"lines"_s), true);
    if (!id || !at || !lines)
        return !id ? id.error() : !at ? at.error() : lines.error();
    const QString receipt = json->value(u"receipt"_s).toString().trimmed();
    if (receipt.isEmpty() || receipt.size() > 100)
        return {Errc::Invalid, u"'receipt' is the number on the receipt"_s};
    return TillSale{*id, receipt, *at, std::move(*lines)};
}

QByteArray toBytes(const TillSale &sale)
{
    return QJsonDocument(QJsonObject{{u"form"_s, saleForm}, {u"basket"_s, sale.basket.toString()}, {u"receipt"_s, sale.receipt},
                                     {u"at"_s, sale.at.toUTC().toString(Qt::ISODateWithMs)}, {u"lines"_s, linesOf(sale.lines)}})
        .toJson();
}

} // namespace tuttu

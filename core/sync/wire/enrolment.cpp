// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/enrolment.h"

#include "core/sync/wire/wirereader.h"

#include <QUrl>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr QLatin1StringView ticketPrefix("TUTTUHUB1.");
constexpr qsizetype longestTicket = 1000, longestAsk = 4 * 1024, mostPins = 4, keySize = 32, signatureSize = 64, longestStoreText = 60;

/** Where a hub may be: a hub in clear has no business with people's data, and a path would be the front server's. */
bool isHub(const QString &hub)
{
    const QUrl url(hub, QUrl::StrictMode);
    return hub.size() <= EnrolmentTicket::longestHub && url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty()
        && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

/** What is signed begins with what it is for, so that no signature says two things. */
QByteArray signedText(QByteArrayView purpose, const QList<QByteArray> &parts)
{
    QByteArray text = "tuttu " + purpose + " 1";
    for (const QByteArray &part : parts)
        text += '\n' + part.toBase64();
    return text;
}

QJsonObject toJson(const Store &store)
{
    return {{u"id"_s, store.id.toString()}, {u"name"_s, store.name}, {u"zone"_s, QString::fromLatin1(store.zone)}, {u"currency"_s, store.currency},
            {u"phoneRegion"_s, store.phoneRegion}};
}

Store storeFromJson(WireReader &&r)
{
    Store store;
    store.id = r.id<StoreId>("id");
    store.name = r.text("name", longestStoreText);
    store.zone = r.text("zone", longestStoreText).toLatin1();
    store.currency = r.text("currency", 3);
    store.phoneRegion = r.text("phoneRegion", 2);
    return r.ok() ? store : Store();
}

} // namespace

QString EnrolmentTicket::text() const
{
    QJsonArray list;
    for (const QByteArray &pin : pins)
        list.append(wireBytes(pin));
    QJsonObject json{{u"hub"_s, hub}, {u"code"_s, wireBytes(code)}, {u"pins"_s, list}};
    if (!store.isNull())
        json[u"store"_s] = store.toString();
    return ticketPrefix + QString::fromLatin1(wireJson(json).toBase64(base64Url));
}

Result<EnrolmentTicket> EnrolmentTicket::fromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.sliced(std::min(ticketPrefix.size(), text.size())).toLatin1(), base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (text.size() > longestTicket || !text.startsWith(ticketPrefix) || !decoded)
        return {Errc::Invalid, u"not an enrolment code"_s};
    const auto parsed = WireReader::parse(decoded.decoded, longestTicket);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    EnrolmentTicket ticket{r.text("hub", longestHub), r.bytes("code", codeSize, codeSize), {}};
    if (!isHub(ticket.hub))
        r.fail("hub", "is no https address");
    const QJsonArray pins = r.list("pins", mostPins);
    for (const QJsonValue each : pins) {
        WireReader pin(QJsonObject{{u"pin"_s, each}});
        ticket.pins.push_back(pin.bytes("pin", pinSize, pinSize));
        if (!pin.ok())
            r.fail("pins", "has an entry that is none");
    }
    if (pins.isEmpty())
        r.fail("pins", "is empty");
    if (r.has("store"))
        ticket.store = r.id<StoreId>("store");
    if (!r.ok())
        return r.error();
    return ticket;
}

QByteArray EnrolRequest::signedBytes() const
{
    return signedText("enrol", {code, device.bytes(), name.toUtf8(), signKey, program.toUtf8()});
}

QByteArray EnrolRequest::toBytes() const
{
    return wireJson({{u"code"_s, wireBytes(code)}, {u"device"_s, device.toString()}, {u"name"_s, name}, {u"signKey"_s, wireBytes(signKey)},
                     {u"program"_s, program}, {u"signature"_s, wireBytes(signature)}});
}

Result<EnrolRequest> EnrolRequest::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, longestAsk);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    EnrolRequest request{r.bytes("code", EnrolmentTicket::codeSize, EnrolmentTicket::codeSize), r.id<DeviceId>("device"), r.text("name", longestName),
                         r.bytes("signKey", keySize, keySize), r.text("program", longestProgram), r.bytes("signature", signatureSize, signatureSize)};
    if (!r.ok())
        return r.error();
    return request;
}

QByteArray EnrolAnswer::toBytes() const
{
    return wireJson({{u"chain"_s, chain}, {u"store"_s, toJson(store)}, {u"hubKey"_s, wireBytes(hubKey)}, {u"authority"_s, wireBytes(authority)}});
}

Result<EnrolAnswer> EnrolAnswer::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, 2 * longestAuthority);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    EnrolAnswer answer{r.text("chain", longestStoreText), storeFromJson(WireReader(r.object("store"))), r.bytes("hubKey", keySize, keySize),
                       r.bytes("authority", 1, longestAuthority)};
    if (answer.store.id.isNull())
        r.fail("store", "is no store");
    if (!r.ok())
        return r.error();
    return answer;
}

QByteArray TokenRequest::signedBytes() const
{
    return signedText("token", {device.bytes(), QByteArray::number(at.toMSecsSinceEpoch()), nonce, program.toUtf8()});
}

QByteArray TokenRequest::toBytes() const
{
    return wireJson({{u"device"_s, device.toString()}, {u"at"_s, wireTime(at)}, {u"nonce"_s, wireBytes(nonce)}, {u"program"_s, program},
                     {u"signature"_s, wireBytes(signature)}});
}

Result<TokenRequest> TokenRequest::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, longestAsk);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    TokenRequest request{r.id<DeviceId>("device"), r.time("at"), r.bytes("nonce", nonceSize, nonceSize), r.text("program", EnrolRequest::longestProgram),
                         r.bytes("signature", signatureSize, signatureSize)};
    if (!r.ok())
        return r.error();
    return request;
}

QByteArray TokenAnswer::toBytes() const
{
    return wireJson({{u"token"_s, QString::fromLatin1(token)}, {u"seconds"_s, seconds}, {u"leaseHours"_s, leaseHours}, {u"storeKey"_s, wireBytes(storeKey)},
                     {u"now"_s, wireTime(now)}});
}

Result<TokenAnswer> TokenAnswer::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, longestAsk);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    TokenAnswer answer{r.text("token", longestToken).toLatin1(), int(r.whole("seconds", 1, 3600)), int(r.whole("leaseHours", shortestLease, longestLease)),
                       r.bytes("storeKey", storeKeySize, storeKeySize), r.time("now")};
    if (!r.ok())
        return r.error();
    return answer;
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/gatewaymessage.h"

#include "core/recognition/advertisement.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** A reading, nothing to read, or a form broken. */
struct Line {
    std::optional<Sighting> sighting;
    bool broken = false;
};
const Line brokenLine{std::nullopt, true};

void add(Readings<Sighting> &all, const Line &line)
{
    if (line.broken || (line.sighting && all.good.size() >= size_t(mostReadings)))
        ++all.dropped;
    else if (line.sighting)
        all.good.push_back(*line.sighting);
}

/** dBm, whole or as an average; none when no radio says so. */
std::optional<int> strength(const QJsonValue &value)
{
    const double dBm = value.toDouble(1000);
    return dBm >= -128 && dBm <= 20 ? std::optional(int(std::lround(dBm))) : std::nullopt;
}

/** Unix seconds as Ruuvi and Ingics write them, digits with or without a fraction. Empty: the gateway has no clock yet; none: no time. */
std::optional<QDateTime> unixTime(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,11})(?:\\.([0-9]{1,9}))?\\z"_s);
    if (text.isEmpty())
        return QDateTime();
    const QRegularExpressionMatch m = form.match(text);
    if (!m.hasMatch())
        return std::nullopt;
    const int ms = m.captured(2).left(3).leftJustified(3, u'0').toInt();
    return QDateTime::fromMSecsSinceEpoch(m.captured(1).toLongLong() * 1000 + ms, Qt::UTC);
}

std::optional<QDateTime> unixTime(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(-1) < 0 ? std::nullopt : unixTime(QString::number(value.toInteger()));
    return value.isString() || value.isUndefined() ? unixTime(value.toString()) : std::nullopt;
}

/** Hex as the schema says; base64 as some bridges make of it. */
std::optional<QByteArray> advertisementBytes(const QString &text)
{
    static const QRegularExpression hex(u"\\A(?:[0-9A-Fa-f]{2})*\\z"_s);
    if (hex.match(text).hasMatch())
        return QByteArray::fromHex(text.toLatin1());
    const auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

Line heard(const QString &receiver, int rssi, const QByteArray &advertisement, const QDateTime &at)
{
    const std::optional<Beacon> beacon = readAdvertisement(advertisement);
    return beacon ? Line{Sighting{receiver, beacon->id, rssi, beacon->rssiAt1m, at}} : Line();
}

// ---- Ingics

/** Other lines of theirs ("$HBRP", a gateway's heartbeat) are well formed and say nothing about a beacon. */
Line readGprp(const QString &line)
{
    static const QRegularExpression form(u"\\A\\$GPRP,[0-9A-Fa-f]{12},([0-9A-Fa-f]{12}),(-?[0-9]{1,3}),((?:[0-9A-Fa-f]{2})*)(?:,([0-9.]*))?\\z"_s);
    static const QRegularExpression other(u"\\A\\$(?!GPRP)[0-9A-Z]{4},"_s);
    if (other.match(line).hasMatch())
        return {};
    const QRegularExpressionMatch m = form.match(line);
    const std::optional<int> rssi = strength(m.captured(2).toInt());
    const std::optional<QDateTime> at = unixTime(m.captured(4));
    if (!m.hasMatch() || !rssi || !at)
        return brokenLine;
    return heard(m.captured(1), *rssi, QByteArray::fromHex(m.captured(3).toLatin1()), *at);
}

Readings<Sighting> readLines(const QString &text)
{
    Readings<Sighting> all;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const QStringView tidy = line.trimmed(); !tidy.isEmpty())
            add(all, readGprp(tidy.toString()));
    }
    return all;
}

Readings<Sighting> readLineList(const QJsonArray &list)
{
    Readings<Sighting> all;
    for (const QJsonValue &line : list)
        add(all, line.isString() ? readGprp(line.toString().trimmed()) : brokenLine);
    return all;
}

// ---- Ruuvi

/** One tag's record. Its own time is when it was heard; the whole message's, when it was sent on. */
Line readTag(const QString &receiver, const QJsonObject &tag, const QJsonValue &time)
{
    const std::optional<int> rssi = strength(tag["rssi"_L1]);
    const std::optional<QDateTime> at = unixTime(time);
    const std::optional<QByteArray> bytes = advertisementBytes(tag["data"_L1].toString());
    if (!rssi || !at || !bytes || !tag["data"_L1].isString() || !isDeviceName(receiver))
        return brokenLine;
    return heard(receiver, *rssi, *bytes, *at);
}

Readings<Sighting> readTags(const QJsonObject &message)
{
    Readings<Sighting> all;
    const QJsonObject tags = message["tags"_L1].toObject();
    for (const QJsonValue &value : tags) {
        const QJsonObject tag = value.toObject();
        add(all, readTag(message["gw_mac"_L1].toString(), tag, tag.contains("timestamp"_L1) ? tag["timestamp"_L1] : message["timestamp"_L1]));
    }
    return all;
}

Readings<Sighting> readSingleTag(const QJsonObject &message)
{
    Readings<Sighting> all;
    add(all, readTag(message["gw_mac"_L1].toString(), message, message.contains("ts"_L1) ? message["ts"_L1] : message["gwts"_L1]));
    return all;
}

// ---- ESPresense

/** Its id of a beacon in our form; empty for the telephones, watches and sensors it also names. */
QString canonicalId(const QString &id)
{
    static const QRegularExpression proximity(u"\\A(iBeacon|altBeacon):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([0-9]{1,5})-([0-9]{1,5})\\z"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uid(u"\\Aeddy:([0-9a-f]{8})([0-9a-f]{2})\\2?([0-9a-f]{10})-([0-9a-f]{12})\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto m = uid.match(id); m.hasMatch()) {
        const QString digits = m.captured(1) + m.captured(2) + m.captured(3) + u'-' + m.captured(4);
        return digits.count(u'0') == 32 ? QString() : u"eddystone:"_s + digits.toLower();
    }
    const auto m = proximity.match(id);
    const int major = m.captured(3).toInt(), minor = m.captured(4).toInt();
    if (!m.hasMatch() || m.captured(2).count(u'0') == 32 || major > 0xffff || minor > 0xffff)
        return {};
    return proximityId(id.startsWith(u'i', Qt::CaseInsensitive) ? u"iBeacon"_s : u"altBeacon"_s, m.captured(2), major, minor);
}

Readings<Sighting> readEspresense(const QStringList &topic, const QJsonObject &message)
{
    Readings<Sighting> all;
    const QString id = canonicalId(message["id"_L1].toString(topic[2]));
    const std::optional<int> rssi = strength(message["rssi"_L1]);
    if (!rssi || !isDeviceName(topic[3]))
        add(all, brokenLine);
    else if (!id.isEmpty())
        add(all, {Sighting{topic[3], id, *rssi, usablePower(strength(message["rssi@1m"_L1]).value_or(0)), {}}});
    return all;
}

} // namespace

Result<Readings<Sighting>> readGatewayMessage(const QString &topic, const QByteArray &payload)
{
    if (payload.size() > largestMessage)
        return {Errc::TooLarge, u"the message has %1 bytes"_s.arg(payload.size())};
    if (payload.trimmed().startsWith('$'))
        return readLines(QString::fromLatin1(payload));
    const Result<QJsonDocument> json = readMessageJson(payload);
    if (!json)
        return json.error();
    const QJsonObject message = json->object();
    const QStringList parts = topic.split(u'/');
    if (parts.size() == 4 && parts[0] == u"espresense" && parts[1] == u"devices" && json->isObject())
        return readEspresense(parts, message);
    const QJsonValue data = message["data"_L1];
    if (data.isArray())
        return readLineList(data.toArray());
    if (data.toObject()["tags"_L1].isObject())
        return readTags(data.toObject());
    if (data.isString() && message.contains("gw_mac"_L1))
        return readSingleTag(message);
    return {Errc::Invalid, u"no gateway's message is known that looks like this"_s};
}

} // namespace tuttu

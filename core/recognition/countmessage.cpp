// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/countmessage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 100'000;    // in one stretch; more is a broken counter
constexpr qint64 longestStretch = 31LL * 24 * 3600;

void add(Readings<DoorCount> &all, const std::optional<DoorCount> &count)
{
    if (count && all.good.size() < size_t(mostReadings))
        all.good.push_back(*count);
    else
        ++all.dropped;
}

std::optional<int> people(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return number >= 0 && number <= mostPeople && int(number) == number ? std::optional(int(number)) : std::nullopt;
}

/** A time without its offset may be anybody's noon: refused. */
QDateTime utcTime(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC();
}

/** The count, if it names its counter and a stretch of time that can be. */
std::optional<DoorCount> checked(const DoorCount &count)
{
    const bool timed = count.from.isValid() && count.to.isValid() && count.from < count.to && count.from.secsTo(count.to) <= longestStretch;
    return isDeviceName(count.counter) && timed ? std::optional(count) : std::nullopt;
}

std::optional<DoorCount> readPlain(const QJsonObject &object)
{
    const std::optional<int> in = people(object["in"_L1]), out = people(object["out"_L1]);
    const QJsonValue staff = object["staff"_L1];
    if (!in || !out || !(staff.isUndefined() || staff.isBool()))
        return std::nullopt;
    return checked({object["counter"_L1].toString(), *in, *out, staff.toBool(), utcTime(object["from"_L1]), utcTime(object["to"_L1])});
}

Readings<DoorCount> readPlainList(const QJsonArray &list)
{
    Readings<DoorCount> all;
    for (const QJsonValue &each : list)
        add(all, readPlain(each.toObject()));
    return all;
}

// ---- Xovis-like

std::optional<int> countNamed(const QJsonArray &counts, QLatin1StringView name)
{
    for (const QJsonValue &count : counts) {
        if (count["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0)
            return people(count["value"_L1]);
    }
    return std::nullopt;
}

std::optional<DoorCount> readRecord(const QString &counter, bool staff, const QJsonObject &record)
{
    const QJsonArray counts = record["counts"_L1].toArray();
    const std::optional<int> in = countNamed(counts, "fw"_L1), out = countNamed(counts, "bw"_L1);
    if (!in || !out)
        return std::nullopt;
    return checked({counter, *in, *out, staff, utcTime(record["from"_L1]), utcTime(record["to"_L1])});
}

Readings<DoorCount> readLogics(const QJsonObject &push)
{
    Readings<DoorCount> all;
    const QJsonValue sensor = push["sensor_info"_L1];
    const QString sensorName = sensor["name"_L1].toString();
    const QString place = sensorName.isEmpty() ? sensor["serial_number"_L1].toString() : sensorName;
    if (!isDeviceName(place))
        return {{}, 1};
    const QJsonArray logics = push["logics"_L1].toArray();
    for (const QJsonValue &logic : logics) {
        if (!logic["info"_L1].toString().contains("LINE"_L1)) // zones count who is there, not who comes
            continue;
        const QString name = logic["name"_L1].toString();
        const bool staff = name.contains("staff"_L1, Qt::CaseInsensitive);
        const QJsonArray records = logic["records"_L1].toArray();
        for (const QJsonValue &record : records) {
            if (record["samples"_L1].toInteger(1) != 0)
                add(all, readRecord(place + u'/' + name, staff, record.toObject()));
        }
    }
    return all;
}

} // namespace

Result<Readings<DoorCount>> readCounts(const QByteArray &payload)
{
    const Result<QJsonDocument> json = readMessageJson(payload);
    if (!json)
        return json.error();
    if (json->isArray())
        return readPlainList(json->array());
    const QJsonObject message = json->object();
    if (message["logics_data"_L1].isObject())
        return readLogics(message["logics_data"_L1].toObject());
    if (message.contains("counter"_L1))
        return readPlainList({message});
    return {Errc::Invalid, u"no counter's message is known that looks like this"_s};
}

} // namespace tuttu

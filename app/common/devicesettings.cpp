// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/devicesettings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 64 * 1024;

/** Says the first part that is none of ours, or is not the kind of thing it should be: a slip of the pen must not switch a device off in silence. */
QString strangePart(const QJsonObject &json)
{
    static const QStringList objects{u"broker"_s, u"radio"_s, u"camera"_s, u"counterPush"_s, u"keyboard"_s};
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool good = it.key() == u"serial" ? it->isArray() : objects.contains(it.key()) && it->isObject();
        if (!good)
            return u"devices.json: '%1'"_s.arg(it.key());
    }
    return {};
}

/** One object of the file; remembers the first field that is not as it should be. */
class Part
{
public:
    Part(const QJsonObject &json, const QString &name, QString &problem) : m_json(json), m_name(name), m_problem(problem) {}

    QString text(const char *key, const QString &otherwise = {})
    {
        const QJsonValue v = value(key);
        return v.isUndefined() ? otherwise : v.isString() ? v.toString() : wrong(key, otherwise);
    }
    QString oneOf(const char *key, const QStringList &known, const QString &otherwise)
    {
        const QString v = text(key, otherwise);
        return known.contains(v) ? v : wrong(key, otherwise);
    }
    QString needed(const char *key)
    {
        const QString v = text(key);
        return v.isEmpty() ? wrong(key, v) : v;
    }
    QStringList texts(const char *key)
    {
        const QJsonValue v = value(key);
        return v.isUndefined() || v.isArray() ? v.toVariant().toStringList() : wrong(key, QStringList());
    }
    bool yes(const char *key)
    {
        const QJsonValue v = value(key);
        return v.isUndefined() || v.isBool() ? v.toBool() : wrong(key, false);
    }
    int number(const char *key, int otherwise, int most)
    {
        const QJsonValue v = value(key);
        const int n = v.toInt(otherwise);
        return (v.isUndefined() || v.isDouble()) && n >= 1 && n <= most ? n : wrong(key, otherwise);
    }

private:
    QJsonValue value(const char *key) const { return m_json.value(QLatin1String(key)); }
    template<typename T> T wrong(const char *key, T otherwise)
    {
        if (m_problem.isEmpty())
            m_problem = u"devices.json: '%1.%2'"_s.arg(m_name, QLatin1String(key));
        return otherwise;
    }
    QJsonObject m_json;
    QString m_name;
    QString &m_problem;
};

BrokerSettings brokerOf(Part part)
{
    BrokerSettings broker;
    broker.mqtt.host = part.needed("host");
    broker.mqtt.encrypted = part.yes("encrypted");
    broker.mqtt.port = quint16(part.number("port", broker.mqtt.encrypted ? 8'883 : 1'883, 65'535));
    broker.mqtt.user = part.text("user");
    broker.mqtt.caFile = part.text("ca");
    broker.beaconTopics = part.texts("beacons");
    broker.counterTopics = part.texts("counters");
    return broker;
}

} // namespace

Result<DeviceSettings> DeviceSettings::load(const ShopFolder &folder)
{
    QFile file(folder.devices());
    if (!file.exists())
        return DeviceSettings();
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::Io, folder.devices()};
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(file.read(longestFile), &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return {Errc::Invalid, u"devices.json: "_s + parsed.errorString()};
    DeviceSettings s;
    QString problem = strangePart(json);
    const auto part = [&](const QString &name) { return Part(json[name].toObject(), name, problem); };
    for (const QJsonValue one : json[u"serial"].toArray()) {
        Part serial(one.toObject(), u"serial"_s, problem);
        s.serial.push_back({.port = serial.needed("port"), .baudRate = serial.number("baud", 9'600, 4'000'000), .place = serial.text("place"), .rule = {}});
    }
    if (json.contains(u"broker"))
        s.broker = brokerOf(part(u"broker"_s));
    if (json.contains(u"radio"))
        s.radio = part(u"radio"_s).text("adapter", u""_s);
    if (json.contains(u"camera"))
        s.camera = part(u"camera"_s).text("name", u""_s);
    if (json.contains(u"counterPush")) {
        Part push = part(u"counterPush"_s);
        s.counterPush.emplace();
        s.counterPush->address = push.needed("address");
        s.counterPush->port = quint16(push.number("port", 8'787, 65'535));
    }
    Part keyboard = part(u"keyboard"_s);
    QStringList prefixes{QString(), u"stx"_s};
    for (int f = 1; f <= 12; ++f)
        prefixes.append(u"f%1"_s.arg(f));
    s.wedgePrefix = keyboard.oneOf("prefix", prefixes, {});
    s.wedgeSpeaksUs = keyboard.oneOf("keys", {u"us"_s, u"device"_s}, u"us"_s) == u"us";
    if (!problem.isEmpty())
        return {Errc::Invalid, problem};
    return s;
}

} // namespace tuttu

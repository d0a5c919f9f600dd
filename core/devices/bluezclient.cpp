// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/bluezclient.h"

#include <QMap>
#include <QStringList>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusPendingCallWatcher>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;
using Records = QMap<quint16, QDBusVariant>;

const QString service = u"org.bluez"_s, adapterInterface = u"org.bluez.Adapter1"_s, deviceInterface = u"org.bluez.Device1"_s;
constexpr const char *objectManager = "org.freedesktop.DBus.ObjectManager", *properties = "org.freedesktop.DBus.Properties";
constexpr int answerMs = 10'000;
constexpr qsizetype mostKnown = 4'096; ///< a storm of made-up addresses must not grow us
constexpr int noRssi = 127;

template<typename Read>
std::optional<Beacon> firstBeacon(const QVariant &records, Read read)
{
    const Records byNumber = qdbus_cast<Records>(records);
    for (auto record = byNumber.begin(); record != byNumber.end(); ++record) {
        if (const std::optional<Beacon> beacon = read(record.key(), record->variant().toByteArray()))
            return beacon;
    }
    return std::nullopt;
}

/** Of the records that these properties hold; none when they hold none. */
std::optional<Beacon> beaconIn(const QVariantMap &device)
{
    if (const auto beacon = firstBeacon(device[u"ManufacturerData"_s], readManufacturerRecord))
        return beacon;
    // Services go by the whole UUID; Eddystone's is 0xFEAA on the Bluetooth base.
    static const QString eddystone = u"0000feaa-0000-1000-8000-00805f9b34fb"_s;
    const QVariantMap services = qdbus_cast<QVariantMap>(device[u"ServiceData"_s]);
    return services.contains(eddystone) ? readServiceRecord(0xFEAA, services[eddystone].toByteArray()) : std::nullopt;
}

Error toError(const QDBusMessage &message)
{
    const QString name = message.errorName();
    if (name == u"org.bluez.Error.NotReady")
        return {Errc::NotFound, BluezClient::tr("The Bluetooth radio is switched off.")};
    if (name.endsWith(u"NotAuthorized") || name.endsWith(u"AccessDenied"))
        return {Errc::Unauthorized, message.errorMessage()};
    static const QStringList nobodyThere{u"ServiceUnknown"_s, u"NameHasNoOwner"_s, u"NoReply"_s, u"Disconnected"_s};
    if (nobodyThere.contains(name.section(u'.', -1)) || name.startsWith(u"org.freedesktop.DBus.Error.Spawn"))
        return {Errc::Unreachable, BluezClient::tr("The Bluetooth service of this device does not run.")};
    return {Errc::Io, message.errorMessage()};
}

} // namespace

BluezClient::BluezClient(const QString &adapter, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_adapterName(adapter), m_bus(bus), m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &BluezClient::changedForTheBetter);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (m_listening)
            fail({Errc::Unreachable, tr("The Bluetooth service of this device does not run.")});
    });
    // The digit is what moc's macro puts before a slot's name.
    subscribe(objectManager, "InterfacesAdded", "1appeared(QDBusMessage)");
    subscribe(objectManager, "InterfacesRemoved", "1vanished(QDBusMessage)");
    subscribe(properties, "PropertiesChanged", "1propertiesChanged(QDBusMessage)");
}

BluezClient::~BluezClient()
{
    close();
}

void BluezClient::subscribe(const char *interface, const char *signal, const char *slot)
{
    m_bus.connect(service, QString(), QString::fromLatin1(interface), QString::fromLatin1(signal), this, slot);
}

void BluezClient::call(const QDBusMessage &message, Step next)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, session = m_session, next = std::move(next)] {
        watcher->deleteLater();
        if (session != m_session)
            return;
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ErrorMessage && reply.errorName() != u"org.bluez.Error.InProgress")
            return fail(toError(reply));
        next(reply);
    });
}

void BluezClient::open()
{
    close();
    if (!m_bus.isConnected())
        return fail({Errc::Unreachable, tr("The Bluetooth service of this device does not run.")});
    call(QDBusMessage::createMethodCall(service, u"/"_s, QString::fromLatin1(objectManager), u"GetManagedObjects"_s),
         [this](const QDBusMessage &reply) { findAdapter(reply); });
}

void BluezClient::close()
{
    if (m_listening)
        m_bus.send(QDBusMessage::createMethodCall(service, m_adapterPath, adapterInterface, u"StopDiscovery"_s));
    ++m_session;
    m_listening = false;
    m_adapterPath.clear();
    m_known.clear();
}

void BluezClient::findAdapter(const QDBusMessage &reply)
{
    const Objects objects = qdbus_cast<Objects>(reply.arguments().value(0));
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const QString path = object.key().path();
        if (!object->contains(adapterInterface) || (!m_adapterName.isEmpty() && path.section(u'/', -1) != m_adapterName))
            continue;
        m_adapterPath = path;
        if (!object->value(adapterInterface)[u"Powered"_s].toBool())
            return fail({Errc::NotFound, tr("The Bluetooth radio is switched off.")});
        for (auto device = objects.begin(); device != objects.end(); ++device) {
            if (const auto beacon = beaconIn(device->value(deviceInterface)); beacon && m_known.size() < mostKnown)
                m_known[device.key().path()].beacon = beacon; // known from before; whether it is near is not
        }
        return startDiscovery();
    }
    fail({Errc::NotFound, tr("This device has no Bluetooth radio.")});
}

void BluezClient::startDiscovery()
{
    QDBusMessage filter = QDBusMessage::createMethodCall(service, m_adapterPath, adapterInterface, u"SetDiscoveryFilter"_s);
    filter << QVariantMap{{u"Transport"_s, u"le"_s}, {u"DuplicateData"_s, true}};
    call(filter, [this](const QDBusMessage &) {
        call(QDBusMessage::createMethodCall(service, m_adapterPath, adapterInterface, u"StartDiscovery"_s), [this](const QDBusMessage &) {
            m_listening = true;
            Q_EMIT listening();
        });
    });
}

void BluezClient::fail(const Error &error)
{
    close();
    Q_EMIT failed(error);
}

void BluezClient::appeared(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    if (arguments.size() < 2)
        return;
    const QString path = arguments[0].value<QDBusObjectPath>().path();
    const auto interfaces = qdbus_cast<Interfaces>(arguments[1]);
    if (interfaces.contains(adapterInterface))
        adapterChanged(path, interfaces[adapterInterface]);
    else if (interfaces.contains(deviceInterface))
        deviceChanged(path, interfaces[deviceInterface]);
}

void BluezClient::vanished(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    const QString path = arguments.value(0).value<QDBusObjectPath>().path();
    m_known.remove(path);
    if (m_listening && path == m_adapterPath && arguments.value(1).toStringList().contains(adapterInterface))
        fail({Errc::NotFound, tr("This device has no Bluetooth radio.")});
}

void BluezClient::propertiesChanged(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    const QString interface = arguments.value(0).toString();
    if (interface == adapterInterface)
        adapterChanged(message.path(), qdbus_cast<QVariantMap>(arguments.value(1)));
    else if (interface == deviceInterface)
        deviceChanged(message.path(), qdbus_cast<QVariantMap>(arguments.value(1)));
}

void BluezClient::adapterChanged(const QString &path, const QVariantMap &changed)
{
    const QVariant powered = changed[u"Powered"_s];
    if (!powered.isValid())
        return;
    if (powered.toBool() && !m_listening)
        Q_EMIT changedForTheBetter();
    else if (!powered.toBool() && m_listening && path == m_adapterPath)
        fail({Errc::NotFound, tr("The Bluetooth radio is switched off.")});
}

void BluezClient::deviceChanged(const QString &path, const QVariantMap &changed)
{
    const bool saysStrength = changed.contains(u"RSSI"_s);
    const bool saysWho = changed.contains(u"ManufacturerData"_s) || changed.contains(u"ServiceData"_s);
    if (!isOurs(path) || (!saysStrength && !saysWho))
        return;
    const std::optional<Beacon> beacon = beaconIn(changed);
    auto known = m_known.find(path);
    if (known == m_known.end()) {
        if (!beacon)
            return; // somebody's telephone: not even its address is kept
        if (m_known.size() >= mostKnown)
            m_known.clear();
        known = m_known.insert(path, {});
    }
    if (beacon)
        known->beacon = beacon;
    if (saysStrength)
        known->rssi = changed[u"RSSI"_s].toInt() == noRssi ? 0 : changed[u"RSSI"_s].toInt();
    Q_EMIT heard({{}, known->beacon->id, known->rssi, known->beacon->rssiAt1m, {}});
}

} // namespace tuttu

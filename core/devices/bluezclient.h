// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sighting.h"
#include "core/recognition/advertisement.h"

#include <QHash>
#include <QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusServiceWatcher>

#include <functional>

namespace tuttu {

/** Listens through BlueZ (org.bluez on D-Bus; bluez/doc/adapter-api.txt, device-api.txt) to every advertisement near this device,
 *  repeated ones too. Only for BluezSource: nobody else reads D-Bus headers. */
class BluezClient final : public QObject
{
    Q_OBJECT
public:
    /** `adapter`: "hci0"; empty: the first there is. */
    BluezClient(const QString &adapter, const QDBusConnection &bus, QObject *parent = nullptr);
    ~BluezClient() override;

    void open();
    void close();

Q_SIGNALS:
    void listening();
    /** Unreachable: no bus, no BlueZ. NotFound: no adapter, or one that is switched off. Unauthorized, Io: as BlueZ says. */
    void failed(const tuttu::Error &error);
    /** Something changed that may let open() succeed now. */
    void changedForTheBetter();
    void heard(const tuttu::Sighting &sighting); ///< without a time

private Q_SLOTS: // found by name: D-Bus connects no other way
    void appeared(const QDBusMessage &message);
    void vanished(const QDBusMessage &message);
    void propertiesChanged(const QDBusMessage &message);

private:
    /** What an advertisement that only says its strength belongs to. */
    struct Known {
        std::optional<Beacon> beacon;
        int rssi = 0;
    };
    using Step = std::function<void(const QDBusMessage &)>;

    void subscribe(const char *interface, const char *signal, const char *slot);
    void call(const QDBusMessage &message, Step next);
    void findAdapter(const QDBusMessage &objects);
    void startDiscovery();
    void fail(const Error &error);
    void adapterChanged(const QString &path, const QVariantMap &properties);
    void deviceChanged(const QString &path, const QVariantMap &properties);
    bool isOurs(const QString &devicePath) const { return m_listening && devicePath.startsWith(m_adapterPath + u'/'); }

    QString m_adapterName;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QString m_adapterPath;
    QHash<QString, Known> m_known; ///< by device path
    bool m_listening = false;
    int m_session = 0; ///< answers to an earlier open() are not for this one
};

} // namespace tuttu

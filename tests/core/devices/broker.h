// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/mqttclient.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tuttu {

/** A real mosquitto on a port of its own, as a shop would run it. */
class Broker
{
public:
    enum class Door { Open, Password, Encrypted /**< and with a password */ };

    explicit Broker(Door door = Door::Open);
    ~Broker() { kill(); }

    void start();
    void kill();
    MqttSettings settings() const; ///< that get in
    QString strangersCaFile() const { return m_folder.filePath("stranger.pem"); } ///< with an encrypted door
    void publish(const QString &topic, const QByteArray &payload, const QStringList &options = {});
    void publishLines(const QString &topic, const QByteArrayList &lines); ///< one message each

private:
    void run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    void makeCertificates();
    QStringList clientArguments(const QString &topic) const;

    Door m_door;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace tuttu

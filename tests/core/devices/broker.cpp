// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/devices/broker.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

namespace tuttu {

namespace {

QString program(const QString &name)
{
    const QString path = QStandardPaths::findExecutable(name, {"/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin"});
    if (path.isEmpty())
        qFatal("%s is not installed; packaging/dependencies names what the tests need", qPrintable(name));
    return path;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

const char *const user = "kiosk";
const char *const password = "correct horse";

} // namespace

Broker::Broker(Door door) : m_door(door)
{
    QTcpServer finder; // a port that nobody uses
    finder.listen(QHostAddress::LocalHost);
    m_port = finder.serverPort();
    finder.close();
    QByteArray config = "listener " + QByteArray::number(m_port) + " 127.0.0.1\nuser root\npersistence false\nlog_dest stderr\nlog_type information\nlog_type error\n";
    if (door == Door::Open) {
        config += "allow_anonymous true\n";
    } else {
        run("mosquitto_passwd", {"-b", "-c", m_folder.filePath("passwords"), user, password});
        config += "allow_anonymous false\npassword_file " + m_folder.filePath("passwords").toUtf8() + '\n';
    }
    if (door == Door::Encrypted) {
        makeCertificates();
        config += "certfile " + m_folder.filePath("broker.pem").toUtf8() + "\nkeyfile " + m_folder.filePath("broker.key").toUtf8() + '\n';
    }
    write(m_folder.filePath("mosquitto.conf"), config);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    start();
}

void Broker::start()
{
    m_process.start(program("mosquitto"), {"-c", m_folder.filePath("mosquitto.conf")});
    QByteArray said;
    while (!said.contains(" running")) {
        if (!m_process.waitForReadyRead(20'000))
            qFatal("mosquitto does not start: %s", said.constData());
        said += m_process.readAll();
    }
}

void Broker::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

MqttSettings Broker::settings() const
{
    MqttSettings settings;
    settings.host = "127.0.0.1";
    settings.port = m_port;
    if (m_door != Door::Open) {
        settings.user = user;
        settings.password = password;
    }
    if (m_door == Door::Encrypted) {
        settings.host = "localhost"; // the certificate's name
        settings.encrypted = true;
        settings.caFile = m_folder.filePath("ca.pem");
    }
    return settings;
}

QStringList Broker::clientArguments(const QString &topic) const
{
    QStringList arguments{"-h", settings().host, "-p", QString::number(m_port), "-q", "1", "-t", topic};
    if (m_door != Door::Open)
        arguments << "-u" << user << "-P" << password;
    if (m_door == Door::Encrypted)
        arguments << "--cafile" << m_folder.filePath("ca.pem");
    return arguments;
}

void Broker::publish(const QString &topic, const QByteArray &payload, const QStringList &options)
{
    run("mosquitto_pub", clientArguments(topic) + options + QStringList{payload.isEmpty() ? "-n" : "-s"}, payload);
}

void Broker::publishLines(const QString &topic, const QByteArrayList &lines)
{
    run("mosquitto_pub", clientArguments(topic) + QStringList{"-l"}, lines.join('\n') + '\n');
}

void Broker::run(const QString &name, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    // The kiosk goes on reading meanwhile, as it would.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(name), process.readAll().constData());
}

void Broker::makeCertificates()
{
    const auto path = [&](const char *name) { return m_folder.filePath(name); };
    const QStringList key{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"};
    for (const char *authority : {"ca", "stranger"}) {
        const QString file = path(authority);
        run("openssl", QStringList{"req", "-x509", "-days", "2", "-subj", QString("/CN=%1").arg(authority), "-keyout", file + ".key", "-out", file + ".pem"} + key);
    }
    write(path("names"), "subjectAltName=DNS:localhost\n");
    run("openssl", QStringList{"req", "-subj", "/CN=broker", "-keyout", path("broker.key"), "-out", path("broker.csr")} + key);
    run("openssl", {"x509", "-req", "-days", "2", "-in", path("broker.csr"), "-CA", path("ca.pem"), "-CAkey", path("ca.key"), "-CAcreateserial",
                    "-extfile", path("names"), "-out", path("broker.pem")});
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/** One run of the real tuttuctl. */
struct Ran {
    int code = -1;
    QString out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /** What it said on stderr but for progress: one line, or the test fails where it looks. */
    QStringList errLines() const
    {
        QStringList lines = err.split('\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.endsWith(" %"); });
        return lines;
    }
};

/** A file of the test's folder, as the program reads it. */
inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/** No keychain, no display, no terminal, English. */
inline QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    environment.insert("LANGUAGE", "en");
    environment.remove("DISPLAY");
    environment.remove("WAYLAND_DISPLAY");
    return environment;
}

inline Ran finished(QProcess &process, int seconds)
{
    Ran ran;
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        ran.err = "did not end in time";
        return ran;
    }
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err += QString::fromUtf8(process.readAllStandardError());
    return ran;
}

inline Ran tuttuctl(const QStringList &arguments, int seconds = 60)
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.setProgram("/usr/bin/setsid"); // away from the terminal the tests may run in
    process.setArguments(QStringList{"--wait", TUTTUCTL} + arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start();
    return finished(process, seconds);
}

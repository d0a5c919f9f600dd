// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/hub/servicesettings.h"

namespace tuttu {

// What can follow `tuttuctl hub`. They work on the hub's database, beside the service.
QFuture<int> hubImport(const QStringList &arguments, Desk &desk);
QFuture<int> hubInit(const QStringList &arguments, Desk &desk);
QFuture<int> hubSnapshots(const QStringList &arguments, Desk &desk);
QFuture<int> hubStore(const QStringList &arguments, Desk &desk);
QFuture<int> hubTicket(const QStringList &arguments, Desk &desk);
QFuture<int> hubDevices(const QStringList &arguments, Desk &desk);
QFuture<int> hubHeld(const QStringList &arguments, Desk &desk);
QFuture<int> hubRevoke(const QStringList &arguments, Desk &desk);
QFuture<int> hubParked(const QStringList &arguments, Desk &desk);
QFuture<int> hubBackup(const QStringList &arguments, Desk &desk);
QFuture<int> hubRestore(const QStringList &arguments, Desk &desk);
QFuture<int> hubPeople(const QStringList &arguments, Desk &desk);
QFuture<int> hubPublish(const QStringList &arguments, Desk &desk);
QFuture<int> hubWatchers(const QStringList &arguments, Desk &desk);
QFuture<int> hubErasures(const QStringList &arguments, Desk &desk);
QFuture<int> hubDoctor(const QStringList &arguments, Desk &desk);

/** What these verbs have in common: --config, the settings, a connection. */
class HubDesk
{
public:
    HubDesk(Desk &desk, QCommandLineParser &parser);
    /** Reads the arguments and the settings; false: what was wrong was said, and `code` is the answer. */
    bool begin(const QStringList &arguments, int positional, int &code);
    /** And a connection to a database whose schema is this program's. */
    bool open(int &code);

    int failed(const Error &error); ///< says it, answers the exit code
    Console &console() { return m_desk.console; }
    const ServiceSettings &settings() const { return m_settings; }
    PgConnection &db() { return *m_db; }

private:
    Desk &m_desk;
    QCommandLineParser &m_parser;
    QCommandLineOption m_config;
    ServiceSettings m_settings;
    std::optional<PgConnection> m_db;
};

} // namespace tuttu

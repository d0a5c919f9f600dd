// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/hub/httpcall.h"
#include "tests/core/hub/hubrig.h"

#include <QTemporaryDir>

#include <memory>

namespace tuttu {

class RunningHub;

/** The running hub of a story told from the kiosk's side: both sides have an `Asked`, so one source sees one of them. */
class ChainRig
{
public:
    ChainRig();
    ~ChainRig();

    QString start(); ///< empty, or what is missing
    void addStore(const StoreId &id, const QString &name);
    /** Lets this device in, and answers with its token. */
    QByteArray comeIn(const DeviceId &device, const QString &name, const StoreId &store);
    Heard post(const QByteArray &target, const QByteArray &body, const QByteArray &token) const;
    Heard read(const QByteArray &target, const QByteArray &token) const;
    PgConnection &db();
    QString files() const { return m_files.path(); } ///< the snapshots' folder
    quint16 port() const;

private:
    PostgresCluster m_cluster;
    QTemporaryDir m_files;
    std::unique_ptr<RunningHub> m_hub;
};

} // namespace tuttu

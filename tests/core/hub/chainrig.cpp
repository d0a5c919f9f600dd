// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/chainrig.h"

#include "tests/core/hub/hubdevice.h"

namespace tuttu {

ChainRig::ChainRig() = default;
ChainRig::~ChainRig() = default;

QString ChainRig::start()
{
    if (const QString problem = m_cluster.start(); !problem.isEmpty())
        return problem;
    HubOptions options;
    options.snapshots = m_files.path();
    m_hub = std::make_unique<RunningHub>(m_cluster, options);
    return {};
}

void ChainRig::addStore(const StoreId &id, const QString &name) { m_hub->addStore(id, name); }

QByteArray ChainRig::comeIn(const DeviceId &device, const QString &name, const StoreId &store)
{
    HubDevice one(name);
    one.kiosk.sender.device = device;
    one.comeIn(*m_hub, store);
    return one.token;
}

Heard ChainRig::post(const QByteArray &target, const QByteArray &body, const QByteArray &token) const { return m_hub->post(target, body, token); }
Heard ChainRig::read(const QByteArray &target, const QByteArray &token) const { return m_hub->read(target, token); }
PgConnection &ChainRig::db() { return *m_hub->db; }
quint16 ChainRig::port() const { return m_hub->port(); }

} // namespace tuttu

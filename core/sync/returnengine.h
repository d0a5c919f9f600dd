// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/retry.h"
#include "core/sync/enrolservice.h"
#include "core/sync/forgetservice.h"
#include "core/sync/reach.h"

#include <QNetworkAccessManager>

namespace tuttu {

class FeedSink;
class HubClient;
class SyncController;

/** A device that has forgotten what it fetched asks its hub until that says yes again, sends what was captured meanwhile, and remembers: another
 *  key, and an empty cache to fetch into. A revoked one asks nothing until it has joined again with a ticket. GUI thread. */
class ReturnEngine final : public QObject
{
    Q_OBJECT
public:
    struct Device {
        DeviceProofPtr proof;
        QString name, program; ///< "Till 2"; version
        QString hubFile;       ///< HubSettings
    };
    ReturnEngine(Storage &storage, ForgetService &forgets, Device device, const Clock &clock, Retry retry, QObject *parent = nullptr);
    ~ReturnEngine() override;

    void start(Forgotten why);
    void join(const QString &ticket);
    void pushSoon();               ///< something was captured
    Forgotten why() const { return m_why; }
    const ReachController &reach() const { return m_reach; }

Q_SIGNALS:
    void changed();                ///< why(), reach(), or how much waits
    void joined(const tuttu::Enrolled &enrolled);
    void returned(const tuttu::DeviceKeysPtr &keys); ///< the files are open; this has fallen silent
    void failed(const tuttu::Error &why);            ///< the hub says yes and the device cannot: the keychain or the disk

private:
    void connectTo(const HubSettings &hub, const DeviceId &me);
    void fallSilent();
    void beRevoked();
    void comeBack(int leaseHours);

    Storage &m_storage;
    ForgetService &m_forgets;
    Device m_device;
    const Clock &m_clock;
    Retry m_retry;
    Forgotten m_why = Forgotten::No;
    ReachController m_reach;
    QNetworkAccessManager m_enrolNetwork, m_network; ///< one for each kind of trust
    EnrolService m_enrol;
    std::unique_ptr<HubClient> m_client;
    std::unique_ptr<FeedSink> m_feed;
    std::unique_ptr<SyncController> m_sync;
};

} // namespace tuttu

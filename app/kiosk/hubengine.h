// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/security/devicekeys.h"
#include "core/sync/enrolservice.h"
#include "core/sync/leasecontroller.h"
#include "core/visit/joincontroller.h"

#include <QNetworkAccessManager>
#include <QTimeZone>
#include <QTimer>

#include <memory>

namespace tuttu {

class BucketCheck;
class ContentFetch;
class CustomerPull;
class FirstLoads;
class HubClient;
class NeighbourEngine;
class SecretStore;
class ShopEngine;
class Stage;
class StoreFeed;
class SyncController;
struct DeviceIdentity;

/** This device as one of a chain: makes the line to the hub when the shop's folder names one or a code was taken, and keeps it going. GUI thread; owned
 *  by the composition root. */
class HubEngine final : public QObject
{
    Q_OBJECT
public:
    /** What the device keeps for itself. */
    struct Secrets {
        DeviceKeysPtr keys;
        DeviceProofPtr proof;
        SecretStore &keychain;
    };
    HubEngine(const ShopFolder &folder, Storage &storage, ShopEngine &shop, Secrets secrets, const Clock &clock, QObject *parent = nullptr);
    ~HubEngine() override;

    void start(); ///< nothing in a shop that stands alone
    /** How the device stands with its chain, and for a manager in a shop that stands alone the way into one. `ticket`: it was scanned. */
    void openSheet(Stage &stage, const QTimeZone &zone, const QString &ticket);
    void tellOfLease(Stage &stage) const; ///< that it ends soon, or that the clock is odd
    /** Errors: of the file that says where the hub is. */
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void revoked();
    void leaseChanged(); ///< it ends soon, or the clock is odd
    void leaseOver();

private:
    void begin(const HubSettings &hub);
    void connectTo(const HubSettings &hub, const DeviceIdentity &me);
    void watchNetwork();
    void readWhatTheChainKnows(const HubSettings &hub);
    void checkEachNight(const HubSettings &hub);
    void fetchContents();
    void askWhatContentsThereAre();

    ShopFolder m_folder;
    Storage &m_storage;
    ShopEngine &m_shop;
    Secrets m_secrets;
    const Clock &m_clock;
    std::optional<Error> m_problem;
    QNetworkAccessManager m_enrolNetwork, m_network; ///< one for each kind of trust
    EnrolService m_enrol;
    JoinController m_join;
    LeaseController m_lease;
    std::unique_ptr<HubClient> m_client;
    std::unique_ptr<CustomerPull> m_pull;
    std::unique_ptr<BucketCheck> m_check;
    std::unique_ptr<FirstLoads> m_loads;
    std::unique_ptr<StoreFeed> m_feed;
    std::unique_ptr<SyncController> m_sync;
    std::unique_ptr<NeighbourEngine> m_neighbours;
    std::unique_ptr<ContentFetch> m_contents;
    QTimer m_nightly; ///< what is read is compared with the hub's
    QTimer m_goods; ///< what the chain sells has changed: briefs read it anew, but not with each row
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/deviceproof.h"
#include "core/sync/hubline.h"
#include "core/sync/hubsettings.h"
#include "core/sync/recordline.h"
#include "core/sync/wire/standing.h"

#include <QPointer>

#include <functional>

namespace tuttu {

/** Speaks for this device: holds its token, signs for a new one before it ends or when the hub asks for it, sends and asks. GUI thread; a
 *  large answer is read on a worker. */
class HubClient final : public QObject, public HubLine, public RecordLine
{
    Q_OBJECT
public:
    struct Device {
        DeviceId id;
        DeviceProofPtr proof;
        QString program; ///< version
    };

    /** `network`: for this alone; see HubExchange. It gets no proxy. */
    HubClient(QNetworkAccessManager &network, const HubSettings &hub, Device device, const Clock &clock, const HubLimits &limits = {}, QObject *parent = nullptr);
    ~HubClient() override;

    QFuture<Asked<PushAnswer>> push(const PushBatch &batch) override;
    QFuture<Asked<ChangesAnswer>> changes(const ChangesQuery &query) override;
    void drop() override;
    QFuture<Asked<CustomerAnswer>> customer(const CustomerAsk &ask) override;
    QFuture<Asked<SnapshotNotice>> snapshot(const Bucket &bucket) override;
    QFuture<Asked<ContentPiece>> snapshotPiece(const SnapshotNotice &of, qint64 from) override;
    QFuture<Asked<BucketSum>> sum(const Bucket &bucket, const Cursor &at) override;

    // What is made once for the chain's devices; see ContentFetch.
    QFuture<Asked<ContentList>> contents();
    QFuture<Asked<ContentPiece>> content(const QByteArray &sha256, qint64 from);

    /** The hub is told how this device stands, with each token and batch. */
    void tellStanding(std::function<std::optional<DeviceStanding>()> standing) { m_standing = std::move(standing); }

    static constexpr int renewSecsBefore = 30;
    static constexpr std::chrono::milliseconds pullDeadline{2000}; ///< somebody stands there and waits

Q_SIGNALS:
    void tokenTaken(const tuttu::TokenAnswer &answer); ///< the hub's time, the lease and the store's key came with it

private:
    struct Came {
        HubReply reply;
        Reaction reaction;
        std::chrono::milliseconds took{0};
    };
    using Then = std::function<void(const Came &)>;

    void ask(HubRequest request, const Then &then, bool tokenIsFresh = false);
    void withToken(const std::function<void(const std::optional<Came> &failure)> &then);
    void askForToken(bool clockWasMended);
    void onToken(const Came &came, bool clockWasMended);
    void exchange(const HubRequest &request, const Then &then);
    QByteArray standing() const;
    HubRequest requestTo(const QString &path, const QByteArray &query = {}) const;
    template<typename T> QFuture<Asked<T>> answered(const HubRequest &request);

    QNetworkAccessManager &m_network;
    HubSettings m_hub;
    HubTrust m_trust;
    Device m_device;
    const Clock &m_clock;
    HubLimits m_limits;
    QList<QPointer<HubExchange>> m_underWay;
    std::function<std::optional<DeviceStanding>()> m_standing;
    QByteArray m_token;
    qint64 m_tokenEndsMs = 0;     ///< monotonic
    qint64 m_hubAheadMs = 0;      ///< of this device's clock, as the hub said
    std::vector<std::function<void(const std::optional<Came> &)>> m_wantToken;
};

} // namespace tuttu

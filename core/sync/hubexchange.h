// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/reaction.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>
#include <QUrl>

#include <vector>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace tuttu {

/** Whom the device believes to be the hub: a chain of the authority in which one of the pins stands. Without an authority, on the first
 *  connection, the pin alone; date and host have to be right all the same. */
struct HubTrust {
    QList<QSslCertificate> authority;
    std::vector<QByteArray> pins;
};

struct HubLimits {
    std::chrono::milliseconds deadline{30'000};      ///< from the first byte sent to the last received; a long poll's wait comes on top
    std::chrono::milliseconds longPollMargin{10'000};
    qsizetype largest = 8 * 1024 * 1024;             ///< bytes of an answer, packed and unpacked
};

struct HubRequest {
    QUrl address;
    QByteArray body;   ///< JSON; empty = GET
    bool isPacked = false; ///< `body` is zstd's
    QByteArray token;  ///< empty = none
    std::chrono::milliseconds deadline{30'000};
    qsizetype largest = 8 * 1024 * 1024;
    QByteArray standing = {}; ///< DeviceStanding's header; empty = not said
};

/** What came of a request. */
struct HubReply {
    HubWords words;
    QByteArray body;   ///< when `words.broken` is None
    QDateTime hubNow;  ///< of a refusal
    QList<QByteArray> chain; ///< who answered, DER; empty on a connection that stood already
    QString detail;    ///< for those who mend things
};

/** One request to the hub and its answer, over HTTP/1.1 within its limits: no redirect, no proxy, no cookie, no cache, no header that is not
 *  needed, and not one byte to anybody who is not the hub. Ends once, with done(); deleting it ends it without. GUI thread. */
class HubExchange final : public QObject
{
    Q_OBJECT
public:
    /** `network` must be used for exchanges of the same trust only: a connection that stands is not looked at again. */
    HubExchange(QNetworkAccessManager &network, const HubRequest &request, const HubTrust &trust, QObject *parent);
    ~HubExchange() override;

    /** Ends it as if nobody had answered. */
    void abort();

Q_SIGNALS:
    void done(const tuttu::HubReply &reply);

private:
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void read();
    void onFinished();
    void breakOff(HubTrouble why, const QString &detail);
    HubTrouble brokenBy() const;
    HubReply answered();

    HubTrust m_trust;
    qsizetype m_largest;
    QNetworkReply *m_reply;
    QTimer m_deadline;
    QByteArray m_body;
    QList<QByteArray> m_chain;
    HubTrouble m_broken = HubTrouble::None;
    QString m_detail;
};

} // namespace tuttu

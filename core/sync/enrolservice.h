// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/deviceproof.h"
#include "core/sync/hubsettings.h"

#include <QFuture>

namespace tuttu {

class Storage;

/** What came of joining: the chain, or why not. Nothing is lost either way; a code that was used is gone, and a new one does. */
struct Enrolled {
    std::optional<HubSettings> hub;
    HubTrouble trouble = HubTrouble::None; ///< of the way to the hub
    std::optional<Error> problem;          ///< of what was typed (Invalid) or of this device's own files
};

/** Joins this device to a chain with a ticket. What it captured before is kept and goes to the hub afterwards. GUI thread. */
class EnrolService final : public QObject
{
    Q_OBJECT
public:
    /** `proof`: none = every join ends with NoKeychain. `network`: for this alone; see HubExchange. `storage` is open; it need not be unlocked. */
    EnrolService(Storage &storage, DeviceProofPtr proof, QNetworkAccessManager &network, const Clock &clock, const HubLimits &limits = {}, QObject *parent = nullptr);

    /** `name`: "Till 2", shortened to what fits; `file`: where the settings are kept; `own`: the store this device stands in until now, null for none
     *  yet. A ticket of another one ends with Conflict before anything is sent, with `own` as its detail: what is captured here would name a store its
     *  colleagues do not stand in. One at a time. */
    QFuture<Enrolled> join(const QString &ticket, const QString &name, const QString &program, const QString &file, const StoreId &own = {});

private:
    using Finish = std::function<void(const Enrolled &)>;
    void ask(const EnrolmentTicket &ticket, const EnrolRequest &request, const QString &file, const Finish &finish);
    void keep(const HubSettings &hub, const QByteArray &hubKey, const QString &file, const Finish &finish);

    Storage &m_storage;
    DeviceProofPtr m_proof;
    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    HubLimits m_limits;
};

} // namespace tuttu

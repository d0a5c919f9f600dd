// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/recognition.h"
#include "core/profile/profileservice.h"
#include "core/sync/customerpull.h"

#include <QObject>

namespace tuttu {

class FloorController;
class SessionController;

/** Signals in, arrivals out: the door of the engine. A scan identifies and opens a brief; a beacon is a hint, and only with the
 *  customer's consent to be noticed; a door counter adds visitors. GUI thread. */
class ArrivalController final : public QObject
{
    Q_OBJECT
public:
    ArrivalController(ProfileService &profiles, FloorController &floor, SessionController &session, QObject *parent = nullptr);

    void notice(const Signal &signal);
    /** A clerk chose a person in a search: confirmed by a human. */
    void lookUp(CustomerId customer);
    /** Who shows a card that nobody here has is asked for with this; none: the shop stands alone. */
    using AskChain = std::function<QFuture<CustomerPull::Came>(const CustomerAsk &)>;
    void useChain(AskChain ask) { m_askChain = std::move(ask); }
    /** The clerk does something else: whoever the chain is asked for now comes to the Floor, and neither is shown nor refused. */
    void goOn() { ++m_nonce; }
    const QString &lastCode() const { return m_lastCode; } ///< for "new customer with this card"

Q_SIGNALS:
    void scanStarted();
    void chainAsked(const QString &code); ///< nobody here has it; the answer is briefReady() or refused(), unless the clerk goes on
    void briefReady(const tuttu::OpenedProfile &profile, const tuttu::VisitId &visit); ///< show it now
    /** Invalid, NotFound, ...: offer search and new customer. Unreachable: nobody here has it, and the chain could not be asked. */
    void refused(const tuttu::Error &error, const QString &code);
    void ticketShown(const QString &ticket); ///< no card: the way into a chain, shown to a signed-in clerk's device
    void hinted(const tuttu::VisitId &visit);

private:
    void onScan(const Signal &signal);
    void onBeacon(const Signal &signal);
    void open(const Signal &signal, quint64 nonce, bool mayAsk);
    void askChain(const CustomerAsk &ask, const Signal &signal, quint64 nonce);
    void onOpened(const OpenedProfile &who, const QString &place);

    ProfileService &m_profiles;
    FloorController &m_floor;
    SessionController &m_session;
    AskChain m_askChain;
    QString m_lastCode;
    quint64 m_nonce = 0;
};

} // namespace tuttu

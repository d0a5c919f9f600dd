// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrolservice.h"

#include "core/base/whendone.h"
#include "core/security/peerchain.h"
#include "core/storage/outbox.h"
#include "core/storage/storage.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPromise>

#include <memory>

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = Reaction::Step;

EnrolService::EnrolService(Storage &storage, DeviceProofPtr proof, QNetworkAccessManager &network, const Clock &clock, const HubLimits &limits, QObject *parent)
    : QObject(parent), m_storage(storage), m_proof(std::move(proof)), m_network(network), m_clock(clock), m_limits(limits)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

QFuture<Enrolled> EnrolService::join(const QString &text, const QString &name, const QString &program, const QString &file, const StoreId &own)
{
    auto promise = std::make_shared<QPromise<Enrolled>>();
    promise->start();
    const Finish finish = [promise](const Enrolled &enrolled) {
        promise->addResult(enrolled);
        promise->finish();
    };
    if (!m_proof) {
        finish({{}, HubTrouble::None, Error{Errc::NoKeychain, u"a device of a chain proves itself with a key kept in a keychain"_s}});
        return promise->future();
    }
    const auto ticket = EnrolmentTicket::fromText(text.trimmed());
    if (!ticket) {
        finish({{}, HubTrouble::None, ticket.error()});
        return promise->future();
    }
    if (!own.isNull() && !ticket->store.isNull() && ticket->store != own) {
        finish({{}, HubTrouble::None, Error{Errc::Conflict, own.toString()}});
        return promise->future();
    }
    whenDone(m_storage.runOutbox([](Database &outbox) { return Outbox(outbox).device(); }), this,
             [this, ticket = *ticket, name, program, file, finish](const Result<DeviceIdentity> &me) {
                 if (!me)
                     return finish({{}, HubTrouble::None, me.error()});
                 EnrolRequest request{ticket.code, me->id, name.trimmed().left(EnrolRequest::longestName), m_proof->publicKey(),
                                      program.left(EnrolRequest::longestProgram), {}};
                 request.signature = m_proof->signatureOf(request.signedBytes());
                 ask(ticket, request, file, finish);
             });
    return promise->future();
}

void EnrolService::ask(const EnrolmentTicket &ticket, const EnrolRequest &request, const QString &file, const Finish &finish)
{
    m_network.clearConnectionCache(); // the first connection is looked at as one
    HubSettings hub{ticket.hub, ticket.pins, {}, {}, {}};
    const HubRequest asked{hub.address(u"/v1/enrol"_s), request.toBytes(), false, {}, m_limits.deadline, m_limits.largest};
    auto *one = new HubExchange(m_network, asked, {{}, ticket.pins}, this);
    connect(one, &HubExchange::done, this, [this, one, hub, file, finish](const HubReply &reply) {
        one->deleteLater();
        m_network.clearConnectionCache(); // from here on the authority counts
        const Reaction reaction = reactionTo(reply.words, m_clock.now());
        if (reaction.step != Step::Take)
            return finish({{}, reaction.trouble, {}});
        const auto answer = EnrolAnswer::fromBytes(reply.body);
        if (!answer)
            return finish({{}, HubTrouble::NotUnderstood, {}});
        HubSettings joined = hub;
        joined.authority = answer->authority;
        joined.chain = answer->chain;
        joined.store = answer->store;
        QList<QByteArray> authority;
        for (const QSslCertificate &each : joined.trust().authority)
            authority.append(each.toDer());
        if (!chainsTo(reply.chain, authority)) // an authority this very hub is not of would lock us out
            return finish({{}, HubTrouble::NotTheHub, {}});
        keep(joined, answer->hubKey, file, finish);
    });
}

/** The key first: with it alone captures are sealed for the hub and wait; the file is what makes a device one of a chain. */
void EnrolService::keep(const HubSettings &hub, const QByteArray &hubKey, const QString &file, const Finish &finish)
{
    const auto kept = m_storage.runOutbox([hub, hubKey, file](Database &outbox) -> Result<> {
        if (const auto done = Outbox(outbox).setHubKey(hubKey); !done)
            return done;
        return hub.save(file);
    });
    whenDone(kept, this, [hub, finish](const Result<> &done) {
        if (done)
            finish({hub, HubTrouble::None, {}});
        else
            finish({{}, HubTrouble::None, done.error()});
    });
}

} // namespace tuttu

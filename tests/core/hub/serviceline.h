// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/recordline.h"
#include "tests/core/hub/chainrig.h"

namespace tuttu {

/** A device's line to the running hub without the TLS that stands before it. Every call answers before it returns, and waits for nothing. */
class ServiceLine final : public HubLine, public RecordLine
{
public:
    ServiceLine(ChainRig &hub, const QByteArray &token) : m_hub(hub), m_token(token) {}

    bool cut = false;        ///< nobody answers
    int piecesUntilCut = -1; ///< so many pieces of files come yet; -1: all
    int filesTold = 0, piecesGiven = 0, customersAsked = 0;

    QFuture<Asked<PushAnswer>> push(const PushBatch &batch) override { return answer<PushAnswer>(post("/v1/outbox", batch.toBytes())); }
    QFuture<Asked<ChangesAnswer>> changes(const ChangesQuery &query) override
    {
        ChangesQuery now = query;
        now.waitSecs = 0;
        return answer<ChangesAnswer>(read("/v1/changes?" + now.text()));
    }
    void drop() override {}
    QFuture<Asked<CustomerAnswer>> customer(const CustomerAsk &ask) override
    {
        ++customersAsked;
        return answer<CustomerAnswer>(post("/v1/customer", ask.toBytes()));
    }
    QFuture<Asked<SnapshotNotice>> snapshot(const Bucket &bucket) override
    {
        ++filesTold;
        return answer<SnapshotNotice>(read("/v1/snapshot?b=" + bucket.text().toLatin1()));
    }
    QFuture<Asked<ContentPiece>> snapshotPiece(const SnapshotNotice &of, qint64 from) override
    {
        if (piecesUntilCut == 0)
            cut = true;
        else if (piecesUntilCut > 0)
            --piecesUntilCut;
        piecesGiven += !cut;
        return answer<ContentPiece>(read("/v1/snapshot?b=" + of.bucket.text().toLatin1() + "&name=" + of.name.toLatin1() + "&from=" + QByteArray::number(from)));
    }
    QFuture<Asked<BucketSum>> sum(const Bucket &bucket, const Cursor &at) override { return answer<BucketSum>(read("/v1/sum?b=" + bucket.text().toLatin1() + '@' + at.text().toLatin1())); }

private:
    Heard post(const QByteArray &target, const QByteArray &body) const { return cut ? Heard() : m_hub.post(target, body, m_token); }
    Heard read(const QByteArray &target) const { return cut ? Heard() : m_hub.read(target, m_token); }
    template<typename T> QFuture<Asked<T>> answer(const Heard &heard) const
    {
        if (heard.status == 200)
            return QtFuture::makeReadyFuture(Asked<T>{{}, must(T::fromBytes(heard.body)), {}, {}});
        const bool refused = heard.status >= 400 && heard.status < 500;
        return QtFuture::makeReadyFuture(Asked<T>{{refused ? Reaction::Step::Tell : Reaction::Step::Again, HubTrouble::NoAnswer, {}}, {}, {}, QString::fromUtf8(heard.body)});
    }

    ChainRig &m_hub;
    const QByteArray m_token;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/changes.h"
#include "tests/core/hub/runninghub.h"

namespace tuttu {

/** A device as the hub meets it: its key, its token, and a kiosk's captures. */
struct HubDevice {
    explicit HubDevice(const QString &called) : kiosk(called)
    {
        const QByteArray hash = QCryptographicHash::hash(called.toUtf8(), QCryptographicHash::Sha256);
        std::copy(hash.begin(), hash.end(), seed.data());
    }
    EnrolRequest enrolRequest(const QByteArray &code) const
    {
        EnrolRequest request{code, kiosk.sender.device, kiosk.name, signingKeyOf(seed), "tuttu 0.1"};
        request.signature = signatureOf(request.signedBytes(), seed);
        return request;
    }
    TokenRequest tokenRequest(const QDateTime &at) const
    {
        TokenRequest request{kiosk.sender.device, at, randomBytes(TokenRequest::nonceSize), "tuttu 0.1"};
        request.signature = signatureOf(request.signedBytes(), seed);
        return request;
    }
    Heard enrol(RunningHub &hub, const StoreId &store = turku) { return hub.post("/v1/enrol", enrolRequest(hub.code(store)).toBytes()); }
    Heard askForToken(RunningHub &hub) { return hub.post("/v1/token", tokenRequest(hub.clock.now()).toBytes()); }
    /** In, with a token, or the test ends. */
    void comeIn(RunningHub &hub, const StoreId &store = turku)
    {
        if (const Heard in = enrol(hub, store); in.status != 200)
            qFatal("not let in: %d %s", in.status, in.body.constData());
        token = must(TokenAnswer::fromBytes(askForToken(hub).body)).token;
        kiosk.sender.store = store;
    }
    Heard push(RunningHub &hub, const std::vector<PushedOp> &ops) { return hub.post("/v1/outbox", kiosk.batch(ops).toBytes(), token); }
    ChangesQuery asksForAll(int waitSecs = 0) const
    {
        return {{{{Bucket::Kind::Store, kiosk.sender.store}, std::nullopt}, {{Bucket::Kind::Customers, kiosk.sender.store}, std::nullopt}}, FeedPage::mostRows, waitSecs};
    }
    Heard changes(RunningHub &hub, const ChangesQuery &query) { return hub.read("/v1/changes?" + query.text(), token); }

    Kiosk kiosk;
    Key32 seed;
    QByteArray token;
};

/** The same question behind what was answered. */
inline ChangesQuery goneOn(ChangesQuery query, const ChangesAnswer &answer)
{
    for (ChangesQuery::Place &place : query.places) {
        for (const FeedAnswer &each : answer.answers) {
            const auto *page = std::get_if<FeedPage>(&each);
            if (page && page->bucket == place.bucket)
                place.after = page->next;
        }
    }
    return query;
}

} // namespace tuttu

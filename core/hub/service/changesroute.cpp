// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/clearrows.h"
#include "core/hub/erasurestore.h"
#include "core/hub/feedstore.h"
#include "core/hub/service/routes.h"
#include "core/sync/wire/packed.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** One device's question, while it is being answered. */
struct Asking {
    HubParts &parts;
    ChangesQuery query;
    AccessToken caller;
    bool packed;
    HttpServer::Reply answer;
    std::shared_ptr<qint64> begun;
};
using AskingPtr = std::shared_ptr<Asking>;

struct Found {
    ChangesAnswer changes;
    bool anything = false;
};

HttpAnswer written(const Asking &asking, const ChangesAnswer &changes)
{
    HttpAnswer answer = accepted(changes.toBytes());
    const QByteArray packed = asking.packed && answer.body.size() > 1024 ? packedZstd(answer.body) : QByteArray();
    if (!packed.isEmpty()) {
        answer.body = packed;
        answer.fields.insert("Content-Encoding", "zstd");
    }
    return answer;
}

/** A page each; those that would make the answer too large are left out, to be asked for again. */
Result<Found> read(const Asking &asking, PgConnection &db)
{
    Found found;
    qsizetype size = 64;
    for (const ChangesQuery::Place &place : asking.query.places) {
        if (const auto heard = place.after ? ErasureStore(db, asking.parts.keys).heardUpTo(asking.caller.store, asking.caller.device, place.bucket, *place.after) : Result<>(); !heard)
            return heard.error();
        auto page = FeedStore(db).page(place.bucket, place.after, asking.query.limit);
        if (!page)
            return page.error();
        if (auto *rows = std::get_if<FeedPage>(&*page)) {
            if (const int closed = openRows(*rows, *asking.parts.keys); closed > 0)
                asking.parts.log.say("rowsDoNotOpen", {{u"store"_s, place.bucket.store.toString()}, {u"rows"_s, closed}});
            found.anything = found.anything || !rows->rows.empty();
        } else {
            found.anything = true;
        }
        size += toBytes(*page).size() + 1;
        if (size > FeedPage::largest && !found.changes.answers.empty())
            break;
        found.changes.answers.push_back(std::move(*page));
    }
    return found;
}

void serve(const AskingPtr &asking, PgConnection *db);

/** Nothing just now: comes back when there is something, or empty-handed. */
void wait(const AskingPtr &asking, const ChangesAnswer &nothing)
{
    FeedWaiters::Waiter waiter;
    for (const FeedAnswer &answer : nothing.answers) {
        const FeedPage &page = std::get<FeedPage>(answer);
        waiter.places.push_back({page.bucket, page.next});
    }
    waiter.device = asking->caller.device;
    waiter.store = asking->caller.store;
    waiter.until = asking->parts.clock.monotonicMs() + 1000 * asking->query.waitSecs;
    const HttpAnswer inVain = written(*asking, nothing);
    waiter.wake = [asking, inVain](FeedWaiters::Why why) {
        *asking->begun = asking->parts.clock.monotonicMs();
        if (why == FeedWaiters::Why::Revoked)
            asking->answer(refused(asking->parts, asking->parts.gate.ask(asking->caller.device, asking->caller.store) == DeviceGate::Word::Moved ? Refusal::Reason::Unauthorized
                                                                                                                                            : Refusal::Reason::Revoked));
        else if (why == FeedWaiters::Why::Moved)
            return asking->parts.pool.post([asking](PgConnection *db) { serve(asking, db); });
        else
            asking->answer(inVain);
        return true;
    };
    asking->query.waitSecs = 0; // once
    if (!asking->parts.waiters.add(std::move(waiter)))
        asking->answer(inVain);
}

void serve(const AskingPtr &asking, PgConnection *db)
{
    const auto found = db ? read(*asking, *db) : Result<Found>(Errc::Unreachable);
    if (!found)
        return asking->answer(failed(asking->parts, "changes", found.error()));
    if (!found->anything && asking->query.waitSecs > 0)
        return wait(asking, found->changes);
    asking->answer(written(*asking, found->changes));
}

} // namespace

void serveChanges(HubParts &parts, Asked asked)
{
    const auto query = ChangesQuery::fromText(asked.query);
    if (!query)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, query.error().detail));
    for (const ChangesQuery::Place &place : query->places) {
        if (!mayFollow(parts, place.bucket, asked.caller->store))
            return asked.answer(refused(parts, Refusal::Reason::Forbidden, u"a bucket of another store"_s));
    }
    const bool packed = asked.request.fields.value("accept-encoding").contains("zstd");
    const auto asking = std::make_shared<Asking>(Asking{parts, *query, *asked.caller, packed, asked.answer, asked.begun});
    if (!parts.pool.post([asking](PgConnection *db) { serve(asking, db); }))
        asked.answer(busy(parts));
}

} // namespace tuttu

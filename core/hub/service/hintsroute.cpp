// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/feedstore.h"
#include "core/hub/service/routes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 comeAgain = 1000, noMore = 1008, later = 1013;
constexpr qint64 roundMs = 60'000; ///< who has left is forgotten after so long

/** One device that stays to hear when to ask. */
struct Line {
    HubParts &parts;
    const AccessToken caller;
    std::shared_ptr<WebSocket> socket;
    std::vector<std::pair<Bucket, Cursor>> places; ///< up to where it was told; none at first
    std::atomic<bool> isOver = false;
};
using LinePtr = std::shared_ptr<Line>;

void say(const Line &line, const QJsonObject &what)
{
    line.socket->send(QJsonDocument(what).toJson(QJsonDocument::Compact));
}

void wait(const LinePtr &line);

/** Which of its buckets have moved. At first both: what it missed while it was away nobody knows here. */
void look(const LinePtr &line, PgConnection *db)
{
    if (line->isOver)
        return;
    QJsonArray moved;
    std::vector<std::pair<Bucket, Cursor>> places;
    for (const Bucket::Kind kind : {Bucket::Kind::Store, Bucket::Kind::Customers}) {
        const Bucket bucket{kind, line->caller.store};
        const auto end = db ? FeedStore(*db).end(bucket) : Result<Cursor>(Errc::Unreachable);
        if (!end)
            return line->socket->close(later); // hints are a kindness: it asks by itself meanwhile
        if (line->places.empty() || line->places[places.size()].second != *end)
            moved.append(bucket.text());
        places.push_back({bucket, *end});
    }
    line->places = std::move(places);
    if (!moved.isEmpty())
        say(*line, {{u"moved"_s, moved}});
    wait(line);
}

bool lookSoon(const LinePtr &line)
{
    return line->parts.pool.post([line](PgConnection *db) { look(line, db); });
}

bool wake(const LinePtr &line, FeedWaiters::Why why)
{
    if (line->isOver)
        return true;
    if (why == FeedWaiters::Why::Moved)
        return lookSoon(line);
    if (why == FeedWaiters::Why::InVain) {
        wait(line);
        return true;
    }
    if (line->parts.gate.ask(line->caller.device, line->caller.store) == DeviceGate::Word::Revoked)
        say(*line, {{u"revoked"_s, true}});
    line->socket->close(noMore);
    return true;
}

void wait(const LinePtr &line)
{
    const qint64 left = line->parts.clock.now().msecsTo(line->caller.until);
    if (left <= 0)
        return line->socket->close(comeAgain); // with another token
    FeedWaiters::Waiter waiter{line->places, line->caller.device, line->caller.store, line->parts.clock.monotonicMs() + std::min(left, roundMs), [line](FeedWaiters::Why why) { return wake(line, why); }};
    if (!line->parts.waiters.add(std::move(waiter)))
        line->socket->close(later);
}

} // namespace

void serveHints(HubParts &parts, Asked asked)
{
    const LinePtr line(new Line{parts, *asked.caller});
    HttpAnswer in;
    in.status = 101;
    in.socket = WebSocketEvents{[line](const std::shared_ptr<WebSocket> &socket) {
                                    line->socket = socket;
                                    if (!lookSoon(line))
                                        socket->close(later);
                                },
                                {}, // it has nothing to say
                                [line](quint16) { line->isOver = true; }};
    asked.answer(std::move(in));
}

} // namespace tuttu

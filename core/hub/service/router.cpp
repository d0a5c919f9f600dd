// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/router.h"

#include "core/hub/service/routes.h"
#include "core/sync/wire/packed.h"
#include "core/sync/wire/pushbatch.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

enum class Who { Device, Anybody, Operator }; ///< Operator: not of the protocol; the front server keeps it in

struct Route {
    const char *method, *path, *name;
    void (*serve)(HubParts &, Asked);
    Who who = Who::Device;
};

constexpr Route routes[] = {
    {"POST", "/v1/enrol", "enrol", serveEnrol, Who::Anybody},
    {"POST", "/v1/token", "token", serveToken, Who::Anybody}, // it signs
    {"POST", "/v1/outbox", "outbox", serveOutbox},
    {"GET", "/v1/changes", "changes", serveChanges},
    {"GET", "/v1/hints", "hints", serveHints},
    {"GET", "/v1/contents", "contents", serveContents},
    {"GET", "/v1/content", "content", serveContent},
    {"GET", "/v1/snapshot", "snapshot", serveSnapshot},
    {"GET", "/v1/sum", "sum", serveSum},
    {"POST", "/v1/customer", "customer", serveCustomer},
    {"GET", "/healthz", "healthz", serveHealth, Who::Operator},
    {"GET", "/metrics", "metrics", serveMetrics, Who::Operator},
    {"GET", "/fleet", "fleet", serveFleet, Who::Operator}, // these ask for a watcher's key themselves
    {"GET", "/fleet.json", "fleet", serveFleetJson, Who::Operator},
    {"GET", "/metrics/fleet", "fleet", serveFleetMetrics, Who::Operator},
};

const Route *routeOf(const QByteArray &path)
{
    const auto found = std::find_if(std::begin(routes), std::end(routes), [&](const Route &r) { return path == r.path; });
    return found == std::end(routes) ? nullptr : found;
}

using Refused = std::optional<HttpAnswer>;

/** Who asks, if they may. */
Refused checkCaller(HubParts &parts, Asked &asked)
{
    const QByteArray given = asked.request.fields.value("authorization");
    const auto token = given.startsWith("Bearer ") ? parts.tokens.read(given.mid(7), parts.clock.now()) : Result<AccessToken>(Errc::Unauthorized);
    if (!token)
        return refused(parts, Refusal::Reason::Unauthorized, token.error().detail);
    asked.caller = *token;
    switch (parts.gate.ask(token->device, token->store)) {
    case DeviceGate::Word::Pass: return {};
    case DeviceGate::Word::Revoked: return refused(parts, Refusal::Reason::Revoked);
    case DeviceGate::Word::Moved: return refused(parts, Refusal::Reason::Unauthorized, u"the device stands in another store"_s);
    case DeviceGate::Word::NotKnown: break;
    }
    return busy(parts, 2); // whether it was revoked nobody can say
}

Refused checkBody(HubParts &parts, Asked &asked)
{
    if (asked.request.method != "POST") {
        if (!asked.request.body.isEmpty())
            return refused(parts, Refusal::Reason::BadRequest, u"a body where none belongs"_s);
        return {};
    }
    const QByteArray type = asked.request.fields.value("content-type"), encoding = asked.request.fields.value("content-encoding");
    if (type.split(';').first().trimmed().toLower() != "application/json")
        return refused(parts, Refusal::Reason::BadRequest, u"the body is no application/json"_s);
    if (encoding.isEmpty() || encoding == "identity") {
        asked.body = asked.request.body;
        return {};
    }
    if (encoding != "zstd")
        return refused(parts, Refusal::Reason::BadRequest, u"bodies come plain or as zstd"_s);
    auto plain = unpackedZstd(asked.request.body, PushBatch::largest);
    if (!plain)
        return refused(parts, plain.error().code == Errc::TooLarge ? Refusal::Reason::TooLarge : Refusal::Reason::BadRequest, plain.error().detail);
    asked.body = std::move(*plain);
    return {};
}

Refused check(HubParts &parts, const Route &route, Asked &asked)
{
    if (route.who != Who::Operator && asked.request.fields.value(QByteArray(protocolField).toLower()) != protocolVersion)
        return refused(parts, Refusal::Reason::BadRequest, u"the request does not say that it speaks this protocol"_s);
    if (asked.request.method != route.method) {
        HttpAnswer answer = refused(parts, Refusal::Reason::BadRequest, u"another method"_s);
        answer.status = 405;
        answer.fields.insert("Allow", route.method);
        return answer;
    }
    if (route.who == Who::Device) {
        if (auto no = checkCaller(parts, asked))
            return no;
    }
    return checkBody(parts, asked);
}

/** What every answer has, and what is counted and said of it. */
HttpServer::Reply watched(HubParts &parts, const char *name, const Asked &asked, HttpServer::Reply reply)
{
    return [&parts, name, caller = asked.caller, begun = asked.begun, reply = std::move(reply)](HttpAnswer answer) {
        answer.fields.insert(protocolField, protocolVersion);
        answer.fields.insert("Cache-Control", "no-store");
        parts.metrics.answered(name, answer.status, parts.clock.monotonicMs() - *begun);
        if (answer.status >= 400) {
            QJsonObject more{{u"route"_s, QLatin1String(name)}, {u"status"_s, answer.status}};
            if (caller)
                more.insert(u"device"_s, caller->device.toString());
            parts.log.say("refused", more);
        }
        reply(std::move(answer));
    };
}

} // namespace

void route(HubParts &parts, const HttpRequest &request, HttpServer::Reply reply)
{
    const qsizetype mark = request.target.indexOf('?');
    const Route *found = routeOf(mark < 0 ? request.target : request.target.left(mark));
    Asked asked{request, {}, mark < 0 ? QByteArray() : request.target.mid(mark + 1)};
    asked.begun = std::make_shared<qint64>(parts.clock.monotonicMs());
    if (!found)
        return watched(parts, "none", asked, std::move(reply))(refused(parts, Refusal::Reason::NotFound));
    if (auto no = check(parts, *found, asked))
        return watched(parts, found->name, asked, std::move(reply))(std::move(*no));
    asked.answer = watched(parts, found->name, asked, std::move(reply));
    found->serve(parts, std::move(asked));
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/fleetstore.h"
#include "core/hub/service/fleetpage.h"
#include "core/hub/service/routes.h"

#include <QJsonDocument>

namespace tuttu {

namespace {

/** "Bearer KEY" of a program; "Basic" of a browser, which asks a person: any name, the key as the password. */
QByteArray keyOf(const HttpRequest &request)
{
    const QByteArray given = request.fields.value("authorization");
    if (given.startsWith("Bearer "))
        return given.mid(7).trimmed();
    if (!given.startsWith("Basic "))
        return {};
    const QByteArray both = QByteArray::fromBase64(given.mid(6).trimmed());
    return both.mid(both.indexOf(':') + 1);
}

HttpAnswer wantsKey(const HubParts &parts)
{
    HttpAnswer answer = refused(parts, Refusal::Reason::Unauthorized);
    answer.fields.insert("WWW-Authenticate", "Basic realm=\"The fleet. Any name; the password is the key of: tuttuctl hub watchers add\", charset=\"UTF-8\"");
    return answer;
}

void serve(HubParts &parts, const Asked &asked, HttpAnswer (*shown)(const FleetView &))
{
    const QByteArray key = keyOf(asked.request);
    if (key.isEmpty())
        return asked.answer(wantsKey(parts));
    onDatabase(parts, asked.answer, [&parts, key, shown](PgConnection &db) {
        const auto may = FleetStore(db).maySee(key);
        if (!may)
            return failed(parts, "fleet", may.error());
        if (!*may)
            return wantsKey(parts);
        const auto devices = DeviceStore(db).fleet();
        return devices ? shown(fleetView(parts.options.chain, *devices, parts.clock.now())) : failed(parts, "fleet", devices.error());
    });
}

} // namespace

void serveFleet(HubParts &parts, Asked asked)
{
    serve(parts, asked, [](const FleetView &view) {
        HttpAnswer answer{200, fleetPage(view), "text/html; charset=utf-8"};
        answer.fields.insert("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        answer.fields.insert("X-Content-Type-Options", "nosniff");
        answer.fields.insert("Referrer-Policy", "no-referrer");
        return answer;
    });
}

void serveFleetJson(HubParts &parts, Asked asked)
{
    serve(parts, asked, [](const FleetView &view) { return accepted(QJsonDocument(view.toJson()).toJson(QJsonDocument::Compact)); });
}

void serveFleetMetrics(HubParts &parts, Asked asked)
{
    serve(parts, asked, [](const FleetView &view) { return HttpAnswer{200, fleetMetrics(view), "text/plain; version=0.0.4"}; });
}

} // namespace tuttu

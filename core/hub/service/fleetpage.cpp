// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/fleetpage.h"

namespace tuttu {

using namespace Qt::StringLiterals;
using Need = FleetView::Need;

namespace {

constexpr int mostInOrder = 500; ///< lines of devices that need nothing; nobody reads more

constexpr char style[] = R"(
:root{--ground:#F5F3EE;--sheet:#FFFFFF;--ink:#1D2226;--soft:#565F66;--line:#DDD7CB;--bad:#9B2447;--badground:#F9E1E8;--soon:#8A4B08;--soonground:#F8E8D3;--good:#2C6A2E;--goodground:#E1F0DF}
@media(prefers-color-scheme:dark){:root{--ground:#121517;--sheet:#1B2023;--ink:#F0ECE4;--soft:#B4BCC1;--line:#343C41;--bad:#F59AB4;--badground:#3E1D28;--soon:#F2B873;--soonground:#3A2A15;--good:#93D495;--goodground:#1B341D}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 Inter,system-ui,sans-serif}
main{max-width:1240px;margin:0 auto;padding:32px 24px 64px}h1{font-size:28px;line-height:1.2;margin:0}header p{margin:4px 0 24px;color:var(--soft)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:16px;margin-bottom:32px}
.tile{background:var(--sheet);border:1px solid var(--line);border-radius:16px;padding:16px 20px}.tile b{display:block;font-size:34px;line-height:1.2;font-variant-numeric:tabular-nums}.tile span{color:var(--soft)}
.tile.person{background:var(--badground);border-color:transparent}.tile.person b{color:var(--bad)}.tile.soon{background:var(--soonground);border-color:transparent}.tile.soon b{color:var(--soon)}.tile.order b{color:var(--good)}
h2{font-size:19px;margin:32px 0 12px}section{background:var(--sheet);border:1px solid var(--line);border-radius:16px;overflow-x:auto}
table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:1000px;font-variant-numeric:tabular-nums}th{font-weight:500;font-size:14px;color:var(--soft);text-align:left;padding:12px 16px 8px;white-space:nowrap}
td{padding:12px 16px;border-top:1px solid var(--line);vertical-align:top}td.n,th.n{text-align:right;white-space:nowrap}td b{font-weight:600}td small{display:block;color:var(--soft);font-size:14px}
th:nth-child(1){width:18%}th:nth-child(2){width:34%}th:nth-child(4){width:13%}th:nth-child(n+5){width:8%}td{overflow-wrap:anywhere}td.why p{margin:0 0 4px}.mark{display:inline-block;border-radius:8px;padding:0 10px;font-size:14px;font-weight:600;white-space:nowrap}
.person .mark{background:var(--badground);color:var(--bad)}.soon .mark{background:var(--soonground);color:var(--soon)}.order .mark{background:var(--goodground);color:var(--good)}.away{color:var(--soft)}.none{padding:20px;margin:0;color:var(--soft)}
)";

QString age(qint64 secs)
{
    if (secs < 60)
        return u"%1 s"_s.arg(secs);
    if (secs < 3600)
        return u"%1 min"_s.arg(secs / 60);
    if (secs < 48 * 3600)
        return u"%1 h"_s.arg(secs / 3600);
    return u"%1 d"_s.arg(secs / 86400);
}

QString ageOr(const std::optional<qint64> &secs) { return secs ? age(*secs) : u"–"_s; }

QString row(const FleetView::Line &line, const QString &kind, const QString &mark)
{
    const FleetDevice &d = line.device;
    QString why = mark.isEmpty() ? QString() : u"<span class=\"mark\">%1</span>"_s.arg(mark);
    for (const QString &reason : line.reasons)
        why += u"<p>%1</p>"_s.arg(reason.toHtmlEscaped());
    const QString waiting = !d.waiting ? u"–"_s : *d.waiting == 0 ? u"0"_s : u"%1<small>for %2</small>"_s.arg(*d.waiting).arg(ageOr(line.oldestSecs));
    return u"<tr class=\"%1\"><td class=\"device\"><b>%2</b><small>%3</small></td><td class=\"why\">%4</td><td class=\"n\">%5 ago</td><td class=\"n\">%6</td><td class=\"n\">%7</td><td class=\"n\">%8</td><td>%9</td></tr>\n"_s
        .arg(kind, d.storeName.toHtmlEscaped(), d.name.toHtmlEscaped(), why, age(line.seenSecs), waiting, QString::number(d.parked), ageOr(line.lagSecs), d.program.toHtmlEscaped());
}

QString part(const FleetView &view, Need need, const QString &title, const QString &kind, const QString &mark)
{
    QString rows;
    int written = 0;
    for (const FleetView::Line &line : view.lines) {
        if (line.need == need && (need < Need::Nothing || written < mostInOrder)) {
            rows += row(line, kind, mark);
            ++written;
        }
    }
    if (written == 0)
        return {};
    const int left = view.count(need) - written;
    return u"<h2>%1</h2>\n<section><table><thead><tr><th>Store and device</th><th>What it needs</th><th class=\"n\">Heard</th><th class=\"n\">Captures waiting</th><th class=\"n\">Parked</th>"
           "<th class=\"n\">Behind by</th><th>Version</th></tr></thead><tbody>\n%2</tbody></table>%3</section>\n"_s
        .arg(title, rows, left > 0 ? u"<p class=\"none\">… and %1 more, in /fleet.json.</p>"_s.arg(left) : QString());
}

QString tile(const QString &kind, int count, const QString &words) { return u"<div class=\"tile %1\"><b>%2</b><span>%3</span></div>\n"_s.arg(kind).arg(count).arg(words); }

} // namespace

QByteArray fleetPage(const FleetView &view)
{
    const int person = view.count(Need::Person), soon = view.count(Need::Soon), order = view.count(Need::Nothing), away = view.count(Need::TurnedAway);
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta http-equiv=\"refresh\" content=\"30\">"
                   "<title>%1: the fleet</title><style>%2</style></head><body><main>\n<header><h1>%1</h1><p>The chain's devices, as the hub knows them on %3 UTC. What needs a person stands first.</p></header>\n"_s
                       .arg(view.chain.toHtmlEscaped(), QLatin1String(style), view.at.toUTC().toString(u"yyyy-MM-dd 'at' HH:mm:ss"_s));
    html += u"<div class=\"tiles\">"_s + tile(person > 0 ? u"person"_s : QString(), person, u"need a person"_s) + tile(soon > 0 ? u"soon"_s : QString(), soon, u"to look at soon"_s)
        + tile(u"order"_s, order, u"in order"_s) + tile(u"away"_s, away, u"turned away"_s) + u"</div>\n"_s;
    if (view.lines.empty())
        html += u"<section><p class=\"none\">No device has come in yet. Let one in with: tuttuctl hub ticket</p></section>"_s;
    html += part(view, Need::Person, u"Needs a person"_s, u"person"_s, u"Now"_s) + part(view, Need::Soon, u"To look at soon"_s, u"soon"_s, u"Soon"_s)
        + part(view, Need::Nothing, u"In order"_s, u"order"_s, u"In order"_s) + part(view, Need::TurnedAway, u"Turned away"_s, u"away"_s, QString());
    return (html + u"</main></body></html>\n"_s).toUtf8();
}

QByteArray fleetMetrics(const FleetView &view)
{
    struct Metric {
        const char *name, *help;
        std::optional<qint64> (*value)(const FleetView::Line &);
    };
    static constexpr Metric metrics[] = {
        {"tuttu_device_seen_seconds", "Since the hub heard of the device.", [](const FleetView::Line &l) { return std::optional(l.seenSecs); }},
        {"tuttu_device_waiting", "Captures it has said it has, and that are not here.", [](const FleetView::Line &l) { return l.device.waiting; }},
        {"tuttu_device_outbox_age_seconds", "How long the first of them has waited.", [](const FleetView::Line &l) { return l.oldestSecs; }},
        {"tuttu_device_lag_seconds", "How far behind the feed it was when it last said so.", [](const FleetView::Line &l) { return l.lagSecs; }},
        {"tuttu_device_parked", "Its captures at the hub that wait for people.", [](const FleetView::Line &l) { return std::optional(l.device.parked); }},
    };
    QByteArray text;
    for (const Metric &metric : metrics) {
        text += QByteArray("# HELP ") + metric.name + ' ' + metric.help + "\n# TYPE " + metric.name + " gauge\n";
        for (const FleetView::Line &line : view.lines) {
            if (const auto value = line.need == Need::TurnedAway ? std::nullopt : metric.value(line))
                text += QByteArray(metric.name) + "{device=\"" + line.device.id.toString().toLatin1() + "\",store=\"" + line.device.store.toString().toLatin1() + "\"} " + QByteArray::number(*value) + '\n';
        }
    }
    return text;
}

} // namespace tuttu

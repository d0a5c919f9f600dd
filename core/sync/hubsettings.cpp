// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubsettings.h"

#include "core/sync/wire/wirereader.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 64 * 1024, longestName = 200, mostPins = 4;

} // namespace

QUrl HubSettings::address(const QString &path, const QByteArray &query) const
{
    QUrl url(hub, QUrl::StrictMode);
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

HubTrust HubSettings::trust() const
{
    return {QSslCertificate::fromData(authority, QSsl::Pem), pins};
}

Result<HubSettings> HubSettings::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {Errc::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::Io, path};
    const auto json = WireReader::parse(file.read(longestFile), longestFile);
    if (!json)
        return {Errc::Invalid, u"%1: %2"_s.arg(path, json.error().detail)};
    WireReader r(*json), of(r.object("store"));
    HubSettings s{r.text("hub", EnrolmentTicket::longestHub), {}, r.bytes("authority", 1, EnrolAnswer::longestAuthority), r.text("chain", longestName),
                  {of.id<StoreId>("id"), of.text("name", longestName), of.text("zone", longestName).toLatin1(), of.text("currency", 3), of.text("phoneRegion", 2)}};
    for (const QJsonValue pin : r.list("pins", mostPins))
        s.pins.push_back(QByteArray::fromBase64(pin.toString().toLatin1()));
    if (!s.hub.startsWith("https://"_L1) || s.pins.empty() || s.trust().authority.isEmpty())
        r.fail("hub", "cannot be known without an https address, a pin and an authority");
    if (!r.ok() || !of.ok())
        return {Errc::Invalid, u"%1: %2"_s.arg(path, r.ok() ? of.problem() : r.problem())};
    return s;
}

Result<> HubSettings::save(const QString &path) const
{
    QJsonArray list;
    for (const QByteArray &pin : pins)
        list.append(wireBytes(pin));
    const QJsonObject of{{u"id"_s, store.id.toString()}, {u"name"_s, store.name}, {u"zone"_s, QString::fromLatin1(store.zone)}, {u"currency"_s, store.currency},
                         {u"phoneRegion"_s, store.phoneRegion}};
    const QByteArray text = QJsonDocument(QJsonObject{{u"hub"_s, hub}, {u"pins"_s, list}, {u"authority"_s, wireBytes(authority)},
                                                      {u"chain"_s, chain}, {u"store"_s, of}}).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return {Errc::Io, path};
    return {};
}

} // namespace tuttu

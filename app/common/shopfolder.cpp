// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/shopfolder.h"

#include "app/common/signinterms.h"
#include "core/base/logging.h"
#include "core/profile/cuefile.h"
#include "core/visit/lookcode.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reportedPeriods{std::pair(PeriodKind::Day, "day"_L1), std::pair(PeriodKind::Week, "week"_L1), std::pair(PeriodKind::Month, "month"_L1)};

Result<ReportWish> reportsFrom(const QJsonValue &json)
{
    ReportWish wish;
    if (json.isUndefined())
        return wish;
    wish.folder = json[u"folder"].toString();
    if (!QDir::isAbsolutePath(wish.folder))
        return {Errc::Invalid, u"shop.json: the reports' 'folder' is a whole path and begins with /"_s};
    const QJsonValue of = json[u"of"];
    for (const auto &[kind, name] : reportedPeriods) {
        if (of.isUndefined() || of.toArray().contains(name))
            wish.of.push_back(kind);
    }
    const bool known = of.isUndefined() || (!wish.of.empty() && of.toArray().size() == qsizetype(wish.of.size()));
    return known ? Result(wish) : Result<ReportWish>(Errc::Invalid, u"shop.json: the reports are 'of' [\"day\", \"week\", \"month\"] or some of these"_s);
}

QJsonObject toJson(const ReportWish &wish)
{
    QJsonArray of;
    for (const auto &[kind, name] : reportedPeriods) {
        if (std::find(wish.of.begin(), wish.of.end(), kind) != wish.of.end())
            of.append(name);
    }
    return {{u"folder"_s, wish.folder}, {u"of"_s, of}};
}

} // namespace

ShopFolder ShopFolder::standard()
{
    return ShopFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tuttu/shop"_s);
}

ShopFolder ShopFolder::demo()
{
    return ShopFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tuttu/demo"_s);
}

bool ShopFolder::exists() const
{
    return QFile::exists(settings());
}

bool ShopFolder::holdsSealedData() const
{
    return QFile::exists(cache()) || QFile::exists(outbox());
}

Result<> ShopFolder::create() const
{
    if (!QDir().mkpath(m_path))
        return {Errc::ReadOnly, m_path};
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

ShopContext ShopSettings::context() const
{
    return {store, QTimeZone(store.zone), cardPrefixes, linkDomains, passKey, hours, places, cues, discreet, cueFile, tone, feedbackShare, caseHours, tillFolder, tillAddress, lookAddress};
}

Result<ShopSettings> ShopSettings::load(const ShopFolder &folder)
{
    QFile file(folder.settings());
    if (!file.exists())
        return {Errc::NotFound, folder.settings()};
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::Io, folder.settings()};
    const QJsonObject json = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    ShopSettings s;
    s.store.id = StoreId::fromString(json[u"id"].toString());
    s.store.name = json[u"name"].toString();
    s.store.zone = json[u"zone"].toString().toLatin1();
    s.store.currency = json[u"currency"].toString();
    s.store.phoneRegion = json[u"phoneRegion"].toString();
    s.cardPrefixes = json[u"cardPrefixes"].toVariant().toStringList();
    s.linkDomains = json[u"linkDomains"].toVariant().toStringList();
    s.demo = json[u"demo"].toBool();
    s.tone = json[u"tone"].toString(s.tone);
    s.discreet = json[u"discreet"].toVariant().toStringList();
    if (s.tone != u"plain" && s.tone != u"warm")
        return {Errc::Invalid, u"shop.json: 'tone' is plain or warm"_s};
    s.feedbackShare = json[u"feedbackShare"].toDouble(s.feedbackShare);
    if (s.feedbackShare < 0 || s.feedbackShare > 1)
        return {Errc::Invalid, u"shop.json: 'feedbackShare' is a part of all visits, from 0 to 1"_s};
    s.caseHours = json[u"caseHours"].toInt(s.caseHours);
    if (s.caseHours < 1 || s.caseHours > 200)
        return {Errc::Invalid, u"shop.json: 'caseHours' is 1 to 200 open hours"_s};
    const QJsonObject till = json[u"till"].toObject();
    s.tillFolder = till[u"folder"].toString();
    s.tillAddress = till[u"address"].toString();
    if (const QUrl address(s.tillAddress); !s.tillAddress.isEmpty() && (!address.isValid() || !address.scheme().startsWith(u"http")))
        return {Errc::Invalid, u"shop.json: the till's 'address' begins with http:// or https://"_s};
    s.lookAddress = json[u"looks"].toObject()[u"address"].toString();
    if (!s.lookAddress.isEmpty() && !isLookAddress(s.lookAddress))
        return {Errc::Invalid, u"shop.json: the looks' 'address' begins with https:// and has {articles} behind the host, where the article numbers go"_s};
    const auto reports = reportsFrom(json[u"reports"]);
    if (!reports)
        return reports.error();
    s.reports = *reports;
    if (json.contains(u"signIn")) {
        const auto terms = signInTermsFrom(json[u"signIn"]);
        if (!terms)
            return terms.error();
        s.signIn = *terms;
    }
    s.cueFile = folder.cues();
    const auto own = readCueFile(folder.cues(), s.tone);
    if (!own && own.error().code != Errc::NotFound)
        qCWarning(lcStorage) << "cues.json cannot be used, the cues Tuttu comes with are said:" << own.error().detail;
    s.cues = own ? std::make_shared<const CueBook>(*own) : standardCues(s.tone);
    if (json.contains(u"passKey")) {
        const QByteArray key = QByteArray::fromBase64(json[u"passKey"].toString().toLatin1());
        if (key.size() != qsizetype(s.passKey.emplace().size()))
            return {Errc::Invalid, u"shop.json: 'passKey' is not 32 bytes in base64"_s};
        std::copy(key.begin(), key.end(), s.passKey->begin());
    }
    for (const QJsonValue one : json[u"hours"].toArray()) {
        const QJsonObject span = one.toObject();
        s.hours.spans.push_back({span[u"day"].toInt(), QTime::fromString(span[u"from"].toString(), u"HH:mm"_s), QTime::fromString(span[u"until"].toString(), u"HH:mm"_s)});
        if (const auto &last = s.hours.spans.back(); last.day < 1 || last.day > 7 || !last.from.isValid() || !last.until.isValid())
            return {Errc::Invalid, u"shop.json: 'hours' wants day 1 (Monday) to 7, from and until as 09:00"_s};
    }
    const QJsonObject places = json[u"places"].toObject();
    for (auto it = places.begin(); it != places.end(); ++it)
        s.places.insert(it.key(), it.value().toString());
    if (s.store.id.isNull())
        return {Errc::Invalid, u"shop.json: 'id' is missing"_s};
    if (s.store.name.isEmpty())
        return {Errc::Invalid, u"shop.json: 'name' is missing"_s};
    if (!QTimeZone(s.store.zone).isValid())
        return {Errc::Invalid, u"shop.json: 'zone' is no IANA time zone"_s};
    if (!Currency(s.store.currency).isValid())
        return {Errc::Invalid, u"shop.json: 'currency' is no ISO 4217 code"_s};
    return s;
}

Result<> ShopSettings::save(const ShopFolder &folder) const
{
    if (const Result<> made = folder.create(); !made)
        return made.error();
    QJsonArray spans;
    for (const OpeningHours::Span &span : hours.spans)
        spans.append(QJsonObject{{u"day"_s, span.day}, {u"from"_s, span.from.toString(u"HH:mm"_s)}, {u"until"_s, span.until.toString(u"HH:mm"_s)}});
    QJsonObject named;
    for (auto it = places.begin(); it != places.end(); ++it)
        named.insert(it.key(), it.value());
    QJsonObject json{{u"id"_s, store.id.toString()}, {u"name"_s, store.name}, {u"zone"_s, QString::fromLatin1(store.zone)},
                           {u"currency"_s, store.currency}, {u"phoneRegion"_s, store.phoneRegion},
                           {u"cardPrefixes"_s, QJsonArray::fromStringList(cardPrefixes)},
                           {u"linkDomains"_s, QJsonArray::fromStringList(linkDomains)}, {u"demo"_s, demo},
                           {u"feedbackShare"_s, feedbackShare}, {u"caseHours"_s, caseHours}, {u"tone"_s, tone}, {u"discreet"_s, QJsonArray::fromStringList(discreet)},
                           {u"hours"_s, spans}, {u"places"_s, named}};
    if (!tillFolder.isEmpty() || !tillAddress.isEmpty())
        json.insert(u"till"_s, QJsonObject{{u"folder"_s, tillFolder}, {u"address"_s, tillAddress}});
    if (!lookAddress.isEmpty())
        json.insert(u"looks"_s, QJsonObject{{u"address"_s, lookAddress}});
    if (!reports.folder.isEmpty())
        json.insert(u"reports"_s, toJson(reports));
    if (signIn)
        json.insert(u"signIn"_s, toJson(*signIn));
    if (passKey)
        json.insert(u"passKey"_s, QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(passKey->data()), qsizetype(passKey->size())).toBase64()));
    QSaveFile file(folder.settings());
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return {Errc::Io, folder.settings()};
    return {};
}

} // namespace tuttu

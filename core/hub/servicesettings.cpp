// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/servicesettings.h"

#include "core/security/signing.h"
#include "core/sync/wire/enrolment.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Reads field by field and keeps the first problem. */
class Fields
{
public:
    explicit Fields(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &key, const QString &otherwise = {})
    {
        m_known << key;
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && !otherwise.isNull())
            return otherwise;
        if (!value.isString() || value.toString().trimmed().isEmpty() || value.toString().size() > 1000)
            fail(key, u"is needed: a text"_s);
        return value.toString();
    }
    int number(const QString &key, int least, int most, int otherwise)
    {
        m_known << key;
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return otherwise;
        const double given = value.toDouble(-1);
        if (!value.isDouble() || given != double(int(given)) || given < least || given > most)
            fail(key, u"is a whole number from %1 to %2"_s.arg(least).arg(most));
        return int(given);
    }
    QJsonArray list(const QString &key)
    {
        m_known << key;
        if (!m_object.value(key).isUndefined() && !m_object.value(key).isArray())
            fail(key, u"is a list"_s);
        return m_object.value(key).toArray();
    }
    void fail(const QString &key, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = u"field '%1' %2"_s.arg(key, what);
    }
    QString problem()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                fail(key, u"is not known; there are: "_s + QStringList(m_known).join(u", "_s));
        }
        return m_problem;
    }

private:
    QJsonObject m_object;
    QStringList m_known;
    QString m_problem;
};

QString beside(const QString &folder, const QString &file)
{
    return QFileInfo(file).isAbsolute() ? file : folder + u'/' + file;
}

void readPins(Fields &fields, std::vector<QByteArray> &pins)
{
    const QJsonArray list = fields.list(u"sparePins"_s);
    for (const QJsonValue each : list) {
        const auto pin = QByteArray::fromBase64Encoding(each.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!pin || pin.decoded.size() != EnrolmentTicket::pinSize)
            fields.fail(u"sparePins"_s, u"has an entry that is no SHA-256 in base64"_s);
        pins.push_back(pin.decoded);
    }
    if (pins.size() > 3)
        fields.fail(u"sparePins"_s, u"has more than 3 entries"_s);
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= EnrolmentTicket::longestHub && url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.path().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

} // namespace

Result<ServiceSettings> ServiceSettings::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::NotFound, u"%1: %2"_s.arg(path, file.errorString())};
    auto settings = fromJson(file.read(64 * 1024), QFileInfo(path).absolutePath());
    return settings ? settings : Result<ServiceSettings>(Errc::Invalid, u"%1: %2"_s.arg(path, settings.error().detail));
}

Result<ServiceSettings> ServiceSettings::fromJson(const QByteArray &json, const QString &folder)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (!document.isObject())
        return {Errc::Invalid, broken.error == QJsonParseError::NoError ? u"it is no JSON object"_s : u"it is no JSON: %1 at byte %2"_s.arg(broken.errorString()).arg(broken.offset)};
    Fields fields(document.object());
    ServiceSettings s;
    s.chain = fields.text(u"chain"_s);
    s.address = fields.text(u"address"_s);
    s.database = fields.text(u"database"_s);
    s.secretFile = beside(folder, fields.text(u"secretFile"_s));
    s.authorityFile = beside(folder, fields.text(u"authorityFile"_s));
    s.snapshotFolder = beside(folder, fields.text(u"snapshotFolder"_s, u"/var/lib/tuttu-hub/snapshots"_s));
    readPins(fields, s.sparePins);
    s.listen = fields.text(u"listen"_s, QString::fromLatin1(s.listen)).toLatin1();
    s.port = quint16(fields.number(u"port"_s, 1, 65'535, s.port));
    s.httpThreads = fields.number(u"httpThreads"_s, 1, 64, s.httpThreads);
    s.workers = fields.number(u"workers"_s, 1, 64, s.workers);
    s.longestQueue = fields.number(u"longestQueue"_s, 1, 10'000, s.longestQueue);
    s.mostWaiting = fields.number(u"mostWaiting"_s, 1, 100'000, s.mostWaiting);
    s.mostConnections = fields.number(u"mostConnections"_s, 10, 100'000, s.mostConnections);
    if (s.chain.size() > 60)
        fields.fail(u"chain"_s, u"has at most 60 characters"_s);
    if (!isAddress(s.address))
        fields.fail(u"address"_s, u"is where devices find the hub, as in https://hub.example.org, with nothing behind the port"_s);
    if (const QString problem = fields.problem(); !problem.isEmpty())
        return {Errc::Invalid, problem};
    return s;
}

Result<HubKeysPtr> ServiceSettings::keys() const
{
    QFile file(secretFile);
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::NotFound, u"the secret %1: %2; 'tuttuctl hub init' makes one, once for a chain"_s.arg(secretFile, file.errorString())};
    if (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther))
        return {Errc::ReadOnly, u"others may read the secret %1; mend that with: chmod 600 %1"_s.arg(secretFile)};
    QByteArray text = file.read(1024).trimmed();
    auto master = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    auto keys = master ? HubKeys::fromMaster(master.decoded) : Result<HubKeysPtr>(Errc::KeyLost, u"not base64"_s);
    wipe(text);
    wipe(master.decoded);
    return keys ? keys : Result<HubKeysPtr>(Errc::KeyLost, u"the file %1 holds no secret of a hub; restore it from where it is kept"_s.arg(secretFile));
}

Result<> ServiceSettings::makeSecret() const
{
    QFile file(secretFile);
    if (file.exists())
        return {Errc::Duplicate, u"there is a secret in %1"_s.arg(secretFile)};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {Errc::Io, u"%1: %2"_s.arg(secretFile, file.errorString())};
    QByteArray master = randomBytes(HubKeys::masterSize), text = master.toBase64() + '\n';
    const bool kept = file.write(text) == text.size() && file.flush();
    wipe(master);
    wipe(text);
    return kept ? Result<>() : Result<>(Errc::Io, u"%1: %2"_s.arg(secretFile, file.errorString()));
}

Result<QByteArray> ServiceSettings::authority() const
{
    QFile file(authorityFile);
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::NotFound, u"the authority's certificate %1: %2"_s.arg(authorityFile, file.errorString())};
    const QByteArray pem = file.read(EnrolAnswer::longestAuthority + 1);
    if (pem.size() > EnrolAnswer::longestAuthority || QSslCertificate::fromData(pem, QSsl::Pem).size() != 1)
        return {Errc::Invalid, u"%1 is not one certificate in PEM"_s.arg(authorityFile)};
    return pem;
}

Result<std::vector<QByteArray>> ServiceSettings::pins() const
{
    const auto pem = authority();
    if (!pem)
        return pem.error();
    const QByteArray key = QSslCertificate::fromData(*pem, QSsl::Pem).first().publicKey().toDer();
    if (key.isEmpty())
        return {Errc::Invalid, u"the key of %1 is of no kind that devices can pin; RSA and EC are"_s.arg(authorityFile)};
    std::vector<QByteArray> all{QCryptographicHash::hash(key, QCryptographicHash::Sha256)};
    all.insert(all.end(), sparePins.begin(), sparePins.end());
    return all;
}

HubOptions ServiceSettings::options(const QByteArray &authorityPem) const
{
    HubOptions o;
    o.database = database;
    o.chain = chain;
    o.snapshots = snapshotFolder;
    o.authority = authorityPem;
    o.address = listen;
    o.port = port;
    o.httpThreads = httpThreads;
    o.workers = workers;
    o.longestQueue = longestQueue;
    o.mostWaiting = mostWaiting;
    o.limits.connections = mostConnections;
    return o;
}

} // namespace tuttu

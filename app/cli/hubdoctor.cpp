// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/service/health.h"
#include "core/sync/wire/refusal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStorageInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

constexpr qint64 leastFree = 2LL << 30; ///< thirty files of stores with 100,000 customers each (docs/benchmarks.md: 60 MiB)

struct HubDoctor {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubDoctor)
};

/** What is wrong, as sentences. */
class Findings
{
public:
    explicit Findings(Console &console) : m_console(console) {}
    void sound(const QString &line) { m_console.say(line); }
    void bad(const QString &line)
    {
        m_console.warn(line);
        m_any = true;
    }
    int code() const { return m_any ? Unsound : Done; }

private:
    Console &m_console;
    bool m_any = false;
};

/** Its room: connections, standbys, disk. What this user may not see is not said. */
void lookAtRoom(PgConnection &db, Findings &findings)
{
    const auto used = db.query("SELECT count(*), current_setting('max_connections')::int, pg_database_size(current_database()) FROM pg_stat_activity WHERE backend_type = 'client backend'");
    if (used) {
        const QString size = QLocale().formattedDataSize(used->whole(0, 2));
        findings.sound(HubDoctor::tr("The database has %1 on the disk; %2 of %3 connections are in use.").arg(size).arg(used->whole(0, 0)).arg(used->whole(0, 1)));
        if (used->whole(0, 0) * 10 >= used->whole(0, 1) * 9)
            findings.bad(HubDoctor::tr("Nearly all connections of the database are in use. Let it have more (max_connections), or the hub fewer ('workers' in the settings)."));
    }
    const auto standbys = db.query("SELECT count(*), coalesce(max(extract(epoch FROM replay_lag)), 0)::bigint, coalesce(max(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)), 0)::bigint FROM pg_stat_replication");
    if (!standbys)
        return;
    if (standbys->whole(0, 0) == 0)
        findings.sound(HubDoctor::tr("The database has no standby: when its machine dies, the last backup is what there is."));
    else if (standbys->whole(0, 1) >= 30 || standbys->whole(0, 2) >= 256LL << 20)
        findings.bad(HubDoctor::tr("A standby is %n second(s) and %1 behind. Look at its machine and the network between.", nullptr, int(standbys->whole(0, 1))).arg(QLocale().formattedDataSize(standbys->whole(0, 2))));
    else
        findings.sound(HubDoctor::tr("The database's standbys: %1, in step.").arg(standbys->whole(0, 0)));
}

/** Of the database's own disk only its machine knows. */
void lookAtDisk(const ServiceSettings &settings, Findings &findings)
{
    const QStorageInfo disk(QFileInfo(settings.snapshotFolder).exists() ? settings.snapshotFolder : QDir::rootPath());
    if (!disk.isValid())
        return;
    const QString free = QLocale().formattedDataSize(disk.bytesAvailable());
    if (disk.bytesAvailable() < leastFree)
        findings.bad(HubDoctor::tr("The disk of %1 has %2 left: the files new devices begin with will not fit. Make room.").arg(disk.rootPath(), free));
    else
        findings.sound(HubDoctor::tr("The disk of %1 has %2 left. How full the database's is, look there.").arg(disk.rootPath(), free));
}

void lookAtDatabase(const ServiceSettings &settings, Findings &findings)
{
    auto db = PgConnection::open(settings.database);
    const auto health = db ? hubHealth(*db) : Result<HubHealth>(db.error());
    if (!health)
        return findings.bad(HubDoctor::tr("The database does not answer (%1). Look whether PostgreSQL runs and what 'database' in the settings says.").arg(health.error().detail));
    if (health->schema != health->wanted)
        findings.bad(HubDoctor::tr("The database has schema %1 and this program wants %2. Run: tuttuctl hub init").arg(health->schema).arg(health->wanted));
    else
        findings.sound(HubDoctor::tr("The database answers and has schema %1.").arg(health->schema));
    if (health->horizonSecs >= HubHealth::mostHorizonSecs)
        findings.bad(HubDoctor::tr("A transaction has been writing for %n second(s) and hides everything newer from every device. Look for it in pg_stat_activity and end it.", nullptr, int(health->horizonSecs)));
    lookAtRoom(*db, findings);
    const auto rows = db->query("SELECT (extract(epoch FROM now()) * 1000)::bigint");
    const qint64 off = rows ? std::abs(rows->whole(0, 0) - SystemClock().now().toMSecsSinceEpoch()) / 1000 : 0;
    if (off > 60)
        findings.bad(HubDoctor::tr("This machine's clock and the database's are %n second(s) apart. Set both by NTP.", nullptr, int(off)));
}

/** As a device looks before it says a word: what the server itself sends, for a new device knows the pins and not yet the authority. */
void lookAtChain(const QString &address, const QList<QSslCertificate> &chain, const std::vector<QByteArray> &pins, Findings &findings)
{
    const bool pinned = std::any_of(chain.begin(), chain.end(), [&](const QSslCertificate &one) {
        const QByteArray pin = QCryptographicHash::hash(one.publicKey().toDer(), QCryptographicHash::Sha256);
        return std::find(pins.begin(), pins.end(), pin) != pins.end();
    });
    if (!pinned)
        return findings.bad(HubDoctor::tr("No certificate that %1 shows has a pin of the tickets, so no new device can come in. Let the front server send the authority's certificate behind its own.").arg(address));
    findings.sound(HubDoctor::tr("Devices can come in at %1; its certificate holds until %2.").arg(address, chain.first().expiryDate().toUTC().toString(Qt::ISODate)));
    if (chain.first().expiryDate() < SystemClock().now().addDays(14))
        findings.bad(HubDoctor::tr("The certificate ends within two weeks. Renew it."));
}

/** Answers when the server has shown its certificates and the hub behind it has said who it is, or they will not. */
QFuture<int> lookAtServer(const QString &address, const std::vector<QByteArray> &pins, const QByteArray &authority, const std::shared_ptr<Findings> &findings)
{
    const Answer answer;
    auto *network = new QNetworkAccessManager(QCoreApplication::instance());
    QNetworkRequest request(QUrl(address + u"/v1/changes"_s)); // without a token: refused, by the hub
    QSslConfiguration trust = request.sslConfiguration();
    trust.setCaCertificates(QSslCertificate::fromData(authority, QSsl::Pem));
    request.setSslConfiguration(trust);
    request.setTransferTimeout(10'000);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = network->get(request);
    const auto shown = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [=] {
        *shown = true;
        lookAtChain(address, reply->sslConfiguration().peerCertificateChain(), pins, *findings);
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [=] {
        if (!*shown)
            findings->bad(HubDoctor::tr("No device could come in at %1: %2. Look at the front server and its certificate.").arg(address, reply->errorString()));
        else if (!reply->hasRawHeader(protocolField))
            findings->bad(HubDoctor::tr("The front server answers at %1, and the hub behind it does not. Look whether tuttu-hub runs and where the front server looks for it.").arg(address));
        else
            findings->sound(HubDoctor::tr("The hub answers behind the front server."));
        network->deleteLater();
        answer(findings->code());
    });
    return answer.future();
}

} // namespace

QFuture<int> hubDoctor(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubDoctor::tr("Looks whether the hub's settings, secret, database, clock and certificate are sound."));
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 0, code))
        return ready(code);
    const auto findings = std::make_shared<Findings>(desk.console);
    if (const auto keys = hub.settings().keys(); !keys)
        findings->bad(keys.error().detail);
    else
        findings->sound(HubDoctor::tr("The secret is there, for its owner alone."));
    lookAtDatabase(hub.settings(), *findings);
    lookAtDisk(hub.settings(), *findings);
    const auto pins = hub.settings().pins();
    const auto authority = hub.settings().authority();
    if (pins && authority)
        return lookAtServer(hub.settings().address, *pins, *authority, findings);
    findings->bad((pins ? authority.error() : pins.error()).detail);
    return ready(findings->code());
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/service/health.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

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

/** Answers when the server has shown its certificates, or will not. */
QFuture<int> lookAtServer(const QString &address, const std::vector<QByteArray> &pins, const QByteArray &authority, const std::shared_ptr<Findings> &findings)
{
    const Answer answer;
    auto *socket = new QSslSocket(QCoreApplication::instance());
    QSslConfiguration trust;
    trust.setCaCertificates(QSslCertificate::fromData(authority, QSsl::Pem));
    socket->setSslConfiguration(trust);
    const auto finish = [answer, socket, findings] {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        answer(findings->code());
    };
    const auto away = [findings, finish, address](const QString &why) {
        findings->bad(HubDoctor::tr("No device could come in at %1: %2. Look at the front server and its certificate.").arg(address, why));
        finish();
    };
    QObject::connect(socket, &QSslSocket::encrypted, socket, [=] {
        lookAtChain(address, socket->peerCertificateChain(), pins, *findings);
        finish();
    });
    QObject::connect(socket, &QSslSocket::errorOccurred, socket, [=] { away(socket->errorString()); });
    QTimer::singleShot(10'000, socket, [=] { away(HubDoctor::tr("no answer in ten seconds")); });
    const QUrl url(address);
    socket->connectToHostEncrypted(url.host(), quint16(url.port(443)));
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
    const auto pins = hub.settings().pins();
    const auto authority = hub.settings().authority();
    if (pins && authority)
        return lookAtServer(hub.settings().address, *pins, *authority, findings);
    findings->bad((pins ? authority.error() : pins.error()).detail);
    return ready(findings->code());
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/set/chain.h"

#include "core/sync/wire/enrolment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <csignal>

namespace tuttu {

namespace {

quint16 freePort()
{
    QTcpServer any;
    if (!any.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return any.serverPort();
}

void mustRun(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s %s", qPrintable(program), qPrintable(process.errorString()), process.readAll().constData());
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void killNow(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished(10'000);
}

} // namespace

void SetKiosk::read()
{
    if (program)
        unread += program->readAllStandardOutput();
    for (qsizetype end; (end = unread.indexOf('\n')) >= 0; unread.remove(0, end + 1)) {
        const QString said = QString::fromUtf8(unread.first(end));
        if (said.startsWith("T "))
            tried.insert(said.sliced(2));
        else if (said.startsWith("S "))
            saved.insert(said.sliced(2));
        else if (said.startsWith("H "))
            heard.insert(said.section(' ', 1, 1), said.section(' ', 2).toLongLong());
        else
            answers.append(said);
    }
}

Chain::Chain(const QString &programs, quint32 seed) : m_programs(programs), m_seed(seed)
{
    if (const QString problem = m_database.start(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    const auto database = m_database.emptyDatabase();
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    m_conninfo = *database;
    m_hubPort = freePort();
    makeCertificates();
    startNginx();
    write(m_folder.filePath("hub.json"), QJsonDocument(QJsonObject{{"chain", "Set"}, {"address", QString("https://127.0.0.1:%1").arg(m_frontPort)}, {"port", m_hubPort},
        {"database", m_conninfo}, {"secretFile", "secret"}, {"authorityFile", "authority.pem"}}).toJson());
    tuttuctl({"hub", "init"});
    tuttuctl({"hub", "store", "add", "--name", "Turku", "--zone", "Europe/Helsinki", "--currency", "EUR", "--phone-region", "FI"});
    startHub();
}

Chain::~Chain()
{
    for (SetKiosk &kiosk : kiosks) {
        if (kiosk.program)
            killNow(*kiosk.program);
    }
    killNow(m_hub);
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(5'000))
        killNow(m_nginx);
}

void Chain::makeCertificates()
{
    const QString at = m_folder.path();
    const QStringList key{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"};
    mustRun("openssl", QStringList{"req", "-x509"} + key + QStringList{"-days", "2", "-subj", "/CN=Set authority", "-addext", "keyUsage=critical,keyCertSign", "-keyout", "authority.key", "-out", "authority.pem"}, at);
    mustRun("openssl", QStringList{"req"} + key + QStringList{"-subj", "/CN=127.0.0.1", "-keyout", "server.key", "-out", "server.csr"}, at);
    write(at + "/server.ext", "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n");
    mustRun("openssl", {"x509", "-req", "-in", "server.csr", "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial", "-days", "2", "-extfile", "server.ext", "-out", "server.pem"}, at);
    QFile server(at + "/server.pem"), authority(at + "/authority.pem");
    if (!server.open(QIODevice::ReadOnly) || !authority.open(QIODevice::ReadOnly))
        qFatal("no certificates");
    write(at + "/both.pem", server.readAll() + authority.readAll());
}

void Chain::startNginx()
{
    m_frontPort = freePort();
    const QByteArray at = m_folder.path().toUtf8();
    QByteArray temp;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temp += QByteArray(kind) + "_temp_path " + at + '/' + kind + ";\n";
    write(m_folder.filePath("nginx.conf"), "daemon off;\npid " + at + "/nginx.pid;\nerror_log " + at + "/nginx.log;\nworker_processes 1;\nevents { worker_connections 1024; }\nhttp {\naccess_log off;\n" + temp
        + "server {\nlisten 127.0.0.1:" + QByteArray::number(m_frontPort) + " ssl;\nssl_certificate " + at + "/both.pem;\nssl_certificate_key " + at
        + "/server.key;\nssl_protocols TLSv1.3;\nproxy_http_version 1.1;\nproxy_ignore_client_abort on;\nproxy_next_upstream off;\nclient_max_body_size 2m;\nclient_body_buffer_size 2m;\nproxy_max_temp_file_size 0;\nproxy_read_timeout 45s;\n"
        + "location / { proxy_pass http://127.0.0.1:" + QByteArray::number(m_hubPort) + "; }\n}\n}\n");
    const QString program = QFile::exists("/usr/sbin/nginx") ? QString("/usr/sbin/nginx") : QString("nginx");
    m_nginx.setProcessChannelMode(QProcess::MergedChannels);
    m_nginx.start(program, {"-c", m_folder.filePath("nginx.conf"), "-e", m_folder.filePath("nginx.log")});
    if (!m_nginx.waitForStarted(5'000))
        qFatal("nginx is missing: packaging/install-dependencies test");
}

QByteArray Chain::tuttuctl(const QStringList &arguments)
{
    QProcess process;
    process.start(m_programs + "/tuttuctl", arguments + QStringList{"--config", m_folder.filePath("hub.json")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("tuttuctl %s: %s", qPrintable(arguments.join(' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

void Chain::startHub()
{
    m_hub.setStandardOutputFile(m_folder.filePath("hub.log"), QIODevice::Append);
    m_hub.setStandardErrorFile(m_folder.filePath("hub.err"), QIODevice::Append);
    m_hub.start(m_programs + "/tuttu-hub", {"--config", m_folder.filePath("hub.json")});
    if (!m_hub.waitForStarted(5'000))
        qFatal("tuttu-hub does not start");
}

void Chain::killHub()
{
    killNow(m_hub);
}

void Chain::killDatabase()
{
    m_database.kill();
    if (const QString problem = m_database.startAgain(); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

void Chain::startKiosk(size_t i)
{
    SetKiosk &kiosk = kiosks[i];
    if (!kiosk.line) {
        kiosk.line = std::make_unique<FaultProxy>("127.0.0.1", m_frontPort);
        const QString printed = QString::fromUtf8(tuttuctl({"hub", "ticket", "--store", "Turku"}));
        auto ticket = EnrolmentTicket::fromText(printed.section("TUTTUHUB1.", 1).section(QRegularExpression("\\s"), 0, 0).prepend("TUTTUHUB1."));
        if (!ticket)
            qFatal("no ticket: %s", qPrintable(printed));
        ticket->hub = QString("https://127.0.0.1:%1").arg(kiosk.line->port()); // its own line leads to the same hub
        kiosk.ticket = ticket->text();
    }
    kiosk.read();
    kiosk.unread.clear();
    kiosk.program = std::make_unique<QProcess>();
    kiosk.program->setStandardErrorFile(m_folder.filePath(kiosk.name + ".err"), QIODevice::Append);
    kiosk.program->start(m_programs + "/set_kiosk", {folderOf(kiosk), kiosk.ticket, QString::number(m_seed + 1000 * quint32(i) + quint32(++kiosk.starts))});
    if (!kiosk.program->waitForStarted(5'000))
        qFatal("set_kiosk does not start");
}

void Chain::killKiosk(size_t i)
{
    killNow(*kiosks[i].program);
    kiosks[i].read();
}

QString Chain::ask(size_t i, const QByteArray &command, const QString &answerBegins, int ms)
{
    SetKiosk &kiosk = kiosks[i];
    kiosk.read();
    kiosk.answers.clear();
    kiosk.program->write(command + '\n');
    const auto answer = [&] {
        kiosk.read();
        const QStringList found = kiosk.answers.filter(QRegularExpression("^" + answerBegins));
        return found.isEmpty() ? QString() : found.last();
    };
    (void)QTest::qWaitFor([&] { return !answer().isEmpty() || kiosk.program->state() == QProcess::NotRunning; }, ms);
    return answer();
}

QStringList Chain::lastWords()
{
    QStringList lines;
    for (const QFileInfo &file : QDir(m_folder.path()).entryInfoList({"*.err"})) {
        QFile said(file.filePath());
        if (!said.open(QIODevice::ReadOnly))
            continue;
        const QStringList all = QString::fromUtf8(said.readAll()).split('\n', Qt::SkipEmptyParts);
        for (const QString &line : all.mid(std::max<qsizetype>(0, all.size() - 8)))
            lines << file.fileName() + ": " + line;
    }
    return lines;
}

Result<std::vector<OpId>> Chain::opsAtTheHub()
{
    auto db = PgConnection::open(m_conninfo);
    const auto rows = db ? db->query("SELECT id FROM op") : Result<PgRows>(db.error());
    if (!rows)
        return rows.error();
    std::vector<OpId> ids;
    for (int i = 0; i < rows->size(); ++i)
        ids.push_back(rows->id<OpId>(i, 0));
    return ids;
}

QStringList Chain::parkedAtTheHub()
{
    auto db = PgConnection::open(m_conninfo);
    const auto rows = db ? db->query("SELECT kind, parked_detail, count(*) FROM op WHERE parked IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2") : Result<PgRows>(db.error());
    QStringList lines;
    for (int i = 0; rows && i < rows->size(); ++i)
        lines << QString("%1 (%2): %3").arg(rows->text(i, 0), rows->text(i, 1)).arg(rows->whole(i, 2));
    return lines;
}

} // namespace tuttu

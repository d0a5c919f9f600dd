// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/standing.h"
#include "tests/core/hub/httpcall.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace tuttu;

/** packaging/demo-chain as a person runs it: the real programs, keychains, PostgreSQL and nginx. */
class TestDemoChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoStoresWithTwoKiosksEachCaptureSendAndAreGoneAfterControlC();
};

namespace {

int freePort()
{
    QTcpServer any;
    any.listen(QHostAddress::LocalHost);
    return any.serverPort();
}

/** Four that follow each other. */
int freePorts()
{
    for (;;) {
        const int first = freePort();
        bool free = first < 65'000;
        for (int i = 1; i <= 4 && free; ++i)
            free = QTcpServer().listen(QHostAddress::LocalHost, quint16(first + i));
        if (free)
            return first;
    }
}

/** Programs that were started with a folder below this one. */
QStringList stillThere(const QString &folder)
{
    QStringList left;
    const QStringList processes = QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs);
    for (const QString &pid : processes) {
        QFile words("/proc/" + pid + "/cmdline"), environment("/proc/" + pid + "/environ");
        if (words.open(QIODevice::ReadOnly) && environment.open(QIODevice::ReadOnly)) {
            const QByteArray line = words.readAll();
            if (line.contains(folder.toUtf8()) || environment.readAll().contains(folder.toUtf8()))
                left << QString::fromUtf8(line).replace(QChar(0), ' ');
        }
    }
    return left;
}

/** What the front server heard of the real kiosks, request by request: what was asked, and how the device said it stands. */
struct Said {
    QByteArray target, standing;
};

std::vector<Said> heardAtTheFront(const QString &folder)
{
    std::vector<Said> all;
    QFile log(folder + "/nginx/access.log");
    if (!log.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray &line : log.readAll().split('\n')) { // time status method target seconds bytes standing
        const QByteArrayList words = line.split(' ');
        if (words.value(1) == "200" && words.value(2) == "POST")
            all.push_back({words.value(3), words.mid(6).join(' ')});
    }
    return all;
}

QByteArray watchersKey(const QString &config)
{
    QProcess tuttuctl;
    tuttuctl.start(TUTTU_PROGRAMS "/tuttuctl", {"hub", "watchers", "add", "--name", "Ritva", "--config", config});
    tuttuctl.waitForFinished(20'000);
    return tuttuctl.readAllStandardOutput().trimmed();
}

/** Nothing waits, nothing is parked, and it was told so by the devices themselves. */
bool isWell(const QJsonValue &device)
{
    return device["waiting"].isDouble() && device["waiting"].toInt() == 0 && device["parked"].toInt() == 0 && device["lagSeconds"].toInt() < 60 && device["needs"] == "nothing"
           && device["version"] == TUTTU_VERSION;
}

/** Empty, or which request of a kiosk did not say rightly how it stands. */
QString notSaid(const std::vector<Said> &heard)
{
    int tokens = 0, captures = 0;
    for (const Said &each : heard) {
        if (each.target != "/v1/token" && each.target != "/v1/outbox")
            continue;
        if (each.target == "/v1/token" && each.standing.isEmpty())
            continue; // its outbox was not read yet
        const auto stands = DeviceStanding::fromHeader(each.standing);
        if (!stands || (stands->last == 0 && stands->oldestSecs) || stands->oldestSecs.value_or(0) > 120)
            return QString::fromLatin1(each.target + ": " + each.standing);
        tokens += each.target == "/v1/token";
        captures += each.target == "/v1/outbox" && stands->last > 0 && stands->oldestSecs;
    }
    return tokens >= 4 && captures >= 4 ? QString() : QString("%1 tokens and %2 batches with what was captured").arg(tokens).arg(captures);
}

QJsonArray devices(const QString &config)
{
    QProcess tuttuctl;
    tuttuctl.start(TUTTU_PROGRAMS "/tuttuctl", {"hub", "devices", "--json", "--config", config});
    tuttuctl.waitForFinished(20'000);
    return QJsonDocument::fromJson(tuttuctl.readAllStandardOutput()).object()["devices"].toArray();
}

} // namespace

void TestDemoChain::twoStoresWithTwoKiosksEachCaptureSendAndAreGoneAfterControlC()
{
    QProcess demo;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *screen : {"DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(screen);
    environment.insert("TUTTU_DEMO_PORT", QString::number(freePort()));
    const int inner = freePort();
    environment.insert("TUTTU_DEMO_INNER_PORT", QString::number(inner));
    environment.insert("TUTTU_DEMO_DOOR_PORTS", QString::number(freePorts()));
    const auto ended = qScopeGuard([&demo] { // also when the story breaks off: a dozen programs would stay
        if (demo.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(demo.processId()), SIGINT);
        demo.waitForFinished(30'000);
    });
    demo.setProcessEnvironment(environment);
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start("bash", {TUTTU_SOURCE_DIR "/packaging/demo-chain", TUTTU_PROGRAMS});
    QByteArray said;
    const auto hears = [&](const QByteArray &words, int ms) {
        return QTest::qWaitFor([&] { return (said += demo.readAll()).contains(words) || demo.state() == QProcess::NotRunning; }, ms) && said.contains(words);
    };
    QVERIFY2(hears("Control-C ends it all.", 90'000), said.constData());
    QCOMPARE(said.count(" signs in with "), 8);
    const QString config = QRegularExpression("--config (\\S+)").match(QString::fromUtf8(said)).captured(1);
    const QString folder = QFileInfo(config).absolutePath();
    QVERIFY2(folder.startsWith("/tmp/tuttu-chain-"), qPrintable(folder));

    QJsonArray known;
    const bool all = QTest::qWaitFor([&] {
        known = devices(config);
        return known.size() == 4 && std::all_of(known.begin(), known.end(), [](const QJsonValue &each) { return each["acknowledged"].toInt() >= 1; });
    }, 30'000);
    QVERIFY2(all, QJsonDocument(known).toJson().constData());
    QStringList places;
    for (const QJsonValue each : known)
        places << each["storeName"].toString() + ", " + each["name"].toString();
    QCOMPARE(places, (QStringList{"Oulu, at the till", "Oulu, by the door", "Turku, at the till", "Turku, by the door"}));

    const QString notRight = notSaid(heardAtTheFront(folder));
    QVERIFY2(notRight.isEmpty(), qPrintable(notRight));
    const QByteArray key = watchersKey(config);
    QJsonArray fleet; // the page has read it
    const bool allWell = QTest::qWaitFor([&] {
        fleet = QJsonDocument::fromJson(HttpCall(quint16(inner), "GET", "/fleet.json", {{"Authorization", "Bearer " + key}}).heard().body).object()["devices"].toArray();
        return fleet.size() == 4 && std::all_of(fleet.begin(), fleet.end(), isWell);
    }, 10'000);
    QVERIFY2(allWell, QJsonDocument(fleet).toJson().constData());
    QVERIFY(stillThere(folder).size() >= 10); // PostgreSQL, nginx, the hub, four kiosks with a bus each

    ::kill(pid_t(demo.processId()), SIGINT);
    QVERIFY2(hears("The chain is gone.", 30'000), said.constData());
    QTRY_VERIFY_WITH_TIMEOUT(demo.state() == QProcess::NotRunning, 10'000);
    QCOMPARE(demo.exitCode(), 130);
    QVERIFY(!QFileInfo::exists(folder));
    QTRY_VERIFY2_WITH_TIMEOUT(stillThere(folder).isEmpty(), qPrintable(stillThere(folder).join('\n')), 10'000);
}

QTEST_GUILESS_MAIN(TestDemoChain)
#include "tst_demochain.moc"

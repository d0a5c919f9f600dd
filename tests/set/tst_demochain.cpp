// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <csignal>

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
    environment.insert("TUTTU_DEMO_INNER_PORT", QString::number(freePort()));
    environment.insert("TUTTU_DEMO_DOOR_PORTS", QString::number(freePorts()));
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

    QJsonArray fleet;
    const bool all = QTest::qWaitFor([&] {
        fleet = devices(config);
        return fleet.size() == 4 && std::all_of(fleet.begin(), fleet.end(), [](const QJsonValue &each) { return each["acknowledged"].toInt() >= 1; });
    }, 30'000);
    QVERIFY2(all, QJsonDocument(fleet).toJson().constData());
    QStringList places;
    for (const QJsonValue each : fleet)
        places << each["storeName"].toString() + ", " + each["name"].toString();
    QCOMPARE(places, (QStringList{"Oulu, at the till", "Oulu, by the door", "Turku, at the till", "Turku, by the door"}));
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

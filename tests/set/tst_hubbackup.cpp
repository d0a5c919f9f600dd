// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubrig.h"
#include "tests/set/chain.h"

using namespace tuttu;

/** A chain of real programs loses its database and gets a backup back. */
class TestHubBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDatabaseThatWasLostIsRestoredAndNothingAcknowledgedIs();
};

namespace {

/** The chain's files, beside its devices' folders. */
QString path(const Chain &chain, const QString &file) { return QFileInfo(chain.folderOf(chain.kiosks.front())).absolutePath() + '/' + file; }

/** What it says; it must succeed when nobody asks for the code. */
QByteArray tuttuctl(const Chain &chain, const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(TUTTU_PROGRAMS "/tuttuctl", arguments + QStringList{"--config", path(chain, "hub.json")});
    process.waitForFinished(60'000);
    const QByteArray said = process.readAll();
    if (!code && process.exitCode() != 0)
        qFatal("tuttuctl %s: %s", qPrintable(arguments.join(' ')), said.constData());
    if (code)
        *code = process.exitCode();
    return said;
}

/** For ever; an empty one of its name is there. */
void loseDatabase(const Chain &chain)
{
    QFile settings(path(chain, "hub.json"));
    if (!settings.open(QIODevice::ReadOnly))
        qFatal("no settings");
    const QString conninfo = QJsonDocument::fromJson(settings.readAll()).object()["database"].toString();
    const QString name = conninfo.section("dbname=", 1).section(' ', 0, 0);
    auto db = must(PgConnection::open(QString(conninfo).replace("dbname=" + name, "dbname=postgres")));
    must(db.script("DROP DATABASE " + name.toLatin1() + " WITH (FORCE)"));
    must(db.script("CREATE DATABASE " + name.toLatin1()));
}

/** As many more captures of each device as this, all of them acknowledged. */
bool moreAreAtTheHub(Chain &chain, int more)
{
    std::map<QString, qsizetype> before;
    for (SetKiosk &kiosk : chain.kiosks) {
        kiosk.read();
        before[kiosk.name] = kiosk.saved.size();
    }
    return QTest::qWaitFor([&] {
        bool all = true;
        for (SetKiosk &kiosk : chain.kiosks) {
            kiosk.read();
            all = all && kiosk.saved.size() >= before[kiosk.name] + more;
        }
        return all;
    }, 60'000);
}

/** Nothing waits, and what was told is the same on both; as they say it. */
bool areQuietAndEqual(Chain &chain)
{
    return QTest::qWaitFor([&] {
        QSet<QString> told;
        bool sent = true;
        for (size_t i = 0; i < chain.kiosks.size(); ++i) {
            const QStringList state = chain.ask(i, "state", "STATE").split(' ');
            sent = sent && state.size() == 5 && state[1] == "0";
            told.insert(state.value(4));
        }
        return sent && told.size() == 1 && !told.contains(QString());
    }, 60'000);
}

QSet<QString> atTheHub(Chain &chain, qsizetype *count = nullptr)
{
    const auto ops = must(chain.opsAtTheHub());
    QSet<QString> ids;
    for (const OpId &id : ops)
        ids.insert(id.toString());
    if (count)
        *count = qsizetype(ops.size());
    return ids;
}

} // namespace

void TestHubBackup::aDatabaseThatWasLostIsRestoredAndNothingAcknowledgedIs()
{
    Chain chain(TUTTU_PROGRAMS, 7);
    for (const char *name : {"door", "till"}) {
        chain.kiosks.emplace_back().name = name;
        chain.startKiosk(chain.kiosks.size() - 1);
    }
    QVERIFY(moreAreAtTheHub(chain, 10));
    QTRY_VERIFY_WITH_TIMEOUT(atTheHub(chain).size() >= 10, 20'000);
    const QString file = path(chain, "monday.backup");
    const QByteArray said = tuttuctl(chain, {"hub", "backup", file});
    QVERIFY2(said.contains("schema ") && said.contains("generation 1"), said.constData());
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    int code = 0;
    QVERIFY(tuttuctl(chain, {"hub", "backup", file}, &code).contains("there is a file"));
    QVERIFY(code != 0);

    // The day goes on, and all of it is acknowledged.
    QVERIFY(moreAreAtTheHub(chain, 15));
    for (size_t i = 0; i < chain.kiosks.size(); ++i)
        chain.kiosks[i].program->write("quiet\n");
    QVERIFY(areQuietAndEqual(chain));
    const QSet<QString> acknowledged = atTheHub(chain);
    QVERIFY(tuttuctl(chain, {"hub", "restore", file}, &code).contains("not empty"));
    QVERIFY(code != 0);
    QCOMPARE(atTheHub(chain), acknowledged);

    chain.killHub();
    loseDatabase(chain);
    QFile notice(file + ".json"), cut(file);
    QVERIFY(notice.open(QIODevice::ReadOnly) && cut.copy(file + "2") && notice.copy(file + "2.json") && QFile::resize(file + "2", 1000));
    QVERIFY(tuttuctl(chain, {"hub", "restore", file + "2"}, &code).contains("it was cut or changed"));
    QVERIFY(code != 0);
    QVERIFY(tuttuctl(chain, {"hub", "restore", file}).contains("with 2 devices"));
    const QSet<QString> restored = atTheHub(chain);
    QVERIFY(!restored.isEmpty() && acknowledged.contains(restored) && restored.size() < acknowledged.size());

    chain.startHub();
    for (size_t i = 0; i < chain.kiosks.size(); ++i)
        chain.kiosks[i].program->write("now\n");
    QTRY_COMPARE_WITH_TIMEOUT(atTheHub(chain), acknowledged, 60'000);
    QVERIFY(areQuietAndEqual(chain));
    qsizetype rows = 0;
    const QSet<QString> now = atTheHub(chain, &rows);
    QCOMPARE(now.size(), rows); // each once
    const QString till = chain.ask(0, "state", "STATE");
    QVERIFY2(till.section(' ', 4).section('/', 0, 0).toInt() + till.section(' ', 4).section('/', 2, 2).toInt() > 0, qPrintable(till)); // they hold it, and not nothing
}

QTEST_GUILESS_MAIN(TestHubBackup)
#include "tst_hubbackup.moc"

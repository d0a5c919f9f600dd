// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rooms.h"

#include <QDir>
#include <QTest>

using namespace tuttu;

class TestRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlantedViolationIsNamed_data();
    void aPlantedViolationIsNamed();
    void everyIncludePointsDownwards_data();
    void everyIncludePointsDownwards();
    void everyRoomSaysWhatItIsFor();
};

void TestRooms::aPlantedViolationIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("verdict"); // empty = allowed
    const auto row = [](const char *path, const char *include, const char *verdict) {
        QTest::addRow("%s <- %s", path, include) << path << include << verdict;
    };
    row("core/domain/order.h", "\"core/base/money.h\"", "");
    row("core/storage/schema/x.cpp", "\"core/storage/database.h\"", "");
    row("core/storage/sealedtext.h", "\"core/security/sealer.h\"", "");
    row("core/base/money.cpp", "\"core/domain/order.h\"", "leads up");
    row("core/security/sealer.h", "\"core/storage/database.h\"", "leads up");
    row("core/insight/rules.cpp", "\"core/recognition/code.h\"", "leads beside");
    row("core/capture/captureservice.h", "\"core/profile/profileservice.h\"", "leads beside");
    row("core/visit/floorcontroller.cpp", "\"ui/pages/floorpage.h\"", "leads out of core");
    row("core/profile/profileservice.cpp", "\"app/kiosk/kiosk.h\"", "leads out of core");
    row("core/hub/feed.cpp", "\"core/sync/wire/op.h\"", "");
    row("core/hub/feed.cpp", "\"core/sync/reach.h\"", "is no neighbour of the hub");
    row("core/hub/feed.cpp", "\"core/storage/outbox.h\"", "is no neighbour of the hub");
    row("core/hub/pgconnection.h", "<libpq-fe.h>", "");
    row("core/sync/wire/pushbatch.h", "\"core/domain/ids.h\"", "");
    row("core/sync/wire/pushbatch.cpp", "\"core/sync/wire/wirereader.h\"", "");
    row("core/sync/wire/pushbatch.h", "\"core/storage/oprecord.h\"", "is no neighbour of the wire");
    row("core/sync/wire/pushbatch.h", "\"core/sync/reach.h\"", "is no neighbour of the wire");
    row("core/sync/reach.cpp", "<libpq-fe.h>", "is no guest");
    row("ui/pages/floorpage.h", "\"core/visit/floorcontroller.h\"", "");
    row("ui/pages/floorpage.h", "\"ui/theme/theme.h\"", "");
    row("ui/pages/floorpage.cpp", "\"core/storage/storage.h\"", "is not for pages");
    row("ui/widgets/syncchip.h", "\"core/sync/reach.h\"", "is not for pages");
    row("ui/pages/floorpage.cpp", "\"app/kiosk/kiosk.h\"", "is not for pages");
    row("app/kiosk/kiosk.cpp", "\"ui/pages/floorpage.h\"", "");
    row("app/kiosk/kiosk.cpp", "\"core/storage/storage.h\"", "");
    row("app/cli/doctorverb.cpp", "\"ui/errortext.h\"", "belongs to another program");
    row("app/kiosk/kiosk.cpp", "\"app/cli/verb.h\"", "belongs to another program");
    row("core/domain/order.h", "\"order.h\"", "does not start at the root");
    row("core/visit/x.cpp", "\"x.moc\"", "");
    row("core/storage/database.cpp", "<QSqlDatabase>", "");
    row("core/profile/profileservice.cpp", "<QSqlQuery>", "is no guest");
    row("core/connect/files/csv.cpp", "<QtSql/QSqlQuery>", "is no guest");
    row("ui/pages/floorpage.cpp", "<QSqlQuery>", "is no guest");
    row("ui/pages/floorpage.cpp", "<QNetworkReply>", "is no guest");
    row("ui/pages/floorpage.cpp", "<QPushButton>", "");
    row("core/visit/floorcontroller.h", "<QtGui/QColor>", "is no guest");
    row("core/visit/floorcontroller.h", "<QTimer>", "");
    row("core/domain/visit.h", "<QDateTime>", "");
    row("core/domain/visit.h", "<vector>", "");
    row("core/insight/rules.cpp", "<QFile>", "is not for a pure room");
    row("core/recognition/code.cpp", "<QtCore/QThread>", "is not for a pure room");
    row("core/recognition/code.cpp", "<chrono>", "is not for a pure room");
    row("core/security/sealer.cpp", "<sodium.h>", "");
    row("core/connect/demoshop/demofile.cpp", "<sodium.h>", "is no guest");
    row("core/storage/statement.cpp", "<sqlite3.h>", "");
    row("core/visit/floorcontroller.cpp", "<fancy/library.h>", "is a guest nobody has announced");
}

void TestRooms::aPlantedViolationIsNamed()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(QString, verdict);
    const SourceFile file{path, "// #include \"ui/in/a/comment.h\"\n#pragma once\n#include " + include + "\n"};
    const QStringList findings = includeFindings(file);
    QCOMPARE(findings.isEmpty(), verdict.isEmpty());
    if (!verdict.isEmpty())
        QVERIFY2(findings.first().contains(verdict) && findings.first().startsWith(path + ":3: "), qPrintable(findings.first()));
}

void TestRooms::everyIncludePointsDownwards_data()
{
    QTest::addColumn<QString>("text");
    const auto files = sourceFiles({"core", "ui", "app"}, {".h", ".cpp"});
    QVERIFY(files.size() > 20);
    for (const SourceFile &file : files)
        QTest::newRow(qPrintable(file.path)) << file.text;
}

void TestRooms::everyIncludePointsDownwards()
{
    QFETCH(QString, text);
    const QStringList findings = includeFindings({QTest::currentDataTag(), text});
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

void TestRooms::everyRoomSaysWhatItIsFor()
{
    const QDir root(TUTTU_SOURCE_DIR);
    QStringList rooms{"ui"};
    for (const char *floor : {"core", "app"}) {
        for (const QString &room : QDir(root.filePath(floor)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            rooms << QString(floor) + '/' + room;
    }
    const auto files = sourceFiles({"core", "ui", "app"}, {".cpp"});
    QStringList findings;
    for (const QString &room : rooms) {
        const bool furnished = std::any_of(files.begin(), files.end(), [&](const SourceFile &f) { return f.isIn(room); });
        QFile readme(root.filePath(room + "/README.md"));
        if (!furnished)
            continue;
        if (!readme.open(QIODevice::ReadOnly)) {
            findings << room + " has no README.md";
            continue;
        }
        const QList<QByteArray> lines = readme.readAll().trimmed().split('\n');
        if (!lines.first().startsWith("# ") || lines.size() < 2)
            findings << room + "/README.md is a heading and what comes in, what goes out, what it must not know";
        if (lines.size() > 11)
            findings << QString("%1/README.md has %2 lines under its heading: ten are the most").arg(room).arg(lines.size() - 1);
    }
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"

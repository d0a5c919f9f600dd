// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/outbox.h"
#include "core/storage/storagecheck.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <chrono>

#include <unistd.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr auto folderVariable = "TUTTU_TEST_CAPTURE_IN";

void say(const char *word, const OpId &op)
{
    const QByteArray line = word + op.toString().toLatin1() + '\n';
    std::ignore = ::write(1, line.constData(), size_t(line.size())); // past every buffer: the next moment may be the last
}

Op noteOp(IdMaker &ids, const Clock &clock)
{
    const Outcome outcome = NoteAdded{{ids.make<NoteId>(), leyla().id, {}, clock.now(), {}, u"kept or not kept"_s}};
    Op op;
    op.id = ids.make<OpId>();
    op.at = clock.now();
    op.kind = opKind(outcome);
    op.payload = toJson(outcome);
    return op;
}

/** The child: captures until it is killed, and says before and after each one. */
void captureForEver(const QString &folder)
{
    const SystemClock clock;
    IdMaker ids(clock);
    Storage storage(clock);
    QVERIFY(answerOf(storage.open(folder, testKeys())));
    for (;;) {
        const Op op = noteOp(ids, clock);
        say("try ", op.id);
        if (answerOf(storage.keep(op)))
            say("kept ", op.id);
    }
}

} // namespace

/** kill -9 at random moments: what was acknowledged is there, once; what was not even tried is not.
 *  TUTTU_KILLS sets how often (a night: 5000), TUTTU_SEED the moments. */
class TestKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingAcknowledgedIsThereExactlyOnce();
};

void TestKill::everythingAcknowledgedIsThereExactlyOnce()
{
    if (qEnvironmentVariableIsSet(folderVariable))
        return captureForEver(qEnvironmentVariable(folderVariable));

    const int kills = qEnvironmentVariableIsSet("TUTTU_KILLS") ? qEnvironmentVariableIntValue("TUTTU_KILLS") : 15;
    const uint seed = qEnvironmentVariableIsSet("TUTTU_SEED") ? uint(qEnvironmentVariableIntValue("TUTTU_SEED")) : QRandomGenerator::global()->generate();
    qInfo("%d kills, TUTTU_SEED=%u", kills, seed);
    QRandomGenerator random(seed);
    Rig rig;
    QSet<QByteArray> tried, acknowledged;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folderVariable), rig.folder());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {});
        QByteArray heard;
        const int enough = random.bounded(1, 40);
        while (heard.count("kept ") < enough && child.waitForReadyRead(20'000))
            heard += child.readAllStandardOutput();
        for (const QDeadlineTimer moment(std::chrono::microseconds(random.bounded(4000))); !moment.hasExpired();) { } // somewhere inside the next capture
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished());
        heard += child.readAllStandardOutput();
        QVERIFY2(heard.count("kept ") >= enough, "the child did not come to capture");
        for (const QByteArray &line : heard.left(heard.lastIndexOf('\n')).split('\n')) {
            if (line.startsWith("try "))
                tried.insert(line.mid(4));
            if (line.startsWith("kept "))
                acknowledged.insert(line.mid(5));
        }
    }

    QVERIFY(rig.open());
    QSet<QByteArray> there;
    qint64 number = 0;
    for (;;) {
        const auto page = rig.run([number](Shelf &s) { return Outbox(s.outbox).recordsAfter(1, number, 500); });
        QVERIFY(page);
        if (page->empty())
            break;
        for (const Outbox::Kept &kept : *page) {
            QVERIFY(kept.record);
            QCOMPARE(kept.seq, ++number); // no gap
            QVERIFY2(!there.contains(kept.record->head.id.toString().toLatin1()), "twice");
            there.insert(kept.record->head.id.toString().toLatin1());
        }
    }
    qInfo("%lld tried, %lld acknowledged, %lld there", qint64(tried.size()), qint64(acknowledged.size()), qint64(there.size()));
    QVERIFY2((acknowledged - there).isEmpty(), "lost");
    QVERIFY2((there - tried).isEmpty(), "a phantom");
    const auto key = rig.run([](Shelf &s) { return CustomerStore(s).key(leyla().id); });
    QCOMPARE(qint64(rig.run([&](Shelf &s) { return CaptureStore(s).notesOf(*key, leyla().id); })->size()), number); // each effect once
    const auto report = rig.run([&](Shelf &s) { return StorageCheck(s).check(*rig.keys()); });
    QVERIFY(report && report->sound());
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"

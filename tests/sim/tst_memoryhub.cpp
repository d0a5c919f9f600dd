// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubrig.h"
#include "tests/sim/memoryhub.h"

#include <QRandomGenerator>

using namespace tuttu;

namespace {

/** What a shop's devices send, and what a bad network and a bad disk make of it. */
class ShopsDevices
{
public:
    explicit ShopsDevices(quint32 seed) : m_dice(seed) {}

    PushBatch next()
    {
        Line &line = m_lines[size_t(m_dice.bounded(3))];
        if (m_dice.bounded(25) == 0) { // a restored image
            ++line.kiosk.epoch;
            line.kiosk.seq = 0;
            line.said.clear();
        }
        for (int n = m_dice.bounded(4); n > 0; --n)
            line.said.push_back(anything(line.kiosk));
        const size_t from = line.said.empty() ? 0 : size_t(m_dice.bounded(int(line.said.size()) + 1)); // again, or with a gap before it
        std::vector<PushedOp> ops(line.said.begin() + qsizetype(from), line.said.end());
        if (!ops.empty() && m_dice.bounded(8) == 0)
            spoil(ops[size_t(m_dice.bounded(int(ops.size())))]);
        return line.kiosk.batch(ops);
    }
    int below(int n) { return m_dice.bounded(n); }

private:
    struct Line {
        Kiosk kiosk;
        std::vector<PushedOp> said;
    };
    PushedOp anything(Kiosk &kiosk)
    {
        switch (m_dice.bounded(6)) {
        case 0: return kiosk.captured("teapot.boiled", "{}");
        case 1: return kiosk.captured("note.added", "[]");
        case 2: return kiosk.dayNote(QString::number(m_dice.bounded(3)), "market");
        case 3: return kiosk.captured("op.lost", "{}");
        case 4: return kiosk.captured(CaptureUndone{OpId::derived("op", "x"), "goal.set", {}});
        default: return kiosk.note(QString::number(m_dice.bounded(1000)));
        }
    }
    void spoil(PushedOp &op)
    {
        switch (m_dice.bounded(3)) {
        case 0: op.sha256 = QByteArray(32, 'x'); break;
        case 1: op.id = OpId::derived("op", "till11"); break; // another's
        default: ++op.baseVersion; break;
        }
    }

    QRandomGenerator m_dice;
    std::vector<Line> m_lines{{Kiosk("till"), {}}, {Kiosk("tablet"), {}}, {Kiosk("phone"), {}}};
};

} // namespace

/** The simulator's hub answers as the real one over PostgreSQL does: else what the simulator finds would be about another hub. */
class TestMemoryHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void itAnswersAsTheRealOneDoes();

private:
    void compareFeeds(PgConnection &db, const MemoryHub &memory, const Bucket &bucket, int limit);

    PostgresCluster m_cluster;
    std::map<QString, std::pair<std::optional<Cursor>, std::optional<Cursor>>> m_cursors; ///< by bucket: the real one's, the other's
};

void TestMemoryHub::compareFeeds(PgConnection &db, const MemoryHub &memory, const Bucket &bucket, int limit)
{
    auto &[real, other] = m_cursors[bucket.text()];
    const FeedAnswer a = must(FeedStore(db).page(bucket, real, limit)), b = memory.page(bucket, other, limit);
    QCOMPARE(a.index(), b.index());
    if (std::holds_alternative<MustRefetch>(a)) {
        real.reset();
        other.reset();
        return;
    }
    const FeedPage &pageA = std::get<FeedPage>(a), &pageB = std::get<FeedPage>(b);
    QCOMPARE(pageA.rows, pageB.rows);
    QCOMPARE(pageA.checkpoint, pageB.checkpoint);
    QCOMPARE(pageA.checksum(), pageB.checksum());
    real = pageA.next;
    other = pageB.next;
}

void TestMemoryHub::itAnswersAsTheRealOneDoes()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        PgConnection db = must(PgConnection::open(must(m_cluster.hubDatabase())));
        MemoryHub memory(turku);
        ShopsDevices shop(seed);
        m_cursors.clear();
        for (int step = 0; step < 150; ++step) {
            const PushBatch batch = shop.next();
            const PushAnswer real = must(IngestStore(db, nullptr).push({turku, batch.device}, batch)), other = memory.push(batch);
            QVERIFY2(real == other, qPrintable(QString("SEED=%1 step %2:\n%3\n%4").arg(seed).arg(step).arg(QString::fromUtf8(real.toBytes()), QString::fromUtf8(other.toBytes()))));
            compareFeeds(db, memory, shop.below(2) ? ofStore : ofCustomers, 1 + shop.below(7));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QString("SEED=%1 step %2").arg(seed).arg(step)));
            if (shop.below(50) == 0) {
                must(FeedStore(db).beginGeneration());
                memory.restoreFrom(MemoryHub(memory));
            }
        }
        QVERIFY(memory.ops().size() > 40);
    }
}

QTEST_GUILESS_MAIN(TestMemoryHub)
#include "tst_memoryhub.moc"

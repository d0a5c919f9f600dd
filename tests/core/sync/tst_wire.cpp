// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/op.h"
#include "core/sync/wire/feedpage.h"
#include "core/sync/wire/pushbatch.h"
#include "core/sync/wire/wirereader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <limits>

using namespace tuttu;

class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothEndsReadWhatTheOtherWrote();
    void aPageThatDoesNotAddUpIsDamaged();
    void anythingChangedInARowChangesItsHash();
    void whatBreaksAPushIsNamed_data();
    void whatBreaksAPushIsNamed();
    void whatIsTooMuchIsRefusedBeforeItIsRead();
    void anAnswerOrAPageOfStrangersIsRefused_data();
    void anAnswerOrAPageOfStrangersIsRefused();
    void aCursorIsReadOnlyAsItIsWritten();
    void everyByteCutIsRefused();
};

namespace {

const StoreId turku = StoreId::derived("store", "turku");
const DeviceId till = DeviceId::derived("device", "till");

PushedOp op(qint64 seq, const QByteArray &hubKey = {})
{
    PushedOp op{OpId::derived("op", QString::number(seq)), seq, 7, QDateTime(QDate(2026, 11, 22), QTime(9, 30, 0, 250), Qt::UTC), 123'456};
    op.actor = ClerkId::derived("clerk", "mari");
    op.kind = "note.added";
    op.content = QJsonDocument(toJson(NoteAdded{})).toJson(QJsonDocument::Compact) + (hubKey.isEmpty() ? QByteArray() : QByteArray("\0\xff", 2));
    op.hubKey = hubKey;
    op.sha256 = QCryptographicHash::hash(op.content, QCryptographicHash::Sha256);
    return op;
}

PushBatch batch()
{
    PushBatch whole{till, 3, {op(5), op(6, QByteArray(80, '\x9c')), op(std::numeric_limits<qint64>::max())}};
    whole.ops[2].actor = {};
    return whole;
}

FeedPage page()
{
    const FeedRow note{"dayNote/ä", 3, false, {{"text", "Ålands dag \"här\""}, {"n", std::numeric_limits<qint64>::max()}, {"half", 0.1}}};
    return {{Bucket::Kind::Customers, turku}, {note, {"op/2", 9'007'199'254'740'993, true, {}}}, {"7f3-16384-1", 18'446'744'073'709'551'615u, 44, 2}, true};
}

QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void TestWire::bothEndsReadWhatTheOtherWrote()
{
    const auto pushed = PushBatch::fromBytes(batch().toBytes());
    QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().detail));
    QCOMPARE(*pushed, batch());
    QVERIFY(pushed->ops[0].intact() && pushed->ops[1].intact() && pushed->ops[1].isSealed());

    const PushAnswer answer{12, {{13, OpId::derived("op", "13"), SetbackReason::Damaged}, {14, OpId::derived("op", "14"), SetbackReason::OtherContent}},
                            {{3, OpId::derived("op", "3"), SetbackReason::UnknownKind}, {4, OpId::derived("op", "4"), SetbackReason::Unreadable},
                             {5, OpId::derived("op", "5"), SetbackReason::Refused}}};
    QCOMPARE(*PushAnswer::fromBytes(answer.toBytes()), answer);

    const auto read = feedAnswerFromBytes(toBytes(page()));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read == FeedAnswer(page()));
    const FeedAnswer refetch = MustRefetch{{Bucket::Kind::Store, turku}};
    QVERIFY(*feedAnswerFromBytes(toBytes(refetch)) == refetch);
}

void TestWire::aPageThatDoesNotAddUpIsDamaged()
{
    const auto code = [](const QJsonObject &object) { return feedAnswerFromBytes(bytes(object)).error().code; };
    const QJsonObject whole = json(toBytes(page()));
    QJsonObject lostRow = whole;
    lostRow["rows"] = QJsonArray{whole["rows"].toArray()[0]};
    QCOMPARE(code(lostRow), Errc::Damaged);
    lostRow["count"] = 1;
    QCOMPARE(code(lostRow), Errc::Damaged);
    QJsonObject changed = whole;
    QJsonArray rows = whole["rows"].toArray();
    QJsonObject row = rows[0].toObject();
    row["version"] = 4;
    rows[0] = row;
    changed["rows"] = rows;
    QCOMPARE(code(changed), Errc::Damaged);
}

void TestWire::anythingChangedInARowChangesItsHash()
{
    const FeedRow row = page().rows[0];
    FeedRow other = row;
    other.key += 'x';
    QVERIFY(other.hash() != row.hash());
    other = row;
    other.version = 4;
    QVERIFY(other.hash() != row.hash());
    other = row;
    other.content["text"] = "";
    QVERIFY(other.hash() != row.hash());
    other = row;
    other.deleted = true;
    QVERIFY(other.hash() != row.hash());
}

void TestWire::whatBreaksAPushIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto inBatch = [](const char *key, const QJsonValue &value, const char *problem) {
        QJsonObject whole = json(batch().toBytes());
        whole[QLatin1String(key)] = value;
        QTest::addRow("%s of a batch: %s", key, qPrintable(QString::fromUtf8(bytes({{"v", value}})).left(40))) << bytes(whole) << problem;
    };
    const auto inOp = [](const char *key, const QJsonValue &value, const char *problem) {
        QJsonObject whole = json(batch().toBytes());
        QJsonArray ops = whole["ops"].toArray();
        QJsonObject second = ops[1].toObject();
        second[QLatin1String(key)] = value;
        ops[1] = second;
        whole["ops"] = ops;
        QTest::addRow("%s of an op: %s", key, qPrintable(QString::fromUtf8(bytes({{"v", value}})).left(40))) << bytes(whole) << QString("op 2: field '%1' ").arg(key) + problem;
    };
    QTest::newRow("nothing") << QByteArray() << "no JSON";
    QTest::newRow("half") << batch().toBytes().chopped(1) << "no JSON";
    QTest::newRow("a list") << QByteArray("[]") << "no JSON object";
    QTest::newRow("deep") << QByteArray("{\"ops\":") + QByteArray(17, '[') + QByteArray(17, ']') + "}" << "deeper";
    inBatch("device", QJsonValue(), "'device' is no id");
    inBatch("device", QString("{" + till.toString() + "}"), "'device' is no id");
    inBatch("epoch", 0, "'epoch' is out of range");
    inBatch("epoch", 1e10, "'epoch' is out of range");
    inBatch("epoch", "1", "'epoch' is no whole number");
    inBatch("ops", QJsonObject(), "'ops' is no list");
    inBatch("ops", QJsonArray{1}, "op 1: field 'id' is no id");
    inOp("id", "00000000-0000-0000-0000-000000000000", "is no id");
    inOp("seq", 5, "does not ascend");
    inOp("seq", 5.5, "is no whole number");
    inOp("seq", 1e300, "is no whole number");
    inOp("seq", -1, "is out of range");
    inOp("base", -1, "is out of range");
    inOp("at", "2026-11-22T09:30:00.250", "is no time in UTC");
    inOp("at", "1969-12-31T23:59:59.999Z", "is no time in UTC");
    inOp("at", "99999-11-22T09:30:00.250Z", "is no time in UTC");
    inOp("actor", "mari", "is no id");
    inOp("kind", "note", "is no kind of op");
    inOp("kind", "note.added; DROP TABLE op", "is no kind of op");
    inOp("kind", QString(65, 'n'), "is too long");
    inOp("kind", "note.", "is no kind of op");
    inOp("kind", "note.added.twice", "is no kind of op");
    inOp("kind", QString::fromLatin1("note.\0added", 11), "has characters that cannot be shown");
    inOp("schema", 0, "is out of range");
    inOp("content", "", "has a wrong length");
    inOp("content", "no base64!", "is no base64");
    inOp("content", QString::fromLatin1(QByteArray(PushedOp::largestContent + 1, 'x').toBase64()), "has a wrong length");
    inOp("hubKey", "", "has a wrong length");
    inOp("sha256", QString::fromLatin1(QByteArray(31, 'x').toBase64()), "has a wrong length");
}

void TestWire::whatBreaksAPushIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const auto read = PushBatch::fromBytes(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::Invalid);
    QVERIFY2(read.error().detail.contains(problem), qPrintable(read.error().detail));
}

void TestWire::whatIsTooMuchIsRefusedBeforeItIsRead()
{
    QCOMPARE(PushBatch::fromBytes(QByteArray(PushBatch::largest + 1, ' ')).error().code, Errc::TooLarge);
    QCOMPARE(feedAnswerFromBytes(QByteArray(FeedPage::largest + 1, ' ')).error().code, Errc::TooLarge);
    PushBatch most{till, 1, {}};
    for (qint64 seq = 1; seq <= PushBatch::mostOps; ++seq)
        most.ops.push_back(op(seq));
    QCOMPARE(*PushBatch::fromBytes(most.toBytes()), most);
    most.ops.push_back(op(PushBatch::mostOps + 1));
    QVERIFY(PushBatch::fromBytes(most.toBytes()).error().detail.contains("'ops' has too many entries"));
    QVERIFY(PushBatch::fromBytes("{\"a\":\"" + QByteArray(900'000, '[') + "\"}").error().detail.contains("'device'")); // brackets in a text nest nothing
}

void TestWire::anAnswerOrAPageOfStrangersIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPage");
    const auto page = [](const char *name, const char *key, const QJsonValue &value) {
        QJsonObject whole = json(toBytes(::page()));
        whole[QLatin1String(key)] = value;
        QTest::newRow(name) << bytes(whole) << true;
    };
    page("a bucket of another shape", "bucket", "everything");
    page("a cursor cut", "next", "7f3.1.2");
    page("a count too high", "count", 1001);
    page("a row without a key", "rows", QJsonArray{QJsonObject{{"version", 1}, {"deleted", true}}});
    page("a tombstone with content", "rows", QJsonArray{QJsonObject{{"key", "a"}, {"version", 1}, {"deleted", true}, {"content", QJsonObject()}}});
    page("a checkpoint that is a number", "checkpoint", 1);
    QTest::newRow("an unknown reason") << QByteArray(R"({"acknowledged":1,"rejected":[{"seq":1,"op":"%1","reason":"mood"}],"parked":[]})") << false;
    QTest::newRow("an acknowledgement below nothing") << QByteArray(R"({"acknowledged":-1,"rejected":[],"parked":[]})") << false;
    QTest::newRow("no list") << QByteArray(R"({"acknowledged":1,"rejected":[]})") << false;
}

void TestWire::anAnswerOrAPageOfStrangersIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isPage);
    const Errc code = isPage ? feedAnswerFromBytes(text).error().code : PushAnswer::fromBytes(text).error().code;
    QCOMPARE(code, Errc::Invalid);
}

void TestWire::aCursorIsReadOnlyAsItIsWritten()
{
    const Cursor cursor = page().next;
    QCOMPARE(cursor.text(), "7f3-16384-1.18446744073709551615.44.2");
    QCOMPARE(*Cursor::fromText(cursor.text()), cursor);
    for (const char *wrong : {"", "1.2.3", "a.1.2.3.4", "a.18446744073709551616.1.1", "a.1.9223372036854775808.1", "a.-1.2.3", "A.1.2.3", "a.1.2.3\n", ".1.2.3", "a.1 .2.3"})
        QVERIFY2(!Cursor::fromText(wrong), wrong);
    QCOMPARE(Bucket::fromText("cust:" + turku.toString())->text(), "cust:" + turku.toString());
    for (const QString &wrong : QStringList{"", turku.toString(), "cust:" + turku.toString().toUpper(), "dust:" + turku.toString(), "store:"})
        QVERIFY2(!Bucket::fromText(wrong), qPrintable(wrong));
}

void TestWire::everyByteCutIsRefused()
{
    for (const QByteArray &whole : {batch().toBytes(), toBytes(page())}) {
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!PushBatch::fromBytes(whole.left(size)) && !feedAnswerFromBytes(whole.left(size)));
    }
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"

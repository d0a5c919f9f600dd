// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/changes.h"
#include "core/sync/wire/enrolment.h"
#include "core/sync/wire/openop.h"
#include "core/sync/wire/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <functional>
#include <optional>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestAsks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothEndsReadWhatTheOtherWrote();
    void aTicketIsReadFromItsCodeAndFromNothingElse_data();
    void aTicketIsReadFromItsCodeAndFromNothingElse();
    void anOpInClearIsHeardAsItWasCaptured();
    void whatIsSignedSaysAllThatIsAsked();
    void aQueryIsReadAsItIsWritten();
    void aQueryOfTooMuchIsRefused_data();
    void aQueryOfTooMuchIsRefused();
    void everyRefusalKeepsItsStatus();
    void everyByteCutIsRefused();
};

namespace {

const StoreId turku = StoreId::derived("store", "turku");
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0, 0, 5), QTimeZone::utc());

EnrolmentTicket ticket()
{
    return {u"https://hub.example.org:8443"_s, QByteArray(16, 'c'), {QByteArray(32, 'p'), QByteArray(32, '\xff')}};
}

EnrolRequest enrol()
{
    return {QByteArray(16, 'c'), DeviceId::derived("device", "till"), u"Till 2"_s, QByteArray(32, 'k'), u"0.7"_s, QByteArray(64, 's')};
}

EnrolAnswer welcome()
{
    return {u"Villa & Lanka"_s, {turku, u"Turku"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s}, QByteArray(32, 'h'), "-----BEGIN CERTIFICATE-----\n"};
}

TokenRequest asking()
{
    return {DeviceId::derived("device", "till"), noon, QByteArray(16, 'n'), u"0.7"_s, QByteArray(64, 's')};
}

ChangesQuery query()
{
    return {{{{Bucket::Kind::Customers, turku}, Cursor{u"12ab-5-1"_s, 730, 4, 0}}, {{Bucket::Kind::Store, turku}, {}}}, 200, 25};
}

QString ticketOf(const std::function<void(QJsonObject &)> &change)
{
    const auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromBase64(ticket().text().section(u'.', 1).toLatin1(), encoding)).object();
    change(json);
    return u"TUTTUHUB1."_s + QString::fromLatin1(QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(encoding));
}

} // namespace

void TestAsks::bothEndsReadWhatTheOtherWrote()
{
    QVERIFY(*EnrolmentTicket::fromText(ticket().text()) == ticket());
    QVERIFY(*EnrolRequest::fromBytes(enrol().toBytes()) == enrol());
    QVERIFY(*EnrolAnswer::fromBytes(welcome().toBytes()) == welcome());
    QVERIFY(*TokenRequest::fromBytes(asking().toBytes()) == asking());
    const TokenAnswer token{"eyJ.abc-_", 600, 72, QByteArray(32, 'l'), noon};
    QVERIFY(*TokenAnswer::fromBytes(token.toBytes()) == token);
    const FeedPage page{{Bucket::Kind::Customers, turku}, {{u"op/1"_s, 1, false, {{u"a"_s, 1}}}}, {u"12ab-5-1"_s, 731, 9, 0}, true};
    const ChangesAnswer answer{{page, MustRefetch{{Bucket::Kind::Store, turku}}}};
    QVERIFY(*ChangesAnswer::fromBytes(answer.toBytes()) == answer);
    QVERIFY(*ChangesAnswer::fromBytes(ChangesAnswer().toBytes()) == ChangesAnswer());
}

void TestAsks::aTicketIsReadFromItsCodeAndFromNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a pass") << u"TUTTU1.abc.def"_s;
    QTest::newRow("a newer kind of ticket") << u"TUTTUHUB2."_s + ticket().text().section(u'.', 1);
    QTest::newRow("nothing behind its name") << u"TUTTUHUB1."_s;
    QTest::newRow("cut") << ticket().text().chopped(1);
    QTest::newRow("blank behind it") << ticket().text() + u' ';
    QTest::newRow("a hub in clear") << ticketOf([](QJsonObject &o) { o[u"hub"_s] = u"http://hub.example.org"_s; });
    QTest::newRow("a hub with a path") << ticketOf([](QJsonObject &o) { o[u"hub"_s] = u"https://hub.example.org/x"_s; });
    QTest::newRow("a hub with a user") << ticketOf([](QJsonObject &o) { o[u"hub"_s] = u"https://a:b@hub.example.org"_s; });
    QTest::newRow("no hub") << ticketOf([](QJsonObject &o) { o[u"hub"_s] = u"https://"_s; });
    QTest::newRow("a short code") << ticketOf([](QJsonObject &o) { o[u"code"_s] = u"Y2Nj"_s; });
    QTest::newRow("no pins") << ticketOf([](QJsonObject &o) { o[u"pins"_s] = QJsonArray(); });
    QTest::newRow("a pin that is none") << ticketOf([](QJsonObject &o) { o[u"pins"_s] = QJsonArray{1}; });
    QTest::newRow("too many pins") << ticketOf([](QJsonObject &o) {
        const QJsonValue pin = o[u"pins"_s].toArray()[0];
        o[u"pins"_s] = QJsonArray{pin, pin, pin, pin, pin};
    });
}

void TestAsks::aTicketIsReadFromItsCodeAndFromNothingElse()
{
    QFETCH(QString, text);
    const auto read = EnrolmentTicket::fromText(text);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), int(Errc::Invalid));
}

void TestAsks::anOpInClearIsHeardAsItWasCaptured()
{
    const Op op{OpId::derived("op", "1"), asking().device, 3, 41, 0, noon, 900, ClerkId::derived("clerk", "mari"), u"note.added"_s, 1,
                {{u"note"_s, QJsonObject{{u"text"_s, u"Ålands \"blå\""_s}}}}};
    const QJsonObject json = openOpToJson(op);
    const auto heard = openOpFromJson(json);
    QVERIFY2(heard, qPrintable(heard ? QString() : heard.error().detail));
    QCOMPARE(openOpToJson(*heard), json);
    QVERIFY(heard->payload == op.payload && heard->device == op.device && heard->epoch == 3 && heard->seq == 41 && heard->actor == op.actor && heard->at == noon);
    const auto changed = [&](const QString &key, const QJsonValue &value) {
        QJsonObject other = json;
        other[key] = value;
        const auto read = openOpFromJson(other);
        return read ? std::optional<Errc>() : read.error().code;
    };
    QVERIFY(changed(u"content"_s, u"e30="_s) == Errc::Damaged);
    QVERIFY(changed(u"device"_s, {}) == Errc::Invalid);
    QVERIFY(changed(u"epoch"_s, 0) == Errc::Invalid);
    QVERIFY(changed(u"hubKey"_s, u"AAAA"_s) == Errc::Invalid);
}

void TestAsks::whatIsSignedSaysAllThatIsAsked()
{
    const auto differs = [](auto whole, auto change) {
        auto other = whole;
        change(other);
        return other.signedBytes() != whole.signedBytes();
    };
    QVERIFY(differs(enrol(), [](EnrolRequest &r) { r.code[0] = 'x'; }));
    QVERIFY(differs(enrol(), [](EnrolRequest &r) { r.device = DeviceId::derived("device", "other"); }));
    QVERIFY(differs(enrol(), [](EnrolRequest &r) { r.name = u"Till 3"_s; }));
    QVERIFY(differs(enrol(), [](EnrolRequest &r) { r.signKey[0] = 'x'; }));
    QVERIFY(differs(enrol(), [](EnrolRequest &r) { r.program = u"0.8"_s; }));
    QVERIFY(differs(asking(), [](TokenRequest &r) { r.device = DeviceId::derived("device", "other"); }));
    QVERIFY(differs(asking(), [](TokenRequest &r) { r.at = r.at.addMSecs(1); }));
    QVERIFY(differs(asking(), [](TokenRequest &r) { r.nonce[0] = 'x'; }));
    QVERIFY(differs(asking(), [](TokenRequest &r) { r.program = u"0.8"_s; }));
    QVERIFY(enrol().signedBytes() != asking().signedBytes());
}

void TestAsks::aQueryIsReadAsItIsWritten()
{
    const QByteArray text = query().text();
    QCOMPARE(text, "b=cust:" + turku.toString().toLatin1() + "@12ab-5-1.730.4.0&b=store:" + turku.toString().toLatin1() + "@-&limit=200&wait=25");
    QVERIFY(*ChangesQuery::fromText(text) == query());
    const auto bare = ChangesQuery::fromText("b=store:" + turku.toString().toLatin1() + "@-");
    QVERIFY(bare && bare->limit == FeedPage::mostRows && bare->waitSecs == 0);
}

void TestAsks::aQueryOfTooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray one = "b=store:" + turku.toString().toLatin1() + "@-";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no cursor") << one.chopped(2);
    QTest::newRow("a bucket that is none") << QByteArray("b=shop:1@-");
    QTest::newRow("a cursor that is none") << one.chopped(1) + "x";
    QTest::newRow("seven buckets") << one + QByteArray("&" + one).repeated(6);
    QTest::newRow("a limit of none") << one + "&limit=0";
    QTest::newRow("a limit over the most") << one + "&limit=1001";
    QTest::newRow("a limit in words") << one + "&limit=all";
    QTest::newRow("a wait too long") << one + "&wait=26";
    QTest::newRow("a wait before now") << one + "&wait=-1";
    QTest::newRow("too long") << one + "&x=" + QByteArray(2000, 'x');
}

void TestAsks::aQueryOfTooMuchIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ChangesQuery::fromText(text));
}

void TestAsks::everyRefusalKeepsItsStatus()
{
    const int statuses[] = {400, 401, 401, 403, 403, 404, 410, 413, 503, 500};
    for (int reason = 0; reason <= int(Refusal::Reason::Failed); ++reason) {
        const Refusal refusal{Refusal::Reason(reason), reason % 2 ? u"op 3: field 'seq' does not ascend"_s : QString(), noon};
        QCOMPARE(refusal.status(), statuses[reason]);
        QVERIFY(*Refusal::fromBytes(refusal.toBytes()) == refusal);
    }
    QVERIFY(!Refusal::fromBytes("{\"refused\":\"tired\",\"now\":\"2026-11-23T12:00:00Z\"}"));
    QVERIFY(!Refusal::fromBytes("<html>"));
}

void TestAsks::everyByteCutIsRefused()
{
    const auto cut = [](const QByteArray &whole, auto read) {
        for (qsizetype n = 0; n < whole.size(); ++n) {
            if (read(whole.first(n)))
                return false;
        }
        return true;
    };
    QVERIFY(cut(enrol().toBytes(), [](const QByteArray &b) { return EnrolRequest::fromBytes(b).ok(); }));
    QVERIFY(cut(welcome().toBytes(), [](const QByteArray &b) { return EnrolAnswer::fromBytes(b).ok(); }));
    QVERIFY(cut(asking().toBytes(), [](const QByteArray &b) { return TokenRequest::fromBytes(b).ok(); }));
    QVERIFY(cut(ChangesAnswer{{MustRefetch{{Bucket::Kind::Store, turku}}}}.toBytes(), [](const QByteArray &b) { return ChangesAnswer::fromBytes(b).ok(); }));
    QVERIFY(cut(ticket().text().toLatin1(), [](const QByteArray &b) { return EnrolmentTicket::fromText(QString::fromLatin1(b)).ok(); }));
}

QTEST_GUILESS_MAIN(TestAsks)
#include "tst_asks.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reaction.h"

#include <QTest>
#include <QTimeZone>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Step = Reaction::Step;
using Reason = Refusal::Reason;

class TestReaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasItsReaction_data();
    void everyStatusHasItsReaction();
    void whoDoesNotSpeakTheProtocolIsNotBelieved_data();
    void whoDoesNotSpeakTheProtocolIsNotBelieved();
    void whenToComeBackIsReadAsSecondsAndAsADateAndNonsenseIsNone_data();
    void whenToComeBackIsReadAsSecondsAndAsADateAndNonsenseIsNone();
    void aBrokenConnectionIsTriedAgainWhateverItSaid();
};

namespace {
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
constexpr std::chrono::seconds hour{3600};
}

void TestReaction::everyStatusHasItsReaction_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("reason"); // -1: none could be read
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *name, int status, int reason, Step step, HubTrouble trouble) {
        QTest::newRow(name) << status << reason << int(step) << int(trouble);
    };
    row("200", 200, -1, Step::Take, HubTrouble::None);
    row("201 is none of the protocol's", 201, -1, Step::Again, HubTrouble::WantsSignIn);
    row("204", 204, -1, Step::Again, HubTrouble::WantsSignIn);
    row("302", 302, -1, Step::Again, HubTrouble::WantsSignIn);
    row("400", 400, int(Reason::BadRequest), Step::Tell, HubTrouble::Refused);
    row("401", 401, int(Reason::Unauthorized), Step::NewToken, HubTrouble::Refused);
    row("401 without a word", 401, -1, Step::NewToken, HubTrouble::Refused);
    row("401 clock", 401, int(Reason::Clock), Step::TokenForClock, HubTrouble::WrongTime);
    row("403", 403, int(Reason::Forbidden), Step::Tell, HubTrouble::Refused);
    row("403 code used", 403, int(Reason::CodeUsed), Step::Tell, HubTrouble::CodeUsed);
    for (const int status : {404, 405, 407, 409, 412, 415, 422, 431, 451})
        row(QByteArray::number(status).constData(), status, -1, Step::Tell, HubTrouble::Refused);
    for (const int status : {408, 425, 429, 500, 501, 502, 503, 504, 599})
        row(QByteArray::number(status).constData(), status, -1, Step::Again, HubTrouble::Busy);
    row("410 revoked", 410, int(Reason::Revoked), Step::Forget, HubTrouble::Revoked);
    row("410 without the word destroys nothing", 410, -1, Step::Tell, HubTrouble::Refused);
    row("410 of another reason destroys nothing", 410, int(Reason::NotFound), Step::Tell, HubTrouble::Refused);
    row("403 that says revoked destroys nothing", 403, int(Reason::Revoked), Step::Tell, HubTrouble::Refused);
    row("413", 413, int(Reason::TooLarge), Step::Halve, HubTrouble::TooLarge);
    row("511", 511, -1, Step::Again, HubTrouble::WantsSignIn);
}

void TestReaction::everyStatusHasItsReaction()
{
    QFETCH(int, status);
    QFETCH(int, reason);
    QFETCH(int, step);
    QFETCH(int, trouble);
    HubWords words{HubTrouble::None, status, true, {}, {}};
    if (reason >= 0)
        words.reason = Reason(reason);
    const Reaction reaction = reactionTo(words, noon);
    QCOMPARE(int(reaction.step), step);
    QCOMPARE(int(reaction.trouble), trouble);
    QCOMPARE(reaction.after.has_value(), reaction.step == Step::Tell);
    // A wait is heeded exactly where the hub may ask for one.
    words.retryAfter = "17";
    const auto asked = reactionTo(words, noon).after;
    if (trouble == int(HubTrouble::Busy))
        QCOMPARE(asked, std::chrono::seconds(17));
    else
        QCOMPARE(asked, reaction.after);
}

void TestReaction::whoDoesNotSpeakTheProtocolIsNotBelieved_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 301, 302, 307, 400, 401, 403, 404, 410, 413, 429, 500, 502, 503, 511})
        QTest::addRow("%d", status) << status;
}

void TestReaction::whoDoesNotSpeakTheProtocolIsNotBelieved()
{
    QFETCH(int, status);
    for (const auto reason : {std::optional<Reason>(), std::optional(Reason::Revoked), std::optional(Reason::Clock)}) {
        const Reaction reaction = reactionTo({HubTrouble::None, status, false, reason, "1"}, noon);
        QCOMPARE(reaction.step, Step::Again);
        QVERIFY(!reaction.after);
        QCOMPARE(reaction.trouble, status >= 500 && status != 511 ? HubTrouble::Busy : HubTrouble::WantsSignIn);
    }
}

void TestReaction::whenToComeBackIsReadAsSecondsAndAsADateAndNonsenseIsNone_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("seconds"); // 0: none
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("blanks around") << QByteArray(" 7 ") << 7;
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("nothing") << QByteArray("0") << 0;
    QTest::newRow("a day") << QByteArray("86400") << 3600;
    QTest::newRow("longer than the world") << QByteArray("999999999999999999999999") << 3600;
    QTest::newRow("before it was asked") << QByteArray("-5") << 0;
    QTest::newRow("half a second") << QByteArray("0.5") << 0;
    QTest::newRow("words") << QByteArray("soon") << 0;
    QTest::newRow("a date") << QByteArray("Mon, 23 Nov 2026 12:01:30 GMT") << 90;
    QTest::newRow("a date of yesterday") << QByteArray("Sun, 22 Nov 2026 12:01:30 GMT") << 0;
    QTest::newRow("a date in ten years") << QByteArray("Sun, 23 Nov 2036 12:01:30 GMT") << 3600;
    QTest::newRow("no such day") << QByteArray("Mon, 31 Nov 2026 12:01:30 GMT") << 0;
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00z", 4) << 0;
    QTest::newRow("a novel") << QByteArray(5000, '1') << 0;
}

void TestReaction::whenToComeBackIsReadAsSecondsAndAsADateAndNonsenseIsNone()
{
    QFETCH(QByteArray, field);
    QFETCH(int, seconds);
    const auto after = reactionTo({HubTrouble::None, 503, true, Reason::Busy, field}, noon).after;
    QCOMPARE(int(after.value_or(std::chrono::seconds(0)).count()), seconds);
    QVERIFY(!after || *after <= hour);
}

void TestReaction::aBrokenConnectionIsTriedAgainWhateverItSaid()
{
    for (const HubTrouble broken : {HubTrouble::NoAnswer, HubTrouble::NotTheHub, HubTrouble::WrongTime, HubTrouble::TooLarge, HubTrouble::NotUnderstood}) {
        const Reaction reaction = reactionTo({broken, 410, true, Reason::Revoked, "1"}, noon);
        QCOMPARE(reaction, (Reaction{Step::Again, broken, {}}));
    }
}

QTEST_GUILESS_MAIN(TestReaction)
#include "tst_reaction.moc"

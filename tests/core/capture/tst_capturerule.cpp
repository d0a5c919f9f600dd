// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturerule.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tuttu::Outcome)

namespace {

const QDate today(2026, 11, 21);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);
const CustomerId aino = CustomerId::derived("customer", u"aino"_s);
const ProductId mug = ProductId::derived("product", u"mug"_s);

Note note(const QString &text, const QStringList &chips = {})
{
    return {NoteId(QUuid::createUuid()), aino, {}, noon, chips, text};
}

Hold hold(int quantity, int days)
{
    return {HoldId(QUuid::createUuid()), aino, mug, quantity, noon, noon.addDays(days), {}, HoldState::Open};
}

} // namespace

class TestCaptureRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleBothAllowsAndRefuses_data();
    void everyRuleBothAllowsAndRefuses();
};

void TestCaptureRule::everyRuleBothAllowsAndRefuses_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("refusedBy");
    const auto row = [](const char *name, const Outcome &outcome, const QString &refusedBy = {}) { QTest::newRow(name) << outcome << refusedBy; };
    row("a note", NoteAdded{note(u"Likes tea"_s)});
    row("a note of chips alone", NoteAdded{note({}, {u"gift"_s})});
    row("a note of two lines", NoteAdded{note(u"Likes tea\nand scones"_s)});
    row("an empty note", NoteAdded{note(u"  "_s)}, u"note.empty"_s);
    row("280 characters", NoteAdded{note(QString(280, u'a'))});
    row("281 characters", NoteAdded{note(QString(281, u'a'))}, u"note.tooLong"_s);
    row("control characters", NoteAdded{note(u"a\x07"_s)}, u"note.controlCharacters"_s);
    row("a card number", NoteAdded{note(u"card 4111 1111 1111 1111"_s)}, u"note.cardNumber"_s);
    row("an identity number", NoteAdded{note(u"hetu 131052-308T"_s)}, u"note.idNumber"_s);
    row("a doubtful word is the clerk's to judge", NoteAdded{note(u"Allergic to wool"_s)});
    row("an order number", NoteAdded{note(u"order 2026-11-000123, EAN 6416453061200"_s)});
    row("a note about nobody", NoteAdded{{{}, {}, {}, noon, {}, u"x"_s}}, u"note.customer"_s);
    const auto message = [](const QString &text) { return MessageWritten{{MessageId(QUuid::createUuid()), aino, {}, noon, Purpose::EmailMarketing, text, {}}}; };
    const CaseId waits(QUuid::createUuid());
    row("a message", message(u"The linen is here"_s));
    row("a message of nothing", message(u" "_s), u"message.empty"_s);
    row("a card number in a message", message(u"We refund to 4111 1111 1111 1111"_s), u"message.cardNumber"_s);
    row("an identity number in a message", message(u"Your hetu 131052-308T"_s), u"message.idNumber"_s);
    row("an order number in a message", message(u"Your order 2026-11-000123 is here"_s));
    row("a note on a case", CaseNoted{waits, u"Rang her"_s});
    row("an empty note on a case", CaseNoted{waits, u" "_s}, u"case.empty"_s);
    row("a card number on a case", CaseNoted{waits, u"Refund to FI21 1234 5600 0007 85"_s}, u"case.cardNumber"_s);
    row("an identity number on a case", CaseNoted{waits, u"hetu 131052-308T"_s}, u"case.idNumber"_s);
    const auto look = [](int products, const QString &name, CustomerId whose = aino) {
        Look l{LookId(QUuid::createUuid()), whose, name, {}, {}, noon};
        for (int i = 0; i < products; ++i)
            l.products.push_back(ProductId(QUuid::createUuid()));
        return LookMade{l};
    };
    row("a look of two", look(2, {}));
    row("a look of twelve", look(12, QString(60, u'a')));
    row("a look of one", look(1, u"Table"_s), u"look.products"_s);
    row("a look of thirteen", look(13, u"Table"_s), u"look.products"_s);
    row("61 characters for a look", look(2, QString(61, u'a')), u"look.name"_s);
    row("a name on two lines", look(2, u"a\nb"_s), u"look.name"_s);
    row("a look for anybody", look(2, u"Autumn window"_s, {}));
    row("a look for anybody without a name", look(2, u" "_s, {}), u"look.unnamed"_s);
    row("a zero", NpsAnswered{{}, {{}, noon, 0, {}, {}}});
    row("a ten", NpsAnswered{{}, {{}, noon, 10, {}, {}}});
    row("no score", NpsAnswered{{}, {{}, noon, -1, {}, {}}}, u"nps.score"_s);
    row("an eleven", NpsAnswered{{}, {{}, noon, 11, {}, {}}}, u"nps.score"_s);
    row("a novel", NpsAnswered{{}, {{}, noon, 9, {}, QString(1001, u'a')}}, u"nps.commentTooLong"_s);
    row("a hold until tomorrow", HoldPlaced{hold(1, 1)});
    row("a hold of nothing", HoldPlaced{hold(0, 1)}, u"hold.quantity"_s);
    row("a hold of a hundred", HoldPlaced{hold(100, 1)}, u"hold.quantity"_s);
    row("a hold until yesterday", HoldPlaced{hold(1, -1)}, u"hold.until"_s);
    row("a hold for a quarter", HoldPlaced{hold(1, 90)}, u"hold.until"_s);
    row("a follow-up", FollowUpAdded{{{}, aino, {}, u"Ring"_s, today, false}});
    row("a follow-up without words", FollowUpAdded{{{}, aino, {}, {}, today, false}}, u"followUp.empty"_s);
    row("a follow-up due yesterday", FollowUpAdded{{{}, aino, {}, u"Ring"_s, today.addDays(-1), false}}, u"followUp.due"_s);
    row("a follow-up with an account", FollowUpAdded{{{}, aino, {}, u"Refund to FI21 1234 5600 0007 85"_s, today, false}}, u"followUp.cardNumber"_s);
    row("three visitors", VisitorsCounted{{}, 3, Means::DoorCounter});
    row("no visitors", VisitorsCounted{{}, 0, Means::DoorCounter}, u"visitors.count"_s);
    const auto door = [](const QString &counter, int in, int out, int secs) { return DoorCounted{{}, {counter, in, out, false, noon, noon.addSecs(secs)}}; };
    row("five minutes at the door", door(u"main"_s, 3, 2, 300));
    row("nobody came, and that was counted", door(u"main"_s, 0, 0, 300));
    row("a door without a name", door({}, 3, 2, 300), u"door.counter"_s);
    row("a door with a line break and a bell", door(u"main\a"_s, 3, 2, 300), u"door.counter"_s);
    row("a stretch of no length", door(u"main"_s, 3, 2, 0), u"door.stretch"_s);
    row("a stretch of more than a day", door(u"main"_s, 3, 2, 25 * 3600), u"door.stretch"_s);
    row("less than nobody", door(u"main"_s, 3, -1, 300), u"door.people"_s);
    row("a whole town", door(u"main"_s, 100'001, 0, 300), u"door.people"_s);
    Customer someone;
    someone.name.shown = u"Madonna"_s;
    row("a one-name customer with nothing else", CustomerCreated{someone});
    row("a nameless customer", CustomerCreated{{}}, u"customer.name"_s);
    Recognition scanned{Assurance::Identified, Means::Scan, aino, IdentifierKind::Card, noon};
    row("a profile opened by a scan", ProfileOpened{aino, {}, scanned});
    row("a card on the Floor read after a scan", CardRead{aino, {}, scanned});
    scanned.assurance = Assurance::Hint;
    row("a card on the Floor read of a hint", CardRead{aino, {}, scanned}, u"profile.hintOpensNothing"_s);
    row("a profile opened by a hint", ProfileOpened{aino, {}, scanned}, u"profile.hintOpensNothing"_s);
}

void TestCaptureRule::everyRuleBothAllowsAndRefuses()
{
    QFETCH(Outcome, outcome);
    QFETCH(QString, refusedBy);
    const Result<> verdict = mayRecord(outcome, today);
    QCOMPARE(verdict.ok(), refusedBy.isEmpty());
    if (!refusedBy.isEmpty()) {
        QCOMPARE(verdict.error().code, Errc::Invalid);
        QCOMPARE(verdict.error().detail, refusedBy);
    }
}

QTEST_GUILESS_MAIN(TestCaptureRule)
#include "tst_capturerule.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/takeback.h"

#include "core/storage/capturestore.h"
#include "core/storage/casestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/opapplier.h"
#include "core/storage/packed.h"
#include "core/storage/productstore.h"
#include "core/storage/profilestore.h"
#include "core/storage/visitstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const ProductId candle = productNamed(u"84406"_s, u"Candle"_s).id;
const ClerkId mia = ClerkId::derived("clerk", u"mia"_s), leo = ClerkId::derived("clerk", u"leo"_s);
const CustomerId second = CustomerId::derived("customer", u"2"_s);

ConsentEvent said(ConsentState state)
{
    ConsentEvent e;
    e.id = ConsentId::derived("consent", QString::number(int(state)));
    e.purpose = Purpose::EmailMarketing;
    e.state = state;
    e.at = noon;
    return e;
}

/** Everything a screen can show of somebody, as one comparable text. */
QByteArray everything(Rig &rig, const CustomerId &customer)
{
    const auto told = rig.run([&](Shelf &shelf) -> Result<QByteArray> {
        const auto p = ProfileStore(shelf).profile(customer);
        if (!p)
            return p.error().code == Errc::NotFound ? Result<QByteArray>(QByteArray("nobody")) : p.error();
        QByteArray all;
        const auto add = [&](const auto &list) {
            for (const auto &one : list)
                all += packed(one);
            all += '|';
        };
        all += packed(p->customer) + '|';
        add(p->notes);
        add(p->scores);
        add(p->holds);
        add(p->followUps);
        add(p->consentEvents);
        add(p->cases);
        add(p->messages);
        add(p->looks);
        all += QByteArray::number(p->cuesShown.size()) + '|' + QByteArray::number(p->declined.size()) + '|' + QByteArray::number(p->conflicts.size()) + '|'
            + QByteArray::number(p->merged.size()) + '|';
        for (const Basket &b : p->baskets)
            all += b.id.bytes() + char('0' + int(b.state)) + QByteArray::number(b.lines.size());
        for (const Case &k : p->cases)
            all += QByteArray::number(CaseStore(shelf).historyOf(k.id)->size());
        return all;
    });
    return told ? *told : QByteArray();
}

} // namespace

/** An act taken back leaves no trace on any screen, whatever it was. */
class TestTakeBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void whatIsTakenBackIsAsIfItHadNotBeen_data();
    void whatIsTakenBackIsAsIfItHadNotBeen();
    void whatCannotBeTakenBackSaysSo();
    void aVisitGoesBackToWhatItWas();
    void takingBackTwiceOrAfterARebuildIsOnce();
    void aCaseGoesBackToItsStepBefore();

private:
    std::unique_ptr<Rig> m_rig;
};

void TestTakeBack::init()
{
    m_rig = std::make_unique<Rig>();
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->run([](Shelf &shelf) {
        return shelf.cache.transaction([&]() -> Result<> {
            const auto product = ProductStore(shelf).put(productNamed(u"84406"_s, u"Candle"_s));
            const auto one = CustomerStore(shelf).put(leyla());
            const auto two = CustomerStore(shelf).put(customerNamed(u"2"_s, u"Leyla S."_s, {}, u"+447700900999"_s));
            return product && one && two ? Result<>() : Result<>(Errc::Io);
        });
    }));
    // Something of each stands there already, so that what is taken back is told from its like.
    QVERIFY(m_rig->keep(NoteAdded{{NoteId::derived("note", u"0"_s), leyla().id, mia, noon, {u"gift"_s}, u"First"_s}}));
    QVERIFY(m_rig->keep(HoldPlaced{{HoldId::derived("hold", u"0"_s), leyla().id, candle, 1, noon, noon.addDays(2), mia, HoldState::Open}}));
    QVERIFY(m_rig->keep(FollowUpAdded{{FollowUpId::derived("followUp", u"0"_s), leyla().id, mia, u"Ring"_s, QDate(2026, 11, 24), false}}));
    QVERIFY(m_rig->keep(CueJudged{leyla().id, {}, u"rebuy"_s, candle, CueVerdict::NotNow}));
    QVERIFY(m_rig->keep(ConsentGiven{leyla().id, said(ConsentState::OneToOne)}));
    QVERIFY(m_rig->keep(CaseOpened{{CaseId::derived("case", u"0"_s), leyla().id, noon, noon.addDays(1), {}, {u"waiting"_s}, u"Nobody came"_s, u"by mail"_s}}));
    QVERIFY(m_rig->keep(CustomerEdited{leyla().id, {{CustomerField::Email, {u"before@example.invalid"_s}, {u"other@example.invalid"_s}}}})); // two e-mails now
    QVERIFY(m_rig->keep(BasketLineSet{BasketId::derived("basket", u"0"_s), {}, leyla().id, {candle, 2, LineFrom::Scan}}));
}

void TestTakeBack::whatIsTakenBackIsAsIfItHadNotBeen_data()
{
    QTest::addColumn<Outcome>("outcome");
    ConsentEvent no = said(ConsentState::Withdrawn);
    no.seen = said(ConsentState::OneToOne).id;
    no.prior = ConsentState::OneToOne;
    ConsentEvent yes = said(ConsentState::Granted);
    yes.purpose = Purpose::Profiling;
    ConsentEvent refusal = said(ConsentState::Refused);
    refusal.purpose = Purpose::SmsMarketing;
    const CaseId opened = CaseId::derived("case", u"0"_s);
    const std::vector<Outcome> all{
        NoteAdded{{NoteId::derived("note", u"1"_s), leyla().id, mia, noon, {}, u"Second"_s}},
        HoldPlaced{{HoldId::derived("hold", u"1"_s), leyla().id, candle, 3, noon, noon.addDays(2), mia, HoldState::Open}},
        HoldEnded{HoldId::derived("hold", u"0"_s), HoldState::Released},
        FollowUpAdded{{FollowUpId::derived("followUp", u"1"_s), leyla().id, mia, u"Write"_s, QDate(2026, 11, 25), false}},
        FollowUpDone{FollowUpId::derived("followUp", u"0"_s)},
        MessageWritten{{MessageId::derived("message", u"1"_s), leyla().id, mia, noon, Purpose::EmailMarketing, u"It is here"_s, {}}},
        NpsAnswered{{}, {leyla().id, noon, 3, {u"waiting"_s}, u"Slow"_s}},
        CueJudged{leyla().id, {}, u"rebuy"_s, candle, CueVerdict::Wrong},
        RecommendationDeclined{leyla().id, candle},
        ConsentGiven{leyla().id, yes},
        ConsentRefused{leyla().id, refusal},
        ConsentWithdrawn{leyla().id, no},
        NoticingPaused{leyla().id, noon.addSecs(3600)},
        CustomerCreated{customerNamed(u"3"_s, u"Somebody New"_s, u"new@example.invalid"_s)},
        CustomerEdited{leyla().id, {{CustomerField::Phone, {leyla().phone}, {u"+447700900555"_s}}, {CustomerField::Interests, {u"candles"_s}, {u"garden"_s}}}},
        CustomerEdited{leyla().id, {{CustomerField::Phone, {u"+447700900000"_s}, {u"+447700900555"_s}}}}, // kept as a conflict, and that taken back
        CustomerEdited{leyla().id, {{CustomerField::Email, {leyla().email}, {u"other@example.invalid"_s}}}}, // chosen between two: both stand there again
        CustomerEdited{leyla().id, {{CustomerField::Email, {leyla().email}, {leyla().email}}}},
        CustomersMerged{leyla().id, second, {CustomerField::Phone}},
        CaseOpened{{CaseId::derived("case", u"1"_s), leyla().id, noon, noon.addDays(1), {}, {}, {}, {}}},
        CaseAcknowledged{opened}, CaseReassigned{opened, leo}, CaseNoted{opened, u"Rang, no answer"_s}, CaseClosed{opened, CaseEnd::Solved},
        BasketHandedOver{BasketId::derived("basket", u"0"_s), TillWay::Qr}, BasketDropped{BasketId::derived("basket", u"0"_s)},
        LookMade{{LookId::derived("look", u"1"_s), leyla().id, u"Sunday table"_s, {candle}, mia, noon}},
        VisitorsCounted{StoreId::derived("store", u"london"_s), 2, Means::DoorCounter}};
    int row = 0;
    for (const Outcome &outcome : all)
        QTest::addRow("%d %s", row++, qPrintable(opKind(outcome))) << outcome;
}

void TestTakeBack::whatIsTakenBackIsAsIfItHadNotBeen()
{
    QFETCH(Outcome, outcome);
    const auto told = [&] {
        const auto visitors = m_rig->run([](Shelf &shelf) { return VisitStore(shelf).visitorsPerHour(StoreId::derived("store", u"london"_s), noon.addDays(-1), noon.addDays(1)); });
        QByteArray all = everything(*m_rig, leyla().id) + '#' + everything(*m_rig, second) + '#' + everything(*m_rig, CustomerId::derived("customer", u"3"_s)) + '#';
        for (const HourCount &hour : *visitors)
            all += QByteArray::number(hour.visitors);
        return all;
    };
    if (std::holds_alternative<VisitorsCounted>(outcome))
        QVERIFY(m_rig->keep(VisitorsCounted{StoreId::derived("store", u"london"_s), 3, Means::DoorCounter}));
    const QByteArray before = told();
    const auto op = m_rig->keep(outcome);
    QVERIFY(op);
    QVERIFY2(told() != before, "the act changed nothing that can be seen");
    QVERIFY(canTakeBack(op->kind));
    QVERIFY(m_rig->keep(CaptureUndone{op->id, op->kind, op->payload}));
    QCOMPARE(told(), before);
    QCOMPARE(*m_rig->run([](Shelf &shelf) { return OpApplier(shelf).parkedCount(); }), 0);
}

void TestTakeBack::whatCannotBeTakenBackSaysSo()
{
    const auto parked = [&] { return *m_rig->run([](Shelf &shelf) { return OpApplier(shelf).parkedCount(); }); };
    const auto op = m_rig->keep(ProfileOpened{leyla().id, {}, {Assurance::Identified, Means::Scan, leyla().id, IdentifierKind::Card, noon}});
    QVERIFY(!canTakeBack(op->kind)); // who looked stays known
    QVERIFY(m_rig->keep(CaptureUndone{op->id, op->kind, op->payload}));
    QCOMPARE(parked(), 1);
}

void TestTakeBack::aVisitGoesBackToWhatItWas()
{
    Visit visit{VisitId::derived("visit", u"1"_s), StoreId::derived("store", u"london"_s), leyla().id, Assurance::Identified, Means::Scan, {}, noon, noon, mia, noon, noon, {}, {}, {}};
    QVERIFY(m_rig->keep(VisitOpened{visit}));
    QVERIFY(m_rig->keep(VisitUnbound{visit.id, leyla().id}));
    QVERIFY(m_rig->keep(VisitRestored{visit, {}}));
    const auto back = m_rig->run([&](Shelf &shelf) { return VisitStore(shelf).visit(visit.id); });
    QVERIFY(back);
    QCOMPARE(*back, visit);
}

void TestTakeBack::takingBackTwiceOrAfterARebuildIsOnce()
{
    const QByteArray before = everything(*m_rig, leyla().id);
    const auto op = m_rig->keep(NoteAdded{{NoteId::derived("note", u"1"_s), leyla().id, mia, noon, {}, u"Second"_s}});
    QVERIFY(m_rig->keep(CaptureUndone{op->id, op->kind, op->payload}));
    QVERIFY(m_rig->keep(CaptureUndone{op->id, op->kind, op->payload}));
    QCOMPARE(everything(*m_rig, leyla().id), before);
    // The journal alone makes the same of it.
    m_rig->close();
    QVERIFY(QFile::remove(m_rig->cachePath()));
    QVERIFY(m_rig->open());
    const auto notes = m_rig->run([](Shelf &shelf) {
        return shelf.cache.transaction([&]() -> Result<std::vector<Note>> {
            const auto key = CustomerStore(shelf).put(leyla());
            return CaptureStore(shelf).notesOf(*key, leyla().id);
        });
    });
    QCOMPARE(notes->size(), size_t(1));
    QCOMPARE(notes->front().text, u"First"_s);
}

void TestTakeBack::aCaseGoesBackToItsStepBefore()
{
    const CaseId id = CaseId::derived("case", u"0"_s);
    const auto state = [&] { return m_rig->run([](Shelf &shelf) { return CaseStore(shelf).openCases(); })->front(); };
    QVERIFY(m_rig->keep(CaseReassigned{id, leo}));
    const auto closing = m_rig->keep(CaseClosed{id, CaseEnd::NotReached});
    QVERIFY(m_rig->run([](Shelf &shelf) { return CaseStore(shelf).openCases(); })->empty());
    QVERIFY(m_rig->keep(CaptureUndone{closing->id, closing->kind, closing->payload}));
    QCOMPARE(state().state, CaseState::Open);
    QCOMPARE(state().owner, leo);
    QVERIFY(!state().end);
}

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"

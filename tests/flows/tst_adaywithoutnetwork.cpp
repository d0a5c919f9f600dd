// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/storage/opapplier.h"
#include "core/storage/profilestore.h"

#include <QFile>
#include <QRandomGenerator>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The network is away from opening to closing: three hundred captures, two restarts, and in the evening everything is there. */
class TestADayWithoutNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeHundredCapturesAreThereInTheEvening();

private:
    static constexpr int captures = 300;
};

namespace {

struct Told { ///< what the day should have left of one customer
    int notes = 0, holds = 0, followUps = 0, messages = 0, looks = 0;
    friend bool operator==(const Told &, const Told &) = default;
};

Told count(Shop &shop, const CustomerId &who)
{
    const auto profile = shop.await(shop.storage().run([who](Shelf &shelf) { return ProfileStore(shelf).profile(who); }));
    if (!profile)
        return {-1};
    return {int(profile->notes.size()), int(profile->holds.size()), int(profile->followUps.size()), int(profile->messages.size()), int(profile->looks.size())};
}

} // namespace

void TestADayWithoutNetwork::threeHundredCapturesAreThereInTheEvening()
{
    const quint32 seed = 20261121;
    QRandomGenerator chance(seed);
    Shop shop;
    const Product candle = shop.product(u"Candle"_s), cup = shop.product(u"Cup"_s);
    std::vector<Customer> people;
    for (int i = 0; i < 30; ++i)
        people.push_back(shop.customer(u"Guest %1"_s.arg(i)));
    QHash<CustomerId, Told> told;
    QSet<OpId> safe;
    int undone = 0;
    IdMaker ids(shop.clock);
    for (int i = 0; i < captures; ++i) {
        shop.clock.advance(90);
        const CustomerId who = people[chance.bounded(quint32(people.size()))].id;
        const ClerkId clerk = shop.clerk(i % 3 ? u"Mia"_s : u"Leo"_s);
        Told &t = told[who];
        Outcome outcome;
        switch (i % 5) {
        case 0: outcome = NoteAdded{{ids.make<NoteId>(), who, clerk, shop.clock.now(), {u"gift"_s}, u"Note %1"_s.arg(i)}}; ++t.notes; break;
        case 1: outcome = HoldPlaced{{ids.make<HoldId>(), who, candle.id, 1, shop.clock.now(), shop.clock.now().addDays(2), clerk, HoldState::Open}}; ++t.holds; break;
        case 2: outcome = FollowUpAdded{{ids.make<FollowUpId>(), who, clerk, u"Ring"_s, QDate(2026, 11, 25), false}}; ++t.followUps; break;
        case 3: outcome = MessageWritten{{ids.make<MessageId>(), who, clerk, shop.clock.now(), Purpose::EmailMarketing, u"It is here"_s, {}}}; ++t.messages; break;
        case 4: outcome = LookMade{{ids.make<LookId>(), who, u"Table"_s, {candle.id, cup.id}, clerk, shop.clock.now()}}; ++t.looks; break;
        }
        const auto op = shop.await(shop.engine().captures.record(outcome, clerk));
        QVERIFY2(op, qPrintable(u"seed %1, capture %2"_s.arg(seed).arg(i)));
        safe.insert(op->id);
        if (i % 29 == 0 && i % 5 == 0) { // somebody errs now and then
            QVERIFY(shop.await(shop.engine().captures.undo(op->id, clerk)));
            --t.notes;
            ++undone;
        }
        if (i == 100 || i == 200)
            shop.restart();
    }
    QCOMPARE(safe.size(), captures);
    QVERIFY(undone > 0);
    QCOMPARE(shop.engine().captures.pending(), captures + undone); // nothing was sent, nothing is forgotten

    const auto compare = [&] {
        for (const Customer &c : people) {
            Told expected = told.value(c.id);
            expected.looks = std::min(expected.looks, 10);       // a profile holds the last ten looks
            expected.messages = std::min(expected.messages, 20); // and the last twenty messages
            if (count(shop, c.id) != expected)
                return false;
        }
        return true;
    };
    QVERIFY(compare());

    // The device's own list has every one of them, page by page.
    QVERIFY(shop.signIn(u"Mia"_s));
    HistoryController &history = shop.engine().history;
    history.load();
    QTRY_COMPARE(history.state().face, HistoryState::Face::Ready);
    while (history.state().more) {
        const size_t before = history.state().rows.size();
        history.loadOlder();
        QTRY_VERIFY(history.state().rows.size() > before);
    }
    int listed = 0;
    for (const CaptureRow &row : history.state().rows) {
        QCOMPARE(row.state, CaptureState::SafeHere);
        listed += safe.contains(row.op);
    }
    QCOMPARE(listed, captures);
    QCOMPARE(history.state().waiting, qint64(captures + undone));

    // The cache is lost; the journal makes it anew, once the people's records are back.
    shop.reopenAfter([&] { QVERIFY(QFile::remove(Storage::cachePath(shop.folder()))); });
    for (const Customer &c : people)
        shop.put(c);
    QVERIFY(compare());
}

QTEST_GUILESS_MAIN(TestADayWithoutNetwork)
#include "tst_adaywithoutnetwork.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;
using Face = MergeState::Face;

/** Two records turn out to be one person's, and perhaps two people's after all. */
class TestOnePerson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOtherRecordIsFoundAndCompared();
    void whoeverIsAlikeIsSuggested();
    void mergedTheyAreOneInEveryPlace();
    void aYearLaterEachHasItsOwnAgain();
    void aNoOfEitherHolds();
    void aNoSaidAfterwardsHoldsForBothAndStaysWithTheKept();
    void listsAreJoinedAndFieldsChosen();
    void aMergeIsTakenBackAtOnce();
    void partedByMistakeTheyAreOneAgainWithinTenSeconds();
    void mergedTwiceThePartsComeApartOneByOne();
    void aRecordIsNotMergedWithItselfNorInACircle();
};

namespace {

const QString ainosCard = u"2900000000018"_s, koskisCard = u"2900000000025"_s;

struct Story {
    Story() : aino(shop.customer(u"Aino Virtanen"_s, ainosCard)), koski(shop.customer(u"A. Koski"_s, koskisCard)), candle(shop.product(u"Birch candle"_s))
    {
        aino.email = u"aino@example.org"_s;
        koski.email = u"koski@example.org"_s;
        koski.phone = u"+447400222222"_s;
        shop.put(aino);
        shop.put(koski);
        shop.bought(aino, {{candle, 1}}, 90);
        shop.bought(koski, {{candle, 2}}, 60);
        if (!shop.signIn(u"Mia"_s))
            qFatal("Mia cannot sign in");
    }
    MergeController &merges() { return shop.engine().merges; }
    const Profile &seen() const { return shop.brief().profile; }
    void open(const QString &card)
    {
        shop.wait(10); // the same card at once would be a scanner's stutter
        shop.scan(card);
        QCOMPARE(shop.brief().face, BriefState::Face::Ready);
    }
    void note(const QString &text)
    {
        QVERIFY(shop.await(shop.engine().visit.addNote({}, text)));
        shop.settle();
    }
    /** From Aino's brief, with what is chosen of Koski's. */
    Op merge(const std::vector<CustomerField> &fromKoski = {})
    {
        open(ainosCard);
        merges().begin(aino);
        merges().compare(koski.id);
        if (!QTest::qWaitFor([&] { return merges().state().face == Face::Comparing; }))
            qFatal("the records cannot be compared");
        for (const CustomerField field : fromKoski)
            merges().take(field, true);
        const auto op = shop.await(merges().merge());
        shop.settle();
        return op.value();
    }
    Op part(const Op &merge)
    {
        const auto &records = seen().merged;
        const auto record = std::find_if(records.begin(), records.end(), [&](const MergedRecord &r) { return r.merge == merge.id; });
        const auto op = shop.await(merges().part(aino.id, record == records.end() ? MergedRecord{merge.id, koski.id, {}, {}, {}} : *record));
        shop.settle();
        return op.value();
    }
    std::vector<SearchHit> found(const QString &text)
    {
        const auto answer = shop.await(shop.engine().profiles.search(text));
        return answer ? answer->hits : std::vector<SearchHit>();
    }

    Shop shop;
    Customer aino, koski;
    Product candle;
};

Customer withConsent(Customer c, Purpose purpose, ConsentState state, const QDateTime &since)
{
    c.consents.push_back({purpose, state, since, u"2026-1"_s});
    return c;
}

} // namespace

void TestOnePerson::theOtherRecordIsFoundAndCompared()
{
    Story story;
    story.open(koskisCard);
    story.note(u"Looks for something blue"_s);
    MergeController &merges = story.merges();
    merges.begin(story.aino);
    QCOMPARE(merges.state().face, Face::Choosing);
    merges.search(u"example"_s);
    merges.search(u"koski"_s);
    QTRY_COMPARE(merges.state().hits.size(), size_t(1));
    QCOMPARE(merges.state().hits.front().customer, story.koski.id);
    merges.search(u"virtanen"_s);
    QTRY_COMPARE(merges.state().search, SearchState::Face::Ready);
    QTRY_VERIFY(merges.state().hits.empty()); // nobody is merged with themselves

    merges.compare(story.koski.id);
    QCOMPARE(merges.state().face, Face::Loading);
    QTRY_COMPARE(merges.state().face, Face::Comparing);
    const MergeSides &sides = merges.state().sides;
    QCOMPARE(sides.kept.customer.id, story.aino.id);
    QCOMPARE(sides.gone.customer.name.shown, u"A. Koski"_s);
    QCOMPARE((std::array{sides.kept.orders, sides.kept.notes, sides.gone.orders, sides.gone.notes}), (std::array{1, 0, 1, 1}));
    QCOMPARE(differing(sides.kept.customer, sides.gone.customer), (std::vector{CustomerField::Name, CustomerField::Email}));
    QCOMPARE(takenFromGone(sides, {CustomerField::Email}), (std::vector{CustomerField::Email, CustomerField::Phone})); // only theirs has a phone
    merges.take(CustomerField::Email, true);
    merges.take(CustomerField::Email, true);
    QCOMPARE(merges.state().fromGone, std::vector{CustomerField::Email});
    merges.take(CustomerField::Email, false);
    QVERIFY(merges.state().fromGone.empty());

    story.shop.engine().session.lock();
    QVERIFY(merges.state().sides.gone.customer.name.shown.isEmpty()); // nobody is left in memory
}

void TestOnePerson::whoeverIsAlikeIsSuggested()
{
    Story story;
    Customer twin;
    twin.id = CustomerId::derived("customer", u"twin"_s);
    twin.name.shown = u"Virtanen Aino"_s;
    twin.changed = story.shop.clock.now();
    story.shop.put(twin);
    story.merges().begin(story.aino);
    QTRY_COMPARE(story.merges().state().suggested.size(), size_t(1));
    QCOMPARE(story.merges().state().suggested.front().customer, twin.id);
    story.merges().end();
    QVERIFY(story.merges().state().suggested.empty());
}

void TestOnePerson::mergedTheyAreOneInEveryPlace()
{
    Story story;
    story.open(koskisCard);
    story.note(u"Looks for something blue"_s);
    story.merge({CustomerField::Email});

    QCOMPARE(story.seen().customer.name.shown, u"Aino Virtanen"_s); // the open brief is both at once
    QCOMPARE(story.seen().customer.email, u"koski@example.org"_s);
    QCOMPARE(story.seen().customer.phone, u"+447400222222"_s);
    QCOMPARE(story.seen().orders.size(), size_t(2));
    QCOMPARE(story.seen().notes.size(), size_t(1));
    QCOMPARE(story.seen().merged.size(), size_t(1));
    QCOMPARE(story.seen().merged.front().name, u"A. Koski"_s);

    story.open(koskisCard); // their other card
    QCOMPARE(story.shop.brief().customer, story.aino.id);
    QCOMPARE(story.seen().customer.cards.size(), size_t(2));
    for (const QString &typed : {u"koski"_s, u"virtanen"_s, u"aino@example.org"_s, u"koski@example.org"_s}) {
        QCOMPARE(story.found(typed).size(), size_t(1));
        QCOMPARE(story.found(typed).front().customer, story.aino.id);
    }
}

void TestOnePerson::aYearLaterEachHasItsOwnAgain()
{
    Story story;
    story.open(koskisCard);
    story.note(u"Of before, Koski's"_s);
    const Op merge = story.merge({CustomerField::Email});
    story.note(u"Of after the merge"_s);
    QVERIFY(story.shop.await(story.shop.engine().edits.save(story.seen().customer, {{CustomerField::Title, {u"Dr"_s}}})));
    story.shop.settle();
    QCOMPARE(story.seen().customer.title, u"Dr"_s);

    story.shop.clock.advance(365 * 24 * 3600);
    story.shop.restart();
    QVERIFY(story.shop.signIn(u"Mia"_s));
    story.shop.bought(story.aino, {{story.candle, 3}}, 1);
    story.open(ainosCard);
    QCOMPARE(story.seen().orders.size(), size_t(3));
    story.part(merge);

    QCOMPARE(story.shop.brief().customer, story.aino.id); // the page knows at once
    QVERIFY(story.seen().merged.empty());
    QCOMPARE(story.seen().customer.email, u"aino@example.org"_s);
    QVERIFY(story.seen().customer.phone.isEmpty());
    QCOMPARE(story.seen().customer.title, u"Dr"_s);
    QCOMPARE(story.seen().customer.cards.size(), size_t(1));
    QCOMPARE(story.seen().orders.size(), size_t(2));
    QCOMPARE(story.seen().notes.size(), size_t(1));
    QCOMPARE(story.seen().notes.front().text, u"Of after the merge"_s);

    story.open(koskisCard);
    QCOMPARE(story.shop.brief().customer, story.koski.id);
    QCOMPARE(story.seen().customer.name.shown, u"A. Koski"_s);
    QCOMPARE(story.seen().customer.email, u"koski@example.org"_s);
    QCOMPARE(story.seen().customer.phone, u"+447400222222"_s);
    QVERIFY(story.seen().customer.title.isEmpty());
    QCOMPARE(story.seen().orders.size(), size_t(1));
    QCOMPARE(story.seen().notes.front().text, u"Of before, Koski's"_s);
    QCOMPARE(story.found(u"koski"_s).front().customer, story.koski.id);
}

void TestOnePerson::aNoOfEitherHolds()
{
    for (const bool goneSaidNo : {true, false}) {
        Story story;
        const QDateTime before = story.shop.clock.now().addDays(-9);
        story.shop.put(withConsent(story.aino, Purpose::EmailMarketing, goneSaidNo ? ConsentState::Granted : ConsentState::Refused, before));
        story.shop.put(withConsent(story.koski, Purpose::EmailMarketing, goneSaidNo ? ConsentState::Withdrawn : ConsentState::Granted, before.addDays(1)));
        story.merge();
        QVERIFY(saysNo(story.seen().customer.consent(Purpose::EmailMarketing)));
    }
}

void TestOnePerson::aNoSaidAfterwardsHoldsForBothAndStaysWithTheKept()
{
    Story story;
    const QDateTime before = story.shop.clock.now().addDays(-9);
    story.shop.put(withConsent(story.aino, Purpose::Recognition, ConsentState::Granted, before));
    story.shop.put(withConsent(story.koski, Purpose::Recognition, ConsentState::Granted, before));
    const Op merge = story.merge();
    story.shop.engine().visit.stopNoticing();
    story.shop.settle();
    story.open(koskisCard);
    QCOMPARE(story.seen().customer.consent(Purpose::Recognition), ConsentState::Withdrawn);
    story.part(merge);
    story.open(ainosCard);
    QCOMPARE(story.seen().customer.consent(Purpose::Recognition), ConsentState::Withdrawn);
}

void TestOnePerson::listsAreJoinedAndFieldsChosen()
{
    Story story;
    story.aino.interests = {u"candles"_s, u"garden"_s};
    story.aino.sizes = {{u"shoe"_s, u"38"_s}};
    story.koski.interests = {u"garden"_s, u"paper"_s};
    story.koski.sizes = {{u"shoe"_s, u"39"_s}, {u"top"_s, u"M"_s}};
    story.koski.buysFor = {u"a niece of 8"_s};
    story.shop.put(story.aino);
    story.shop.put(story.koski);
    story.merge({CustomerField::Name});
    const Customer &both = story.seen().customer;
    QCOMPARE(both.name.shown, u"A. Koski"_s);
    QCOMPARE(both.interests, (QStringList{u"candles"_s, u"garden"_s, u"paper"_s}));
    QCOMPARE(both.sizes, (std::vector<Size>{{u"shoe"_s, u"38"_s}, {u"top"_s, u"M"_s}})); // nobody has two sizes of shoes
    QCOMPARE(both.buysFor, QStringList{u"a niece of 8"_s});
}

void TestOnePerson::aMergeIsTakenBackAtOnce()
{
    Story story;
    const Op merge = story.merge();
    QCOMPARE(story.seen().orders.size(), size_t(2));
    story.part(merge);
    QCOMPARE(story.seen().orders.size(), size_t(1));
    QCOMPARE(story.found(u"koski"_s).front().customer, story.koski.id);
    story.merge(); // and they are one after all
    QCOMPARE(story.seen().orders.size(), size_t(2));
}

void TestOnePerson::partedByMistakeTheyAreOneAgainWithinTenSeconds()
{
    Story story;
    const Op merge = story.merge({CustomerField::Email});
    const Profile before = story.seen();
    const Op parted = story.part(merge);
    QVERIFY(story.seen().customer.phone.isEmpty());
    QVERIFY(story.shop.await(story.shop.engine().captures.undo(parted.id, story.shop.clerk(u"Mia"_s))));
    story.shop.settle();
    QCOMPARE(story.seen().customer, before.customer); // with the mail that was chosen
    QCOMPARE(story.seen().orders.size(), size_t(2));
    QCOMPARE(story.seen().merged.front().fromGone, before.merged.front().fromGone);
}

void TestOnePerson::mergedTwiceThePartsComeApartOneByOne()
{
    Story story;
    const Customer third = story.shop.customer(u"Aino Kallio"_s, u"2900000000032"_s);
    story.shop.bought(third, {{story.candle, 1}}, 30);
    const Op first = story.merge();
    story.merges().begin(story.aino);
    story.merges().compare(third.id);
    QTRY_COMPARE(story.merges().state().face, Face::Comparing);
    QCOMPARE(story.merges().state().sides.kept.orders, 2); // what was merged before comes along
    const auto second = story.shop.await(story.merges().merge());
    story.shop.settle();
    QVERIFY(second);
    QCOMPARE(story.seen().orders.size(), size_t(3));
    QCOMPARE(story.seen().merged.size(), size_t(2));
    story.part(first);
    QCOMPARE(story.seen().orders.size(), size_t(2));
    QCOMPARE(story.seen().merged.size(), size_t(1));
    QCOMPARE(story.seen().merged.front().gone, third.id);
}

void TestOnePerson::aRecordIsNotMergedWithItselfNorInACircle()
{
    Story story;
    story.merge();
    story.merges().begin(story.aino);
    story.merges().compare(story.koski.id); // they are one already
    QTRY_COMPARE(story.merges().state().face, Face::Error);
    QCOMPARE(story.merges().state().problem->detail, u"merge.circle"_s);
    story.merges().back();
    QCOMPARE(story.merges().state().face, Face::Choosing);
    const auto itself = story.shop.await(story.shop.engine().captures.record(CustomersMerged{story.aino.id, story.aino.id, {}}, story.shop.clerk(u"Mia"_s)));
    QCOMPARE(itself.error().detail, u"merge.circle"_s);
}

QTEST_GUILESS_MAIN(TestOnePerson)
#include "tst_oneperson.moc"

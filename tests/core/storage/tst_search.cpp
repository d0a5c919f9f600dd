// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customersearch.h"
#include "core/storage/importstore.h"
#include "core/storage/searchkeys.h"
#include "core/storage/statement.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <QRandomGenerator>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Customer> &people()
{
    static const std::vector<Customer> all = [] {
        std::vector<Customer> p{
            leyla(),
            customerNamed(u"2"_s, u"Åsa Öström"_s, u"asa@example.invalid"_s, u"+46701234567"_s, u"6401234567897"_s),
            customerNamed(u"3"_s, u"Ali O’Brien"_s, {}, u"+358401234567"_s),
            customerNamed(u"4"_s, u"Łukasz Żak"_s),
            customerNamed(u"5"_s, u"Алеся Кавалёва"_s),
            customerNamed(u"6"_s, u"宮崎 駿"_s, u"hayao@example.invalid"_s),
            customerNamed(u"7"_s, u"محمد علي"_s),
            customerNamed(u"8"_s, u"Bo Ek"_s),
            customerNamed(u"9"_s, u"Alexandrina Alexander"_s),
            customerNamed(u"10"_s, u"Alexander Alexandersson"_s),
            customerNamed(u"11"_s, u"İbrahim IŞIK"_s),
            customerNamed(u"12"_s, u"Madonna"_s),
            customerNamed(u"13"_s, u"김민준"_s),
            customerNamed(u"14"_s, u"Anna-Liisa van der Berg"_s),
        };
        p[5].name.latin = u"Hayao Miyazaki"_s;
        p[0].cards.push_back({IdentifierKind::Gsrn, u"952000000000000019"_s});
        p[11].cards.push_back({IdentifierKind::Card, u"VIP-77"_s});
        return p;
    }();
    return all;
}

Result<Imported> importPeople(Shelf &s) { return ImportStore(s).importCustomers(people()); }

CustomerSearch::Answer find(Rig &rig, const QString &typed)
{
    const auto answer = rig.run([typed](Shelf &s) { return CustomerSearch(s).find(typed); });
    return answer ? *answer : CustomerSearch::Answer{CustomerSearch::State::TooShort, {}, true};
}

QStringList names(const CustomerSearch::Answer &answer)
{
    QStringList list;
    for (const Customer &c : answer.hits)
        list.append(c.name.shown);
    return list;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void peopleAreFound_data();
    void peopleAreFound();
    void tooLittleIsAskedForMore_data();
    void tooLittleIsAskedForMore();
    void atMostTenAreShownAndItSaysThereAreMore();
    void thoseSeenLastComeFirst();
    void whoBoughtLastIsCountedAgainWhenAnOrderIsAnothers();
    void anOlderOrderMakesNobodySeenEarlier();
    void aWholeWordBeatsABeginning();
    void exactIsAboveFolded();
    void whoIsAlikeInAllElseIsSortedAsTheLocaleSorts();
    void aBeginningIsAboveWhatStandsInside();
    void whileLoadingExactKeysStillWork();
    void jobsRunBetweenTheSlices();
    void aChangedNameIsNotFoundByTheOldOne();
    void oneBadRowDoesNotBlindTheShop();
    void aLongNameAmongManyAlikeIsFound();
    void nothingTypedCrashesIt();

private:
    Rig m_rig;
};

void TestSearch::initTestCase()
{
    QVERIFY(m_rig.open());
    QVERIFY(m_rig.run(importPeople));
    m_rig.close();
    QVERIFY(m_rig.open()); // the index comes from the sealed rows, not from the import
    QVERIFY(m_rig.waitForSearch());
}

void TestSearch::peopleAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *why, const QString &typed, const QStringList &found) { QTest::newRow(why) << typed << found; };
    row("the beginning of a name", u"ley"_s, {u"Leyla Şahin"_s});
    row("accents left out", u"sahin"_s, {u"Leyla Şahin"_s});
    row("accents typed", u"Şahin"_s, {u"Leyla Şahin"_s});
    row("in capitals", u"ÖSTRÖM"_s, {u"Åsa Öström"_s});
    row("typed apart from its accents", QString(u"Öström"_s).normalized(QString::NormalizationForm_D), {u"Åsa Öström"_s});
    row("with another apostrophe", u"o'brien"_s, {u"Ali O’Brien"_s});
    row("without one", u"obrien"_s, {u"Ali O’Brien"_s});
    row("a crossed l", u"lukasz"_s, {u"Łukasz Żak"_s});
    row("Turkish i", u"ibrahim isik"_s, {u"İbrahim IŞIK"_s});
    row("dotted capital", u"İBR"_s, {u"İbrahim IŞIK"_s});
    row("Cyrillic", u"алеся"_s, {u"Алеся Кавалёва"_s});
    row("Cyrillic in Latin letters", u"kaval"_s, {u"Алеся Кавалёва"_s});
    row("kanji", u"宮崎"_s, {u"宮崎 駿"_s});
    row("its reading", u"miyaz"_s, {u"宮崎 駿"_s});
    row("Arabic", u"محمد"_s, {u"محمد علي"_s});
    row("Hangul, one syllable short", u"김민"_s, {u"김민준"_s});
    row("one name", u"madonna"_s, {u"Madonna"_s});
    row("two beginnings, any order", u"ostr as"_s, {u"Åsa Öström"_s});
    row("two short words", u"bo ek"_s, {u"Bo Ek"_s});
    row("all words must match", u"leyla ostrom"_s, {});
    row("a hyphenated name", u"anna-liisa"_s, {u"Anna-Liisa van der Berg"_s});
    row("and without the hyphen", u"annaliisa berg"_s, {u"Anna-Liisa van der Berg"_s});
    row("a mail's beginning", u"leyla.sahin@ex"_s, {u"Leyla Şahin"_s});
    row("a whole mail", u"HAYAO@example.invalid"_s, {u"宮崎 駿"_s});
    row("a mail's own words", u"hayao"_s, {u"宮崎 駿"_s});
    row("a phone as at home", u"040 123 45"_s, {u"Ali O’Brien"_s});
    row("a phone as abroad", u"+358 40 123"_s, {u"Ali O’Brien"_s});
    row("a phone with 00", u"0046 70-123 45 67"_s, {u"Åsa Öström"_s});
    row("a phone in Arabic digits", u"٠٤٠١٢٣٤٥٦٧"_s, {u"Ali O’Brien"_s});
    row("a British phone", u"07700 900"_s, {u"Leyla Şahin"_s});
    row("a whole card", u"6401234567897"_s, {u"Åsa Öström"_s});
    row("a card's beginning", u"4006381"_s, {u"Leyla Şahin"_s});
    row("a card longer than the index sees", u"9520000000000000"_s, {u"Leyla Şahin"_s});
    row("the last digits differ", u"952000000000000018"_s, {});
    row("a card with letters", u"vip-7"_s, {u"Madonna"_s});
    row("a name and a number", u"ali 040123"_s, {u"Ali O’Brien"_s});
    row("a name and somebody else's number", u"leyla 040123"_s, {});
    row("the inside of a name", u"авалё"_s, {u"Алеся Кавалёва"_s});
    row("the end of a name", u"hin"_s, {u"Leyla Şahin"_s});
    row("the middle of a name behind eight letters", u"ndrin"_s, {u"Alexandrina Alexander"_s});
    row("the middle of two names", u"eyl ahi"_s, {u"Leyla Şahin"_s});
    row("the middle of one and another's", u"eyl stro"_s, {});
    row("the middle and a short beginning", u"exandr al"_s, {u"Alexandrina Alexander"_s});
    row("the last digits of a phone", u"34567"_s, {u"Ali O’Brien"_s, u"Åsa Öström"_s});
    row("a phone's middle", u"012 3456"_s, {u"Ali O’Brien"_s, u"Åsa Öström"_s});
    row("a card's last digits", u"7897"_s, {u"Åsa Öström"_s});
    row("a mail's middle", u"sahin@example.in"_s, {u"Leyla Şahin"_s});
    row("nobody", u"zzzz"_s, {});
    row("somebody else's word behind eight letters", u"alexandrinas"_s, {});
    row("nine letters and more", u"alexandri"_s, {u"Alexandrina Alexander"_s});
}

void TestSearch::peopleAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const CustomerSearch::Answer answer = find(m_rig, typed);
    QCOMPARE(answer.state, CustomerSearch::State::Found);
    QCOMPARE(names(answer), found);
    QVERIFY(!answer.more);
}

void TestSearch::tooLittleIsAskedForMore_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", " ", "l", "le", "07", "bo", "宮", "@", "'", "  -  "})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestSearch::tooLittleIsAskedForMore()
{
    QFETCH(QString, typed);
    const CustomerSearch::Answer answer = find(m_rig, typed);
    QCOMPARE(answer.state, CustomerSearch::State::TooShort);
    QVERIFY(answer.hits.empty());
}

void TestSearch::atMostTenAreShownAndItSaysThereAreMore()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    std::vector<Customer> many;
    for (int i = 0; i < 11; ++i)
        many.push_back(customerNamed(QString::number(i), u"Virtanen %1"_s.arg(QString(i + 1, u'a'))));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(many).first(10)); }));
    QCOMPARE(find(rig, u"virta"_s).hits.size(), size_t(10));
    QVERIFY(!find(rig, u"virta"_s).more);
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(many).last(1)); }));
    QCOMPARE(find(rig, u"virta"_s).hits.size(), size_t(10));
    QVERIFY(find(rig, u"virta"_s).more);
}

void TestSearch::thoseSeenLastComeFirst()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    const std::vector<Customer> all{customerNamed(u"a"_s, u"Virtanen Aino"_s), customerNamed(u"b"_s, u"Virtanen Bea"_s), customerNamed(u"c"_s, u"Virtanen Cai"_s)};
    const Product mug = productNamed(u"22423"_s, u"Mug"_s);
    const Order order = orderOf(u"1"_s, all[1].id, noon.addDays(-3), {line(mug, 1)});
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(all); }));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importProducts(std::span(&mug, 1)); }));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importOrders(std::span(&order, 1)); }));
    Visit visit;
    visit.id = rig.ids().make<VisitId>();
    visit.customer = all[2].id;
    visit.assurance = Assurance::Identified;
    visit.arrived = visit.lastSign = noon;
    QVERIFY(rig.keep(VisitOpened{visit}));
    const QStringList expected{u"Virtanen Cai"_s, u"Virtanen Bea"_s, u"Virtanen Aino"_s};
    QCOMPARE(names(find(rig, u"virtanen"_s)), expected);
    rig.close();
    QVERIFY(rig.open() && rig.waitForSearch());
    QCOMPARE(names(find(rig, u"virtanen"_s)), expected);
}

namespace {

/** Three of one name; the mug is bought by whom the test says. */
struct Virtanens {
    Virtanens()
    {
        open = rig.open().ok() && rig.waitForSearch() && rig.run([this](Shelf &s) { return ImportStore(s).importCustomers(all); }).ok()
            && rig.run([this](Shelf &s) { return ImportStore(s).importProducts(std::span(&mug, 1)); }).ok();
    }
    bool bought(const QString &number, size_t who, int daysAgo)
    {
        const Order order = orderOf(number, all[who].id, noon.addDays(-daysAgo), {line(mug, 1)});
        return rig.run([&](Shelf &s) { return ImportStore(s).importOrders(std::span(&order, 1)); }).ok();
    }
    /** As the index has it, and as it is read from the rows after a restart. */
    std::vector<QStringList> orders()
    {
        std::vector<QStringList> both{names(find(rig, u"virtanen"_s))};
        rig.close();
        if (rig.open().ok() && rig.waitForSearch())
            both.push_back(names(find(rig, u"virtanen"_s)));
        return both;
    }
    Rig rig;
    const std::vector<Customer> all{customerNamed(u"a"_s, u"Virtanen Aino"_s), customerNamed(u"b"_s, u"Virtanen Bea"_s), customerNamed(u"c"_s, u"Virtanen Cai"_s)};
    const Product mug = productNamed(u"22423"_s, u"Mug"_s);
    bool open = false;
};

} // namespace

void TestSearch::whoBoughtLastIsCountedAgainWhenAnOrderIsAnothers()
{
    Virtanens v;
    QVERIFY(v.open && v.bought(u"1"_s, 0, 9) && v.bought(u"2"_s, 1, 3) && v.bought(u"3"_s, 2, 5));
    QVERIFY(v.bought(u"2"_s, 0, 3)); // the till had it on the wrong card
    const QStringList aino{u"Virtanen Aino"_s, u"Virtanen Cai"_s, u"Virtanen Bea"_s};
    QCOMPARE(v.orders(), (std::vector{aino, aino}));
    QVERIFY(v.bought(u"2"_s, 0, 7)); // and on the wrong day
    const QStringList cai{u"Virtanen Cai"_s, u"Virtanen Aino"_s, u"Virtanen Bea"_s};
    QCOMPARE(v.orders(), (std::vector{cai, cai}));
}

void TestSearch::anOlderOrderMakesNobodySeenEarlier()
{
    Virtanens v;
    QVERIFY(v.open && v.bought(u"1"_s, 0, 3) && v.bought(u"2"_s, 1, 5) && v.bought(u"3"_s, 0, 90)); // the archive comes last
    const QStringList expected{u"Virtanen Aino"_s, u"Virtanen Bea"_s, u"Virtanen Cai"_s};
    QCOMPARE(v.orders(), (std::vector{expected, expected}));
}

void TestSearch::aWholeWordBeatsABeginning()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    std::vector<Customer> all;
    for (int i = 0; i < 12; ++i)
        all.push_back(customerNamed(QString::number(i), u"Anna%1"_s.arg(QString(1, QChar(u'a' + i)))));
    all.push_back(customerNamed(u"whole"_s, u"Anna"_s));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(all); }));
    QCOMPARE(names(find(rig, u"anna"_s)).first(), u"Anna"_s);
}

void TestSearch::exactIsAboveFolded()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    std::vector<Customer> all;
    for (int i = 0; i < 6; ++i) {
        all.push_back(customerNamed(QString::number(2 * i), u"Ostrom"_s));
        all.push_back(customerNamed(QString::number(2 * i + 1), u"Åsa Öström"_s));
    }
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(all); }));
    QCOMPARE(names(find(rig, u"öström"_s)).first(6), QStringList(6, u"Åsa Öström"_s)); // though all match, and the plain were here first
    QCOMPARE(names(find(rig, u"ostrom"_s)).first(6), QStringList(6, u"Ostrom"_s));
    QVERIFY(find(rig, u"ostrom"_s).more);
    QCOMPARE(names(find(rig, QString(u"ÖSTR"_s).normalized(QString::NormalizationForm_D))).first(), u"Åsa Öström"_s);
}

void TestSearch::whoIsAlikeInAllElseIsSortedAsTheLocaleSorts()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    const std::vector<Customer> all{customerNamed(u"a"_s, u"Virtanen Zorn"_s), customerNamed(u"b"_s, u"Virtanen Ärla"_s), customerNamed(u"c"_s, u"Virtanen Bea"_s)};
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(all); }));
    const auto sorted = [&](const QLocale &locale) { return names(*rig.run([locale](Shelf &s) { return CustomerSearch(s, locale).find(u"virtanen"_s); })); };
    QCOMPARE(sorted(QLocale(u"de_DE"_s)), (QStringList{u"Virtanen Ärla"_s, u"Virtanen Bea"_s, u"Virtanen Zorn"_s}));
    QCOMPARE(sorted(QLocale(u"sv_SE"_s)), (QStringList{u"Virtanen Bea"_s, u"Virtanen Zorn"_s, u"Virtanen Ärla"_s}));
}

void TestSearch::aBeginningIsAboveWhatStandsInside()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    const std::vector<Customer> all{customerNamed(u"a"_s, u"Aino Kaloniemi"_s), customerNamed(u"b"_s, u"Zita Nieminen"_s)};
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(all); }));
    QCOMPARE(names(find(rig, u"niem"_s)), (QStringList{u"Zita Nieminen"_s, u"Aino Kaloniemi"_s}));
    Customer renamed = all[0];
    for (int i = 0; i < 3000; ++i) { // more than the text of all keeps of what was replaced
        renamed.name.shown = u"Aino Kalo%1"_s.arg(i);
        renamed.changed = noon.addSecs(i + 1);
        QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&renamed, 1)); }));
    }
    QCOMPARE(names(find(rig, u"niem"_s)), QStringList{u"Zita Nieminen"_s});
    QCOMPARE(names(find(rig, u"alo2999"_s)), QStringList{renamed.name.shown});
    QVERIFY(names(find(rig, u"alo2998"_s)).isEmpty());
}

void TestSearch::whileLoadingExactKeysStillWork()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importPeople));
    rig.close();
    Storage storage(rig.clock());
    auto opened = storage.open(rig.folder(), rig.keys());
    auto exact = storage.run([](Shelf &s) { return CustomerSearch(s).find(u"6401234567897"_s); });
    auto prefix = storage.run([](Shelf &s) { return CustomerSearch(s).find(u"640123"_s); });
    QVERIFY(answerOf(opened));
    QCOMPARE(names(*answerOf(exact)), QStringList{u"Åsa Öström"_s});
    QCOMPARE(answerOf(prefix)->state, CustomerSearch::State::Loading);
}

void TestSearch::jobsRunBetweenTheSlices()
{
    Rig rig;
    QVERIFY(rig.open());
    std::vector<Customer> many;
    for (int i = 0; i < 3500; ++i) // four slices
        many.push_back(customerNamed(QString::number(i), u"Person %1"_s.arg(i)));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(many); }));
    rig.close();
    Storage storage(rig.clock());
    QSignalSpy ready(&storage, &Storage::searchReady);
    const auto opened = storage.open(rig.folder(), rig.keys());
    // A job that is asked for while the files are opened itself asks for another: that one stands behind the first slice, before the second.
    QFuture<Result<bool>> behindOneSlice;
    const auto first = storage.run([&](Shelf &) {
        behindOneSlice = storage.run([](Shelf &s) { return Result<bool>(s.search.ready()); });
        return Result<>();
    });
    QVERIFY(answerOf(opened));
    QVERIFY(answerOf(first));
    QCOMPARE(*answerOf(behindOneSlice), false);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 120'000);
    const auto found = answerOf(storage.run([](Shelf &s) { return CustomerSearch(s).find(u"person 3499"_s); }));
    QCOMPARE(found->hits.size(), size_t(1));
}

void TestSearch::aChangedNameIsNotFoundByTheOldOne()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    Customer c = customerNamed(u"1"_s, u"Maija Meri"_s);
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&c, 1)); }));
    c.name.shown = u"Maija Vuori"_s;
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&c, 1)); }));
    QVERIFY(find(rig, u"meri"_s).hits.empty());
    QCOMPARE(names(find(rig, u"vuori"_s)), QStringList{u"Maija Vuori"_s});
    QCOMPARE(names(find(rig, u"maija"_s)), QStringList{u"Maija Vuori"_s});
}

void TestSearch::oneBadRowDoesNotBlindTheShop()
{
    Rig rig;
    QVERIFY(rig.open());
    const std::vector<Customer> all{customerNamed(u"a"_s, u"Virtanen Aino"_s), customerNamed(u"b"_s, u"Virtanen Bea"_s), customerNamed(u"c"_s, u"Virtanen Cai"_s)};
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(all); }));
    QVERIFY(rig.waitForSearch());
    // One row's search cell is changed on the disk, another one's record is swapped with its neighbour's.
    QVERIFY(rig.run([](Shelf &s) { return s.cache.script("UPDATE customer_search SET sealed = zeroblob(60) WHERE customer = 1"); }));
    QVERIFY(rig.run([](Shelf &s) { return s.cache.script("UPDATE customer SET sealed = (SELECT sealed FROM customer WHERE key = 3) WHERE key = 2"); }));
    QCOMPARE(names(find(rig, u"virtanen"_s)), (QStringList{u"Virtanen Aino"_s, u"Virtanen Cai"_s})); // her keys were read before
    rig.close();
    QVERIFY(rig.open() && rig.waitForSearch());
    QCOMPARE(names(find(rig, u"virtanen"_s)), QStringList{u"Virtanen Cai"_s});
}

void TestSearch::aLongNameAmongManyAlikeIsFound()
{
    Rig rig;
    QVERIFY(rig.open() && rig.waitForSearch());
    std::vector<Customer> many;
    for (int i = 0; i < 1500; ++i)
        many.push_back(customerNamed(QString::number(i), u"Alexander %1"_s.arg(i)));
    many.push_back(customerNamed(u"rare"_s, u"Alexandermarie Aho"_s));
    QVERIFY(rig.run([&](Shelf &s) { return ImportStore(s).importCustomers(many); }));
    QCOMPARE(names(find(rig, u"alexanderm"_s)), QStringList{u"Alexandermarie Aho"_s});
    QCOMPARE(names(find(rig, u"alexander aho"_s)), QStringList{u"Alexandermarie Aho"_s});
}

void TestSearch::nothingTypedCrashesIt()
{
    for (const QString &typed : {QString(10'000, u'a'), QString(10'000, u'9'), QString(300, QChar(0xd800)), u"\0\x01\x7f"_s, u"%_*?' OR 1=1 --"_s, QString(500, u' '),
                                 u"😀😀😀"_s, u"+"_s, u"()"_s, u"@@@@"_s})
        std::ignore = find(m_rig, typed);
    QRandomGenerator random(20261121);
    for (int i = 0; i < 500; ++i) {
        QString typed;
        for (int n = random.bounded(12); n >= 0; --n)
            typed.append(QChar(char16_t(random.bounded(1, 0xffff))));
        std::ignore = find(m_rig, typed);
    }
    QCOMPARE(names(find(m_rig, u"madonna"_s)), QStringList{u"Madonna"_s}); // still there
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"

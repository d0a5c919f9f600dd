// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/democontent.h"
#include "core/connect/demoshop/demostaff.h"
#include "core/connect/demoshop/madeuppeople.h"
#include "core/domain/vocabulary.h"
#include "core/recognition/contact.h"
#include "core/recognition/gs1.h"
#include "core/recognition/parsecode.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone london("Europe/London");

QDateTime utc(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

} // namespace

class TestDemoContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFilesInsideAreTheOnesThatWereChecked();
    void countsAreThoseOfTheSource();
    void quantitiesAndPricesAreReal();
    void everyProductHasATidyNameAPriceAndAKnownCategory();
    void theLastDayIsYesterday_data();
    void theLastDayIsYesterday();
    void movingKeepsTheTimeOfDayAndTheDistancesInDays();
    void everyCardHasAGoodCheckDigitAndOneOwner();
    void nobodyCanBeReached();
    void peopleComeInManyScriptsAndForms();
    void everyStateOfEveryConsentOccurs();
    void tenureAgreesWithThePurchases();
    void nothingOfAPersonComesFromTheData();
    void theSameDayMakesTheSameShop();
    void demoPinsAreSixDigitsAndDifferent();

private:
    DemoFiles m_files;
    DemoContent m_content; ///< as of 2026-05-01
};

void TestDemoContent::initTestCase()
{
    auto files = DemoFiles::read();
    QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().detail));
    m_files = std::move(*files);
    auto content = m_files.asOf(utc(2026, 5, 1));
    QVERIFY(content.ok());
    m_content = std::move(*content);
}

void TestDemoContent::theFilesInsideAreTheOnesThatWereChecked()
{
    // Whoever rebuilds the files puts the new sums here, and looks at what changed.
    const std::pair<const char *, const char *> sums[] = {
        {"products.csv.zst", "6a87b0b986275791aade698ae855c6ce1191bb3ab4d50e7b00cbab12abfeb936"},
        {"orders.csv.zst", "118c67dcbe465b69af92f73596f026e57df3bb2a4784c2addd69224dee68e098"},
        {"customernumbers.csv.zst", "e58f7a79f33afced29285a1de1fd01a670c4e59aeb7169a32cb299540a6c538c"}};
    qint64 all = 0;
    for (const auto &[name, sum] : sums) {
        QFile file(u":/demo/"_s + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QByteArray(sum));
        all += bytes.size();
    }
    QVERIFY(all < 8 * 1024 * 1024);
}

void TestDemoContent::countsAreThoseOfTheSource()
{
    QCOMPARE(m_content.customers.size(), size_t(4372));
    QCOMPARE(m_content.products.size(), size_t(3673));
    QCOMPARE(m_content.orders.size(), size_t(21783));
    size_t lines = 0, returns = 0;
    QSet<CustomerId> buyers;
    for (const Order &order : m_content.orders) {
        lines += order.lines.size();
        returns += size_t(std::count_if(order.lines.begin(), order.lines.end(), [](const OrderLine &l) { return l.quantity < 0; }));
        buyers.insert(order.customer);
    }
    QCOMPARE(lines, size_t(404810));
    QCOMPARE(returns, size_t(8536));
    QCOMPARE(buyers.size(), 4363);
}

void TestDemoContent::quantitiesAndPricesAreReal()
{
    const Order &first = m_content.orders.front();
    QCOMPARE(first.number, u"536365"_s);
    QCOMPARE(first.customer, CustomerId::derived("customer", u"17850"_s));
    QCOMPARE(first.lines.size(), size_t(7));
    QCOMPARE(first.lines.front().product, ProductId::derived("product", u"85123A"_s));
    QCOMPARE(first.lines.front().quantity, 6);
    QCOMPARE(first.lines.front().unitPrice, (Money{255, Currency(u"GBP")}));
    // What the kept lines of the source come to, computed by another program.
    Money sum{0, Currency(u"GBP")};
    for (const Order &order : m_content.orders) {
        for (const OrderLine &line : order.lines)
            sum = sum + line.unitPrice.times(line.quantity);
    }
    QCOMPARE(toDecimal(sum), u"8285361.32"_s);
}

void TestDemoContent::everyProductHasATidyNameAPriceAndAKnownCategory()
{
    QSet<QString> categories;
    int others = 0;
    for (const Product &product : m_content.products) {
        QVERIFY2(product.price.minor > 0, qPrintable(product.code));
        QVERIFY2(!product.name.isEmpty() && product.name == product.name.simplified() && product.name != product.name.toUpper(), qPrintable(product.name));
        QVERIFY(product.stockHere && *product.stockHere >= 0);
        QVERIFY(std::any_of(knownCategories.begin(), knownCategories.end(), [&](const char *known) { return product.category == QLatin1String(known); }));
        categories.insert(product.category);
        others += product.category == u"other"_s;
    }
    QCOMPARE(categories.size(), qsizetype(knownCategories.size()));
    QVERIFY2(others < 40, qPrintable(QString::number(others)));
}

void TestDemoContent::theLastDayIsYesterday_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDate>("lastDay");
    QTest::newRow("a summer noon") << utc(2026, 7, 15) << QDate(2026, 7, 14);
    QTest::newRow("London is a day ahead of UTC in summer") << utc(2026, 7, 14, 23) << QDate(2026, 7, 14);
    QTest::newRow("summer time began today") << utc(2026, 3, 29) << QDate(2026, 3, 28);
    QTest::newRow("summer time began yesterday") << utc(2026, 3, 30) << QDate(2026, 3, 29);
    QTest::newRow("summer time ended yesterday") << utc(2026, 10, 26) << QDate(2026, 10, 25);
    QTest::newRow("new year") << utc(2027, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("leap day") << utc(2028, 3, 1) << QDate(2028, 2, 29);
}

void TestDemoContent::theLastDayIsYesterday()
{
    QFETCH(QDateTime, now);
    const auto content = m_files.asOf(now);
    QVERIFY(content.ok());
    QDateTime last;
    for (const Order &order : content->orders)
        last = last.isValid() ? qMax(last, order.at) : order.at;
    QTEST(last.toTimeZone(london).date(), "lastDay");
    QCOMPARE(last.toTimeZone(london).time(), QTime(12, 50));
    for (const Customer &customer : content->customers)
        QVERIFY(customer.since <= last.toTimeZone(london).date());
}

void TestDemoContent::movingKeepsTheTimeOfDayAndTheDistancesInDays()
{
    const qint64 moved = QDate(2011, 12, 9).daysTo(QDate(2026, 4, 30));
    const QDateTime first = m_content.orders.front().at.toTimeZone(london);
    QCOMPARE(first.date(), QDate(2010, 12, 1).addDays(moved));
    QCOMPARE(first.time(), QTime(8, 26));
    QDateTime before = m_content.orders.front().at;
    int summer = 0;
    for (const Order &order : m_content.orders) {
        const QDateTime local = order.at.toTimeZone(london);
        QVERIFY2(local.time() >= QTime(6, 0) && local.time() < QTime(21, 0), qPrintable(order.number)); // the shop's hours, in summer too
        QVERIFY(local.date() >= before.toTimeZone(london).date());
        before = order.at;
        summer += local.isDaylightTime();
    }
    QVERIFY(summer > 5000);
}

void TestDemoContent::everyCardHasAGoodCheckDigitAndOneOwner()
{
    QSet<QString> seen;
    int gsrns = 0, gsrnOnly = 0, beacons = 0;
    for (const Customer &customer : m_content.customers) {
        QVERIFY(!customer.cards.empty());
        for (const Identifier &card : customer.cards) {
            if (card.kind == IdentifierKind::Beacon) { // carried only with consent, and nobody else's
                QCOMPARE(customer.consent(Purpose::Recognition), ConsentState::Granted);
                QVERIFY2(!seen.contains(card.value), qPrintable(card.value));
                seen.insert(card.value);
                ++beacons;
                continue;
            }
            QVERIFY2(hasGoodCheckDigit(card.value), qPrintable(card.value));
            QVERIFY2(!seen.contains(card.value), qPrintable(card.value));
            seen.insert(card.value);
            const auto code = parseCode(card.value, {}, CodeEntry::Scanned);
            QVERIFY(code.ok());
            QCOMPARE(identifierOf(*code), std::optional(card));
            gsrns += card.kind == IdentifierKind::Gsrn;
        }
        gsrnOnly += customer.cards.front().kind == IdentifierKind::Gsrn;
    }
    QVERIFY(gsrns > 400 && gsrns < 1000);
    QVERIFY(gsrnOnly > 100);
    QVERIFY(beacons > 100);
}

void TestDemoContent::nobodyCanBeReached()
{
    static const QStringList reserved{"example.org", "example.com", "example.net"};
    QSet<QString> mails;
    QHash<QString, int> phones;
    for (const Customer &customer : m_content.customers) {
        QVERIFY(!customer.email.isEmpty() || !customer.phone.isEmpty());
        if (!customer.email.isEmpty()) {
            QVERIFY2(reserved.contains(customer.email.section('@', 1)), qPrintable(customer.email));
            QCOMPARE(normalEmail(customer.email).value_or(QString()), customer.email);
            QVERIFY2(!mails.contains(customer.email), qPrintable(customer.email));
            mails.insert(customer.email);
        }
        if (!customer.phone.isEmpty()) {
            // Ofcom: numbers for use in TV and radio drama, a thousand behind each of these.
            static const QStringList drama{"+447700900", "+442079460", "+441134960", "+441144960", "+441154960", "+441164960", "+441174960", "+441184960", "+441214960",
                                           "+441314960", "+441414960", "+441514960", "+441614960", "+441632960", "+441914980", "+442896496", "+442920180"};
            QVERIFY2(customer.phone.size() == 13 && drama.contains(customer.phone.left(10)), qPrintable(customer.phone));
            QCOMPARE(normalPhone(customer.phone, "FI").value_or(QString()), customer.phone);
            ++phones[customer.phone];
        }
    }
    const auto shared = std::count_if(phones.cbegin(), phones.cend(), [](int n) { return n > 1; });
    QVERIFY2(shared > 3 && shared < 60, qPrintable(QString::number(shared))); // a few families, or search would never show two
}

void TestDemoContent::peopleComeInManyScriptsAndForms()
{
    QSet<QString> languages;
    QSet<QChar::Script> scripts;
    int latinForm = 0, oneName = 0, longName = 0, sayIt = 0, preferred = 0, noBirthday = 0, leapDay = 0, apostrophe = 0, avoids = 0;
    for (const Customer &customer : m_content.customers) {
        languages.insert(customer.languages.front());
        bool otherScript = false;
        for (const QChar c : customer.name.shown) {
            scripts.insert(c.script());
            otherScript = otherScript || (c.isLetter() && c.script() != QChar::Script_Latin);
        }
        QCOMPARE(!customer.name.latin.isEmpty(), otherScript);
        latinForm += otherScript;
        oneName += !customer.name.shown.contains(' ');
        longName += customer.name.shown.size() > 50;
        sayIt += !customer.name.sayIt.isEmpty();
        preferred += !customer.name.preferred.isEmpty();
        noBirthday += !customer.birthday.has_value();
        leapDay += customer.birthday == Birthday{2, 29};
        apostrophe += customer.name.shown.contains(QChar(0x2019)) || customer.name.shown.contains('\'');
        avoids += !customer.avoids.isEmpty();
        QCOMPARE(customer.homeStore, m_content.store.id);
    }
    for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Arabic, QChar::Script_Han, QChar::Script_Hiragana})
        QVERIFY(scripts.contains(script));
    for (const char *language : {"fi", "sv", "en", "tr", "be", "ar", "ja", "pl", "vi", "is"})
        QVERIFY2(languages.contains(language), language);
    QVERIFY(latinForm > 300);
    QVERIFY(oneName > 30);
    QVERIFY(longName > 20);
    QVERIFY(sayIt > 800);
    QVERIFY(preferred > 2000);
    QVERIFY(noBirthday > 300);
    QVERIFY(leapDay >= 6);
    QVERIFY(apostrophe > 10);
    QVERIFY(avoids > 300);
}

void TestDemoContent::everyStateOfEveryConsentOccurs()
{
    QHash<std::pair<int, int>, int> count;
    for (const Customer &customer : m_content.customers) {
        for (const Purpose purpose : allPurposes)
            ++count[{int(purpose), int(customer.consent(purpose))}];
        for (const Consent &consent : customer.consents) {
            QVERIFY(consent.state != ConsentState::NotAsked && !consent.wording.isEmpty());
            QVERIFY(consent.since.date() >= customer.since && consent.since.date() <= QDate(2026, 4, 30));
        }
    }
    for (const Purpose purpose : allPurposes) {
        for (const ConsentState state : {ConsentState::NotAsked, ConsentState::Granted, ConsentState::Refused, ConsentState::Withdrawn})
            QVERIFY((count.value({int(purpose), int(state)}) > 100));
    }
}

void TestDemoContent::tenureAgreesWithThePurchases()
{
    QHash<CustomerId, QDate> first;
    QHash<CustomerId, QSet<QDate>> lastYear;
    for (const Order &order : m_content.orders) {
        const QDate day = order.at.toTimeZone(london).date();
        if (!first.contains(order.customer))
            first.insert(order.customer, day);
        if (day > QDate(2025, 4, 30) && std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &l) { return l.quantity > 0; }))
            lastYear[order.customer].insert(day);
    }
    int earlier = 0, friends = 0;
    for (const Customer &customer : m_content.customers) {
        QVERIFY(customer.since.isValid());
        if (first.contains(customer.id))
            QVERIFY(customer.since <= first.value(customer.id));
        earlier += customer.since < first.value(customer.id);
        const auto days = lastYear.value(customer.id).size();
        QCOMPARE(customer.tier, days >= 12 ? Tier::Friend : days >= 4 ? Tier::Regular : Tier::Member);
        friends += customer.tier == Tier::Friend;
    }
    QVERIFY(earlier > 1000);
    QVERIFY(friends > 50);
}

void TestDemoContent::nothingOfAPersonComesFromTheData()
{
    QFile names(":/demo/people.json");
    QVERIFY(names.open(QIODevice::ReadOnly));
    const QByteArray list = names.readAll();
    auto real = MadeUpPeople::fromJson(list, DemoContent::seed, QDate(2026, 4, 30), m_content.store.id);
    auto others = MadeUpPeople::fromJson(list, DemoContent::seed, QDate(2026, 4, 30), m_content.store.id);
    QVERIFY(real.ok() && others.ok());
    for (size_t i = 0; i < m_content.customers.size(); ++i) {
        // Other numbers and other purchases: the same people.
        const Customer a = real->next(m_content.customers[i].id, {QDate(2025, 6, 1), 3});
        const Customer b = others->next(CustomerId::derived("customer", QString::number(i)), {QDate(2026, 1, int(i % 28) + 1), int(i % 40)});
        QCOMPARE(a.name, b.name);
        QCOMPARE(a.email, b.email);
        QCOMPARE(a.phone, b.phone);
        QCOMPARE(a.cards, b.cards);
        QVERIFY(a.birthday == b.birthday);
        QCOMPARE(a.languages, b.languages);
        QCOMPARE(a.interests, b.interests);
        QCOMPARE(a.sizes, b.sizes);
        // And they are the demo's people.
        QCOMPARE(a.name, m_content.customers[i].name);
        QCOMPARE(a.cards, m_content.customers[i].cards);
    }
}

void TestDemoContent::theSameDayMakesTheSameShop()
{
    const auto again = DemoContent::load(utc(2026, 5, 1, 20));
    QVERIFY(again.ok());
    QVERIFY(again->customers == m_content.customers);
    QVERIFY(again->orders == m_content.orders);
    QVERIFY(again->products == m_content.products);
}

void TestDemoContent::demoPinsAreSixDigitsAndDifferent()
{
    QSet<QString> pins, names;
    int managers = 0;
    for (const DemoClerk &one : demoClerks()) {
        QCOMPARE(one.pin.size(), 6);
        QVERIFY(std::all_of(one.pin.begin(), one.pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
        pins.insert(one.pin);
        names.insert(one.clerk.name);
        managers += one.clerk.role == Role::Manager;
    }
    QCOMPARE(pins.size(), 5);
    QCOMPARE(names, (QSet<QString>{"Mia", "Leo", "Sari", "Nuri", "Elina"}));
    QCOMPARE(managers, 1);
}

QTEST_GUILESS_MAIN(TestDemoContent)
#include "tst_democontent.moc"

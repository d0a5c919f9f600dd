// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/alike.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Why = std::vector<Alike>;

namespace {

Customer person(const QString &name, const QString &email = {}, const QString &phone = {}, std::optional<Birthday> birthday = {})
{
    Customer c;
    c.name.shown = name;
    c.email = email;
    c.phone = phone;
    c.birthday = birthday;
    return c;
}

QString words(const Why &why)
{
    static const QStringList names{"card", "phone", "email", "name", "nearly the name", "nearly the email", "birthday", "phone end"};
    QStringList all;
    for (const Alike one : why)
        all << names[int(one)];
    return all.join(", ");
}

} // namespace

class TestAlike : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoRecordsAreAlikeForTheirReasons_data();
    void twoRecordsAreAlikeForTheirReasons();
    void preferredAndLatinNamesCount();
    void aCardIsTheStrongestReason();
    void oneEditIsOneLetterOrTwoSwapped_data();
    void oneEditIsOneLetterOrTwoSwapped();
    void moreReasonsComeFirstAndANameAloneLast();
};

void TestAlike::twoRecordsAreAlikeForTheirReasons_data()
{
    QTest::addColumn<Customer>("draft");
    QTest::addColumn<Customer>("other");
    QTest::addColumn<QString>("why");
    const Customer aino = person("Aino Virtanen", "aino.virtanen@example.org", "+358401234567", Birthday{5, 14});
    const auto row = [&](const char *what, const Customer &draft, const char *why) { QTest::newRow(what) << draft << aino << QString(why); };
    row("the same mail, however it is written", person("A. V.", "AINO.Virtanen@Example.ORG"), "email");
    row("the same phone, another person of the family", person("Eero Virtanen", {}, "+358401234567"), "phone");
    row("the same name", person("aino  VIRTANEN"), "name");
    row("the family name first", person("Virtanen Aino"), "name");
    row("a name without its accents is the same", person("Åino Virtanen"), "name");
    row("same name, mail one letter off", person("Aino Virtanen", "aino.virtane@example.org"), "name, nearly the email");
    row("same name, two letters of the mail swapped", person("Aino Virtanen", "aino.vitranen@example.org"), "name, nearly the email");
    row("a name one letter off is too little", person("Aino Virtenen"), "");
    row("a name one letter off and the birthday", person("Aino Virtenen", {}, {}, Birthday{5, 14}), "nearly the name, birthday");
    row("a name one letter off and the end of the phone", person("Aino Virtenen", {}, "+441234567"), "nearly the name, phone end");
    row("a middle name more, and the birthday", person("Aino Maria Virtanen", {}, {}, Birthday{5, 14}), "nearly the name, birthday");
    row("another name of the same birthday", person("Eero Koskinen", {}, {}, Birthday{5, 14}), "");
    row("another name whose mail is nearly the same", person("Eero Koskinen", "aino.virtane@example.org"), "");
    row("another given name of three letters", person("Ano Virtanen", {}, {}, Birthday{5, 14}), "");
    row("nothing written yet", person({}), "");
    QTest::newRow("two scripts") << person("Miyamoto Sakura") << person(u"宮本 さくら"_s) << QString();
}

void TestAlike::twoRecordsAreAlikeForTheirReasons()
{
    QFETCH(Customer, draft);
    QFETCH(Customer, other);
    QTEST(words(whyAlike(draft, other)), "why");
}

void TestAlike::preferredAndLatinNamesCount()
{
    Customer robert = person("Robert Smith", {}, {}, Birthday{1, 2});
    robert.name.preferred = "Bob";
    QCOMPARE(words(whyAlike(person("Bob Smith", {}, {}, Birthday{1, 2}), robert)), "nearly the name, birthday");
    QCOMPARE(words(whyAlike(person("Bob Smith"), robert)), "");
    Customer sakura = person(u"宮本 さくら"_s);
    sakura.name.latin = "Sakura Miyamoto";
    QCOMPARE(words(whyAlike(person("Miyamoto Sakura"), sakura)), "name");
}

void TestAlike::aCardIsTheStrongestReason()
{
    Customer draft = person("Somebody"), other = person("Aino", {}, "+358401234567");
    draft.cards = other.cards = {{IdentifierKind::Card, "2900000000018"}};
    draft.phone = other.phone;
    QCOMPARE(words(whyAlike(draft, other)), "card, phone");
    other.cards = {{IdentifierKind::Card, "2900000000025"}};
    QCOMPARE(words(whyAlike(draft, other)), "phone");
}

void TestAlike::oneEditIsOneLetterOrTwoSwapped_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("one");
    QTest::newRow("the same") << "aino" << "aino" << false;
    QTest::newRow("another letter") << "aino" << "aina" << true;
    QTest::newRow("another first letter") << "aino" << "eino" << true;
    QTest::newRow("one more in the middle") << "aino" << "aiino" << true;
    QTest::newRow("one more at the end") << "aino" << "ainoa" << true;
    QTest::newRow("one less at the front") << "aino" << "ino" << true;
    QTest::newRow("neighbours swapped") << "aino" << "anio" << true;
    QTest::newRow("swapped at the end") << "aino" << "aion" << true;
    QTest::newRow("two others") << "aino" << "aana" << false;
    QTest::newRow("two more") << "aino" << "ainola" << false;
    QTest::newRow("swapped far apart") << "aino" << "oina" << false;
    QTest::newRow("nothing and one") << "" << "a" << true;
    QTest::newRow("nothing and nothing") << "" << "" << false;
}

void TestAlike::oneEditIsOneLetterOrTwoSwapped()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(oneEditApart(a, b), "one");
    QTEST(oneEditApart(b, a), "one");
}

void TestAlike::moreReasonsComeFirstAndANameAloneLast()
{
    const std::vector<Why> order{{Alike::Card}, {Alike::Phone, Alike::Name}, {Alike::Phone}, {Alike::Email}, {Alike::Name, Alike::EmailNearly},
                                 {Alike::NameNearly, Alike::Birthday}, {Alike::Name}};
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t k = 0; k < order.size(); ++k)
            QCOMPARE(isStronger(order[i], order[k]), i < k);
    }
}

QTEST_APPLESS_MAIN(TestAlike)
#include "tst_alike.moc"

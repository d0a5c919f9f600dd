// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customerfield.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Two people edit one record without knowing of each other. */
class TestCustomerField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBackAsItWasPut_data();
    void everyFieldComesBackAsItWasPut();
    void whatIsNoSuchValueChangesNothing();
    void anEditOfWhatWasSeenIsDone();
    void aPlainFieldEditedTwiceIsAConflictUnlessTheySayTheSame();
    void aNumberWrittenInTwoWaysIsOneNumber();
    void listsKeepWhatEachAddedAndTookAway();
};

void TestCustomerField::everyFieldComesBackAsItWasPut_data()
{
    QTest::addColumn<CustomerField>("field");
    QTest::addColumn<QStringList>("value");
    QTest::newRow("name") << CustomerField::Name << QStringList{u"宮崎駿"_s};
    QTest::newRow("preferred") << CustomerField::Preferred << QStringList{u"Aino"_s};
    QTest::newRow("say it") << CustomerField::SayIt << QStringList{u"EYE-no"_s};
    QTest::newRow("latin") << CustomerField::Latin << QStringList{u"Miyazaki Hayao"_s};
    QTest::newRow("title") << CustomerField::Title << QStringList{u"Dr"_s};
    QTest::newRow("email") << CustomerField::Email << QStringList{u"a@example.invalid"_s};
    QTest::newRow("phone") << CustomerField::Phone << QStringList{u"+358401234567"_s};
    QTest::newRow("phone as they wrote it") << CustomerField::Phone << QStringList{u"+358401234567"_s, u"040 123 4567"_s};
    QTest::newRow("birthday on a leap day") << CustomerField::Birthday << QStringList{u"02-29"_s};
    QTest::newRow("languages") << CustomerField::Languages << QStringList{u"sv"_s, u"fi"_s};
    QTest::newRow("interests") << CustomerField::Interests << QStringList{u"candles"_s};
    QTest::newRow("avoids") << CustomerField::Avoids << QStringList{u"wool"_s, u"pink"_s};
    QTest::newRow("sizes") << CustomerField::Sizes << QStringList{u"shoe=38"_s, u"ring=17.5"_s};
    QTest::newRow("buys for") << CustomerField::BuysFor << QStringList{u"a niece of 8"_s};
}

void TestCustomerField::everyFieldComesBackAsItWasPut()
{
    QFETCH(CustomerField, field);
    QFETCH(QStringList, value);
    Customer c;
    QVERIFY(setValue(c, field, value));
    QCOMPARE(valueOf(c, field), value);
    if (field == CustomerField::Name)
        QCOMPARE(setValue(c, field, {}).error().code, Errc::Invalid); // nobody is without a name
    else
        QVERIFY(setValue(c, field, {}));
    QCOMPARE(valueOf(c, field), field == CustomerField::Name ? value : QStringList());
}

void TestCustomerField::whatIsNoSuchValueChangesNothing()
{
    Customer c;
    QVERIFY(setValue(c, CustomerField::Birthday, {u"12-24"_s}));
    for (const QString &wrong : {u"02-30"_s, u"1984-02-02"_s, u"christmas"_s})
        QCOMPARE(setValue(c, CustomerField::Birthday, {wrong}).error().code, Errc::Invalid);
    QCOMPARE(valueOf(c, CustomerField::Birthday), QStringList{u"12-24"_s});
    QCOMPARE(setValue(c, CustomerField::Sizes, {u"shoe=38"_s, u"ring="_s}).error().code, Errc::Invalid);
    QVERIFY(c.sizes.empty());
    QCOMPARE(setValue(c, CustomerField::Email, {u"a@b.example"_s, u"c@d.example"_s}).error().code, Errc::Invalid);
}

void TestCustomerField::anEditOfWhatWasSeenIsDone()
{
    Customer c;
    c.phone = u"1"_s;
    QCOMPARE(*layOver(c, {CustomerField::Phone, {u"1"_s}, {u"2"_s}}), Laid::Done);
    QCOMPARE(c.phone, u"2"_s);
    QCOMPARE(*layOver(c, {CustomerField::Email, {}, {u"a@example.invalid"_s}}), Laid::Done); // another field: no matter
}

void TestCustomerField::aPlainFieldEditedTwiceIsAConflictUnlessTheySayTheSame()
{
    Customer c;
    c.phone = u"2"_s; // meanwhile; both editors saw "1"
    QCOMPARE(*layOver(c, {CustomerField::Phone, {u"1"_s}, {u"3"_s}}), Laid::Conflict);
    QCOMPARE(c.phone, u"2"_s);
    QCOMPARE(*layOver(c, {CustomerField::Phone, {u"1"_s}, {u"2"_s}}), Laid::Already);
}

void TestCustomerField::aNumberWrittenInTwoWaysIsOneNumber()
{
    Customer c;
    const QStringList spaced{u"+358401234567"_s, u"040 123 4567"_s}, whole{u"+358401234567"_s, u"0401234567"_s};
    QVERIFY(setValue(c, CustomerField::Phone, spaced));
    QCOMPARE(*layOver(c, {CustomerField::Phone, {u"1"_s}, whole}), Laid::Already); // two who did not know of each other wrote down the same
    QCOMPARE(c.phoneAsGiven, spaced.back());
    QCOMPARE(*layOver(c, {CustomerField::Phone, spaced, whole}), Laid::Done); // who only writes it better may
    QCOMPARE(c.phoneAsGiven, whole.back());
    QCOMPARE(*layOver(c, {CustomerField::Phone, {u"+358401234567"_s}, {u"+358409999999"_s}}), Laid::Done); // an edit by an earlier program
    QVERIFY(c.phoneAsGiven.isEmpty());
    QVERIFY(!setValue(c, CustomerField::Phone, {u"1"_s, u"2"_s, u"3"_s}));
}

void TestCustomerField::listsKeepWhatEachAddedAndTookAway()
{
    Customer c;
    c.interests = {u"candles"_s, u"garden"_s, u"paper"_s}; // somebody added paper; this editor saw the first two
    QCOMPARE(*layOver(c, {CustomerField::Interests, {u"candles"_s, u"garden"_s}, {u"garden"_s, u"party"_s}}), Laid::Done);
    QCOMPARE(c.interests, (QStringList{u"garden"_s, u"paper"_s, u"party"_s}));
}

QTEST_GUILESS_MAIN(TestCustomerField)
#include "tst_customerfield.moc"

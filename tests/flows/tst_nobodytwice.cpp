// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Somebody new is written down, and nobody is written down twice by oversight. */
class TestNobodyTwice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoeverIsHereIsOfferedWhileTyping();
    void lateAnswersAreDropped();
    void somebodyElseIsNotOfferedAgain();
    void aFamilySharesItsMail();
    void whatWasNotSeenIsShownBeforeSaving();
    void ofAMergedPersonTheOneThatStandsIsOffered();
    void aSlipInANameIsFoundAmongManyOfThatName();
    void atMostFiveAreOffered();
    void whatIsTypedIntoTheFirstFieldGoesWhereItBelongs();
    void aMailAloneIsEnough();
    void contactsAreKeptInTheirNormalForm();
    void aNewCustomerIsTakenBack();
};

namespace {

Customer withContact(Shop &shop, const QString &name, const QString &email, const QString &phone = {})
{
    Customer c = shop.customer(name);
    c.email = email;
    c.phone = phone;
    shop.put(c);
    return c;
}

/** What a clerk does at the sheet, and what they see. */
struct Sheet {
    explicit Sheet(Shop &s) : shop(s), controller(s.engine().newCustomer), created(&controller, &NewCustomerController::created),
        refused(&controller, &NewCustomerController::refused)
    {
        if (!shop.signIn(u"Mia"_s))
            qFatal("Mia cannot sign in");
        controller.begin();
    }
    void write(const NewCustomerDraft &draft)
    {
        QSignalSpy looked(&controller, &NewCustomerController::looksChanged);
        controller.consider(draft);
        QVERIFY(looked.wait(5000));
    }
    QStringList offered() const
    {
        QStringList names;
        for (const Lookalike &one : controller.looks())
            names << one.name.shown;
        return names;
    }
    Customer kept() const
    {
        const auto customer = created.isEmpty() ? Result<OpenedProfile>(Errc::NotFound)
                                                : shop.await(shop.engine().profiles.open(created.last().first().value<CustomerId>(), {Assurance::Confirmed}));
        return customer ? customer->profile.customer : Customer();
    }

    Shop &shop;
    NewCustomerController &controller;
    QSignalSpy created, refused;
};

} // namespace

void TestNobodyTwice::whoeverIsHereIsOfferedWhileTyping()
{
    Shop shop;
    withContact(shop, u"Aino Virtanen"_s, u"aino.virtanen@example.org"_s, u"+447400123456"_s);
    withContact(shop, u"Jari Koskinen"_s, u"jari@example.org"_s);
    Sheet sheet(shop);
    sheet.write({.name = u"aino virtanen"_s});
    QCOMPARE(sheet.offered(), QStringList{u"Aino Virtanen"_s});
    QCOMPARE(sheet.controller.looks().front().why, std::vector{Alike::Name});
    sheet.write({.name = u"aino virtanen"_s, .email = u"aino.virtane@example.org"_s});
    QCOMPARE(sheet.controller.looks().front().why, (std::vector{Alike::Name, Alike::EmailNearly}));
    sheet.write({.phone = u"07400 123456"_s});
    QCOMPARE(sheet.controller.looks().front().why, std::vector{Alike::Phone});
    QVERIFY(!sheet.controller.looks().front().hint.contains(u"7400123456"_s)); // enough to tell people apart, no more
    sheet.write({.name = u"Somebody new"_s});
    QVERIFY(sheet.offered().isEmpty());
}

void TestNobodyTwice::lateAnswersAreDropped()
{
    Shop shop;
    withContact(shop, u"Aino Virtanen"_s, {});
    Sheet sheet(shop);
    QSignalSpy looked(&sheet.controller, &NewCustomerController::looksChanged);
    sheet.controller.consider({.name = u"Aino Virtanen"_s});
    sheet.controller.consider({.name = u"Aino Virtanen-Koski"_s}); // typed on before it was looked for
    QVERIFY(looked.wait(5000));
    QCOMPARE(looked.size(), 1);
    QVERIFY(sheet.offered().isEmpty());
    sheet.controller.consider({.name = u"Aino Virtanen"_s});
    sheet.controller.begin(); // the sheet was left and opened anew
    sheet.controller.save({.name = u"Jari Koskinen"_s});
    QTRY_COMPARE(sheet.created.size(), 1); // by then the answer to the sheet before would be here, too
    QCOMPARE(looked.size(), 1);
}

void TestNobodyTwice::somebodyElseIsNotOfferedAgain()
{
    Shop shop;
    const Customer aino = withContact(shop, u"Aino Virtanen"_s, {});
    Sheet sheet(shop);
    sheet.write({.name = u"Aino Virtanen"_s});
    sheet.controller.isSomebodyElse(aino.id);
    QVERIFY(sheet.offered().isEmpty());
    sheet.write({.name = u"Aino Virtanen"_s, .email = u"another@example.org"_s});
    QVERIFY(sheet.offered().isEmpty());
    sheet.controller.save({.name = u"Aino Virtanen"_s, .email = u"another@example.org"_s});
    QTRY_COMPARE(sheet.created.size(), 1);
    QVERIFY(sheet.refused.isEmpty());
    sheet.controller.begin();
    sheet.write({.name = u"Aino Virtanen"_s});
    QCOMPARE(sheet.offered().size(), 2); // the next person is another matter
}

void TestNobodyTwice::aFamilySharesItsMail()
{
    Shop shop;
    withContact(shop, u"Aino Virtanen"_s, u"perhe@example.org"_s);
    Sheet sheet(shop);
    const NewCustomerDraft eero{.name = u"Eero Virtanen"_s, .email = u"Perhe@example.org"_s};
    sheet.write(eero);
    QCOMPARE(sheet.controller.looks().front().why, std::vector{Alike::Email});
    sheet.controller.save(eero); // seen, and all the same
    QTRY_COMPARE(sheet.created.size(), 1);
    QCOMPARE(sheet.kept().name.shown, u"Eero Virtanen"_s);
}

void TestNobodyTwice::whatWasNotSeenIsShownBeforeSaving()
{
    Shop shop;
    const Customer aino = withContact(shop, u"Aino Virtanen"_s, u"Aino@example.org"_s);
    Sheet sheet(shop);
    const NewCustomerDraft draft{.name = u"A. Virtanen"_s, .email = u"aino@EXAMPLE.org"_s};
    sheet.controller.consider(draft);
    sheet.controller.save(draft); // faster than the look
    QTRY_COMPARE(sheet.refused.size(), 1);
    QCOMPARE(sheet.refused.first().first().value<Error>().code, Errc::Duplicate);
    QCOMPARE(sheet.controller.looks().front().customer, aino.id);
    QVERIFY(sheet.created.isEmpty());
    sheet.controller.save(draft);
    QTRY_COMPARE(sheet.created.size(), 1);
}

void TestNobodyTwice::ofAMergedPersonTheOneThatStandsIsOffered()
{
    Shop shop;
    const Customer kept = withContact(shop, u"Aino Virtanen"_s, u"aino@example.org"_s);
    const Customer gone = withContact(shop, u"Aino Koski"_s, u"koski@example.org"_s);
    QVERIFY(shop.await(shop.engine().captures.record(CustomersMerged{kept.id, gone.id, {}}, shop.clerk(u"Mia"_s))));
    Sheet sheet(shop);
    sheet.write({.name = u"Aino Koski"_s, .email = u"koski@example.org"_s});
    QCOMPARE(sheet.offered(), QStringList{u"Aino Virtanen"_s});
    QCOMPARE(sheet.controller.looks().front().customer, kept.id);
    QCOMPARE(sheet.controller.looks().front().why, (std::vector{Alike::Email, Alike::Name}));
}

void TestNobodyTwice::aSlipInANameIsFoundAmongManyOfThatName()
{
    Shop shop;
    for (int i = 0; i < 400; ++i) {
        Customer c;
        c.id = CustomerId::derived("customer", QString::number(i));
        c.name.shown = u"%1%2 Virtanen"_s.arg(QChar(u'a' + i % 26)).arg(QString(3 + i / 26, u'e'));
        c.changed = shop.clock.now();
        shop.put(c);
    }
    Customer aino = withContact(shop, u"Kaarina Virtanen"_s, {});
    aino.birthday = Birthday{5, 14};
    shop.put(aino);
    Sheet sheet(shop);
    sheet.write({.name = u"Kaarnia Virtanen"_s, .birthday = Birthday{5, 14}});
    QCOMPARE(sheet.offered(), QStringList{u"Kaarina Virtanen"_s});
}

void TestNobodyTwice::atMostFiveAreOffered()
{
    Shop shop;
    for (int i = 0; i < 9; ++i) {
        Customer c;
        c.id = CustomerId::derived("customer", QString::number(i));
        c.name.shown = u"Aino Virtanen"_s;
        c.changed = shop.clock.now();
        c.phone = i == 7 ? u"+447400123456"_s : QString();
        shop.put(c);
    }
    Sheet sheet(shop);
    sheet.write({.name = u"Aino Virtanen"_s, .phone = u"07400123456"_s});
    QCOMPARE(sheet.offered().size(), mostLookalikes);
    QCOMPARE(sheet.controller.looks().front().why, (std::vector{Alike::Phone, Alike::Name}));
}

void TestNobodyTwice::whatIsTypedIntoTheFirstFieldGoesWhereItBelongs()
{
    const auto after = [](const QString &typed) {
        const NewCustomerDraft d = sorted({.name = typed}, u"FI"_s);
        return QStringList{d.name, d.email, d.phone};
    };
    QCOMPARE(after(u"Aino Virtanen"_s), (QStringList{u"Aino Virtanen"_s, {}, {}}));
    QCOMPARE(after(u"aino@example.org"_s), (QStringList{{}, u"aino@example.org"_s, {}}));
    QCOMPARE(after(u"040 123 4567"_s), (QStringList{{}, {}, u"040 123 4567"_s}));
    QCOMPARE(after(u"Aino Virtanen +358 40 123 4567 aino@example.org"_s), (QStringList{u"Aino Virtanen"_s, u"aino@example.org"_s, u"+358 40 123 4567"_s}));
    QCOMPARE(after(u"Studio 54"_s), (QStringList{u"Studio 54"_s, {}, {}})); // two digits are no phone
    QCOMPARE(after(u"me@home"_s), (QStringList{u"me@home"_s, {}, {}}));
    const NewCustomerDraft both = sorted({.name = u"aino@example.org"_s, .email = u"other@example.org"_s}, u"FI"_s);
    QCOMPARE(both.email, u"other@example.org"_s); // nothing that was written is written over
    QCOMPARE(both.name, u"aino@example.org"_s);
}

void TestNobodyTwice::aMailAloneIsEnough()
{
    Shop shop;
    Sheet sheet(shop);
    sheet.controller.save({.name = u"aino@example.org"_s});
    QTRY_COMPARE(sheet.created.size(), 1);
    QCOMPARE(sheet.kept().email, u"aino@example.org"_s);
    QCOMPARE(sheet.kept().name.shown, u"aino@example.org"_s); // nothing is guessed from it
    sheet.controller.save({});
    QCOMPARE(sheet.refused.last().first().value<Error>().detail, u"customer.name"_s);
}

void TestNobodyTwice::contactsAreKeptInTheirNormalForm()
{
    Shop shop;
    Sheet sheet(shop);
    sheet.controller.save({.name = u"  宮本   さくら "_s, .email = u" Sakura.M@BÜCHER.example "_s, .phone = u"(07400) 123-456"_s, .language = u"ja"_s,
                           .preferred = u"Sakura"_s, .sayIt = u"sa-KU-ra"_s, .birthday = Birthday{2, 29}});
    QTRY_COMPARE(sheet.created.size(), 1);
    const Customer kept = sheet.kept();
    QCOMPARE(kept.name, (PersonName{u"宮本 さくら"_s, u"Sakura"_s, u"sa-KU-ra"_s, {}}));
    QCOMPARE(kept.email, u"Sakura.M@xn--bcher-kva.example"_s);
    QCOMPARE(kept.phone, u"+447400123456"_s);
    QCOMPARE(kept.birthday, (Birthday{2, 29}));
    QCOMPARE(kept.languages, QStringList{u"ja"_s});
    QVERIFY(kept.title.isEmpty());
    for (const auto &[draft, field] : {std::pair(NewCustomerDraft{.name = u"B"_s, .email = u"not a mail"_s}, u"customer.email"_s),
                                       std::pair(NewCustomerDraft{.name = u"B"_s, .phone = u"12"_s}, u"customer.phone"_s),
                                       std::pair(NewCustomerDraft{.name = u"B"_s, .card = u"2900000000019"_s}, u"customer.card"_s)}) {
        sheet.controller.save(draft);
        QCOMPARE(sheet.refused.last().first().value<Error>().detail, field);
    }
}

void TestNobodyTwice::aNewCustomerIsTakenBack()
{
    Shop shop;
    Sheet sheet(shop);
    sheet.controller.save({.name = u"Aino Virtanen"_s, .email = u"aino@example.org"_s});
    QTRY_COMPARE(sheet.created.size(), 1);
    QSignalSpy undone(&sheet.controller, &NewCustomerController::undone);
    QVERIFY(shop.await(shop.engine().captures.undo(sheet.created.first().at(1).value<Op>().id, shop.clerk(u"Mia"_s))));
    QTRY_COMPARE(undone.size(), 1);
    QVERIFY(shop.await(shop.engine().profiles.search(u"aino@example.org"_s))->hits.empty());
    shop.restart();
    QTRY_VERIFY(shop.await(shop.engine().profiles.search(u"virtanen"_s))->ready);
    QVERIFY(shop.await(shop.engine().profiles.search(u"virtanen"_s))->hits.empty());
}

QTEST_GUILESS_MAIN(TestNobodyTwice)
#include "tst_nobodytwice.moc"

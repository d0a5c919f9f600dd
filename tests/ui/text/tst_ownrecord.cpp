// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/ui/samples/briefsamples.h"
#include "ui/text/handovertext.h"
#include "ui/text/ownrecord.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** What a customer reads about themselves: everything that is held, and why what was computed was computed. */
class TestOwnRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingHeldIsTold_data();
    void everythingHeldIsTold();
    void whatWasComputedSaysWhy();
    void afterARefusalNothingIsComputedAndItSaysSo();
    void anAgreementIsShownInTheWordsAgreedTo();
    void whoNotedSomethingIsNamedByFirstName();
    void anEmptyRecordSaysSo();
    void itSpeaksTheCustomersLanguage();
};

namespace {

QString told(const BriefState &state, const QString &language = u"en"_s)
{
    HandOverText text;
    text.speak({language});
    const Wordings wordings = Wordings::standard();
    const Quiz quiz = Quiz::standard();
    const BriefScene scene = samples::scene();
    QStringList lines;
    for (const OwnRecord::Section &section : ownRecord({state.profile, state.brief, scene.clerks, wordings, quiz, u"Kulma"_s, scene.zone, scene.now.date()}, text).sections) {
        lines += section.title;
        if (section.rows.empty())
            lines += section.nothing;
        for (const OwnRecord::Row &row : section.rows)
            lines += row.what + u" = "_s + row.more;
    }
    return lines.join(u'\n');
}

/** Aino, with everything a record can hold. */
BriefState whole()
{
    BriefState s = samples::aino();
    Customer &c = s.profile.customer;
    c.name.preferred = u"Ainikki"_s;
    c.title = u"Dr"_s;
    c.email = u"aino@example.org"_s;
    c.phone = u"+358401234567"_s;
    c.birthday = Birthday{5, 17};
    c.buysFor = {u"a niece of 8"_s};
    c.cards = {{IdentifierKind::Card, u"2900000000018"_s}};
    c.quiz = Quiz::standard().told({u"saturday:flowers"_s, u"leaving:wool"_s}, samples::now());
    const ClerkId leo = samples::scene().clerks[1].id;
    s.profile.messages = {{MessageId::derived("message", u"1"_s), c.id, leo, samples::now().addDays(-3), Purpose::EmailMarketing, u"Your stands are here"_s, {}}};
    s.profile.cases = {{.id = CaseId::derived("case", u"1"_s), .customer = c.id, .opened = samples::now().addDays(-9), .said = u"The stand was broken"_s, .contact = u"call me"_s}};
    const Product boat{ProductId::derived("product", u"boat"_s), u"1"_s, u"Paper boat"_s, u"paper"_s, {}, {}, {}}, lantern{ProductId::derived("product", u"lantern"_s), u"2"_s, u"Lantern"_s, u"home"_s, {}, {}, {}};
    s.profile.products.insert(boat.id, boat);
    s.profile.products.insert(lantern.id, lantern);
    s.profile.looks = {{LookId::derived("look", u"1"_s), c.id, u"Sunday table"_s, {}, leo, samples::now().addDays(-2)},
                       {LookId::derived("look", u"2"_s), c.id, {}, {boat.id, lantern.id}, leo, samples::now().addDays(-2)}};
    s.profile.merged = {{{}, {}, u"A. Virtanen"_s, samples::now()}};
    s.profile.conflicts = {{CustomerField::Phone, {u"+358409999999"_s}, samples::now(), leo}};
    s.profile.declined = {samples::productId("20725")};
    return s;
}

} // namespace

void TestOwnRecord::everythingHeldIsTold_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"Aino Virtanen", "Ainikki", "AI-no", "Dr", "aino@example.org", "+358401234567", "17 May", "Finnish", "a niece of 8", "2900000000018", "2016",
                              "Among the flowers", "Wool", "kitchen", "glitter", "shoe 39", "Looking for a gift for a sister", "Receipts: 3", "Lovely people", "9 of 10",
                              "Set of 3 cake tins", "Write when the cake stands are back", "Your stands are here", "The stand was broken", "call me", "Sunday table", "Put together for you: Paper boat and Lantern", "A. Virtanen",
                              "+358409999999", "Lunch bag red retrospot"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestOwnRecord::everythingHeldIsTold()
{
    QFETCH(QString, words);
    const QString all = told(whole());
    QVERIFY2(all.contains(words), qPrintable(all));
}

void TestOwnRecord::whatWasComputedSaysWhy()
{
    const QString all = told(samples::aino());
    QVERIFY2(all.contains("Suggested: Party bunting = You bought White hanging heart T-light holder here, and others often bought both."), qPrintable(all));
    const BriefState aino = samples::aino();
    QVERIFY(aino.brief.cues.size() == 3 && aino.brief.segments.size() == 1);
    const QString computed = all.section("What was computed", 1);
    QCOMPARE(computed.count(" = "), 3 + 1 + 4); // each with its reason
    QVERIFY(!computed.contains(" = \n"));
}

void TestOwnRecord::afterARefusalNothingIsComputedAndItSaysSo()
{
    BriefState s = samples::aino();
    s.profile.customer.setConsent({Purpose::Profiling, ConsentState::Refused, samples::now(), {}, {}});
    const QString all = told(s);
    QVERIFY(all.contains("Nothing is computed about you, as you wish."));
    QVERIFY(!all.contains("Suggested:"));
}

void TestOwnRecord::anAgreementIsShownInTheWordsAgreedTo()
{
    BriefState s = samples::aino();
    s.profile.customer.setConsent({Purpose::SmsMarketing, ConsentState::Granted, samples::now().addDays(-30), u"sms-1"_s, {}});
    const QString all = told(s);
    QVERIFY2(all.contains("You said yes · 22 October"), qPrintable(all));
    QVERIFY(all.contains("Kulma may send text messages to your phone number"));
}

void TestOwnRecord::whoNotedSomethingIsNamedByFirstName()
{
    QVERIFY(told(samples::aino()).contains("Looking for a gift for a sister, likes ceramics. = Mia · "));
}

void TestOwnRecord::anEmptyRecordSaysSo()
{
    const QString all = told(samples::newcomer());
    QVERIFY2(all.contains("What you bought\nNothing is known."), qPrintable(all));
    QVERIFY(all.contains("Messages to you\nNone."));
}

void TestOwnRecord::itSpeaksTheCustomersLanguage()
{
    const QString all = told(whole(), u"fi"_s);
    QVERIFY2(all.contains(u"Kukkien keskeltä"_s), qPrintable(all));
    QVERIFY(all.contains(u"17. toukokuuta"_s));
    QVERIFY(all.contains(u"suomi"_s));
}

QTEST_GUILESS_MAIN(TestOwnRecord)
#include "tst_ownrecord.moc"

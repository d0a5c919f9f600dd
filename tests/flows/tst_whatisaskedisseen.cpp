// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/capture/consentsaid.h"
#include "ui/dialogs/askingsheet.h"

#include <QLabel>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The brief asks for the permissions that are missing; whether that happens, and what people say, the manager sees. */
class TestWhatIsAskedIsSeen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyAskedCountsOnceWithWhatTheySaidLast();
    void ofFewerThanFiveNothingIsTold();
    void whatIsLongAgoNoLongerCounts();
};

namespace {

void keep(Shop &shop, const Outcome &outcome) { QVERIFY(shop.await(shop.engine().captures.record(outcome, ClerkId()))); }

void ask(Shop &shop, int person, Purpose purpose, const std::vector<ConsentState> &answers)
{
    const Customer customer = shop.customer(u"Person %1"_s.arg(person), QString::number(2900000000000 + person));
    keep(shop, ConsentAsked{customer.id, {}, {purpose}});
    Profile profile;
    profile.customer = customer;
    for (const ConsentState answer : answers) {
        ConsentEvent event = consentSaid(profile, purpose, answer, shop.clock);
        event.wording = u"2026-1"_s;
        event.language = u"en"_s;
        keep(shop, consentOutcome(customer.id, event));
        layOver(profile, event);
        shop.clock.advance(60);
    }
}

QStringList textsOf(const AskingSheet &sheet)
{
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts += label->text();
    return texts;
}

} // namespace

void TestWhatIsAskedIsSeen::everybodyAskedCountsOnceWithWhatTheySaidLast()
{
    Shop shop;
    for (int i = 0; i < 6; ++i)
        ask(shop, i, Purpose::SmsMarketing, {ConsentState::Granted});
    ask(shop, 6, Purpose::SmsMarketing, {ConsentState::Granted, ConsentState::Refused});
    ask(shop, 7, Purpose::SmsMarketing, {ConsentState::Refused});
    ask(shop, 8, Purpose::SmsMarketing, {});
    AskingController asking(shop.storage(), shop.clock);
    AskingSheet sheet(asking);
    QTRY_COMPARE(asking.state().face, AskingState::Face::Ready);
    QCOMPARE(asking.state().permissions[1], (AskedFor{Purpose::SmsMarketing, 9, 6, 2}));
    const QStringList texts = textsOf(sheet);
    QVERIFY2(texts.contains(u"9 people were asked: 6 said yes, 2 said no."_s), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(u"67 % said yes; 19 times in 20 such a share lies between 35 and 88 %."_s)); // Wilson: .354, .879
    QVERIFY(texts.contains(u"Nobody was asked."_s)); // for the others
}

void TestWhatIsAskedIsSeen::ofFewerThanFiveNothingIsTold()
{
    Shop shop;
    for (int i = 0; i < 4; ++i)
        ask(shop, i, Purpose::Profiling, {ConsentState::Granted});
    AskingController asking(shop.storage(), shop.clock);
    AskingSheet sheet(asking);
    QTRY_COMPARE(asking.state().face, AskingState::Face::Ready);
    QVERIFY(textsOf(sheet).join(u'\n').contains(u"too few to show"_s));
    QVERIFY(!textsOf(sheet).join(u'\n').contains(u"said yes, "_s));
}

void TestWhatIsAskedIsSeen::whatIsLongAgoNoLongerCounts()
{
    Shop shop;
    for (int i = 0; i < 5; ++i)
        ask(shop, i, Purpose::Recognition, {ConsentState::Granted});
    AskingController asking(shop.storage(), shop.clock);
    asking.load();
    QTRY_COMPARE(asking.state().permissions.size(), allPurposes.size());
    QCOMPARE(asking.state().permissions[2], (AskedFor{Purpose::Recognition, 5, 5, 0}));
    shop.clock.advance((AskingController::days + 1) * 24 * 3600);
    asking.load();
    QTRY_COMPARE(asking.state().permissions[2], (AskedFor{Purpose::Recognition, 0, 0, 0}));
}

QTEST_MAIN(TestWhatIsAskedIsSeen)
#include "tst_whatisaskedisseen.moc"

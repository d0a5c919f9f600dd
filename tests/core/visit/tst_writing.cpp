// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/writing.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

Customer aino()
{
    Customer c;
    c.email = u"aino+shop@example.invalid"_s;
    c.phone = u"+358401234567"_s;
    return c;
}

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsWrittenToWithoutTheirYes_data();
    void nobodyIsWrittenToWithoutTheirYes();
    void withoutAnAddressThereIsNoChannel();
    void whoHasWrittenLatelyIsTold();
    void theLinkOpensTheMessageAsItIs();
};

void TestWriting::nobodyIsWrittenToWithoutTheirYes_data()
{
    QTest::addColumn<ConsentState>("state");
    QTest::addColumn<bool>("may");
    QTest::newRow("not asked") << ConsentState::NotAsked << false;
    QTest::newRow("yes") << ConsentState::Granted << true;
    QTest::newRow("personal only") << ConsentState::OneToOne << true;
    QTest::newRow("no") << ConsentState::Refused << false;
    QTest::newRow("withdrawn") << ConsentState::Withdrawn << false;
    QTest::newRow("link not followed") << ConsentState::Awaited << false;
}

void TestWriting::nobodyIsWrittenToWithoutTheirYes()
{
    QFETCH(ConsentState, state);
    QFETCH(bool, may);
    Customer c = aino();
    c.setConsent({Purpose::EmailMarketing, state, noon, {}});
    QCOMPARE(channelsTo(c), may ? std::vector<Purpose>{Purpose::EmailMarketing} : std::vector<Purpose>{});
}

void TestWriting::withoutAnAddressThereIsNoChannel()
{
    Customer c = aino();
    c.setConsent({Purpose::EmailMarketing, ConsentState::Granted, noon, {}});
    c.setConsent({Purpose::SmsMarketing, ConsentState::OneToOne, noon, {}});
    QCOMPARE(channelsTo(c), (std::vector<Purpose>{Purpose::EmailMarketing, Purpose::SmsMarketing}));
    c.email.clear();
    QCOMPARE(channelsTo(c), std::vector<Purpose>{Purpose::SmsMarketing});
}

void TestWriting::whoHasWrittenLatelyIsTold()
{
    const ClerkId leo = ClerkId::derived("clerk", u"Leo"_s);
    Profile p;
    QVERIFY(!lastWritten(p, noon).at.isValid());
    p.messages = {{MessageId(), CustomerId(), leo, noon.addSecs(-9 * 3600), Purpose::SmsMarketing, u"It is here"_s, {}},
                  {MessageId(), CustomerId(), ClerkId(), noon.addSecs(-40 * 3600), Purpose::EmailMarketing, u"Earlier"_s, {}}};
    QCOMPARE(lastWritten(p, noon), (LastWritten{noon.addSecs(-9 * 3600), leo, Purpose::SmsMarketing}));
    QVERIFY(!lastWritten(p, noon.addSecs(48 * 3600)).at.isValid());
}

void TestWriting::theLinkOpensTheMessageAsItIs()
{
    const QString text = u"Hei Aino & co.,\nthe \"38\" is here: 100 % wool?"_s;
    const QUrl mail = messageLink(aino(), Purpose::EmailMarketing, text);
    QCOMPARE(mail.scheme(), u"mailto"_s);
    QCOMPARE(mail.path(QUrl::FullyDecoded), u"aino+shop@example.invalid"_s);
    const QByteArray encoded = mail.toEncoded();
    QCOMPARE(encoded.count('?'), 1); // what they wrote ends no field
    QCOMPARE(encoded.count('&'), 0);
    QCOMPARE(QUrl::fromPercentEncoding(encoded.mid(encoded.indexOf("?body=") + 6)), QString(text).replace(u"\n"_s, u"\r\n"_s));
    QVERIFY(messageLink(aino(), Purpose::SmsMarketing, text).toEncoded().startsWith("sms:+358401234567?body="));
}

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/contact.h"

#include <QTest>

using namespace tuttu;

class TestContact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phonesBecomeE164_data();
    void phonesBecomeE164();
    void aPossibleNumberNeedNotBeInUse();
    void mailAddressesHaveOneForm_data();
    void mailAddressesHaveOneForm();
    void printedNumbersBecomeDigits_data();
    void printedNumbersBecomeDigits();
};

void TestContact::phonesBecomeE164_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164"); // empty = refused
    const auto row = [](const char *name, const char *text, const char *region, const char *e164) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString(region) << QString(e164);
    };
    row("Finnish mobile", "040 123 4567", "FI", "+358401234567");
    row("with a bracketed zero", "+358 (0)40 123 4567", "FI", "+358401234567");
    row("with the international prefix", "00358401234567", "FI", "+358401234567");
    row("in Arabic digits", "٠٤٠١٢٣٤٥٦٧", "FI", "+358401234567");
    row("Finnish land line", "09 1234567", "FI", "+35891234567");
    row("Swedish", "070-123 45 67", "SE", "+46701234567");
    row("Italian keeps its zero", "+39 06 1234 5678", "FI", "+390612345678");
    row("British", "020 7946 0958", "GB", "+442079460958");
    row("the region in small letters", "020 7946 0958", "gb", "+442079460958");
    row("pasted with direction marks", "\xe2\x80\xaa+44 20 7946 0958\xe2\x80\xac", "FI", "+442079460958");
    row("full-width plus", "＋358401234567", "GB", "+358401234567");
    row("possible though not in use", "040123", "FI", "+35840123");
    row("emergency number", "112", "FI", "");
    row("too long", "+3584012345678901", "FI", "");
    row("no such country", "+999 123 456 789", "FI", "");
    row("a word after it would be dialled", "050 1234 567 (koti)", "FI", "");
    row("vanity", "0800 FLOWERS", "GB", "");
    row("no country known", "040 123 4567", "", "");
    row("empty", "", "FI", "");
    row("only signs", "+-()", "FI", "");
    row("a mail address", "aino@example.com", "FI", "");
    row("absurd", "0123456789012345678901234567890123456789012345678901234567890", "FI", "");
}

void TestContact::phonesBecomeE164()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QTEST(normalPhone(text, region).value_or(QString()), "e164");
}

void TestContact::aPossibleNumberNeedNotBeInUse()
{
    QVERIFY(!validPhone(QStringLiteral("040123"), QStringLiteral("FI")));
    QCOMPARE(validPhone(QStringLiteral("040 123 4567"), QStringLiteral("FI")), std::optional(QStringLiteral("+358401234567")));
}

void TestContact::mailAddressesHaveOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal"); // empty = refused
    const auto row = [](const char *name, const QByteArray &text, const char *normal) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(normal); };
    row("plain", "aino@example.com", "aino@example.com");
    row("trimmed and small, under a Turkish locale too", "  Aino.VIRTANEN@EXAMPLE.COM ", "aino.virtanen@example.com");
    row("dots and tags are the owner's affair", "a.i.no+shop@gmail.com", "a.i.no+shop@gmail.com");
    row("international domain", "aino@Käsityö.fi", "aino@xn--ksity-gra4k.fi");
    row("decomposed letters", "a\xcc\x88ija\xcc\x88@example.com", "\xc3\xa4ij\xc3\xa4@example.com");
    row("apostrophe", "o'brien@example.ie", "o'brien@example.ie");
    row("no at", "aino.example.com", "");
    row("nobody", "@example.com", "");
    row("nowhere", "aino@", "");
    row("no dot in the domain", "aino@localhost", "");
    row("blank inside", "ai no@example.com", "");
    row("two ats", "a@b@example.com", "");
    row("dot at the end", "aino.@example.com", "");
    row("two dots", "ai..no@example.com", "");
    row("empty label", "aino@example..com", "");
    row("hyphen first", "aino@-example.com", "");
    row("an address of a machine", "aino@127.0.0.1", "");
    const QByteArray limit = QByteArray(64, 'a') + '@' + QByteArray(63, 'b') + '.' + QByteArray(63, 'c') + '.' + QByteArray(58, 'd') + ".fi";
    row("254 characters", limit, limit.constData());
    row("255 characters", QByteArray(limit).replace(".fi", "d.fi"), "");
}

void TestContact::mailAddressesHaveOneForm()
{
    QFETCH(QString, text);
    QTEST(normalEmail(text).value_or(QString()), "normal");
}

void TestContact::printedNumbersBecomeDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits"); // empty = refused
    QTest::newRow("plain") << "2900000000018" << "2900000000018";
    QTest::newRow("in groups") << "2 900000 000018" << "2900000000018";
    QTest::newRow("with dashes of all kinds") << QString::fromUtf8("29-0000–0000—018") << "2900000000018";
    QTest::newRow("UPC-A becomes EAN-13") << "416000336108" << "0416000336108";
    QTest::newRow("Arabic digits") << QString::fromUtf8("٢٩٠٠٠٠٠٠٠٠٠١٨") << "2900000000018";
    QTest::newRow("letters") << "29O0000000018" << "";
    QTest::newRow("no digits") << " - " << "";
    QTest::newRow("empty") << "" << "";
}

void TestContact::printedNumbersBecomeDigits()
{
    QFETCH(QString, text);
    QTEST(normalCard(text).value_or(QString()), "digits");
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"

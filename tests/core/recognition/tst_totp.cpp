// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/totp.h"

#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(tuttu::TotpRule)

namespace {

const QByteArray sha1Key = "12345678901234567890";
const QByteArray sha256Key = "12345678901234567890123456789012";
const QByteArray sha512Key = "1234567890123456789012345678901234567890123456789012345678901234";
constexpr qint64 now = 1'700'000'010; // the middle of its step

} // namespace

class TestTotp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedCodesAreMade_data();
    void publishedCodesAreMade();
    void theStepBeforeAndAfterAreTaken();
    void aCodeCountsOnce();
    void nothingElseIsTaken_data();
    void nothingElseIsTaken();
};

/** RFC 6238, appendix B. */
void TestTotp::publishedCodesAreMade_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<TotpRule>("rule");
    QTest::addColumn<QString>("code");
    const auto row = [](qint64 seconds, const char *sha1, const char *sha256, const char *sha512) {
        QTest::addRow("SHA-1 at %lld", seconds) << seconds << sha1Key << TotpRule{8, 30, QCryptographicHash::Sha1} << QString(sha1);
        QTest::addRow("SHA-256 at %lld", seconds) << seconds << sha256Key << TotpRule{8, 30, QCryptographicHash::Sha256} << QString(sha256);
        QTest::addRow("SHA-512 at %lld", seconds) << seconds << sha512Key << TotpRule{8, 30, QCryptographicHash::Sha512} << QString(sha512);
        QTest::addRow("six digits at %lld", seconds) << seconds << sha1Key << TotpRule() << QString(sha1).right(6);
    };
    row(59, "94287082", "46119246", "90693936");
    row(1111111109, "07081804", "68084774", "25091201");
    row(1111111111, "14050471", "67062674", "99943326");
    row(1234567890, "89005924", "91819424", "93441116");
    row(2000000000, "69279037", "90698825", "38618901");
    row(20000000000, "65353130", "77737706", "47863826");
}

void TestTotp::publishedCodesAreMade()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, key);
    QFETCH(TotpRule, rule);
    QFETCH(QString, code);
    QCOMPARE(totp(key, totpStep(seconds, rule), rule), code);
    QCOMPARE(verifyTotp(key, code, seconds, {}, rule), std::optional(totpStep(seconds, rule)));
}

void TestTotp::theStepBeforeAndAfterAreTaken()
{
    for (qint64 off = -4; off <= 4; ++off) {
        const std::optional<qint64> step = verifyTotp(sha1Key, totp(sha1Key, totpStep(now) + off), now, {});
        QCOMPARE(step, std::abs(off) <= 1 ? std::optional(totpStep(now) + off) : std::nullopt);
    }
}

void TestTotp::aCodeCountsOnce()
{
    const QString code = totp(sha1Key, totpStep(now)), before = totp(sha1Key, totpStep(now) - 1), after = totp(sha1Key, totpStep(now) + 1);
    const std::optional<qint64> used = verifyTotp(sha1Key, code, now, {});
    QVERIFY(used.has_value());
    QVERIFY(!verifyTotp(sha1Key, code, now, used));
    QVERIFY(!verifyTotp(sha1Key, code, now + 20, used));
    QVERIFY(!verifyTotp(sha1Key, before, now, used)); // nor one seen over a shoulder earlier
    QCOMPARE(verifyTotp(sha1Key, after, now, used), std::optional(totpStep(now) + 1));
}

void TestTotp::nothingElseIsTaken_data()
{
    const QString code = totp(sha1Key, totpStep(now));
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a digit short") << code.chopped(1);
    QTest::newRow("a digit more") << code + "0";
    QTest::newRow("a blank more") << code + " ";
    QTest::newRow("another digit") << code.chopped(1) + QChar('0' + (code.back().digitValue() + 1) % 10);
    QTest::newRow("another key's") << totp(sha256Key, totpStep(now));
    QTest::newRow("eight digits of it") << totp(sha1Key, totpStep(now), {8});
}

void TestTotp::nothingElseIsTaken()
{
    QFETCH(QString, text);
    QVERIFY(!verifyTotp(sha1Key, text, now, {}));
}

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"

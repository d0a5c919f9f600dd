// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keychainsecretstore.h"
#include "core/security/keyring.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Talks to a real Secret Service on a private bus. Each function is run by its own row of ctest in the place it needs:
 *  see withkeyring.sh. */
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenKeyringKeepsASecretAndForgetsIt();
    void aLockedKeyringIsLockedNotEmpty();
    void aPlaceWithoutAKeychainSaysSo();

private:
    template<typename R> static R answerOf(QFuture<R> future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.result();
    }
    KeychainSecretStore m_secrets{u"tuttu test"_s};
};

void TestKeychain::anOpenKeyringKeepsASecretAndForgetsIt()
{
    const QByteArray secret("\0\x01\xff binary", 10);
    QCOMPARE(answerOf(m_secrets.read(u"absent"_s)).error().code, Errc::NotFound);
    QVERIFY(answerOf(m_secrets.write(u"there"_s, secret)));
    QCOMPARE(*answerOf(m_secrets.read(u"there"_s)), secret);
    QVERIFY(answerOf(m_secrets.remove(u"there"_s)));
    QCOMPARE(answerOf(m_secrets.read(u"there"_s)).error().code, Errc::NotFound);

    KeyRing ring(m_secrets);
    const auto first = answerOf(ring.unlock(false));
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    const auto second = answerOf(KeyRing(m_secrets).unlock(true));
    QVERIFY(second);
    QCOMPARE((*second)->publicKey(), (*first)->publicKey());
}

void TestKeychain::aLockedKeyringIsLockedNotEmpty()
{
    QCOMPARE(answerOf(m_secrets.read(u"master-key"_s)).error().code, Errc::KeyLocked);
    QCOMPARE(answerOf(m_secrets.write(u"there"_s, "x")).error().code, Errc::KeyLocked);
    // Neither with sealed data nor without may a new key come of it.
    QCOMPARE(answerOf(KeyRing(m_secrets).unlock(true)).error().code, Errc::KeyLocked);
    QCOMPARE(answerOf(KeyRing(m_secrets).unlock(false)).error().code, Errc::KeyLocked);
}

void TestKeychain::aPlaceWithoutAKeychainSaysSo()
{
    QCOMPARE(answerOf(m_secrets.read(u"master-key"_s)).error().code, Errc::NoKeychain);
    QCOMPARE(answerOf(m_secrets.write(u"master-key"_s, "x")).error().code, Errc::NoKeychain);
    QCOMPARE(answerOf(KeyRing(m_secrets).unlock(false)).error().code, Errc::NoKeychain);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"

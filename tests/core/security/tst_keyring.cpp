// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"
#include "tests/core/security/fakesecretstore.h"

#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr Errc allCodes[] = {Errc::Invalid, Errc::NotFound, Errc::Duplicate, Errc::Conflict, Errc::Io, Errc::DiskFull, Errc::ReadOnly, Errc::Damaged,
                             Errc::NewerSchema, Errc::KeyLocked, Errc::KeyLost, Errc::NoKeychain, Errc::WrongSecret, Errc::Throttled,
                             Errc::Unauthorized, Errc::Unreachable, Errc::TooLarge, Errc::Cancelled};

Result<DeviceKeysPtr> answerOf(QFuture<Result<DeviceKeysPtr>> future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.result();
}

} // namespace

class TestKeyRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewKeyIsMadeInOneCaseOnly();
    void aKeyOfAWrongLengthIsLostNotReplaced();
    void theFirstStartMakesAKeyAndTheSecondFindsIt();
    void aKeychainThatOnlySaysYesIsNotBelieved();
    void aRefusedWriteIsTold();
    void sealedDataWithoutTheirKeyAreNeverGivenAnother();
};

void TestKeyRing::aNewKeyIsMadeInOneCaseOnly()
{
    for (const Errc code : allCodes) {
        for (const bool sealed : {false, true}) {
            const bool makes = decideKey(Error{code, {}}, sealed) == KeyDecision::MakeNew;
            QCOMPARE(makes, code == Errc::NotFound && !sealed);
        }
    }
    QCOMPARE(decideKey(Error{Errc::NotFound, {}}, true), KeyDecision::Lost);
    QCOMPARE(decideKey(Error{Errc::KeyLocked, {}}, false), KeyDecision::Locked);
    QCOMPARE(decideKey(Error{Errc::KeyLocked, {}}, true), KeyDecision::Locked);
    QCOMPARE(decideKey(Error{Errc::NoKeychain, {}}, true), KeyDecision::NoKeychain);
    QCOMPARE(decideKey(Error{Errc::Io, {}}, false), KeyDecision::Locked);
}

void TestKeyRing::aKeyOfAWrongLengthIsLostNotReplaced()
{
    QCOMPARE(decideKey(QByteArray(32, 'k'), true), KeyDecision::Use);
    QCOMPARE(decideKey(QByteArray(31, 'k'), true), KeyDecision::Lost);
    QCOMPARE(decideKey(QByteArray(), false), KeyDecision::Lost);
    FakeSecretStore secrets;
    secrets.kept.insert(u"master-key"_s, "half");
    KeyRing ring(secrets);
    QCOMPARE(answerOf(ring.unlock(false)).error().code, Errc::KeyLost);
    QCOMPARE(secrets.kept.value(u"master-key"_s), "half");
}

void TestKeyRing::theFirstStartMakesAKeyAndTheSecondFindsIt()
{
    FakeSecretStore secrets;
    KeyRing ring(secrets);
    const auto first = answerOf(ring.unlock(false));
    QVERIFY(first);
    QCOMPARE(secrets.kept.value(u"master-key"_s).size(), 32);
    const auto second = answerOf(ring.unlock(true));
    QVERIFY(second);
    QCOMPARE((*second)->publicKey(), (*first)->publicKey());
}

void TestKeyRing::aKeychainThatOnlySaysYesIsNotBelieved()
{
    FakeSecretStore secrets;
    secrets.forgetsWrites = true;
    KeyRing ring(secrets);
    QCOMPARE(answerOf(ring.unlock(false)).error().code, Errc::NoKeychain);
}

void TestKeyRing::aRefusedWriteIsTold()
{
    FakeSecretStore secrets;
    secrets.writeFails = Error{Errc::KeyLocked, u"dismissed"_s};
    KeyRing ring(secrets);
    QCOMPARE(answerOf(ring.unlock(false)).error().code, Errc::KeyLocked);
}

void TestKeyRing::sealedDataWithoutTheirKeyAreNeverGivenAnother()
{
    for (const Errc code : allCodes) {
        FakeSecretStore secrets;
        secrets.readFails = Error{code, {}};
        KeyRing ring(secrets);
        QVERIFY(!answerOf(ring.unlock(true)));
        QVERIFY(secrets.kept.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"

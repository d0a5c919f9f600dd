// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hubkeys.h"
#include "core/security/openvelope.h"
#include "core/security/signing.h"

#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace tuttu;

class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSignatureIsThePublishedOne();
    void anyChangeIsNoticed();
    void aHubOpensWhatWasSealedForItAndNothingElse();
    void aHubsKeysAreSteady();
};

namespace {

/** RFC 8032, 7.1, test 2: one byte is signed. */
Key32 seed()
{
    const QByteArray bytes = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    Key32 made;
    std::copy(bytes.begin(), bytes.end(), made.data());
    return made;
}

} // namespace

void TestSigning::theSignatureIsThePublishedOne()
{
    QCOMPARE(signingKeyOf(seed()).toHex(), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    QCOMPARE(signatureOf("\x72", seed()).toHex(),
             "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

void TestSigning::anyChangeIsNoticed()
{
    const QByteArray key = signingKeyOf(seed()), text = "till 2", signature = signatureOf(text, seed());
    QVERIFY(isSignedBy(key, text, signature));
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray other = signature;
        other[i] = char(other[i] ^ 1);
        QVERIFY(!isSignedBy(key, text, other));
    }
    QVERIFY(!isSignedBy(key, "till 3", signature));
    QVERIFY(!isSignedBy(key, text, signature.chopped(1)));
    QVERIFY(!isSignedBy(key.chopped(1), text, signature));
    QVERIFY(!isSignedBy({}, text, {}));
}

void TestSigning::aHubOpensWhatWasSealedForItAndNothingElse()
{
    const OpId op(QUuid::createUuid());
    const auto device = *DeviceKeys::fromMaster(QByteArray(32, 'd'));
    const auto hub = *HubKeys::fromMaster(QByteArray(32, 'h')), other = *HubKeys::fromMaster(QByteArray(32, 'o'));
    const OpEnvelope envelope = OpEnvelope::seal(op, "{\"score\":9}", device->publicKey(), hub->publicKey());
    QCOMPARE(*hub->open(op, envelope.sealed, envelope.hubKey), "{\"score\":9}");
    QCOMPARE(int(other->open(op, envelope.sealed, envelope.hubKey).error().code), int(Errc::KeyLost));
    QCOMPARE(int(hub->open(op, envelope.sealed, envelope.deviceKey).error().code), int(Errc::KeyLost));
    QCOMPARE(int(hub->open(OpId(QUuid::createUuid()), envelope.sealed, envelope.hubKey).error().code), int(Errc::Damaged));
    QCOMPARE(int(hub->open(op, envelope.sealed.chopped(1), envelope.hubKey).error().code), int(Errc::Damaged));
    QCOMPARE(int(hub->open(op, {}, envelope.hubKey).error().code), int(Errc::Damaged));
    QCOMPARE(int(hub->open(op, envelope.sealed, {}).error().code), int(Errc::Damaged));
}

void TestSigning::aHubsKeysAreSteady()
{
    QCOMPARE(int(HubKeys::fromMaster(QByteArray(31, 'h')).error().code), int(Errc::KeyLost));
    const auto hub = *HubKeys::fromMaster(QByteArray(32, 'h'));
    QCOMPARE(hub->publicKey(), (*HubKeys::fromMaster(QByteArray(32, 'h')))->publicKey());
    // A hub with a device's master would not have the device's keys.
    QVERIFY(hub->publicKey() != (*DeviceKeys::fromMaster(QByteArray(32, 'h')))->publicKey());
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"

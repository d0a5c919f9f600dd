// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/blindindex.h"
#include "core/security/devicekeys.h"
#include "core/security/openvelope.h"
#include "core/security/sealer.h"
#include "core/security/wrappedkey.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

DeviceKeysPtr keys(char seed = 'k') { return *DeviceKeys::fromMaster(QByteArray(32, seed)); }
QByteArray bytesOf(const Key32 &key) { return QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())); }

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void subkeysAreSteadyAndTellNothingOfEachOther();
    void aMasterOfAnotherLengthIsNoKey();
    void aSecretMovedAwayLeavesZeros();
    void aSealedCellOpensInItsOwnPlaceOnly();
    void everyChangedBitIsNoticed();
    void theSameTextIsNeverSealedAlike();
    void anotherDeviceOpensNothing();
    void equalValuesMeetInTheBlindIndexAndKindsDoNot();
    void anEnvelopeOpensForTheDeviceAndForTheHub();
    void anEnvelopeBelongsToItsOp();
    void everyChangedBitOfAnEnvelopeIsNoticed();
    void aWrappedKeyOpensWithItsPassphraseOnly();
    void aWrappedKeyFileThatWasMeddledWithIsRefused_data();
    void aWrappedKeyFileThatWasMeddledWithIsRefused();
};

void TestSealing::subkeysAreSteadyAndTellNothingOfEachOther()
{
    const auto a = keys(), again = keys(), b = keys('x');
    QCOMPARE(bytesOf(a->sealing()), bytesOf(again->sealing()));
    QCOMPARE(a->publicKey(), again->publicKey());
    const QSet<QByteArray> all{bytesOf(a->sealing()), bytesOf(a->blindIndex()), bytesOf(a->pinPepper()), bytesOf(a->privateKey()), a->publicKey(),
                               bytesOf(b->sealing()), QByteArray(32, 'k')};
    QCOMPARE(all.size(), 7);
    // Pinned: another derivation would lock every shop out of its own data. Computed apart from libsodium, from the definition of
    // crypto_kdf (BLAKE2b with the number as salt) and crypto_box_seed_keypair (SHA-512, X25519).
    QCOMPARE(bytesOf(a->sealing()).toHex(), "a83aaac36badbbb0de888f922ec95ec6766ce2bc813647249793829b77968727");
    QCOMPARE(a->publicKey().toHex(), "d8443a2e02c8703b3e8a6d053b9c5d8f88905ccd57bec21384ecd9a6c89bba2e");
}

void TestSealing::aMasterOfAnotherLengthIsNoKey()
{
    for (const int size : {0, 16, 31, 33})
        QCOMPARE(DeviceKeys::fromMaster(QByteArray(size, 'k')).error().code, Errc::KeyLost);
    QCOMPARE(DeviceKeys::newMaster().size(), 32);
    QVERIFY(DeviceKeys::newMaster() != DeviceKeys::newMaster());
}

void TestSealing::aSecretMovedAwayLeavesZeros()
{
    Key32 from;
    from.data()[0] = 7;
    Key32 to = std::move(from);
    QCOMPARE(to.data()[0], 7);
    QCOMPARE(bytesOf(from), QByteArray(32, '\0'));
    alignas(Key32) char room[sizeof(Key32)];
    auto *key = new (room) Key32;
    memset(key->data(), 9, 32);
    key->~Key32();
    QCOMPARE(QByteArray(room, 32), QByteArray(32, '\0'));
    QByteArray text("a passphrase");
    const char *where = text.constData();
    const QByteArray before(where, 4);
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(before, "a pa");
}

void TestSealing::aSealedCellOpensInItsOwnPlaceOnly()
{
    const Sealer sealer(keys());
    const Cell cell{"customer", 7, "sealed", 1};
    const QByteArray sealed = sealer.seal(cell, "Leyla Şahin");
    QCOMPARE(*sealer.open(cell, sealed), "Leyla Şahin");
    QCOMPARE(Sealer::versionOf(sealed), 1);
    for (const Cell &other : {Cell{"customer", 8, "sealed", 1}, Cell{"note", 7, "sealed", 1}, Cell{"customer", 7, "name", 1},
                              Cell{"customer", 7, "sealed", 2}, Cell{"customers", 7, "ealed", 1}, Cell{"customer", -7, "sealed", 1}})
        QCOMPARE(sealer.open(other, sealed).error().code, Errc::Damaged);
    QCOMPARE(*sealer.open(cell, sealer.seal(cell, "")), "");
}

void TestSealing::everyChangedBitIsNoticed()
{
    const Sealer sealer(keys());
    const Cell cell{"note", 1, "sealed"};
    const QByteArray sealed = sealer.seal(cell, "gift");
    for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
        QByteArray changed = sealed;
        changed[i / 8] = char(changed[i / 8] ^ (1 << (i % 8)));
        QVERIFY2(!sealer.open(cell, changed), qPrintable(QString::number(i)));
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!sealer.open(cell, sealed.left(size)));
    QVERIFY(!sealer.open(cell, QByteArray(sealed + '\0')));
}

void TestSealing::theSameTextIsNeverSealedAlike()
{
    const Sealer sealer(keys());
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(sealer.seal({"note", 1, "sealed"}, "gift"));
    QCOMPARE(seen.size(), 100);
}

void TestSealing::anotherDeviceOpensNothing()
{
    const Cell cell{"note", 1, "sealed"};
    QCOMPARE(Sealer(keys('x')).open(cell, Sealer(keys()).seal(cell, "gift")).error().code, Errc::Damaged);
}

void TestSealing::equalValuesMeetInTheBlindIndexAndKindsDoNot()
{
    const BlindIndex index(keys());
    QCOMPARE(index.of(IdentifierKind::Email, u" Aino@Example.invalid"_s), index.of(IdentifierKind::Email, u"aino@example.invalid"_s));
    QCOMPARE(index.of(IdentifierKind::Card, u"123"_s).size(), 16);
    QVERIFY(index.of(IdentifierKind::Card, u"123"_s) != index.of(IdentifierKind::Gsrn, u"123"_s));
    QVERIFY(index.of(IdentifierKind::Card, u"123"_s) != index.of(IdentifierKind::Card, u"124"_s));
    QVERIFY(index.of(IdentifierKind::Card, u"123"_s) != BlindIndex(keys('x')).of(IdentifierKind::Card, u"123"_s));
}

void TestSealing::anEnvelopeOpensForTheDeviceAndForTheHub()
{
    const OpId op(QUuid::createUuid());
    const auto device = keys(), hub = keys('h');
    const OpEnvelope envelope = OpEnvelope::seal(op, "{\"score\":9}", device->publicKey(), hub->publicKey());
    QCOMPARE(*envelope.open(op, *device), "{\"score\":9}");
    QCOMPARE(envelope.open(op, *hub).error().code, Errc::KeyLost); // the hub opens its own copy of the key
    OpEnvelope atHub = envelope;
    atHub.deviceKey = envelope.hubKey;
    QCOMPARE(*atHub.open(op, *hub), "{\"score\":9}");
    QVERIFY(OpEnvelope::seal(op, "{}", device->publicKey()).hubKey.isEmpty());
    QVERIFY(OpEnvelope::seal(op, "{}", device->publicKey()) != OpEnvelope::seal(op, "{}", device->publicKey())); // a fresh key each time
}

void TestSealing::anEnvelopeBelongsToItsOp()
{
    const OpId op(QUuid::createUuid());
    const auto envelope = OpEnvelope::seal(op, "{}", keys()->publicKey());
    QCOMPARE(envelope.open(OpId(QUuid::createUuid()), *keys()).error().code, Errc::Damaged);
}

void TestSealing::everyChangedBitOfAnEnvelopeIsNoticed()
{
    const OpId op(QUuid::createUuid());
    const OpEnvelope envelope = OpEnvelope::seal(op, "{}", keys()->publicKey());
    for (QByteArray OpEnvelope::*part : {&OpEnvelope::sealed, &OpEnvelope::deviceKey, &OpEnvelope::sha256}) {
        for (qsizetype i = 0; i < (envelope.*part).size(); ++i) {
            OpEnvelope changed = envelope;
            (changed.*part)[i] = char((changed.*part)[i] ^ 1);
            QVERIFY(!changed.open(op, *keys()));
        }
    }
}

void TestSealing::aWrappedKeyOpensWithItsPassphraseOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"key.json"_s);
    const QByteArray master = DeviceKeys::newMaster();
    const QString composed = u"hyv\u00e4 p\u00e4iv\u00e4"_s, decomposed = composed.normalized(QString::NormalizationForm_D);
    QCOMPARE(WrappedKey::wrap(master, u"short"_s).error().code, Errc::Invalid);
    QCOMPARE(WrappedKey::load(path).error().code, Errc::NotFound);
    const auto wrapped = WrappedKey::wrap(master, composed);
    QVERIFY(wrapped);
    QVERIFY(wrapped->save(path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(master) && !bytes.contains(master.toBase64()) && !bytes.contains(master.toHex()));
    const auto loaded = WrappedKey::load(path);
    QVERIFY(loaded);
    QCOMPARE(*loaded->unwrap(composed), master);
    QCOMPARE(*loaded->unwrap(decomposed), master);
    QCOMPARE(loaded->unwrap(u"hyva paiva"_s).error().code, Errc::WrongSecret);
}

void TestSealing::aWrappedKeyFileThatWasMeddledWithIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another format") << "format" << QJsonValue(u"tuttu wrapped key 2"_s);
    QTest::newRow("another kdf") << "kdf" << QJsonValue(u"md5"_s);
    QTest::newRow("too little memory") << "memory" << QJsonValue(8192);
    QTest::newRow("all the memory there is") << "memory" << QJsonValue(qint64(1) << 40);
    QTest::newRow("one pass") << "passes" << QJsonValue(1);
    QTest::newRow("a million passes") << "passes" << QJsonValue(1'000'000);
    QTest::newRow("no salt") << "salt" << QJsonValue(u""_s);
    QTest::newRow("a short key") << "wrapped" << QJsonValue(u"AAAA"_s);
    QTest::newRow("a missing nonce") << "nonce" << QJsonValue(QJsonValue::Undefined);
}

void TestSealing::aWrappedKeyFileThatWasMeddledWithIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    static const QByteArray json = WrappedKey::wrap(DeviceKeys::newMaster(), u"a long passphrase"_s)->toJson();
    QVERIFY(WrappedKey::fromJson(json));
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(field, value);
    QCOMPARE(WrappedKey::fromJson(QJsonDocument(object).toJson()).error().code, Errc::Damaged);
    QCOMPARE(WrappedKey::fromJson(json.left(40)).error().code, Errc::Damaged);
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"

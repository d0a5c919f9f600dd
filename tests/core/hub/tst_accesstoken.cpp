// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accesstoken.h"
#include "core/security/hubkeys.h"
#include "core/security/signing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tuttu;

class TestAccessToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasGivenIsReadUntilItEnds();
    void whoShowedItBeforeIsReadTheSameWay();
    void anotherHubsTokenIsNone();
    void aChangedTokenIsNoneWhateverWasChanged();
    void noiseIsNoToken();
    void aSignatureForSomethingElseIsNoToken();
    void aStoresKeyIsItsOwnAndAnotherAfterEachRenewal();

private:
    HubKeysPtr m_keys = *HubKeys::fromMaster(QByteArray(32, 'c'));
    QByteArray m_key = signingKeyOf(m_keys->tokenSeed());
    QDateTime m_now{QDate(2026, 11, 22), QTime(9, 30), Qt::UTC};
    AccessToken m_token{DeviceId::derived("device", "till"), StoreId::derived("store", "turku"), 3, m_now.addSecs(AccessToken::seconds)};
};

void TestAccessToken::whatWasGivenIsReadUntilItEnds()
{
    const QByteArray text = m_token.signedWith(m_keys->tokenSeed());
    QCOMPARE(*AccessToken::read(text, m_key, m_now), m_token);
    QCOMPARE(*AccessToken::read(text, m_key, m_now.addSecs(599)), m_token);
    QCOMPARE(AccessToken::read(text, m_key, m_now.addSecs(600)).error().code, Errc::Unauthorized);
}

void TestAccessToken::whoShowedItBeforeIsReadTheSameWay()
{
    TokenReader reader(m_key);
    const QByteArray text = m_token.signedWith(m_keys->tokenSeed());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(*reader.read(text, m_now), m_token);
        QByteArray changed = text;
        changed[5] = changed[5] == 'A' ? 'B' : 'A';
        QVERIFY(!reader.read(changed, m_now));
        QVERIFY(!reader.read(text + '=', m_now));
        QVERIFY(!reader.read(m_token.signedWith((*HubKeys::fromMaster(QByteArray(32, 'x')))->tokenSeed()), m_now));
    }
    QCOMPARE(reader.read(text, m_now.addSecs(600)).error().code, Errc::Unauthorized);
    for (int i = 0; i < TokenReader::most; ++i) { // more than are remembered
        AccessToken other = m_token;
        other.firstEpoch = i + 10;
        QVERIFY(reader.read(other.signedWith(m_keys->tokenSeed()), m_now));
    }
    QCOMPARE(*reader.read(text, m_now), m_token);
}

void TestAccessToken::anotherHubsTokenIsNone()
{
    const auto another = *HubKeys::fromMaster(QByteArray(32, 'x'));
    QCOMPARE(AccessToken::read(m_token.signedWith(another->tokenSeed()), m_key, m_now).error().code, Errc::Unauthorized);
}

void TestAccessToken::aChangedTokenIsNoneWhateverWasChanged()
{
    const QByteArray text = m_token.signedWith(m_keys->tokenSeed());
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const char c : QByteArray("A9-_=+/ \0z", 10)) {
            QByteArray changed = text;
            changed[i] = c;
            QVERIFY2(changed == text || !AccessToken::read(changed, m_key, m_now), changed.constData());
        }
        QVERIFY(!AccessToken::read(text.left(i), m_key, m_now));
    }
    for (const QByteArray &around : QByteArrayList{" " + text, text + "=", text + "==", text + "\n", text + text})
        QVERIFY2(!AccessToken::read(around, m_key, m_now), around.constData());
}

void TestAccessToken::noiseIsNoToken()
{
    QRandomGenerator random(7);
    const QByteArray good = m_token.signedWith(m_keys->tokenSeed());
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = i % 2 ? good : QByteArray(random.bounded(300), Qt::Uninitialized);
        for (int n = 0; n < (i % 2 ? 1 + random.bounded(6) : int(text.size())) && !text.isEmpty(); ++n)
            text[random.bounded(int(text.size()))] = char(random.bounded(256));
        if (text != good)
            QVERIFY(!AccessToken::read(text, m_key, m_now));
    }
}

void TestAccessToken::aSignatureForSomethingElseIsNoToken()
{
    const auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray whole = QByteArray::fromBase64(m_token.signedWith(m_keys->tokenSeed()), alphabet), claims = whole.chopped(signatureSize);
    const QByteArray forged = QByteArray(claims + signatureOf(claims, m_keys->tokenSeed())).toBase64(alphabet); // without what it is for
    QVERIFY(!AccessToken::read(forged, m_key, m_now));
}

void TestAccessToken::aStoresKeyIsItsOwnAndAnotherAfterEachRenewal()
{
    const StoreId turku = StoreId::derived("store", "turku"), oulu = StoreId::derived("store", "oulu");
    const QByteArray key = m_keys->storeKey(turku, 1);
    QCOMPARE(key.size(), 32);
    QCOMPARE(m_keys->storeKey(turku, 1), key); // every instance says the same
    QVERIFY(m_keys->storeKey(turku, 2) != key);
    QVERIFY(m_keys->storeKey(oulu, 1) != key);
    QVERIFY((*HubKeys::fromMaster(QByteArray(32, 'x')))->storeKey(turku, 1) != key);
}

QTEST_GUILESS_MAIN(TestAccessToken)
#include "tst_accesstoken.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pinverifier.h"
#include "core/security/wrappedkey.h"
#include "core/storage/staffstore.h"
#include "core/sync/wire/enrolment.h"
#include "tests/cli/program.h"
#include "tests/core/storage/storagerig.h"
#include "tests/rig/tlsserver.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A real shop, from an empty folder to its first brief. */
class TestTuttuctlSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShopSetUpUnderAPassphraseTakesFilesAndAnswers();
    void whoForgotTheirPinGetsAnother();
    void aShopIsSetUpOnce();
    void aShortPassphraseMakesNoShop();
    void withoutAKeychainNothingIsBegun();
    void aShopUnderAPassphraseJoinsNoChain();
    void whatIsMissingOrWrongIsNamed_data();
    void whatIsMissingOrWrongIsNamed();

private:
    QString write(const QString &name, const QByteArray &content) { return written(m_folder, name, content); }
    /** With the passphrase on descriptor 3. */
    Ran withPassphrase(const QByteArray &passphrase, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.start("/bin/sh", QStringList{"-c", "secret=$1; shift; exec \"$0\" \"$@\" --passphrase-fd 3 3<\"$secret\"", TUTTUCTL, write("secret", passphrase + '\n')} + arguments);
        return finished(process, 60);
    }
    QStringList setup(const QString &folder) const
    {
        return {"setup", "--name", "Aleksi", "--zone", "Europe/Helsinki", "--currency", "EUR", "--phone-region", "FI",
                "--clerk", "Sari", "--clerk", "Väinö", "--manager", "Elina", "--files", m_folder.filePath(folder)};
    }
    QTemporaryDir m_folder;
};

void TestTuttuctlSetup::aShopSetUpUnderAPassphraseTakesFilesAndAnswers()
{
    const Ran made = withPassphrase("correct horse battery", setup("one"));
    QCOMPARE(made.code, 0);
    static const QRegularExpression pins("PIN ([0-9]{6}): (Sari|Väinö|Elina)\\.");
    QSet<QString> seen;
    for (auto it = pins.globalMatch(made.out); it.hasNext();)
        seen.insert(it.next().captured(1));
    QCOMPARE(seen.size(), 3);
    QVERIFY(QFileInfo(m_folder.filePath("one")).permissions().testFlag(QFile::ReadOwner));
    QVERIFY(!(QFileInfo(m_folder.filePath("one")).permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    const QStringList here{"--files", m_folder.filePath("one")};
    QCOMPARE(withPassphrase("correct horse battery", QStringList{"import", "customers", write("c.csv", "number,name,phone\n1,Aino Esimerkkilä,040 123 4567\n")} + here).code, 0);
    const Ran scanned = withPassphrase("correct horse battery", QStringList{"scan", "--typed", "0401234567", "--json"} + here);
    QCOMPARE(scanned.code, 0);
    QCOMPARE(scanned.json()["brief"].toObject()["customer"].toObject()["name"].toString(), "Aino Esimerkkilä");
    QCOMPARE(withPassphrase("wrong horse battery", QStringList{"doctor"} + here).code, 5);

    // Nothing of her lies there in clear. The words looked for are long: four letters turn up in random bytes now and then.
    const QFileInfoList files = QDir(m_folder.filePath("one")).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 4); // cache.db, outbox.db, shop.json, device-key.json
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(info.fileName()));
        const QByteArray bytes = file.readAll();
        for (const char *hers : {"Esimerkkil", "esimerkkil", "401234567"}) {
            const qsizetype at = bytes.indexOf(hers);
            QVERIFY2(at < 0, qPrintable(QString("%1 stands in %2 at byte %3, in %4").arg(QLatin1String(hers), info.fileName(), QString::number(at), QLatin1String(bytes.mid(qMax(0, at - 32), 96).toPercentEncoding()))));
        }
    }
}

void TestTuttuctlSetup::whoForgotTheirPinGetsAnother()
{
    const Ran made = withPassphrase("correct horse battery", setup("pins"));
    const QStringList here{"--files", m_folder.filePath("pins")};
    const auto pinIn = [](const QString &said, const QString &who) { return QRegularExpression("PIN ([0-9]{6}): " + who).match(said).captured(1); };
    const Ran given = withPassphrase("correct horse battery", QStringList{"pin", "Sari"} + here);
    QVERIFY2(given.code == 0, qPrintable(given.err));
    QCOMPARE(withPassphrase("correct horse battery", QStringList{"pin", "Nobody"} + here).code, 4);

    const auto keys = DeviceKeys::fromMaster(*WrappedKey::load(m_folder.filePath("pins/device-key.json"))->unwrap("correct horse battery"));
    const SystemClock clock;
    Storage storage(clock);
    QVERIFY(answerOf(storage.open(m_folder.filePath("pins"), *keys)));
    const auto opens = [&](const QString &name, const QString &pin) {
        return bool(answerOf(storage.run([&](Shelf &shelf) -> Result<> {
            const auto clerks = StaffStore(shelf).clerks();
            const auto who = std::find_if(clerks->begin(), clerks->end(), [&](const Clerk &clerk) { return clerk.name == name; });
            return PinVerifier(*keys).verify(who->id, pin, StaffStore(shelf).pin(who->id)->verifier);
        })));
    };
    QVERIFY(opens("Sari", pinIn(given.out, "Sari")));
    QVERIFY(!opens("Sari", pinIn(made.out, "Sari")));
    QVERIFY(opens("Elina", pinIn(made.out, "Elina"))); // nobody else's
}

void TestTuttuctlSetup::aShopIsSetUpOnce()
{
    QCOMPARE(withPassphrase("correct horse battery", setup("twice")).code, 0);
    const Ran again = withPassphrase("correct horse battery", setup("twice"));
    QCOMPARE(again.code, 1);
    QCOMPARE(again.errLines().size(), 1);
    QCOMPARE(withPassphrase("correct horse battery", {"doctor", "--files", m_folder.filePath("twice")}).code, 0);
}

void TestTuttuctlSetup::aShortPassphraseMakesNoShop()
{
    const Ran ran = withPassphrase("short", setup("short"));
    QCOMPARE(ran.code, 1);
    QVERIFY(!QFile::exists(m_folder.filePath("short/shop.json")));
    QVERIFY(!QFile::exists(m_folder.filePath("short/device-key.json")));
    QCOMPARE(withPassphrase("long enough", setup("short")).code, 0);
}

void TestTuttuctlSetup::withoutAKeychainNothingIsBegun()
{
    const Ran ran = tuttuctl(setup("keychain"));
    QCOMPARE(ran.code, 5);
    QVERIFY2(ran.err.contains("--passphrase"), qPrintable(ran.err));
    QVERIFY(!QFile::exists(m_folder.filePath("keychain/cache.db")));
    QVERIFY(!QFile::exists(m_folder.filePath("keychain/shop.json")));
}

void TestTuttuctlSetup::aShopUnderAPassphraseJoinsNoChain()
{
    QCOMPARE(withPassphrase("correct horse battery", setup("chained")).code, 0);
    const QStringList here{"--files", m_folder.filePath("chained")};
    Certificates made;
    TlsServer hub(made.server("chain"));
    hub.answer = [](QSslSocket &, const AskedOf &) {};

    QCOMPARE(withPassphrase("correct horse battery", QStringList{"join", "no ticket"} + here).code, 2);
    const QString ticket = EnrolmentTicket{hub.address(), QByteArray(16, 'c'), {QByteArray(32, 'x')}}.text();
    const Ran ran = withPassphrase("correct horse battery", QStringList{"join", ticket} + here);
    QCOMPARE(ran.code, 5);
    QVERIFY2(ran.err.contains("needs a keychain"), qPrintable(ran.err)); // with one: tst_demochain
    QCOMPARE(hub.bytesIn, 0);
    QVERIFY(!QFile::exists(m_folder.filePath("chained/hub.json")));
}

void TestTuttuctlSetup::whatIsMissingOrWrongIsNamed_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << "--name" << " ";
    QTest::newRow("no such zone") << "--zone" << "Mars/Olympus";
    QTest::newRow("no such currency") << "--currency" << "euros";
    QTest::newRow("no such region") << "--phone-region" << "Finland";
    QTest::newRow("prefix of letters") << "--card-prefix" << "2x";
    QTest::newRow("clerk without a name") << "--clerk" << "";
}

void TestTuttuctlSetup::whatIsMissingOrWrongIsNamed()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const Ran ran = tuttuctl(setup("wrong") + QStringList{option, value}); // the last one counts
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.errLines().size(), 1);
    QVERIFY2(ran.err.contains(option), qPrintable(ran.err));
    QVERIFY(!QFile::exists(m_folder.filePath("wrong")));
}

QTEST_GUILESS_MAIN(TestTuttuctlSetup)
#include "tst_tuttuctlsetup.moc"

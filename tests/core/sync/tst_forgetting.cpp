// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hubkeys.h"
#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/leasestore.h"
#include "core/storage/opapplier.h"
#include "core/storage/staffstore.h"
#include "core/sync/forgetservice.h"
#include "core/sync/pushqueue.h"
#include "tests/core/security/fakesecretstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

#include <QDir>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QString masterName = u"master-key"_s;

/** A device of a chain with somebody in its cache, a clerk, and its key in a keychain. */
class Device
{
public:
    Device() { start(); }

    template<typename F> auto run(F f) { return answerOf(storage->run(std::move(f))); }
    void start()
    {
        keys = answerOf(ring.unlock(Storage::sealedDataExist(folder()))).value();
        storage = std::make_unique<Storage>(clock);
        opened = answerOf(storage->open(folder(), keys)).value();
    }
    void fill()
    {
        const Customer somebody = leyla();
        who = somebody.id;
        clerk = ids.make<ClerkId>();
        QVERIFY(run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&somebody, 1)); }));
        QVERIFY(run([&](Shelf &s) { return StaffStore(s).putClerk({clerk, u"Mia"_s, u"M"_s, Role::Associate}); }));
        QVERIFY(run([&](Shelf &s) { return StaffStore(s).setPin(clerk, "zq-verifier-zq"); }));
    }
    Result<> join(const QByteArray &hubKey)
    {
        return answerOf(storage->runOutbox([&](Database &outbox) { return Outbox(outbox).setHubKey(hubKey); }));
    }
    Result<Op> note(const QString &text)
    {
        const Outcome outcome = NoteAdded{{ids.make<NoteId>(), who, clerk, clock.now(), {}, text}};
        clock.advance(1000);
        Op op;
        op.id = ids.make<OpId>();
        op.at = clock.now();
        op.kind = opKind(outcome);
        op.payload = toJson(outcome);
        return answerOf(storage->keep(op));
    }
    Result<> forget(Forgotten why = Forgotten::LeaseOver)
    {
        keys.reset();
        ForgetService service(*storage, ring, folder());
        return answerOf(service.forget(why));
    }
    Result<DeviceKeysPtr> remember()
    {
        ForgetService service(*storage, ring, folder());
        return answerOf(service.remember());
    }
    /** What goes to the hub, all of it, by a queue that has `with`. */
    std::vector<PushedOp> pushed(const DeviceKeysPtr &with)
    {
        const auto queue = std::make_shared<PushQueue>(with);
        std::vector<PushedOp> all;
        for (;;) {
            const auto batch = answerOf(storage->runOutbox([queue](Database &outbox) { return queue->next(Outbox(outbox)); }));
            if (!batch)
                qFatal("%s", qPrintable(batch.error().detail));
            if (!*batch)
                return all;
            all.insert(all.end(), (*batch)->ops.begin(), (*batch)->ops.end());
            const qint64 last = (*batch)->ops.empty() ? 0 : (*batch)->ops.back().seq;
            const auto taken = answerOf(storage->runOutbox([queue, sent = **batch, last](Database &file) {
                Outbox outbox(file);
                return queue->taken(outbox, sent, PushAnswer{last, {}, {}});
            }));
            if (!taken)
                qFatal("%s", qPrintable(taken.error().detail));
        }
    }
    QString folder() const { return m_folder.path(); }
    QStringList cacheFiles() const { return QDir(folder()).entryList({u"cache*"_s}, QDir::AllEntries | QDir::Hidden); }
    QByteArray everything() const
    {
        QByteArray heap;
        for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                heap += file.readAll();
        }
        return heap;
    }
    FakeSecretStore &secrets() { return m_secrets; }

private:
    QTemporaryDir m_folder;
    FakeSecretStore m_secrets;

public:
    FakeClock clock;
    IdMaker ids{clock};
    KeyRing ring{m_secrets};
    DeviceKeysPtr keys;
    std::unique_ptr<Storage> storage;
    Opened opened;
    CustomerId who;
    ClerkId clerk;
};

const DeviceKeysPtr hub = testKeys('h');

QString textOf(const PushedOp &op)
{
    const auto clear = openSealedOp(op.id, op.content, op.hubKey, hub->publicKey(), hub->privateKey());
    return clear ? QString::fromUtf8(*clear) : u"not for the hub"_s;
}

} // namespace

/** The lease is over, or the device was revoked: what was fetched is gone, what was captured is not. And the way back. */
class TestForgetting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasFetchedIsGoneAndWhatIsCapturedIsKept();
    void whatWasCapturedBeforeThereWasAHubIsStillReadByIt();
    void thirtyDaysLaterTenThousandCapturesAreThereAndGoToTheHub();
    void whenTheHubSaysYesTheDeviceBeginsAnewWithItsCaptures();
    void aPowerCutBetweenTheFilesAndTheirKeyIsFinishedAtTheNextStart();
    void aPowerCutWhileTheNewKeyIsMadeEndsWell();
    void aShopThatStandsAloneForgetsNothing();
    void aKeychainThatOnlySaysYesIsNotBelieved();
    void anotherKeyIsMadeInOneCaseOnly();
    void theDevicesProofOutlivesItsKey();
};

void TestForgetting::whatWasFetchedIsGoneAndWhatIsCapturedIsKept()
{
    Device device;
    device.fill();
    QVERIFY(device.join(hub->publicKey()));
    QVERIFY(device.note(u"before"_s));
    QVERIFY(device.everything().contains("zq-verifier-zq"));
    const std::weak_ptr<const DeviceKeys> memory = device.keys;
    QVERIFY(device.forget());
    QVERIFY(memory.expired()); // from memory, too
    QVERIFY(!device.secrets().kept.contains(masterName));
    QCOMPARE(device.cacheFiles(), QStringList());
    QVERIFY(!device.everything().contains("zq-verifier-zq")); // who could sign in here cannot any more
    QCOMPARE(device.run([](Shelf &) { return Result<>(); }).error().code, Errc::KeyLocked);
    QVERIFY(device.note(u"after"_s));
    QCOMPARE(*answerOf(device.storage->pendingOps()), 2);
    QVERIFY(device.forget()); // asked twice: the same
    // And over a restart, with whatever key somebody has.
    device.storage = std::make_unique<Storage>(device.clock);
    const auto again = answerOf(device.storage->open(device.folder(), {}));
    QVERIFY(again && !again->unlocked);
    QCOMPARE(again->forgotten, Forgotten::LeaseOver);
    QVERIFY(device.note(u"the next day"_s));
    const auto sent = device.pushed({});
    QCOMPARE(sent.size(), 3u);
    QVERIFY(textOf(sent[0]).contains(u"before") && textOf(sent[1]).contains(u"after") && textOf(sent[2]).contains(u"the next day"));
}

void TestForgetting::whatWasCapturedBeforeThereWasAHubIsStillReadByIt()
{
    Device device;
    device.fill();
    QVERIFY(device.note(u"alone"_s));
    QVERIFY(device.join(hub->publicKey()));
    QVERIFY(device.forget(Forgotten::Revoked)); // before a word of it was sent
    const auto sent = device.pushed({});
    QCOMPARE(sent.size(), 1u);
    QVERIFY(textOf(sent[0]).contains(u"alone"));
}

void TestForgetting::thirtyDaysLaterTenThousandCapturesAreThereAndGoToTheHub()
{
    Device device;
    device.fill();
    QVERIFY(device.join(hub->publicKey()));
    QVERIFY(device.forget());
    constexpr int captures = 10'000, days = 30;
    for (int i = 0; i < captures; ++i) {
        QVERIFY(device.note(u"capture %1"_s.arg(i)));
        if (i % (captures / days) == 0) {
            device.clock.advance(qint64(24) * 3'600'000);
            if (i % 3 == 0) { // closed for the night, and once updated
                device.storage.reset();
                device.storage = std::make_unique<Storage>(device.clock);
                QCOMPARE(answerOf(device.storage->open(device.folder(), {}))->forgotten, Forgotten::LeaseOver);
            }
        }
    }
    QCOMPARE(*answerOf(device.storage->pendingOps()), captures);
    const auto sent = device.pushed({});
    QCOMPARE(sent.size(), size_t(captures));
    for (int i = 0; i < captures; i += 999)
        QVERIFY(textOf(sent[size_t(i)]).contains(u"capture %1\""_s.arg(i)));
    QCOMPARE(*answerOf(device.storage->pendingOps()), 0);
}

void TestForgetting::whenTheHubSaysYesTheDeviceBeginsAnewWithItsCaptures()
{
    Device device;
    device.fill();
    QVERIFY(device.join(hub->publicKey()));
    QVERIFY(device.note(u"before"_s));
    const QByteArray oldKey = device.keys->publicKey();
    QVERIFY(device.forget(Forgotten::Revoked));
    QVERIFY(device.note(u"meanwhile"_s));
    const auto fresh = device.remember();
    QVERIFY2(fresh, qPrintable(fresh ? QString() : fresh.error().detail));
    QVERIFY((*fresh)->publicKey() != oldKey);
    QCOMPARE(device.secrets().kept.value(masterName).size(), 32);
    // Empty, and nothing of what only the old key opens is called damaged.
    QCOMPARE(*device.run([](Shelf &s) { return CustomerStore(s).count(); }), 0);
    QCOMPARE(*device.run([](Shelf &s) { return OpApplier(s).parkedCount(); }), 0);
    // Fetched anew, and what is captured now is applied at once; the hub gets all of it, by its numbers.
    const Customer somebody = leyla();
    QVERIFY(device.run([&](Shelf &s) { return ImportStore(s).importCustomers(std::span(&somebody, 1)); }));
    QVERIFY(device.note(u"now"_s));
    const auto notes = [&] {
        return device.run([&](Shelf &s) -> Result<qsizetype> {
            const auto key = CustomerStore(s).key(device.who);
            if (!key)
                return key.error();
            const auto all = CaptureStore(s).notesOf(*key, device.who);
            return all ? Result<qsizetype>(qsizetype(all->size())) : all.error();
        });
    };
    QCOMPARE(*notes(), 1);
    const auto sent = device.pushed(*fresh);
    QCOMPARE(sent.size(), 3u);
    QVERIFY(textOf(sent[1]).contains(u"meanwhile"));
    QVERIFY(textOf(sent[2]).contains(u"now"));
    // Restarted, also with a cache that has to be rebuilt, it stays so.
    for (const bool rebuilt : {false, true}) {
        device.keys.reset();
        device.storage.reset();
        if (rebuilt)
            QVERIFY(StorageRepair(device.folder()).destroyCache());
        device.start();
        QVERIFY(device.opened.unlocked);
        QCOMPARE(device.opened.forgotten, Forgotten::No);
        QCOMPARE(device.opened.lostOps, 0);
        if (!rebuilt)
            QCOMPARE(*notes(), 1);
        QCOMPARE(device.keys->publicKey(), (*fresh)->publicKey());
    }
}

void TestForgetting::aPowerCutBetweenTheFilesAndTheirKeyIsFinishedAtTheNextStart()
{
    Device device;
    device.fill();
    QVERIFY(device.join(hub->publicKey()));
    QVERIFY(answerOf(device.storage->runOutbox([](Database &outbox) { return LeaseStore(outbox).forget(Forgotten::LeaseOver); })));
    device.storage.reset(); // here the light goes out: the mark alone was written
    QVERIFY(!device.cacheFiles().isEmpty());
    device.start();
    QVERIFY(!device.opened.unlocked);
    QCOMPARE(device.opened.forgotten, Forgotten::LeaseOver);
    QCOMPARE(device.cacheFiles(), QStringList());
    QVERIFY(device.forget(device.opened.forgotten));
    QVERIFY(!device.secrets().kept.contains(masterName));
}

void TestForgetting::aPowerCutWhileTheNewKeyIsMadeEndsWell()
{
    Device device;
    device.fill();
    QVERIFY(device.join(hub->publicKey()));
    QVERIFY(device.forget());
    QVERIFY(answerOf(device.ring.renew())); // here: the keychain has it, the files know nothing of it
    device.storage.reset();
    device.start();
    QCOMPARE(device.opened.forgotten, Forgotten::LeaseOver);
    device.keys.reset();
    const auto fresh = device.remember();
    QVERIFY(fresh);
    device.storage.reset();
    device.start();
    QVERIFY(device.opened.unlocked);
}

void TestForgetting::aShopThatStandsAloneForgetsNothing()
{
    Device device;
    device.fill();
    QVERIFY(device.note(u"ours"_s));
    const DeviceKeysPtr keys = device.keys;
    QCOMPARE(device.forget().error().code, Errc::Invalid);
    QVERIFY(device.secrets().kept.contains(masterName));
    QCOMPARE(*device.run([](Shelf &s) { return CustomerStore(s).count(); }), 1);
    QCOMPARE(device.remember().error().code, Errc::Invalid);
}

void TestForgetting::aKeychainThatOnlySaysYesIsNotBelieved()
{
    Device device;
    device.fill();
    QVERIFY(device.join(hub->publicKey()));
    device.secrets().readFails = Error{Errc::KeyLocked, u"locked meanwhile"_s};
    QCOMPARE(device.forget().error().code, Errc::KeyLocked);
    QCOMPARE(device.cacheFiles(), QStringList()); // and still nothing is shown
    QCOMPARE(device.run([](Shelf &) { return Result<>(); }).error().code, Errc::KeyLocked);
    device.secrets().readFails.reset();
    QVERIFY(device.forget());
}

void TestForgetting::anotherKeyIsMadeInOneCaseOnly()
{
    for (const Errc code : {Errc::Io, Errc::KeyLocked, Errc::KeyLost, Errc::NoKeychain, Errc::Damaged, Errc::Cancelled, Errc::WrongSecret}) {
        FakeSecretStore secrets;
        secrets.readFails = Error{code, {}};
        KeyRing ring(secrets);
        QVERIFY(!answerOf(ring.renew()));
        QVERIFY(!answerOf(ring.forget()));
        QVERIFY(secrets.kept.isEmpty());
    }
    FakeSecretStore secrets;
    KeyRing ring(secrets);
    const auto first = answerOf(ring.unlock(false));
    QVERIFY(first);
    QCOMPARE(answerOf(ring.renew()).error().code, Errc::Conflict);
    QCOMPARE(answerOf(ring.unlock(true)).value()->publicKey(), (*first)->publicKey());
    QVERIFY(answerOf(ring.forget()));
    QCOMPARE(answerOf(ring.unlock(true)).error().code, Errc::KeyLost); // not by itself
    QVERIFY(answerOf(ring.renew()));
}

void TestForgetting::theDevicesProofOutlivesItsKey()
{
    Device device;
    device.fill();
    QVERIFY(device.join(hub->publicKey()));
    const auto before = answerOf(device.ring.proof());
    QVERIFY(before);
    QVERIFY(device.forget());
    const auto after = answerOf(device.ring.proof());
    QVERIFY(after);
    QCOMPARE((*after)->publicKey(), (*before)->publicKey());
    QVERIFY((*after)->signatureOf("text") == (*before)->signatureOf("text"));
    device.secrets().readFails = Error{Errc::Io, {}};
    QCOMPARE(answerOf(device.ring.proof()).error().code, Errc::KeyLocked); // an honest NotFound alone makes another
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"

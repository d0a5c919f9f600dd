// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "core/hub/feedstore.h"
#include "core/hub/ingeststore.h"
#include "core/hub/pgmigration.h"
#include "core/security/openvelope.h"
#include "tests/core/hub/postgrescluster.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

#include <map>

namespace tuttu {

inline const StoreId turku = StoreId::derived("store", "turku");
inline const Bucket ofCustomers{Bucket::Kind::Customers, turku}, ofStore{Bucket::Kind::Store, turku};

/** Starts the cluster of a test program or says what is missing. */
#define START_POSTGRES(cluster) \
    do { \
        const QString problem = (cluster).start(); \
        if (!problem.isEmpty()) \
            QFAIL(qPrintable(problem)); \
    } while (false)

/** The value, or a failed test with the error's words and a stop: nothing after it would mean anything. */
template<typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/** The secrets of the tests' chain. */
inline HubKeysPtr chainKeys()
{
    static const HubKeysPtr keys = must(HubKeys::fromMaster(QByteArray(HubKeys::masterSize, 'c')));
    return keys;
}

/** As a device that knows the hub keeps and sends it. */
inline PushedOp sealedForTheHub(PushedOp op, const HubKeysPtr &hub = chainKeys())
{
    static const QByteArray devices = must(DeviceKeys::fromMaster(QByteArray(32, 'd')))->publicKey();
    const OpEnvelope envelope = OpEnvelope::seal(op.id, op.content, devices, hub->publicKey());
    op.content = envelope.sealed;
    op.hubKey = envelope.hubKey;
    op.sha256 = envelope.sha256;
    return op;
}

/** One device of a shop and what it captures. */
struct Kiosk {
    explicit Kiosk(const QString &called) : sender{turku, DeviceId::derived("device", called)}, name(called) {}

    PushedOp captured(const Outcome &outcome) { return captured(opKind(outcome), QJsonDocument(toJson(outcome)).toJson(QJsonDocument::Compact)); }
    PushedOp captured(const QString &kind, const QByteArray &content)
    {
        PushedOp op{OpId::derived("op", name + QString::number(epoch) + '/' + QString::number(++seq)), seq, 0, QDateTime(QDate(2026, 11, 22), QTime(9, 30, 0, 250), Qt::UTC), 1000 + seq};
        op.actor = ClerkId::derived("clerk", "mari");
        op.kind = kind;
        op.content = content;
        op.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        return op;
    }
    PushedOp note(const QString &text) ///< said once and kept
    {
        NoteAdded added;
        added.note.id = NoteId::derived("note", name + text);
        added.note.customer = CustomerId::derived("customer", "aino");
        added.note.text = text;
        return captured(added);
    }
    PushedOp dayNote(const QString &day, const QString &text) ///< the last word holds
    {
        DayNoteWritten written;
        written.note.id = DayNoteId::derived("dayNote", day);
        written.note.store = sender.store;
        written.note.text = text;
        written.note.day = QDate(2026, 11, 22);
        return captured(written);
    }
    PushBatch batch(std::vector<PushedOp> ops) const { return {sender.device, epoch, std::move(ops)}; }

    Sender sender;
    QString name;
    int epoch = 1;
    qint64 seq = 0;
};

/** Who follows a bucket by its cursor, and all that was seen. */
struct Follower {
    Follower(PgConnection &connection, const Bucket &of) : db(connection), bucket(of) {}

    /** Pages until a checkpoint; false = must refetch. */
    bool read(int limit = FeedPage::mostRows)
    {
        for (;;) {
            const FeedAnswer answer = must(FeedStore(db).page(bucket, cursor, limit));
            const auto *page = std::get_if<FeedPage>(&answer);
            if (!page)
                return false;
            for (const FeedRow &row : page->rows) {
                holds[row.key] = row;
                ++seen[{row.key, row.version}];
            }
            ++pages;
            cursor = must(Cursor::fromText(page->next.text()));
            if (page->checkpoint)
                return true;
        }
    }
    int rowsSeen() const
    {
        int n = 0;
        for (const auto &[row, times] : seen)
            n += times;
        return n;
    }

    PgConnection &db;
    Bucket bucket;
    std::optional<Cursor> cursor;
    std::map<QString, FeedRow> holds;
    std::map<std::pair<QString, qint64>, int> seen; ///< key and version: how often
    int pages = 0;
};

inline qint64 countOf(PgConnection &db, const char *table)
{
    return must(db.query(QByteArray("SELECT count(*) FROM " + QByteArray(table)).constData())).whole(0, 0);
}

} // namespace tuttu

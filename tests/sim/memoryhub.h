// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recordrule.h"
#include "core/security/devicekeys.h"
#include "core/sync/wire/feedpage.h"
#include "core/sync/wire/pushbatch.h"

#include <map>
#include <optional>

namespace tuttu {

/** The hub of one store, without a database: answers as IngestStore, RecordStore and FeedStore do (tst_memoryhub drives both). A copy of it is a backup. */
class MemoryHub
{
public:
    explicit MemoryHub(const StoreId &store, DeviceKeysPtr opensWith = nullptr) : m_store(store), m_keys(std::move(opensWith)) {}

    PushAnswer push(const PushBatch &batch);
    /** Sealed ops are in clear in it, when the hub has the key. */
    FeedAnswer page(const Bucket &bucket, const std::optional<Cursor> &after, int limit) const;
    void restoreFrom(const MemoryHub &backup);
    /** A source says this of somebody, as RecordStore::putCustomers hears it. */
    void tellAnew(const Customer &customer);

    struct Taken {
        DeviceId device;
        int epoch = 1;
        PushedOp op;
        std::optional<SetbackReason> parked;
    };
    const std::vector<Taken> &ops() const { return m_ops; } ///< in the order they were taken in

private:
    struct Row {
        FeedRow row;
        quint64 xid = 0;
        qint64 seq = 0;
    };
    std::optional<SetbackReason> take(const PushBatch &batch, const PushedOp &op);
    void takeRecord(const PushedOp &clear);
    void tellRecord(const CustomerId &id, const HeldRecord &before);
    void put(const QString &bucket, const QString &key, bool deleted, const QJsonObject &content);
    PushedOp inClear(const PushedOp &op) const;

    StoreId m_store;
    DeviceKeysPtr m_keys;
    int m_generation = 1;
    quint64 m_xid = 0;
    qint64 m_seq = 0;
    std::vector<Taken> m_ops;
    std::map<std::pair<DeviceId, int>, qint64> m_lines;
    std::map<QString, std::vector<Row>> m_feed; ///< by bucket, in order
    std::map<QString, qint64> m_versions;
    std::map<CustomerId, HeldRecord> m_records;
};

} // namespace tuttu

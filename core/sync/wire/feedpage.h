// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/cursor.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace tuttu {

struct ToldRecord;

/** One thing of a bucket as it is now. */
struct FeedRow {
    QString key;          ///< what it is and which: "op/0190...", "dayNote/0190..."
    qint64 version = 0;   ///< from 1, one more with each change
    bool deleted = false; ///< a tombstone: no content
    QJsonObject content;
    std::optional<quint64> counted = {}; ///< its hash, where it was counted already: of a row as it was read
    std::shared_ptr<const ToldRecord> told = {}; ///< a record, where readRecords() has read it already: its content is let go then
    friend bool operator==(const FeedRow &a, const FeedRow &b) { return a.key == b.key && a.version == b.version && a.deleted == b.deleted && a.content == b.content; }

    /** 64 bits over all of it. Summed up by exclusive or, so that rows may be compared in any order. */
    quint64 hash() const;
    static constexpr qsizetype longestKey = 128, largestContent = 1024 * 1024; ///< bytes of its JSON
};

/** What changed in a bucket behind a cursor, oldest change first. Pages are applied together with their cursor, and shown only at a checkpoint. */
struct FeedPage {
    Bucket bucket;
    std::vector<FeedRow> rows;
    Cursor next;             ///< ask with this
    bool checkpoint = false; ///< nothing more just now: what has been read fits together
    friend bool operator==(const FeedPage &, const FeedPage &) = default;

    quint64 checksum() const;
    static constexpr qsizetype mostRows = 1000, largest = 8 * 1024 * 1024; ///< bytes of its JSON
};

/** The cursor is of another database or older than what is remembered: drop the bucket and read it from its beginning. */
struct MustRefetch {
    Bucket bucket;
    friend bool operator==(const MustRefetch &, const MustRefetch &) = default;
};

using FeedAnswer = std::variant<FeedPage, MustRefetch>;

QJsonObject toJson(const FeedAnswer &answer);
Result<FeedAnswer> feedAnswerFromJson(const QJsonObject &json); ///< Invalid, Damaged
QByteArray toBytes(const FeedAnswer &answer);
/** Errors: TooLarge, Invalid, Damaged (count or checksum do not fit the rows). */
Result<FeedAnswer> feedAnswerFromBytes(const QByteArray &json);

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/ingeststore.h"

#include "core/domain/op.h"
#include "core/domain/erasurerule.h"
#include "core/hub/clearrows.h"
#include "core/hub/erasurenames.h"
#include "core/hub/erasurestore.h"
#include "core/hub/feedplace.h"
#include "core/hub/feedstore.h"
#include "core/hub/recordstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

// Its row stays locked until the end, so that a device that sends twice at once is heard once and then again.
constexpr char lineSql[] = R"(
    INSERT INTO device_line (home, device, epoch) VALUES ($1, $2, $3)
    ON CONFLICT (home, device, epoch) DO UPDATE SET taken = device_line.taken
    RETURNING taken, pg_advisory_xact_lock_shared(hashtextextended('taking', 0)))"; // an erasure waits for those who may not have heard of it

constexpr char keepSql[] = R"(
    INSERT INTO op (home, device, epoch, seq, id, base_version, at, monotonic_ms, actor, kind, schema_version, content, hub_key, sha256, parked, parked_detail, names)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::bytea, $13::bytea, $14::bytea, $15, $16, $17::bigint[]) ON CONFLICT DO NOTHING)";

// The same for many of one batch, as JSON: bytes are written as PostgreSQL reads them, "\\x00ff".
constexpr char keepAllSql[] = R"(
    INSERT INTO op (home, device, epoch, seq, id, base_version, at, monotonic_ms, actor, kind, schema_version, content, hub_key, sha256, names)
    SELECT $1, $2, $3, t.* FROM json_to_recordset($4::json) AS t (seq bigint, id uuid, base_version bigint, at timestamptz, monotonic_ms bigint, actor uuid, kind text,
                                                                 schema_version integer, content bytea, hub_key bytea, sha256 bytea, names bigint[])
    ON CONFLICT DO NOTHING)";

constexpr char keptSql[] = "SELECT id, kind, base_version, sha256, parked FROM op WHERE home = $1 AND device = $2 AND epoch = $3 AND seq = $4";
constexpr char takenSql[] = "UPDATE device_line SET taken = $4, pushed = now() WHERE home = $1 AND device = $2 AND epoch = $3";

constexpr char lockSql[] = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";

constexpr int tries = 3;

enum class Care { Together, OneByOne };
using Place = Result<FeedPlace>; ///< or why there is none

/** An op as it was looked at before the transaction. */
struct Seen {
    Place place;
    std::optional<Outcome> outcome; ///< of what may change a record or say who came
    QJsonObject payload;            ///< in clear; empty: nobody can read it
    QSet<QUuid> ids;                ///< in it
    std::optional<QString> names;   ///< theirs, for op.names; none: nobody can read it
};

QString hex(const QByteArray &bytes) { return u"\\x"_s + QString::fromLatin1(bytes.toHex()); }

QJsonObject rowOf(const PushedOp &op, const std::optional<QString> &names)
{
    QJsonObject row{{u"seq"_s, op.seq}, {u"id"_s, op.id.toString()}, {u"base_version"_s, op.baseVersion}, {u"at"_s, op.at.toUTC().toString(Qt::ISODateWithMs)},
                    {u"monotonic_ms"_s, op.monotonicMs}, {u"kind"_s, op.kind}, {u"schema_version"_s, op.schemaVersion}, {u"content"_s, hex(op.content)}, {u"sha256"_s, hex(op.sha256)}};
    if (!op.actor.isNull())
        row.insert(u"actor"_s, op.actor.toString());
    if (op.isSealed())
        row.insert(u"hub_key"_s, hex(op.hubKey));
    if (names)
        row.insert(u"names"_s, *names);
    return row;
}

bool mayConcernRecords(const QString &kind)
{
    static constexpr std::array<QStringView, 6> nouns{u"customer", u"customers", u"consent", u"interests", u"noticing", u"capture"};
    const QStringView noun = QStringView(kind).left(kind.indexOf(u'.'));
    return std::find(nouns.begin(), nouns.end(), noun) != nouns.end() || kind == u"visit.opened" || kind == u"visit.recognised";
}

/** Opens and reads every op: before the transaction, so that nobody waits for it. */
std::vector<Seen> lookAt(const StoreId &store, const PushBatch &batch, const HubKeys *keys)
{
    std::vector<Seen> seen;
    for (const PushedOp &op : batch.ops) {
        const auto clear = op.intact() ? openedOp(op, keys) : Result<PushedOp>(Errc::Damaged);
        Place place = feedPlaceOf(store, clear ? *clear : op);
        std::optional<Outcome> outcome;
        const QJsonObject payload = clear ? QJsonDocument::fromJson(clear->content).object() : QJsonObject();
        if (clear && place && mayConcernRecords(op.kind)) {
            if (auto read = outcomeFromJson(op.kind, payload))
                outcome = std::move(*read);
        }
        const QSet<QUuid> ids = idsIn(payload);
        const auto names = clear && keys ? std::optional(opNames(ids, *keys)) : std::nullopt;
        seen.push_back({clear || !place ? std::move(place) : Place(clear.error()), std::move(outcome), payload, ids, names}); // a newer program's kind is one whether it opens or not
    }
    return seen;
}

/** One batch on its way in, within a transaction. */
class Taking
{
public:
    Taking(PgConnection &db, const Sender &sender, const PushBatch &batch, const std::vector<Seen> &seen, Care care, const HubKeysPtr &keys)
        : m_db(db), m_sender(sender), m_batch(batch), m_seen(seen), m_care(care), m_keys(keys) {}
    Result<PushAnswer> all();

private:
    Result<> lockShared();
    Result<> repeat(const PushedOp &op);
    Result<bool> next(const PushedOp &op, const Seen &seen); ///< false: stop here
    Result<bool> keepAndTell(const PushedOp &op, const Seen &seen);
    Result<> keepAndTellGathered();
    QJsonObject told(const PushedOp &op) const;
    Result<> findErased();
    Result<bool> keepNothing(const PushedOp &op, const Seen &seen);
    bool isOfErased(const PushedOp &op, const Seen &seen) const;
    Result<bool> orUndo(const std::function<Result<bool>()> &f);
    Result<bool> keep(const PushedOp &op, const std::optional<QString> &names, const std::optional<SetbackReason> &parked, const QString &why); ///< false: its id is another op's
    void reject(const PushedOp &op, SetbackReason reason) { m_answer.rejected.push_back({op.seq, op.id, reason}); }

    PgConnection &m_db;
    const Sender &m_sender;
    const PushBatch &m_batch;
    const std::vector<Seen> &m_seen;
    const Care m_care;
    const HubKeysPtr &m_keys;
    QJsonArray m_gathered; ///< ops that change nothing but the feed wait here, to be written at once
    std::vector<FeedStore::Change> m_gatheredChanges;
    QSet<QUuid> m_erased; ///< of those that are named in the batch
    PushAnswer m_answer;
};

Result<PushAnswer> Taking::all()
{
    const auto line = m_db.query(lineSql, {m_sender.store, m_batch.device, m_batch.epoch});
    if (!line)
        return line.error();
    const qint64 before = m_answer.acknowledged = line->whole(0, 0);
    if (const auto locked = lockShared(); !locked)
        return locked.error();
    if (const auto found = findErased(); !found)
        return found.error();
    for (size_t i = 0; i < m_batch.ops.size(); ++i) {
        const PushedOp &op = m_batch.ops[i];
        Result<bool> goOn = true;
        if (!op.intact()) {
            reject(op, SetbackReason::Damaged);
            goOn = op.seq <= before;
        } else if (op.seq > before) {
            goOn = next(op, m_seen[i]);
        } else if (const auto done = repeat(op); !done) {
            goOn = done.error();
        }
        if (!goOn)
            return goOn.error();
        if (!*goOn)
            break;
    }
    if (const auto written = keepAndTellGathered(); !written)
        return written.error();
    if (m_answer.acknowledged > before) {
        if (const auto moved = m_db.run(takenSql, {m_sender.store, m_batch.device, m_batch.epoch, m_answer.acknowledged}); !moved)
            return moved.error();
    }
    return m_answer;
}

/** What several devices may change is locked before the first change and in one order, so that two batches never wait for each other. */
Result<> Taking::lockShared()
{
    std::set<QString> shared;
    for (const Seen &seen : m_seen) {
        if (!seen.outcome)
            continue;
        for (const QString &key : RecordStore::locksFor(*seen.outcome))
            shared.insert(key);
    }
    for (const QString &key : shared) {
        if (const auto locked = m_db.run(lockSql, {key}); !locked)
            return locked;
    }
    return {};
}

Result<> Taking::repeat(const PushedOp &op)
{
    const auto kept = m_db.query(keptSql, {m_sender.store, m_batch.device, m_batch.epoch, op.seq});
    if (!kept)
        return kept.error();
    const bool isDestroyed = kept->size() == 1 && kept->bytes(0, 3).isEmpty() && kept->id<OpId>(0, 0) == op.id; // it was about somebody erased
    const bool same = isDestroyed || (kept->size() == 1 && kept->id<OpId>(0, 0) == op.id && kept->text(0, 1) == op.kind && kept->whole(0, 2) == op.baseVersion
                                      && kept->bytes(0, 3) == op.sha256);
    if (!same)
        reject(op, SetbackReason::OtherContent);
    else if (!kept->isNull(0, 4))
        m_answer.parked.push_back({op.seq, op.id, SetbackReason(kept->whole(0, 4))});
    return {};
}

Result<bool> Taking::next(const PushedOp &op, const Seen &seen)
{
    const Place &place = seen.place;
    if (op.seq != m_answer.acknowledged + 1)
        return false;
    std::optional<SetbackReason> parked;
    Result<bool> kept = false;
    if (place) {
        kept = m_care == Care::OneByOne ? orUndo([&] { return keepAndTell(op, seen); }) : keepAndTell(op, seen);
        if (!kept && kept.error().code == Errc::Invalid && m_care == Care::OneByOne)
            parked = SetbackReason::Refused;
    } else {
        parked = place.error().code == Errc::NotFound ? SetbackReason::UnknownKind : SetbackReason::Unreadable;
    }
    if (parked)
        kept = keep(op, seen.names, parked, place ? kept.error().detail : place.error().detail);
    if (!kept)
        return kept;
    if (!*kept) {
        reject(op, SetbackReason::OtherContent);
        return false;
    }
    if (parked)
        m_answer.parked.push_back({op.seq, op.id, *parked});
    m_answer.acknowledged = op.seq;
    return true;
}

Result<> Taking::findErased()
{
    QSet<QUuid> named;
    for (const Seen &seen : m_seen)
        named += seen.ids;
    auto erased = ErasureStore(m_db, m_keys).erasedOf(named);
    if (erased)
        m_erased = std::move(*erased);
    return erased ? Result<>() : Result<>(erased.error());
}

bool Taking::isOfErased(const PushedOp &op, const Seen &seen) const
{
    return !m_erased.isEmpty() && op.kind != opKind(CustomerErased{}) && seen.ids.intersects(m_erased);
}

/** Acknowledged, and told as gone; what it makes of theirs is theirs, too. */
Result<bool> Taking::keepNothing(const PushedOp &op, const Seen &seen)
{
    PushedOp nothing = op;
    nothing.content = "";
    nothing.hubKey.clear();
    nothing.sha256 = "";
    auto kept = keep(nothing, u"{}"_s, std::nullopt, {});
    if (!kept || !*kept)
        return kept;
    for (const QUuid &id : QSet<QUuid>(m_erased)) {
        const QSet<QUuid> things = thingsOf(seen.payload, id);
        if (const auto marked = ErasureStore(m_db, m_keys).markThings(op.id, op.at, things); !marked)
            return marked.error();
        m_erased += things;
    }
    const auto told = FeedStore(m_db).put(seen.place->bucket, seen.place->key, {}, true);
    return told ? kept : Result<bool>(told.error());
}

QJsonObject Taking::told(const PushedOp &op) const
{
    QJsonObject content = toJson(op);
    content.insert(u"device"_s, m_batch.device.toString());
    content.insert(u"epoch"_s, m_batch.epoch);
    return content;
}

/** Those that came in order, in two statements. If one of them is not new, the batch is taken op by op. */
Result<> Taking::keepAndTellGathered()
{
    const QJsonArray ops = std::exchange(m_gathered, {});
    const auto changes = std::exchange(m_gatheredChanges, {});
    if (ops.isEmpty())
        return {};
    const auto kept = m_db.query(keepAllSql, {m_sender.store, m_batch.device, m_batch.epoch, QString::fromUtf8(QJsonDocument(ops).toJson(QJsonDocument::Compact))});
    if (!kept)
        return kept.error();
    if (kept->changed() != ops.size())
        return {Errc::Invalid, u"an id or a number is taken"_s};
    return FeedStore(m_db).putAll(changes);
}

Result<bool> Taking::keepAndTell(const PushedOp &op, const Seen &seen)
{
    const FeedPlace &place = *seen.place;
    const QJsonObject content = told(op);
    const bool isErased = isOfErased(op, seen);
    if (m_care == Care::Together && !seen.outcome && !isErased) {
        m_gathered.append(rowOf(op, seen.names));
        m_gatheredChanges.push_back({place.bucket, place.key, QJsonDocument(content).toJson(QJsonDocument::Compact), false});
        return true;
    }
    if (const auto before = keepAndTellGathered(); !before)
        return before.error();
    if (isErased)
        return keepNothing(op, seen);
    auto kept = keep(op, seen.names, std::nullopt, {});
    if (!kept || !*kept)
        return kept;
    auto done = FeedStore(m_db).put(place.bucket, place.key, content);
    if (done && seen.outcome)
        done = RecordStore(m_db, m_keys).take(m_sender.store, *seen.outcome, {op.id, op.at, op.actor}, QJsonDocument(content).toJson(QJsonDocument::Compact));
    if (const auto *erased = done && seen.outcome ? std::get_if<CustomerErased>(&*seen.outcome) : nullptr) {
        done = ErasureStore(m_db, m_keys).want(m_sender.store, op.actor, erased->customer, op.id, op.at);
        m_erased.insert(erased->customer.uuid());
    }
    return done ? kept : Result<bool>(done.error());
}

/** What the tables refuse is taken back, and nothing before it. */
Result<bool> Taking::orUndo(const std::function<Result<bool>()> &f)
{
    if (const auto marked = m_db.script("SAVEPOINT one"); !marked)
        return marked.error();
    auto done = f();
    const bool refused = !done && done.error().code == Errc::Invalid;
    if (!done && !refused)
        return done;
    const auto left = m_db.script(refused ? "ROLLBACK TO SAVEPOINT one; RELEASE SAVEPOINT one" : "RELEASE SAVEPOINT one");
    return left ? done : Result<bool>(left.error());
}

Result<bool> Taking::keep(const PushedOp &op, const std::optional<QString> &names, const std::optional<SetbackReason> &parked, const QString &why)
{
    const auto kept = m_db.query(keepSql, {m_sender.store, m_batch.device, m_batch.epoch, op.seq, op.id, op.baseVersion, op.at, op.monotonicMs, op.actor, op.kind,
                                           op.schemaVersion, op.content, op.isSealed() ? PgValue(op.hubKey) : PgValue(nullptr), op.sha256,
                                           parked ? PgValue(int(*parked)) : PgValue(nullptr), parked ? PgValue(why) : PgValue(nullptr), names ? PgValue(*names) : PgValue(nullptr)});
    return kept ? Result<bool>(kept->changed() == 1) : kept.error();
}

} // namespace

Result<PushAnswer> IngestStore::push(const Sender &sender, const PushBatch &batch)
{
    if (batch.device != sender.device)
        return {Errc::Unauthorized, u"a batch of another device"_s};
    const std::vector<Seen> seen = lookAt(sender.store, batch, m_keys.get());
    Care care = Care::Together;
    Result<PushAnswer> answer = Error{};
    for (int i = 0; i < tries; ++i) {
        const auto done = m_db.transaction([&]() -> Result<> {
            answer = Taking(m_db, sender, batch, seen, care, m_keys).all();
            return answer ? Result<>() : Result<>(answer.error());
        });
        if (done)
            return answer;
        answer = done.error();
        // What the tables refuse is looked for op by op; not always, because many savepoints make every other transaction slow.
        if (done.error().code == Errc::Invalid)
            care = Care::OneByOne;
        else if (done.error().code != Errc::Conflict)
            return answer;
    }
    return answer;
}

} // namespace tuttu

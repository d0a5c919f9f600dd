// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/captureservice.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/capture/capturerule.h"
#include "core/capture/notefile.h"
#include "core/storage/storage.h"
#include "core/storage/takeback.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int lintAfterMs = 1000;

QFuture<Result<Op>> answered(Result<Op> result)
{
    QPromise<Result<Op>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

CaptureService::CaptureService(Storage &storage, const QTimeZone &zone, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_zone(zone), m_clock(clock)
{
}

void CaptureService::count()
{
    whenDone(m_storage.pendingOps(), this, [this](const Result<qint64> &pending) {
        if (!pending)
            return;
        m_pending = int(*pending);
        Q_EMIT pendingChanged(m_pending);
    });
}

void CaptureService::load()
{
    count();
    QTimer::singleShot(lintAfterMs, this, [this] { // a tenth of a second of a processor: after the shop has opened, long before the first note
        whenDone(QtConcurrent::run(standardNoteLint), this, [this](const NoteLint &lint) { m_noteLint = lint; });
    });
}

QFuture<Result<Op>> CaptureService::record(const Outcome &outcome, ClerkId actor, const std::optional<Outcome> &inverse)
{
    const QDateTime now = m_clock.now();
    if (const Result<> allowed = mayRecord(outcome, now.toTimeZone(m_zone).date()); !allowed) {
        Q_EMIT refused(allowed.error());
        return answered(allowed.error());
    }
    Op op;
    op.id = IdMaker(m_clock).make<OpId>(); // before the first try: a retry is the same op
    op.at = now;
    op.monotonicMs = m_clock.monotonicMs();
    op.actor = actor;
    op.kind = opKind(outcome);
    op.payload = toJson(outcome);
    const auto stored = m_storage.keep(op);
    whenDone(stored, this, [this, outcome, inverse](const Result<Op> &kept) { onStored(kept, outcome, inverse); });
    return stored;
}

std::vector<CaptureService::Recent>::const_iterator CaptureService::recent(const OpId &op) const
{
    const qint64 oldest = m_clock.monotonicMs() - undoSecs * 1000;
    return std::find_if(m_recent.begin(), m_recent.end(), [&](const Recent &r) { return r.op == op && r.sinceMs >= oldest; });
}

bool CaptureService::canUndo(const OpId &op) const
{
    return recent(op) != m_recent.end();
}

QFuture<Result<Op>> CaptureService::undo(const OpId &op, ClerkId actor)
{
    const auto found = recent(op);
    if (found == m_recent.end())
        return answered(Error{Errc::NotFound, QStringLiteral("undo.over")});
    const Recent taken = *found;
    m_recent.erase(found); // a second tap takes nothing back twice
    const auto answer = record(taken.inverse, actor);
    whenDone(answer, this, [this, taken](const Result<Op> &back) {
        if (!back)
            m_recent.push_back(taken); // nothing was taken back: it may be tried again
    });
    return answer;
}

void CaptureService::onStored(const Result<Op> &op, const Outcome &outcome, const std::optional<Outcome> &inverse)
{
    if (!op) {
        Q_EMIT refused(op.error());
        return;
    }
    ++m_pending;
    const qint64 now = m_clock.monotonicMs();
    std::erase_if(m_recent, [&](const Recent &r) { return r.sinceMs < now - undoSecs * 1000; });
    if (inverse)
        m_recent.push_back({op->id, now, *inverse});
    else if (canTakeBack(op->kind))
        m_recent.push_back({op->id, now, CaptureUndone{op->id, op->kind, op->payload}});
    Q_EMIT recorded(*op, outcome);
    Q_EMIT pendingChanged(m_pending);
}

} // namespace tuttu

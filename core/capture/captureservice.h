// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/notelint/notelint.h"
#include "core/domain/op.h"

#include <QFuture>
#include <QObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace tuttu {

class Clock;
class Storage;

/** An act of a clerk or customer -> an op that is safe. `record` validates, commits the op to the outbox (synchronous=FULL), then
 *  applies it to the cache; the future answers only after the COMMIT returned. Errors: Invalid (detail names the rule), DiskFull,
 *  Io, ReadOnly: then nothing was kept and the caller keeps the draft. Lives on the GUI thread. */
class CaptureService final : public QObject
{
    Q_OBJECT
public:
    CaptureService(Storage &storage, const QTimeZone &zone, const Clock &clock, QObject *parent = nullptr);

    void count(); ///< asks how much is pending: the hub may have more than it had
    void load(); ///< asks how much is pending and reads the lists of noteLint(), at start
    /** `inverse`: how the act is taken back when its op alone does not tell. */
    QFuture<Result<Op>> record(const Outcome &outcome, ClerkId actor, const std::optional<Outcome> &inverse = {});
    static constexpr int undoSecs = 10;
    /** Takes back an act of the last ten seconds, by an op of its own. NotFound: it is too late, or it was taken back already. */
    QFuture<Result<Op>> undo(const OpId &op, ClerkId actor);
    bool canUndo(const OpId &op) const;
    const NoteLint &noteLint() const { return m_noteLint; } ///< until its lists are read it knows numbers alone
    int pending() const { return m_pending; } ///< ops the hub has not confirmed

Q_SIGNALS:
    void recorded(const tuttu::Op &op, const tuttu::Outcome &outcome); ///< after the COMMIT
    void refused(const tuttu::Error &error);
    void pendingChanged(int pending);

private:
    struct Recent { ///< what may be taken back yet
        OpId op;
        qint64 sinceMs;
        Outcome inverse;
    };
    void onStored(const Result<Op> &op, const Outcome &outcome, const std::optional<Outcome> &inverse);
    std::vector<Recent>::const_iterator recent(const OpId &op) const;

    Storage &m_storage;
    QTimeZone m_zone;
    const Clock &m_clock;
    int m_pending = 0;
    std::vector<Recent> m_recent;
    NoteLint m_noteLint;
};

} // namespace tuttu

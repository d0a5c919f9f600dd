// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/devicekeys.h"
#include "core/storage/outbox.h"
#include "core/sync/wire/pushbatch.h"

#include <map>
#include <optional>
#include <set>

namespace tuttu {

/** What goes to the hub next, and how far it has come. Where the hub stands the hub alone knows: its last answer holds, even when it has
 *  forgotten what it had (a hub restored from a backup is sent everything since once more). Sending the same twice harms nothing.
 *  On the storage thread; only `Outbox` is on the disk, so that it may be made anew at any time. */
class PushQueue
{
public:
    /** `keys`: to give the hub the keys of what was captured before there was a hub; null = the device is locked, and that waits. */
    explicit PushQueue(DeviceKeysPtr keys) : m_keys(std::move(keys)) {}

    /** The next batch, of the oldest incarnation that is not known to be at the hub whole; of an earlier one first an empty batch, whose answer
     *  says how much of it the hub has. None: nothing is left to send. The same until taken() is told an answer.
     *  In the place of what this disk has lost stands an op that says so, and the hub's line has no gap.
     *  Errors: NotFound (there is no hub), KeyLocked (the next op waits for the device to be unlocked), and the outbox's. */
    Result<std::optional<PushBatch>> next(const Outbox &outbox);

    /** The hub's answer to a batch. What it rejected is offered again; rejected() says which, for who decides how often.
     *  Errors: Invalid (no answer to this batch: nothing is changed), and the outbox's. */
    Result<> taken(Outbox &outbox, const PushBatch &sent, const PushAnswer &answer);

    /** The hub is not what it was (the feed must be read anew): the next batches ask how much it has, and answers to earlier ones are not heard. */
    void askAnew();

    const std::vector<Setback> &rejected() const { return m_rejected; } ///< of the last answer
    int lost() const { return int(m_lost.size()); }                     ///< numbers nobody can read any more, of those that had to be sent
    const std::vector<Setback> &parked() const { return m_parked; }     ///< of all answers: people have to look at them

private:
    Result<PushBatch> batchAfter(const Outbox &outbox, const DeviceIdentity &me, int epoch, qint64 seq);
    PushedOp lost(const DeviceIdentity &me, int epoch, qint64 seq);
    Result<PushedOp> pushed(const OpRecord &record, const DeviceIdentity &me) const;

    DeviceKeysPtr m_keys;
    std::map<int, qint64> m_atHub; ///< by epoch, as the hub said
    std::set<std::pair<int, qint64>> m_lost;
    bool m_asks = false;           ///< what the outbox has noted is not believed
    std::vector<Setback> m_rejected, m_parked;
};

} // namespace tuttu

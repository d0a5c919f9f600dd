// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/loadstate.h"
#include "core/sync/snapshotload.h"
#include "core/sync/wire/changes.h"

namespace tuttu {

class Incoming;

/** Which buckets this device reads out of the hub's files before it follows them: goods, then customers, one after the other. What a cut or a kill left undone is gone
 *  on with when the hub is asked the next time. GUI thread; owned by the composition root. */
class FirstLoads final : public QObject
{
    Q_OBJECT
public:
    using Places = std::vector<ChangesQuery::Place>;

    /** `folder`: where the sealed files lie while they are read. */
    FirstLoads(Storage &storage, RecordLine &line, const QString &folder, Incoming &incoming, QObject *parent = nullptr);

    /** Of these those the feed may be asked for now. For the others a file is read, and begun if none is. */
    Places askable(const Places &places);
    /** The feed has told of a bucket: it is followed. */
    void followed(const Bucket &bucket, bool checkpoint);
    /** The feed wants a bucket read anew. Right behind its file: the file is of no use, and the feed is read from its beginning. */
    void refetched(const Bucket &bucket);
    const std::optional<LoadState> &state() const { return m_state; } ///< none: nothing is being read

Q_SIGNALS:
    void changed();
    void mayFollow();   ///< of what was kept back something can be asked for now

private:
    using Buckets = std::vector<Bucket>;
    bool mustLoad(const ChangesQuery::Place &place) const;
    void next();
    void ended(const Bucket &bucket, const Result<SnapshotLoad::Came> &came);
    void readFromItsBeginning(const Bucket &bucket);
    void setState(const std::optional<LoadState> &state);

    Storage &m_storage;
    SnapshotLoad m_load;
    std::optional<Bucket> m_now;
    Buckets m_waiting;
    Buckets m_withoutFile; ///< there is none, or it is no good
    Buckets m_fresh;       ///< read out of a file, and the feed has not said yet whether it goes on from there
    Buckets m_freshAsked;  ///< of those it was asked about
    bool m_goodsCome = false; ///< by the feed, from its beginning: orders would wait for them
    std::optional<LoadState> m_state;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace tuttu {

class CaptureService;
class Storage;

enum class CaptureState { SafeHere, Sent, Refused /**< kept, but not applied: `why` says for what reason */, Damaged };

/** One capture of this device. Whom it was about stays sealed. */
struct CaptureRow {
    OpId op;                ///< null when its record is damaged
    QString kind;           ///< of the op: "note.added"
    QDateTime at;
    ClerkId by;             ///< null = a customer, or the device itself
    CaptureState state = CaptureState::SafeHere;
    QString why;
    friend bool operator==(const CaptureRow &, const CaptureRow &) = default;
};

struct HistoryState {
    enum class Face { Loading, Ready, Error };
    Face face = Face::Loading;
    std::vector<CaptureRow> rows;   ///< newest first
    bool more = false;              ///< there are older ones
    qint64 waiting = 0;             ///< on this device that the hub has not confirmed
    std::optional<Error> problem;
};

/** What was captured on this device and where it is now. GUI thread. */
class HistoryController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageSize = 40;

    HistoryController(Storage &storage, CaptureService &captures, QObject *parent = nullptr);

    const HistoryState &state() const { return m_state; }
    void load();            ///< the newest ones
    void loadOlder();
    /** Whether somebody did this; what the device notices or reads by itself is no capture of theirs. */
    static bool isCapture(const QString &kind);

Q_SIGNALS:
    void changed();

private:
    void read(bool older);

    Storage &m_storage;
    HistoryState m_state;
    std::pair<int, qint64> m_before;  ///< epoch and seq the next page lies before
    bool m_watched = false;           ///< somebody has looked: new captures are shown as they come
};

} // namespace tuttu

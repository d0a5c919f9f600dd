// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/tally.h"

#include <QObject>
#include <QTimer>

namespace tuttu {

class Storage;

/** Counts the days behind everybody's back, one at a time between other errands, so that no page waits for it: after an import, after midnight,
 *  and every few minutes what happened since. GUI thread. */
class TallyKeeper final : public QObject
{
    Q_OBJECT
public:
    TallyKeeper(Storage &storage, TallyRule rule, const Clock &clock, QObject *parent = nullptr);

    void start();
    int daysLeft() const { return m_left; } ///< still to be counted, as far as is known
    const TallyRule &rule() const { return m_rule; }

Q_SIGNALS:
    void changed(); ///< daysLeft

private:
    void step();

    Storage &m_storage;
    TallyRule m_rule;
    const Clock &m_clock;
    QTimer m_timer;
    int m_left = 0;
};

} // namespace tuttu

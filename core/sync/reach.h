// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/reach.h"

#include <QObject>

namespace tuttu {

/** The one place where Reach is known. Lives on the GUI thread; owned by the composition root. */
class ReachController final : public QObject
{
    Q_OBJECT
public:
    ReachController(Reach initial, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_clock(clock), m_reach(initial), m_since(clock.now()) {}

    Reach reach() const { return m_reach; }
    QDateTime since() const { return m_since; } ///< UTC of the last change
    void setReach(Reach reach);

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    Reach m_reach;
    QDateTime m_since;
};

} // namespace tuttu

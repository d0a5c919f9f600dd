// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/joincontroller.h"
#include "core/visit/statuscontroller.h"

#include <QCoreApplication>

namespace tuttu {

/** How this device stands with its chain, in sentences that say what is kept and what to do. */
class HubText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubText)
public:
    /** "The hub is reached. Everything captured here is with it." */
    static QString standing(const StatusState &status, const QDateTime &now);
    /** What is wrong and what to do; empty when nothing is. */
    static QString trouble(HubTrouble trouble);
    /** "The chain's customers are coming to this device: 42 %." */
    static QString loading(const LoadState &load);
    /** What came of joining; empty while nothing was tried. */
    static QString joining(const JoinState &state);

private:
    static QString lasting(qint64 minutes);
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/statuscontroller.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace tuttu {

/** How well the chain is reached and how much is safe here, as a chip says it. */
struct SyncWords {
    QString text;
    Tone tone = Tone::Neutral;
    Icon icon = Icon::None;
};

class SyncText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::SyncText)
public:
    static SyncWords words(const StatusState &status, const QDateTime &now);

private:
    static QString offlineFor(const QDateTime &since, const QDateTime &now);
};

} // namespace tuttu

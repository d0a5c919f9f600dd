// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profileservice.h"

#include <QJsonObject>
#include <QStringList>

namespace tuttu {

/** What the brief page would show, for programs and for the eye; `today` is the store-local day. */
QJsonObject briefJson(const OpenedProfile &opened, const QDate &today);
QStringList briefLines(const OpenedProfile &opened, const QDate &today);

QJsonObject recognitionJson(const Recognition &recognition);
QJsonObject timesJson(const StepTimes &times);

} // namespace tuttu

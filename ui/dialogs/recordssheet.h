// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

class TimeText;

/** The records a merged customer is made of, each to be parted again. */
class RecordsSheet final : public Sheet
{
    Q_OBJECT
public:
    RecordsSheet(const Profile &profile, const TimeText &time, QWidget *parent = nullptr);

Q_SIGNALS:
    void partWanted(const tuttu::MergedRecord &record);
};

} // namespace tuttu

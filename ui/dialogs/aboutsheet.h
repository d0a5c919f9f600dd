// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

namespace tuttu {

/** What this program is, whose work it stands on, and where the demo's purchases come from. */
class AboutSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit AboutSheet(QWidget *parent = nullptr);
};

} // namespace tuttu

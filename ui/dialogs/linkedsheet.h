// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/widgets/sheet.h"

#include <vector>

namespace tuttu {

class Label;
class WorkAccountController;

/** Whose work account and PIN were made one on this device, and the way back. */
class LinkedSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit LinkedSheet(WorkAccountController &account, QWidget *parent = nullptr);

Q_SIGNALS:
    void partWanted(const tuttu::ClerkId &clerk); ///< the sheet goes

private:
    void present(const std::vector<Clerk> &clerks);

    Label *m_what;
    QVBoxLayout *m_rows;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/menu.h"

#include <QObject>

#include <vector>

namespace tuttu {

class WorkAccountController;

/** The PIN of whoever came in by their work account: offered when they have none, and changed from the user's menu. */
class PinActs final : public QObject
{
    Q_OBJECT
public:
    PinActs(WorkAccountController &account, QWidget &window);
    std::vector<MenuItem> menu();   ///< empty for who has no work account

private:
    void open();

    WorkAccountController &m_account;
    QWidget &m_window;
};

} // namespace tuttu

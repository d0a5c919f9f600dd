// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/widgets/menu.h"

#include <QObject>

#include <vector>

namespace tuttu {

class WorkAccountController;

/** The PIN of whoever came in by their work account: offered when they have none, and changed from the user's menu. Somebody who has one here already says so
 *  with it, and is one person from then on; a manager, or they themselves, takes that back. */
class PinActs final : public QObject
{
    Q_OBJECT
public:
    PinActs(WorkAccountController &account, QWidget &window);
    std::vector<MenuItem> menu();   ///< empty for who has nothing to do with work accounts

private:
    void open();
    void openLink();
    void openLinked();
    void tellLinked(const Clerk &clerk);
    void part(const ClerkId &clerk);

    WorkAccountController &m_account;
    QWidget &m_window;
};

} // namespace tuttu

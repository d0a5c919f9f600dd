// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pinacts.h"

#include "core/visit/workaccountcontroller.h"
#include "ui/dialogs/pinsheet.h"
#include "ui/widgets/stage.h"

namespace tuttu {

PinActs::PinActs(WorkAccountController &account, QWidget &window) : QObject(&window), m_account(account), m_window(window)
{
    connect(&account, &WorkAccountController::pinWanted, this, &PinActs::open);
}

std::vector<MenuItem> PinActs::menu()
{
    if (!m_account.mayChoosePin())
        return {};
    return {{tr("Choose a PIN"), Icon::Lock, [this] { open(); }}};
}

void PinActs::open()
{
    Stage *stage = Stage::of(&m_window);
    if (!stage || !m_account.mayChoosePin())
        return;
    auto *sheet = new PinSheet(m_account);
    connect(sheet, &PinSheet::chosen, stage, [stage] { stage->toast(tr("Your PIN is set.")); });
    stage->openSheet(sheet);
}

} // namespace tuttu

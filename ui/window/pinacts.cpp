// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pinacts.h"

#include "core/base/whendone.h"
#include "core/visit/workaccountcontroller.h"
#include "ui/dialogs/linkedsheet.h"
#include "ui/dialogs/linksheet.h"
#include "ui/dialogs/pinsheet.h"
#include "ui/errortext/errortext.h"
#include "ui/widgets/stage.h"

namespace tuttu {

PinActs::PinActs(WorkAccountController &account, QWidget &window) : QObject(&window), m_account(account), m_window(window)
{
    connect(&account, &WorkAccountController::pinWanted, this, &PinActs::open);
    connect(&account, &WorkAccountController::wasLinked, this, &PinActs::tellLinked);
}

std::vector<MenuItem> PinActs::menu()
{
    std::vector<MenuItem> items;
    if (m_account.mayChoosePin())
        items.push_back({tr("Choose a PIN"), Icon::Lock, [this] { open(); }});
    if (m_account.mayLink())
        items.push_back({tr("I have a PIN here"), Icon::PersonCheck, [this] { openLink(); }});
    if (m_account.maySeeLinked())
        items.push_back({tr("Work accounts"), Icon::People, [this] { openLinked(); }});
    return items;
}

void PinActs::open()
{
    Stage *stage = Stage::of(&m_window);
    if (!stage || !m_account.mayChoosePin())
        return;
    auto *sheet = new PinSheet(m_account);
    connect(sheet, &PinSheet::chosen, stage, [stage] { stage->toast(tr("Your PIN is set.")); });
    connect(sheet, &PinSheet::linkWanted, this, &PinActs::openLink);
    stage->openSheet(sheet);
}

void PinActs::openLink()
{
    if (Stage *stage = Stage::of(&m_window); stage && m_account.mayLink())
        stage->openSheet(new LinkSheet(m_account));
}

void PinActs::openLinked()
{
    Stage *stage = Stage::of(&m_window);
    if (!stage)
        return;
    auto *sheet = new LinkedSheet(m_account);
    connect(sheet, &LinkedSheet::partWanted, this, &PinActs::part);
    stage->openSheet(sheet);
}

void PinActs::tellLinked(const Clerk &clerk)
{
    if (Stage *stage = Stage::of(&m_window))
        stage->toast(tr("You are %1 here from now on, by your PIN and by your work account.").arg(clerk.name), tr("Undo"), [this, id = clerk.id] { part(id); });
}

void PinActs::part(const ClerkId &clerk)
{
    whenDone(m_account.part(clerk), this, [this](const Result<PartedAccount> &parted) {
        Stage *stage = Stage::of(&m_window);
        if (stage && !parted)
            stage->toast(ErrorText::sentence(parted.error()));
        else if (stage)
            stage->toast(tr("The PIN and the work account are two people's again on this tablet."), tr("Undo"), [this, back = *parted] { m_account.linkAgain(back); });
    });
}

} // namespace tuttu

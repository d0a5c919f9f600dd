// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/todoacts.h"

#include "core/visit/shopengine.h"
#include "ui/dialogs/casesheet.h"
#include "ui/pages/floorpage.h"
#include "ui/pages/todopage.h"
#include "ui/widgets/stage.h"
#include "ui/window/reminder.h"

namespace tuttu {

TodoActs::TodoActs(ShopEngine &shop, QWidget &page, const Clock &clock) : QObject(&page), m_shop(shop), m_page(page), m_clock(clock) {}

void TodoActs::serve(FloorPage &page) { connect(&page, &FloorPage::caseWanted, this, &TodoActs::openCase); }

void TodoActs::serve(TodoPage &page)
{
    connect(&page, &TodoPage::caseWanted, this, &TodoActs::openCase);
    connect(&page, &TodoPage::holdReminderWanted, this, [this](const TodoRow &hold) {
        openReminder(m_shop, m_page, hold.customer, {TodoText::askAboutHold(hold.text, hold.due), hold.due, FollowUpOrigin::Hold});
    });
}

void TodoActs::openCase(const CaseId &id)
{
    Stage *stage = Stage::of(&m_page);
    const CaseView *view = m_shop.cases.find(id);
    if (!stage || !view)
        return;
    auto *sheet = new CaseSheet(m_shop.cases, m_shop.session, id, m_clock);
    // The words suggested tell nobody what the customer said: a follow-up is read by every colleague.
    connect(sheet, &CaseSheet::reminderWanted, this, [this, id, customer = view->about.customer] {
        openReminder(m_shop, m_page, customer, {tr("Get in touch as agreed"), {}, FollowUpOrigin::Case}, [this, id] { openCase(id); });
    });
    stage->openSheet(sheet);
}

} // namespace tuttu

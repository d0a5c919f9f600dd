// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/caseacts.h"

#include "core/base/whendone.h"
#include "core/visit/shopengine.h"
#include "ui/dialogs/casesheet.h"
#include "ui/dialogs/followupsheet.h"
#include "ui/widgets/stage.h"

namespace tuttu {

CaseActs::CaseActs(ShopEngine &shop, QWidget &page, const Clock &clock) : QObject(&page), m_shop(shop), m_page(page), m_clock(clock) {}

void CaseActs::open(const CaseId &id)
{
    Stage *stage = Stage::of(&m_page);
    const CaseView *view = m_shop.cases.find(id);
    if (!stage || !view)
        return;
    auto *sheet = new CaseSheet(m_shop.cases, m_shop.session, id, m_clock);
    connect(sheet, &CaseSheet::reminderWanted, this, [this, id, customer = view->about.customer] { remind(id, customer); });
    stage->openSheet(sheet);
}

/** The words suggested tell nobody what the customer said: a follow-up is read by every colleague. */
void CaseActs::remind(const CaseId &id, const CustomerId &customer)
{
    Stage *stage = Stage::of(&m_page);
    if (!stage)
        return;
    auto *sheet = new FollowUpSheet({tr("Get in touch as agreed"), {}, FollowUpOrigin::Case}, m_shop.todos.today(), m_shop.captures.noteLint());
    connect(sheet, &FollowUpSheet::saveWanted, this, [this, sheet, id, customer] {
        const FollowUpDraft draft = sheet->draft();
        const auto answer = m_shop.todos.addFollowUp(customer, draft.what, draft.due, draft.origin);
        sheet->settle(answer);
        whenDone(answer, this, [this, id](const Result<Op> &op) {
            if (const Stage *now = Stage::of(&m_page); now && op && !now->sheet())
                open(id); // back to the case
        });
    });
    stage->openSheet(sheet);
}

} // namespace tuttu

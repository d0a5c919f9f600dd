// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reminder.h"

#include "core/base/whendone.h"
#include "core/visit/shopengine.h"
#include "ui/widgets/stage.h"

namespace tuttu {

void openReminder(ShopEngine &shop, QWidget &page, const CustomerId &customer, const FollowUpDraft &suggested, std::function<void()> then)
{
    Stage *stage = Stage::of(&page);
    if (!stage || !shop.session.signedIn())
        return;
    auto *sheet = new FollowUpSheet(suggested, shop.todos.today(), shop.captures.noteLint());
    QObject::connect(sheet, &FollowUpSheet::saveWanted, &page, [&shop, &page, sheet, customer, then] {
        const FollowUpDraft draft = sheet->draft();
        const auto answer = shop.todos.addFollowUp(customer, draft.what, draft.due, draft.origin);
        sheet->settle(answer);
        whenDone(answer, &page, [&page, then](const Result<Op> &op) {
            if (const Stage *now = Stage::of(&page); then && op && now && !now->sheet())
                then();
        });
    });
    stage->openSheet(sheet);
}

} // namespace tuttu

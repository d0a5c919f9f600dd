// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undooffer.h"

#include "core/base/whendone.h"
#include "core/visit/shopengine.h"
#include "ui/errortext/errortext.h"
#include "ui/text/capturetext.h"
#include "ui/widgets/stage.h"

#include <QPointer>

namespace tuttu {

UndoOffer::UndoOffer(ShopEngine &shop, QWidget &page) : QObject(&page), m_shop(shop), m_page(page)
{
    // After the sheet that asked for it has closed.
    connect(&shop.captures, &CaptureService::recorded, this, &UndoOffer::offer, Qt::QueuedConnection);
    connect(&shop.arrivals, &ArrivalController::briefReady, this, [this] {
        if (const auto created = m_newCustomer)
            offer(*created);
        m_newCustomer.reset(); // once, and not over the next one's brief
    }, Qt::QueuedConnection);
}

void UndoOffer::offer(const Op &op)
{
    const QString done = CaptureText::done(op.kind);
    Stage *stage = Stage::of(&m_page);
    const bool mine = m_shop.session.signedIn() && op.actor == m_shop.session.clerkId();
    if (!stage || done.isEmpty() || !mine || !m_shop.captures.canUndo(op.id))
        return;
    if (op.kind == QLatin1String("customer.created"))
        m_newCustomer = op;
    stage->toast(done, tr("Undo"), [guard = QPointer(this), op] {
        if (guard)
            guard->takeBack(op);
    });
}

void UndoOffer::takeBack(const Op &op)
{
    whenDone(m_shop.captures.undo(op.id, m_shop.session.clerkId()), this, [this](const Result<Op> &back) {
        Stage *stage = Stage::of(&m_page);
        if (!stage)
            return;
        if (back)
            stage->toast(CaptureText::takenBack());
        else
            stage->toast(back.error().code == Errc::NotFound ? CaptureText::tooLate() : ErrorText::sentence(back.error()));
    });
}

} // namespace tuttu

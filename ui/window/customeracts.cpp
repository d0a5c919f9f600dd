// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/customeracts.h"

#include "core/base/whendone.h"
#include "core/visit/shopengine.h"
#include "ui/dialogs/basketsheet.h"
#include "ui/pages/briefpage.h"
#include "ui/text/timetext.h"
#include "ui/widgets/stage.h"

#include <algorithm>

namespace tuttu {

CustomerActs::CustomerActs(ShopEngine &shop, BriefPage &brief, const Clock &clock, QObject *parent)
    : QObject(parent), m_shop(shop), m_brief(brief), m_clock(clock)
{
    connect(&brief, &BriefPage::actsRequested, this, &CustomerActs::openMenu);
    connect(&brief, &BriefPage::basketRequested, this, &CustomerActs::openBasket);
    connect(&shop.basket, &BasketController::changed, this, [this] {
        const BasketView &view = m_shop.basket.view();
        m_brief.setInBasket(view.state == BasketState::Open ? view.pieces : 0);
    });
    connect(&brief, &BriefPage::permissionsRequested, this, [this] { handOver(GuestScene::Permissions); });
}

void CustomerActs::openMenu(QWidget *beside)
{
    Stage *stage = Stage::of(&m_brief);
    if (stage && m_shop.visit.state().face == BriefState::Face::Ready)
        stage->openMenu(beside, items());
}

void CustomerActs::openBasket()
{
    Stage *stage = Stage::of(&m_brief);
    if (stage && m_shop.visit.state().face == BriefState::Face::Ready)
        stage->openSheet(new BasketSheet(m_shop.basket, m_shop.visit));
}

void CustomerActs::openMessage()
{
    Stage *stage = Stage::of(&m_brief);
    const BriefState &state = m_shop.visit.state();
    if (!stage || state.face != BriefState::Face::Ready)
        return;
    const SessionState &session = m_shop.session.state();
    const TimeText time(QTimeZone(session.store.zone), m_clock.now());
    QString lately;
    if (const LastWritten last = lastWritten(state.profile, m_clock.now()); last.at.isValid()) {
        const auto clerk = std::find_if(session.clerks.begin(), session.clerks.end(), [&](const Clerk &c) { return c.id == last.by; });
        lately = clerk == session.clerks.end() ? tr("A colleague has written to them %1.").arg(time.ago(last.at))
            : clerk->id == m_shop.session.clerkId() ? tr("You have written to them %1.").arg(time.ago(last.at))
                                                    : tr("%1 has written to them %2.").arg(clerk->name, time.ago(last.at));
    }
    const DraftKey key{m_shop.session.clerkId(), state.customer};
    auto *sheet = new MessageSheet(state.profile.customer, m_messages.value(key), lately);
    connect(sheet, &MessageSheet::saveWanted, this, [this, sheet, key] {
        const MessageDraft draft = sheet->draft();
        const auto answer = m_shop.visit.addMessage(draft.channel, draft.text);
        whenDone(answer, this, [this, key](const Result<Op> &op) {
            if (op)
                m_messages.remove(key);
        });
        sheet->settle(answer, tr("The message is noted as sent"));
    });
    connect(sheet, &MessageSheet::left, this, [this, sheet, key] { m_messages.insert(key, sheet->draft()); });
    stage->openSheet(sheet);
}

std::vector<MenuItem> CustomerActs::items()
{
    std::vector<MenuItem> items;
    if (channelsTo(m_shop.visit.state().profile.customer).empty())
        items.push_back({.text = tr("Write to them"), .icon = Icon::Mail, .then = [] {}, .below = tr("They have not agreed to personal messages, or left no address.")});
    else
        items.push_back({tr("Write to them"), Icon::Mail, [this] { openMessage(); }});
    items.push_back({tr("Ask what we may do"), Icon::Shield, [this] { handOver(GuestScene::Permissions); }});
    items.push_back({tr("Ask what they like"), Icon::Heart, [this] { handOver(GuestScene::Quiz); }});
    items.push_back({tr("Show them their own screen"), Icon::Eye, [this] { handOver(GuestScene::OwnScreen); }});
    return items;
}

/** The tablet is turned round: what opens is the customer's own. */
void CustomerActs::handOver(GuestScene scene)
{
    if (!GuestController::mayOpen(m_shop.visit.state()))
        return;
    if (Stage *stage = Stage::of(&m_brief))
        stage->closeOverlays();
    const BriefState brief = m_shop.visit.state(); // handing over closes the one on the screen
    Q_EMIT m_brief.handingOver(brief.profile.customer.languages);
    m_shop.guest.start(scene, brief);
}

} // namespace tuttu

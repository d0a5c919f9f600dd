// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/customeracts.h"

#include "core/base/whendone.h"
#include "core/visit/shopengine.h"
#include "ui/dialogs/basketsheet.h"
#include "ui/dialogs/editsheet.h"
#include "ui/dialogs/mergesheet.h"
#include "ui/dialogs/recordssheet.h"
#include "ui/errortext/errortext.h"
#include "ui/pages/briefpage.h"
#include "ui/text/timetext.h"
#include "ui/widgets/stage.h"
#include "ui/window/lookacts.h"

#include <algorithm>

namespace tuttu {

CustomerActs::CustomerActs(ShopEngine &shop, BriefPage &brief, const Clock &clock, QObject *parent)
    : QObject(parent), m_shop(shop), m_brief(brief), m_clock(clock), m_looks(new LookActs(shop, brief, clock, this))
{
    connect(m_looks, &LookActs::handingOver, &brief, &BriefPage::handingOver);
    connect(&brief, &BriefPage::actsRequested, this, &CustomerActs::openMenu);
    connect(&brief, &BriefPage::basketRequested, this, &CustomerActs::openBasket);
    connect(&shop.basket, &BasketController::changed, this, [this] {
        const BasketView &view = m_shop.basket.view();
        m_brief.setInBasket(view.state == BasketState::Open ? view.pieces : 0);
    });
    connect(&brief, &BriefPage::permissionsRequested, this, [this] { handOver(GuestScene::Permissions); });
    connect(&brief, &BriefPage::editRequested, this, &CustomerActs::openEdit);
    connect(&brief, &BriefPage::recordsRequested, this, &CustomerActs::openRecords);
}

Stage *CustomerActs::ready() const
{
    return m_shop.visit.state().face == BriefState::Face::Ready ? Stage::of(&m_brief) : nullptr;
}

TimeText CustomerActs::time() const { return TimeText(m_shop.profiles.shop().zone, m_clock.now()); }

void CustomerActs::openMenu(QWidget *beside)
{
    if (Stage *stage = ready())
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
        const auto clerk = std::find_if(session.clerks.begin(), session.clerks.end(), [&](const Clerk &c) { return c.is(last.by); });
        lately = clerk == session.clerks.end() ? tr("A colleague has written to them %1.").arg(time.ago(last.at))
            : clerk->id == m_shop.session.clerkId() ? tr("You have written to them %1.").arg(time.ago(last.at))
                                                    : tr("%1 has written to them %2.").arg(clerk->name, time.ago(last.at));
    }
    const DraftKey key{m_shop.session.clerkId(), state.customer};
    auto *sheet = new MessageSheet(state.profile.customer, m_messages.value(key), lately, m_shop.captures.noteLint());
    connect(sheet, &MessageSheet::saveWanted, this, [this, sheet, key] {
        const MessageDraft draft = sheet->draft();
        const auto answer = m_shop.visit.addMessage(draft.channel, draft.text);
        whenDone(answer, this, [this, key](const Result<Op> &op) {
            if (op)
                m_messages.remove(key);
        });
        sheet->settle(answer);
    });
    connect(sheet, &MessageSheet::left, this, [this, sheet, key] { m_messages.insert(key, sheet->draft()); });
    stage->openSheet(sheet);
}

std::vector<MenuItem> CustomerActs::items()
{
    std::vector<MenuItem> items;
    if (channelsTo(m_shop.visit.state().profile.customer).empty())
        items.push_back({.text = tr("Write to them"), .icon = Icon::Mail, .below = tr("They have not agreed to personal messages, or left no address."), .enabled = false});
    else
        items.push_back({tr("Write to them"), Icon::Mail, [this] { openMessage(); }});
    items.push_back({tr("Make or show a look"), Icon::Star, [this] { m_looks->open(); }});
    items.push_back({tr("Ask what we may do"), Icon::Shield, [this] { handOver(GuestScene::Permissions); }});
    items.push_back({tr("Ask what they like"), Icon::Heart, [this] { handOver(GuestScene::Quiz); }});
    items.push_back({tr("Show them their own screen"), Icon::Eye, [this] { handOver(GuestScene::OwnScreen); }});
    items.push_back({tr("Edit what we know"), Icon::Pencil, [this] { openEdit(); }});
    items.push_back({tr("Merge with another record"), Icon::People, [this] { openMerge(); }});
    if (!m_shop.visit.state().profile.merged.empty())
        items.push_back({tr("Merged records"), Icon::People, [this] { openRecords(); }});
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

void CustomerActs::openEdit()
{
    Stage *stage = ready();
    if (!stage)
        return;
    const Profile &profile = m_shop.visit.state().profile;
    const DraftKey key{m_shop.session.clerkId(), profile.customer.id};
    auto *sheet = new EditSheet(profile.customer, m_edits.value(key));
    sheet->showConflicts(profile.conflicts, [this](const FieldConflict &conflict) {
        const auto &clerks = m_shop.session.state().clerks;
        const auto who = std::find_if(clerks.begin(), clerks.end(), [&](const Clerk &clerk) { return clerk.is(conflict.by); });
        const QString when = time().timeOrDay(conflict.at);
        //: %1 is a clerk's name, %2 a day or a time
        return who == clerks.end() ? tr("from another system, %1").arg(when) : tr("from %1, %2").arg(who->name, when);
    });
    connect(sheet, &EditSheet::saveWanted, this, [this, sheet, key] { save(sheet, key); });
    connect(sheet, &EditSheet::left, this, [this, sheet, key] { m_edits.insert(key, sheet->draft()); });
    connect(sheet, &EditSheet::settled, this, [this, sheet](const FieldConflict &conflict, bool other) { settle(sheet, conflict, other); });
    stage->openSheet(sheet);
}

void CustomerActs::save(EditSheet *sheet, const DraftKey &key)
{
    const EditDraft draft = sheet->draft();
    const auto problems = m_shop.edits.problems(draft);
    if (!problems.empty()) {
        sheet->refuse({Errc::Invalid, problems.front().rule});
        return sheet->showProblems(problems);
    }
    const auto answer = m_shop.edits.save(sheet->seen(), draft);
    whenDone(answer, this, [this, key](const Result<Op> &op) {
        if (op)
            m_edits.remove(key); // also when the sheet was left meanwhile
    });
    sheet->settle(answer);
}

void CustomerActs::settle(EditSheet *sheet, const FieldConflict &conflict, bool other)
{
    const auto answer = m_shop.edits.settle(sheet->seen(), conflict, other);
    whenDone(answer, sheet, [sheet](const Result<Op> &op) {
        if (!op)
            return sheet->refuse(op.error());
        sheet->closeSheet(); // what it shows is no longer what stands in the record
    });
}

void CustomerActs::openMerge()
{
    Stage *stage = ready();
    if (!stage)
        return;
    m_shop.merges.begin(m_shop.visit.state().profile.customer);
    auto *sheet = new MergeSheet(m_shop.merges);
    connect(sheet, &MergeSheet::mergeWanted, this, [this, sheet] {
        whenDone(m_shop.merges.merge(), sheet, [sheet](const Result<Op> &op) {
            if (op)
                sheet->closeSheet();
            else
                sheet->refuse(op.error());
        });
    });
    connect(sheet, &Sheet::closed, &m_shop.merges, &MergeController::end);
    stage->openSheet(sheet);
}

void CustomerActs::openRecords()
{
    Stage *stage = ready();
    if (!stage || m_shop.visit.state().profile.merged.empty())
        return;
    auto *sheet = new RecordsSheet(m_shop.visit.state().profile, time());
    connect(sheet, &RecordsSheet::partWanted, this, [this, sheet, kept = m_shop.visit.state().customer](const MergedRecord &record) {
        part(kept, record);
        sheet->closeSheet();
    });
    stage->openSheet(sheet);
}

void CustomerActs::part(const CustomerId &kept, const MergedRecord &record)
{
    whenDone(m_shop.merges.part(kept, record), this, [this](const Result<Op> &op) {
        if (Stage *stage = op ? nullptr : Stage::of(&m_brief)) // that it is done is told with the way back
            stage->toast(ErrorText::sentence(op.error()));
    });
}

} // namespace tuttu

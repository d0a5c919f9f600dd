// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demosteps.h"

#include "core/connect/demoshop/demostaff.h"
#include "core/visit/shopengine.h"
#include "ui/dialogs/basketsheet.h"
#include "ui/dialogs/casesheet.h"
#include "ui/dialogs/historysheet.h"
#include "ui/dialogs/shorttext.h"
#include "ui/pages/briefpage.h"
#include "ui/widgets/stage.h"
#include "ui/window/customeracts.h"
#include "ui/window/mainwindow.h"

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = HandOverState::Step;

static const QString demoNote = u"Looks for a lamp; has diabetes, so no sweets at the till."_s;

namespace {

CustomerActs &acts(const DemoDay &d) { return *d.window.findChild<CustomerActs *>(); }

size_t manager()
{
    const auto staff = demoClerks();
    return size_t(std::find_if(staff.begin(), staff.end(), [](const DemoClerk &c) { return c.clerk.role == Role::Manager; }) - staff.begin());
}

/** A basket to the till, a complaint to whoever looks after it, and what the day has left on the device. */
class ToTheTill final : public DemoSteps
{
public:
    using DemoSteps::DemoSteps;

    std::vector<Tour::Step> write()
    {
        if (m_day.guests.size() < 2)
            return {};
        add({u"The next clerk"_s, [d = m_day] { d.stage.closeOverlays(); d.engine.session.switchUser(); }, {}, {}, {}});
        signIn(0, {});
        scan(m_day.guests[1].card, {});
        basket();
        noteThatHadBetterNotBe();
        scan(m_day.guests[0].card, {});
        complaint();
        managersSide();
        return take();
    }

private:
    void basket()
    {
        add({u"Ops saved: two suggestions into the basket"_s,
             [d = m_day] {
                 const auto shown = d.engine.visit.state().brief.recommendations;
                 for (size_t i = 0; i < shown.size() && i < 2; ++i)
                     d.engine.basket.put(shown[i].product, LineFrom::Recommendation);
             },
             [d = m_day] { return d.engine.basket.view().rows.size() >= std::min<size_t>(2, d.engine.visit.state().brief.recommendations.size()); }, {},
             [d = m_day] { return u"%1 pieces"_s.arg(d.engine.basket.view().pieces); }});
        picture(u"The basket"_s, u"50-basket"_s, [d = m_day] { acts(d).openBasket(); });
        picture(u"The basket as a code"_s, u"51-basket-code"_s, [d = m_day] {
            if (auto *sheet = qobject_cast<BasketSheet *>(d.stage.sheet()))
                sheet->showCode(true);
        });
        add({u"Op saved: the till has read it"_s, [d = m_day] { d.engine.basket.handOver(TillWay::Qr); },
             [d = m_day] { return d.engine.basket.view().state == BasketState::WithTill; }, {}, {}});
    }

    void noteThatHadBetterNotBe()
    {
        picture(u"A note that had better not be kept"_s, u"52-note-warned"_s, [d = m_day] {
            d.stage.closeOverlays();
            d.window.brief().openNote();
            if (auto *text = d.stage.findChild<ShortText *>())
                text->setText(demoNote);
        });
        add({u"The note is left"_s, [d = m_day] { d.stage.closeOverlays(); }, {}, {}, {}});
    }

    void complaint()
    {
        add({u"The tablet is turned round to somebody who waited"_s, [d = m_day] { d.window.brief().askForFeedback(); },
             [d = m_day] { return d.engine.handOver.state().step == Step::Question; }, {}, {}});
        picture(u"They want to hear from the shop"_s, u"53-nps-contact"_s, [d = m_day] {
            d.engine.handOver.choose(3);
            d.engine.handOver.toggleReason(u"waiting"_s);
            d.engine.handOver.setComment(u"Nobody came for twenty minutes."_s);
            d.engine.handOver.setWantsContact(true);
            d.engine.handOver.setContact(u"by mail, after six"_s);
        });
        add({u"Ops saved: the answer and a case"_s, [d = m_day] { d.engine.handOver.send(); },
             [d = m_day] { return d.engine.handOver.state().step == Step::Thanks; }, {}, {}});
        add({u"The tablet comes back"_s, [d = m_day] { d.engine.handOver.idle(); },
             [d = m_day] { return d.engine.session.state().phase == SessionState::Phase::SignedOut; }, {}, {}});
    }

    void managersSide()
    {
        signIn(manager(), {});
        add({u"Somebody waits to hear from the shop"_s, {}, [d = m_day] { return !d.engine.cases.state().open.empty(); }, u"54-floor-case"_s, {}});
        picture(u"The case"_s, u"55-case"_s, [d = m_day] {
            d.stage.openSheet(new CaseSheet(d.engine.cases, d.engine.session, d.engine.cases.state().open.front().about.id, d.clock));
        });
        add({u"Op saved: the manager takes it up"_s, [d = m_day] { d.engine.cases.acknowledge(d.engine.cases.state().open.front().about.id); },
             [d = m_day] { return d.engine.cases.state().unacknowledged == 0; }, u"56-case-taken"_s, {}});
        add({u"What was captured on this device"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.stage.openSheet(new HistorySheet(d.engine.history, d.engine.session, d.clock));
             },
             [d = m_day] { return d.engine.history.state().face == HistoryState::Face::Ready; }, u"57-history"_s,
             [d = m_day] { return u"%1 captures wait"_s.arg(d.engine.history.state().waiting); }});
        picture(u"The same in Finnish"_s, u"58-floor-case-fi"_s, [d = m_day] {
            d.stage.closeOverlays();
            d.speak(u"fi"_s);
        });
        picture(u"The case in Finnish"_s, u"59-case-fi"_s, [d = m_day] {
            d.stage.openSheet(new CaseSheet(d.engine.cases, d.engine.session, d.engine.cases.state().open.front().about.id, d.clock));
        });
        picture(u"What was captured, in Finnish"_s, u"60-history-fi"_s, [d = m_day] {
            d.stage.closeOverlays();
            d.stage.openSheet(new HistorySheet(d.engine.history, d.engine.session, d.clock));
        });
    }
};

} // namespace

std::vector<Tour::Step> stepsToTheTill(const DemoDay &day)
{
    return ToTheTill(day).write();
}

} // namespace tuttu

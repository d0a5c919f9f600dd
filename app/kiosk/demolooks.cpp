// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demosteps.h"

#include "core/visit/shopengine.h"
#include "ui/dialogs/looksheet.h"
#include "ui/widgets/stage.h"
#include "ui/window/customeracts.h"
#include "ui/window/lookacts.h"
#include "ui/window/mainwindow.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

LookActs &acts(const DemoDay &d) { return d.window.findChild<CustomerActs *>()->looks(); }

/** Something is picked for somebody, shown to them, and given out of hand. */
class OnLooks final : public DemoSteps
{
public:
    using DemoSteps::DemoSteps;

    std::vector<Tour::Step> write()
    {
        if (m_day.guests.empty())
            return {};
        add({u"The next clerk"_s,
             [d = m_day] {
                 d.speak(u"en"_s);
                 d.stage.closeOverlays();
                 d.engine.session.switchUser();
             },
             {}, {}, {}});
        signIn(0, {});
        scan(m_day.guests[0].card, {});
        make();
        show();
        return take();
    }

private:
    void make()
    {
        picture(u"Picked for them, out of what is suggested"_s, u"62-look-draft"_s, [d = m_day] {
            acts(d).open();
            const auto offered = d.engine.looks.view().suggestions;
            for (size_t i = 0; i < offered.size() && i < 4; ++i)
                d.engine.looks.put(offered[i].product);
            d.engine.looks.setName(u"For the long table"_s);
        });
        add({u"Op saved: the look"_s, [d = m_day] { d.engine.looks.make(); }, [d = m_day] { return d.engine.looks.view().open.has_value(); }, u"63-look-made"_s,
             [d = m_day] { return u"%1 things"_s.arg(d.engine.looks.view().open->products.size()); }});
        picture(u"Their phone may take it along, or paper"_s, u"64-look-code"_s, [d = m_day] { acts(d).sheet()->showWaysOut(true); });
    }

    void show()
    {
        add({u"The tablet is turned round"_s, [d = m_day] { Q_EMIT acts(d).sheet()->showWanted(); },
             [d = m_day] { return d.engine.guest.state().scene == GuestScene::Look; }, {}, {}});
        picture(u"They like one of them"_s, u"65-look-shown"_s, [d = m_day] { d.engine.looks.toggleLiked(d.engine.looks.shown()->products.front().id); });
        add({u"The tablet comes back"_s, [d = m_day] { d.engine.guest.done(); },
             [d = m_day] { return d.engine.session.state().phase == SessionState::Phase::SignedOut; }, {}, {}});
        signIn(0, {});
        picture(u"What they liked is told"_s, u"66-look-liked"_s);
    }
};

} // namespace

std::vector<Tour::Step> stepsOnLooks(const DemoDay &day)
{
    return OnLooks(day).write();
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demosteps.h"

#include "core/visit/shopengine.h"
#include "ui/widgets/stage.h"
#include "ui/window/customeracts.h"
#include "ui/window/mainwindow.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

const Customer &shown(const DemoDay &d) { return d.engine.visit.state().profile.customer; }

CustomerActs &acts(const DemoDay &d) { return *d.window.findChild<CustomerActs *>(); }

/** Somebody else of the demo than the one on the screen. */
const DemoGuest &another(const DemoDay &d)
{
    const auto other = std::find_if(d.guests.begin(), d.guests.end(), [&](const DemoGuest &g) { return g.name != shown(d).name.shown; });
    return other == d.guests.end() ? d.guests.front() : *other;
}

class Records final : public DemoSteps
{
public:
    using DemoSteps::DemoSteps;

    std::vector<Tour::Step> write()
    {
        if (m_day.guests.size() < 2)
            return {};
        add({u"Back to English"_s, [d = m_day] { d.speak(u"en"_s); }, {}, {}, {}});
        signIn(0, {});
        scan(m_day.guests[1].card, {});
        somebodyAlike();
        twoAnswers();
        twoRecords();
        return take();
    }

private:
    void somebodyAlike()
    {
        add({u"A new customer who may be here already"_s,
             [d = m_day] { d.window.openNewCustomer(shown(d).name.shown + u' ' + shown(d).email, {}); },
             [d = m_day] { return !d.engine.newCustomer.looks().empty(); }, u"43-new-customer-alike"_s,
             [d = m_day] { return u"%1 alike"_s.arg(d.engine.newCustomer.looks().size()); }});
    }

    void twoAnswers()
    {
        add({u"Op saved twice: two clerks write two phone numbers from the same page"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 const Customer page = shown(d);
                 d.engine.edits.save(page, {{CustomerField::Phone, {u"+44 7400 222222"_s}}});
                 d.engine.edits.save(page, {{CustomerField::Phone, {u"+44 7400 333333"_s}}});
             },
             [d = m_day] { return !d.engine.visit.state().profile.conflicts.empty(); }, u"44-brief-two-answers"_s, {}});
        picture(u"Both stand side by side"_s, u"45-edit-two-answers"_s, [d = m_day] { acts(d).openEdit(); });
        add({u"One is chosen"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.engine.edits.settle(shown(d), d.engine.visit.state().profile.conflicts.front(), true);
             },
             [d = m_day] { return d.engine.visit.state().profile.conflicts.empty(); }, {}, {}});
    }

    void twoRecords()
    {
        add({u"Another record of the same person is looked for"_s,
             [d = m_day] {
                 acts(d).openMerge();
                 d.engine.merges.search(another(d).name);
             },
             [d = m_day] { return !d.engine.merges.state().hits.empty(); }, u"46-merge-found"_s, {}});
        add({u"Two records side by side"_s, [d = m_day] { d.engine.merges.compare(d.engine.merges.state().hits.front().customer); },
             [d = m_day] { return d.engine.merges.state().face == MergeState::Face::Comparing; }, u"47-merge"_s,
             [d = m_day] { return u"%1 fields to choose"_s.arg(differing(d.engine.merges.state().sides.kept.customer, d.engine.merges.state().sides.gone.customer).size()); }});
        add({u"Op saved: the records are one"_s,
             [d = m_day] {
                 d.engine.merges.merge();
                 d.stage.closeOverlays();
             },
             [d = m_day] { return !d.engine.visit.state().profile.merged.empty(); }, u"48-brief-merged"_s, {}});
        picture(u"What they are made of"_s, u"49-records"_s, [d = m_day] { acts(d).openRecords(); });
        add({u"Op saved: parted again"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 const MergedRecord record = d.engine.visit.state().profile.merged.front();
                 d.engine.merges.part(shown(d).id, record);
             },
             [d = m_day] { return d.engine.visit.state().profile.merged.empty(); }, {}, {}});
    }
};

} // namespace

std::vector<Tour::Step> stepsOnRecords(const DemoDay &day) { return Records(day).write(); }

} // namespace tuttu

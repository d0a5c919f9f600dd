// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demosteps.h"

#include "core/connect/demoshop/demostaff.h"
#include "core/base/whendone.h"
#include "core/insight/wording.h"
#include "core/visit/shopengine.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/briefpage.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = HandOverState::Step;

namespace {

void askWhy(const DemoDay &d)
{
    if (auto *card = d.window.brief().findChild<CueCard *>())
        emit card->whyRequested();
}

/** From sign-in to the customer's answer. */
class Serving final : public DemoSteps
{
public:
    using DemoSteps::DemoSteps;

    std::vector<Tour::Step> write()
    {
        openShop();
        greetARegular();
        captureThings();
        askTheCustomer();
        return take();
    }

private:
    void openShop()
    {
        add({u"The shop opens"_s, [d = m_day] { d.engine.session.choose(demoClerks().front().clerk.id); }, [d = m_day] { return !d.engine.session.state().clerks.empty() && d.engine.floor.state().face == FloorState::Face::Ready; },
             u"01-sign-in"_s, [] { return demoStore().name; }});
        add({u"A wrong PIN"_s, [d = m_day] { d.engine.session.signIn(demoClerks().at(0).clerk.id, u"000000"_s); },
             [d = m_day] { return d.engine.session.state().problem.has_value(); }, u"02-wrong-pin"_s, {}});
        signIn(0, u"03-floor-empty"_s);
        add({u"Signal: the door counter"_s, [d = m_day] { d.engine.arrivals.notice({Means::DoorCounter, {}, {}, 3, d.clock.now()}); },
             [d = m_day] { return d.engine.floor.state().visitorsToday >= 3; }, {},
             [d = m_day] { return u"%1 visitors today"_s.arg(d.engine.floor.state().visitorsToday); }});
        if (!m_day.guests.empty() && !m_day.guests.back().beacon.isEmpty())
            hint(m_day.guests.back().beacon);
        else if (!m_day.guests.empty() && !m_day.guests.front().beacon.isEmpty())
            hint(m_day.guests.front().beacon);
    }

    void hint(const QString &beacon)
    {
        add({u"Signal: a beacon"_s, [d = m_day, beacon] { d.engine.arrivals.notice({Means::Beacon, beacon, u"by the door"_s, 1, d.clock.now()}); },
             [d = m_day] { return !d.engine.floor.state().arrived.empty(); }, u"04-floor-hint"_s, [] { return u"a member is nearby, nobody is named"_s; }});
    }

    void greetARegular()
    {
        if (m_day.guests.empty())
            return;
        scan(m_day.guests.at(m_day.guests.size() > 1 ? 1 : 0).card, u"05-brief"_s);
        picture(u"Why a cue is shown, and what to answer who asks"_s, u"33-why"_s, [d = m_day] { askWhy(d); });
        add({u"Brief read again from the cache"_s,
             [d = m_day, done = m_timed] {
                 d.stage.closeOverlays();
                 const Recognition &why = d.engine.visit.state().recognition;
                 whenDone(d.engine.profiles.open(d.engine.visit.state().customer, why), &d.engine.visit,
                          [done](const Result<OpenedProfile> &o) { *done = o ? std::optional(o->times) : std::nullopt; });
             },
             [done = m_timed] { return done->has_value(); }, {},
             [done = m_timed] { return u"profile %1 ms, brief %2 ms"_s.arg((*done)->profileMs, 0, 'f', 2).arg((*done)->briefMs, 0, 'f', 2); }});
        add({u"Cue said"_s, [d = m_day] { d.engine.visit.judge(0, CueVerdict::Said); },
             [d = m_day] { const auto &v = d.engine.visit.state().verdicts; return v.empty() || v.front().has_value(); }, u"06-cue-said"_s,
             [d = m_day] {
                 const BriefState &b = d.engine.visit.state();
                 return b.brief.cues.empty() ? QString() : Wording(QLocale(), d.engine.visit.today()).sentence(b.brief.cues.front());
             }});
    }

    void captureThings()
    {
        picture(u"The note sheet"_s, u"07-note"_s, [d = m_day] { d.window.brief().openNote(); });
        saves(u"Op saved: a note"_s, TimelineKind::Note, [d = m_day] {
            d.stage.closeOverlays();
            d.engine.visit.addNote({u"gift"_s}, u"Looking for a gift for a sister who likes ceramics."_s);
        });
        picture(u"The hold sheet"_s, u"08-hold"_s, [d = m_day] { d.window.brief().openHold(0); });
        saves(u"Op saved: a hold"_s, TimelineKind::Hold, [d = m_day] {
            d.stage.closeOverlays();
            const auto &shown = d.engine.visit.state().brief.recommendations;
            if (!shown.empty())
                d.engine.visit.hold(shown.front().product.id, 1, d.engine.visit.today().addDays(2));
        });
        picture(u"The follow-up sheet"_s, u"09-follow-up"_s, [d = m_day] { d.window.brief().openFollowUp(); });
        saves(u"Op saved: a follow-up"_s, TimelineKind::FollowUp, [d = m_day] {
            d.stage.closeOverlays();
            d.engine.visit.addFollowUp(u"Write when the ceramics are in"_s, d.engine.visit.today().addDays(7));
        });
        picture(u"The timeline"_s, u"10-timeline"_s, [d = m_day] { d.window.brief().showTimeline(true); });
        add({u"Back to the brief"_s, [d = m_day] { d.window.brief().showTimeline(false); }, {}, {}, {}});
    }

    void saves(const QString &title, TimelineKind kind, std::function<void()> act)
    {
        add({title, std::move(act), [d = m_day, kind] {
                 const auto &line = d.engine.visit.state().timeline;
                 return std::any_of(line.begin(), line.end(), [&](const TimelineEntry &e) { return e.kind == kind; });
             }, {}, [d = m_day] { return u"%1 captures safe"_s.arg(d.engine.captures.pending()); }});
    }

    void askTheCustomer()
    {
        add({u"The tablet is turned round"_s, [d = m_day] { d.window.brief().askForFeedback(); },
             [d = m_day] { return d.engine.handOver.state().step == Step::Question; }, u"11-nps-question"_s, {}});
        picture(u"NPS given"_s, u"12-nps-reasons"_s, [d = m_day] {
            d.engine.handOver.choose(9);
            d.engine.handOver.toggleReason(u"staff"_s);
        });
        add({u"Op saved: the answer"_s, [d = m_day] { d.engine.handOver.send(); },
             [d = m_day] { return d.engine.handOver.state().step == Step::Thanks; }, u"13-nps-thanks"_s,
             [d = m_day] { return u"%1 captures safe"_s.arg(d.engine.captures.pending()); }});
        add({u"The tablet comes back by itself"_s, {},
             [d = m_day] { return d.engine.session.state().phase == SessionState::Phase::SignedOut; }, u"14-signed-out"_s, {}});
    }

    std::shared_ptr<std::optional<StepTimes>> m_timed = std::make_shared<std::optional<StepTimes>>();
};

} // namespace

std::vector<Tour::Step> stepsOf(const DemoDay &day)
{
    std::vector<Tour::Step> steps = Serving(day).write();
    for (const auto &part : {stepsAround, stepsOnRecords, stepsToTheTill, stepsOnLooks, stepsOnFigures}) {
        for (Tour::Step &step : part(day))
            steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace tuttu

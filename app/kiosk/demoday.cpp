// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demoday.h"

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

/** Two hours, half an hour of them unknown. */
void countAtTheDoor(const DemoDay &d)
{
    const QDateTime now = d.clock.now();
    for (const int quarter : {8, 7, 6, 3, 2, 1})
        d.engine.doors.count({u"Main door"_s, 2 + quarter, quarter, false, now.addSecs(-quarter * 900), now.addSecs((1 - quarter) * 900)});
}

void askWhy(const DemoDay &d)
{
    if (auto *card = d.window.brief().findChild<CueCard *>())
        emit card->whyRequested();
}

/** Builds the day's steps; each lambda holds the day by value, its references outlive the tour. */
class DayWriter
{
public:
    explicit DayWriter(const DemoDay &day) : m_day(day) {}

    std::vector<Tour::Step> write()
    {
        openShop();
        greetARegular();
        captureThings();
        askTheCustomer();
        aBusyFloor();
        whatGoesWrong();
        devices();
        outage();
        inFinnish();
        return std::move(m_steps);
    }

private:
    void add(Tour::Step step) { m_steps.push_back(std::move(step)); }
    void picture(const QString &title, const QString &name, std::function<void()> act = {}) { add({title, std::move(act), {}, name, {}}); }

    void signIn(size_t clerk, const QString &pictureName)
    {
        add({u"Signs in"_s,
             [d = m_day, clerk] {
                 const DemoClerk who = demoClerks().at(clerk);
                 d.engine.session.signIn(who.clerk.id, who.pin);
             },
             [d = m_day] { return d.engine.session.signedIn(); }, pictureName,
             [d = m_day] { return d.engine.session.state().clerk->name; }});
    }

    void scan(const QString &card, const QString &pictureName)
    {
        add({u"Signal: a card is scanned"_s,
             [d = m_day, card] { d.engine.arrivals.notice({Means::Scan, card, {}, 1, d.clock.now()}); },
             [d = m_day, card] {
                 const BriefState &b = d.engine.visit.state();
                 const auto &cards = b.profile.customer.cards;
                 return b.face == BriefState::Face::Ready
                     && std::any_of(cards.begin(), cards.end(), [&](const Identifier &i) { return i.value == card; });
             },
             pictureName, [d = m_day] { return whoStandsHere(d); }});
    }

    static QString whoStandsHere(const DemoDay &d)
    {
        const BriefState &b = d.engine.visit.state();
        return u"recognised %1 by card, %2 orders, %3 cues, %4 recommendations"_s
            .arg(b.profile.customer.name.shown).arg(b.profile.orders.size()).arg(b.brief.cues.size()).arg(b.brief.recommendations.size());
    }

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

    void aBusyFloor()
    {
        signIn(1, {});
        for (size_t i = 2; i < std::min<size_t>(m_day.guests.size(), 6); ++i)
            scan(m_day.guests[i].card, i == 2 ? u"15-brief-another"_s : QString());
        add({u"Claimed, left alone, gone"_s,
             [d = m_day] {
                 d.window.goTo(MainWindow::Place::Floor);
                 const auto arrived = d.engine.floor.state().arrived;
                 if (arrived.size() > 1)
                     d.engine.floor.claim(arrived[1].visit.id);
                 if (arrived.size() > 2)
                     d.engine.floor.leaveAlone(arrived[2].visit.id);
                 if (arrived.size() > 3)
                     d.engine.floor.end(arrived[3].visit.id);
             },
             [d = m_day] { return !d.engine.floor.state().withClerk.empty(); }, u"16-floor"_s,
             [d = m_day] {
                 const FloorState &f = d.engine.floor.state();
                 return u"%1 arrived, %2 with a clerk, %3 left"_s.arg(f.arrived.size()).arg(f.withClerk.size()).arg(f.left.size());
             }});
        add({u"Search"_s,
             [d = m_day] {
                 d.window.bar().search().insert(u"virt"_s);
                 emit d.window.bar().searchTyped(u"virt"_s);
             },
             [d = m_day] { return d.engine.search.state().face == SearchState::Face::Ready; }, u"17-search"_s,
             [d = m_day] { return u"%1 found"_s.arg(d.engine.search.state().hits.size()); }});
        picture(u"The user's menu"_s, u"18-menu"_s, [d = m_day] {
            d.window.goTo(MainWindow::Place::Floor);
            emit d.window.bar().userMenuWanted(&d.window.bar());
        });
    }

    void whatGoesWrong()
    {
        picture(u"The scan page"_s, u"19-scan"_s, [d = m_day] {
            d.stage.closeOverlays();
            d.window.goTo(MainWindow::Place::Scan);
        });
        picture(u"A damaged card"_s, u"20-scan-damaged"_s, [d = m_day] { d.engine.arrivals.notice({Means::Scan, u"2900000000019"_s, {}, 1, d.clock.now()}); });
        picture(u"An unknown card"_s, u"21-scan-unknown"_s, [d = m_day] { d.engine.arrivals.notice({Means::Scan, u"2999999999991"_s, {}, 1, d.clock.now()}); });
        picture(u"A new customer"_s, u"22-new-customer"_s, [d = m_day] { d.window.openNewCustomer({}, u"2999999999991"_s); });
        picture(u"The demo drawer"_s, u"23-demo"_s, [d = m_day] {
            d.stage.closeOverlays();
            d.window.goTo(MainWindow::Place::Floor);
            d.openDemo();
        });
        picture(u"About"_s, u"24-about"_s, [d = m_day] {
            d.stage.closeOverlays();
            d.openAbout();
        });
    }

    void outage()
    {
        add({u"The network is cut"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.engine.reach.setReach(Reach::Offline);
             },
             [d = m_day] { return d.engine.status.state().reach == Reach::Offline; }, u"25-floor-offline"_s, {}});
        if (!m_day.guests.empty())
            scan(m_day.guests.front().card, u"26-brief-offline"_s);
        picture(u"Who wants to be noticed by radio, and who does not"_s, u"31-noticing"_s, [d = m_day] { d.window.brief().openNoticing(); });
        add({u"Op saved: not noticed for an hour"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.engine.visit.pauseNoticing(3600);
             },
             [d = m_day] { return !d.engine.visit.state().profile.customer.mayBeNoticed(d.clock.now()); }, u"32-noticing-paused"_s, {}});
    }

    void devices()
    {
        picture(u"The devices, and a card read in the test"_s, u"30-devices"_s, [d = m_day] {
            d.stage.closeOverlays();
            d.window.goTo(MainWindow::Place::Devices);
            countAtTheDoor(d);
            d.engine.devices.setTesting(true);
            if (!d.guests.empty())
                d.engine.devices.read(Signal{Means::Scan, u"]E0"_s + d.guests.front().card, {}, 1, d.clock.now()});
            d.engine.devices.read(Signal{Means::Scan, u"2900000000019"_s, {}, 1, d.clock.now()});
        });
        add({u"Back to the Floor"_s, [d = m_day] { d.window.goTo(MainWindow::Place::Floor); }, [d = m_day] { return !d.engine.devices.testing(); }, {}, {}});
    }

    void inFinnish()
    {
        picture(u"The brief in Finnish"_s, u"27-brief-fi"_s, [d = m_day] { d.speak(u"fi"_s); });
        picture(u"The Floor in Finnish"_s, u"28-floor-fi"_s, [d = m_day] { d.window.goTo(MainWindow::Place::Floor); });
        add({u"The sign-in page in Finnish"_s,
             [d = m_day] {
                 d.engine.session.switchUser();
                 d.engine.session.choose(demoClerks().front().clerk.id);
             },
             {}, u"29-sign-in-fi"_s, {}});
    }

    const DemoDay &m_day;
    std::vector<Tour::Step> m_steps;
    std::shared_ptr<std::optional<StepTimes>> m_timed = std::make_shared<std::optional<StepTimes>>();
};

} // namespace

std::vector<Tour::Step> stepsOf(const DemoDay &day)
{
    return DayWriter(day).write();
}

} // namespace tuttu

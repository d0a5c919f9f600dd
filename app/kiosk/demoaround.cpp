// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demosteps.h"

#include "core/connect/demoshop/demostaff.h"
#include "core/visit/shopengine.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/cuespage.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Two hours, half an hour of them unknown. */
void countAtTheDoor(const DemoDay &d)
{
    const QDateTime now = d.clock.now();
    for (const int quarter : {8, 7, 6, 3, 2, 1})
        d.engine.doors.count({u"Main door"_s, 2 + quarter, quarter, false, now.addSecs(-quarter * 900), now.addSecs((1 - quarter) * 900)});
}

class Around final : public DemoSteps
{
public:
    using DemoSteps::DemoSteps;

    std::vector<Tour::Step> write()
    {
        aBusyFloor();
        whatGoesWrong();
        devices();
        talkingPoints();
        outage();
        whatIsTheirs();
        inFinnish();
        return take();
    }

private:
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
        picture(u"What they agreed to, and how to change it"_s, u"31-noticing"_s, [d = m_day] { d.window.brief().openConsents(); });
        add({u"Op saved: not noticed for an hour"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.engine.visit.pauseNoticing(3600);
             },
             [d = m_day] { return !d.engine.visit.state().profile.customer.mayBeNoticed(d.clock.now()); }, u"32-noticing-paused"_s, {}});
    }

    /** The tablet in a customer's hand: permissions, interests, everything held about them. */
    void whatIsTheirs()
    {
        handOver(u"Their permissions, asked on the tablet"_s, GuestScene::Permissions, u"38-permissions"_s);
        add({u"Op saved: news by text message, one tap"_s, [d = m_day] { d.engine.permissions.answer(Purpose::SmsMarketing, ConsentState::Granted); },
             [d = m_day] { return d.engine.guest.state().mayUndo; }, u"39-permissions-answered"_s, {}});
        handBack();
        handOver(u"What they like, in pictures"_s, GuestScene::Quiz, u"40-quiz"_s);
        add({u"Op saved: what they like"_s,
             [d = m_day] {
                 for (const QuizQuestion &question : d.engine.quiz.quiz().questions) {
                     d.engine.quiz.choose(question.choices[1].name);
                     d.engine.quiz.next();
                 }
             },
             [d = m_day] { return d.engine.guest.state().mayUndo; }, u"41-quiz-told"_s, {}});
        handBack();
        handOver(u"Their own screen"_s, GuestScene::OwnScreen, u"42-own-screen"_s);
        handBack();
    }

    void handOver(const QString &title, GuestScene scene, const QString &pictureName)
    {
        if (m_day.guests.empty())
            return;
        signIn(1, {});
        scan(m_day.guests.front().card, {});
        add({title, [d = m_day, scene] { d.engine.guest.start(scene, BriefState(d.engine.visit.state())); }, [d = m_day, scene] { return d.engine.guest.state().scene == scene; },
             pictureName, {}});
    }

    void handBack()
    {
        add({u"The tablet comes back"_s, [d = m_day] { d.engine.guest.done(); }, [d = m_day] { return d.engine.guest.state().scene == GuestScene::None; }, {}, {}});
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

    void talkingPoints()
    {
        add({u"The manager signs in"_s,
             [d = m_day] {
                 d.engine.session.switchUser();
                 const auto staff = demoClerks();
                 const auto manager = std::find_if(staff.begin(), staff.end(), [](const DemoClerk &one) { return one.clerk.role == Role::Manager; });
                 d.engine.session.signIn(manager->clerk.id, manager->pin);
             },
             [d = m_day] { return d.engine.session.signedIn(); }, {}, [d = m_day] { return d.engine.session.state().clerk->name; }});
        add({u"The talking points"_s, [d = m_day] { d.window.goTo(MainWindow::Place::Cues); },
             [d = m_day] { return d.engine.book.state().face == CueBookState::Face::Ready && !d.engine.book.state().looking; }, u"34-talking-points"_s,
             [d = m_day] { return u"%1 rules"_s.arg(d.engine.book.state().draft.count()); }});
        add({u"A sentence is changed"_s,
             [d = m_day] {
                 d.engine.book.edit([](CueDraft &draft) {
                     const int rule = draft.find(u"lapsed"_s).value();
                     draft.setText({rule, -1, CueTextKind::Say, u"en"_s, {}, u"other"_s}, u"Good to see them: it has been {weeks} weeks."_s);
                     draft.setValue(draft.conditions(rule, -1).front(), 1.5);
                 });
                 d.window.cues().widget().choose(u"lapsed"_s);
             },
             [d = m_day] { return d.engine.book.state().maySave(); }, u"35-talking-point-changed"_s, {}});
        add({u"The changed book is tried on every customer"_s, [d = m_day] { d.window.cues().openTrial(); },
             [d = m_day] { return d.engine.book.state().trial.finished; }, u"36-talking-points-tried"_s,
             [d = m_day] {
                 const CueTrialState &trial = d.engine.book.state().trial;
                 return u"%1 customers, %2 of them with nothing to hear"_s.arg(trial.of).arg(trial.silent);
             }});
        add({u"It is kept, and taken back"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.engine.book.save();
             },
             [d = m_day] { return d.engine.book.state().own && !d.engine.book.state().saving; }, {}, {}});
        add({u"Tuttu's own book again"_s, [d = m_day] { d.engine.book.undo(); }, [d = m_day] { return !d.engine.book.state().own; }, {}, {}});
        add({u"Back to the Floor"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.window.goTo(MainWindow::Place::Floor);
             },
             {}, {}, {}});
        add({u"All that is to be done"_s,
             [d = m_day] {
                 d.window.goTo(MainWindow::Place::Todo);
                 d.engine.todos.showEverybodys(true);
             },
             [d = m_day] { return d.engine.todos.state().face == TodoState::Face::Ready; }, u"70-to-do"_s, {}});
        add({u"Back to the Floor"_s, [d = m_day] { d.window.goTo(MainWindow::Place::Floor); }, {}, {}, {}});
    }

    void inFinnish()
    {
        signIn(1, {});
        if (!m_day.guests.empty())
            scan(m_day.guests.front().card, {});
        picture(u"The brief in Finnish"_s, u"27-brief-fi"_s, [d = m_day] { d.speak(u"fi"_s); });
        picture(u"The Floor in Finnish"_s, u"28-floor-fi"_s, [d = m_day] { d.window.goTo(MainWindow::Place::Floor); });
        picture(u"The talking points in Finnish"_s, u"37-talking-points-fi"_s, [d = m_day] { d.window.goTo(MainWindow::Place::Cues); });
        add({u"What is to be done in Finnish"_s,
             [d = m_day] {
                 d.window.goTo(MainWindow::Place::Todo);
                 d.engine.todos.showEverybodys(true);
             },
             [d = m_day] { return d.engine.todos.state().face == TodoState::Face::Ready; }, u"71-to-do-fi"_s, {}});
        add({u"The sign-in page in Finnish"_s,
             [d = m_day] {
                 d.engine.session.switchUser();
                 d.engine.session.choose(demoClerks().front().clerk.id);
             },
             {}, u"29-sign-in-fi"_s, {}});
    }
};

} // namespace

std::vector<Tour::Step> stepsAround(const DemoDay &day) { return Around(day).write(); }

} // namespace tuttu

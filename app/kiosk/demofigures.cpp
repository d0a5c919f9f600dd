// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/demosteps.h"

#include "core/visit/shopengine.h"
#include "ui/pages/managerpage.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t manager = 4; ///< of demoClerks()

class Figures final : public DemoSteps
{
public:
    using DemoSteps::DemoSteps;

    std::vector<Tour::Step> write()
    {
        using Tab = ManagerPage::Tab;
        add({u"Back to English"_s, [d = m_day] { d.speak(u"en"_s); }, {}, {}, {}});
        add({u"The manager takes over"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.engine.session.switchUser();
             },
             [d = m_day] { return !d.engine.session.signedIn(); }, {}, {}});
        signIn(manager, {});
        add({u"Reports: the manager looks at today"_s,
             [d = m_day] {
                 d.stage.closeOverlays();
                 d.window.goTo(MainWindow::Place::Manager);
             },
             [d = m_day] { return !d.window.managersPage().isReading(); }, u"80-figures-today"_s, {}});
        add({u"Reports: the day before, hour by hour"_s, [d = m_day] { d.window.managersPage().showDayBefore(2); },
             [d = m_day] { return !d.window.managersPage().isReading(); }, u"81-figures-day"_s, {}});
        tab(Tab::Week, u"what a week looks like"_s, u"82-figures-week"_s);
        tab(Tab::Trends, u"how it went"_s, u"83-figures-trend"_s);
        tab(Tab::Forecast, u"two weeks ahead"_s, u"84-figures-forecast"_s);
        tab(Tab::Customers, u"who the customers are"_s, u"85-figures-customers"_s);
        tab(Tab::Goals, u"goals"_s, u"86-figures-goals"_s);
        tab(Tab::Experiments, u"experiments"_s, u"87-figures-experiments"_s);
        add({u"The same in Finnish"_s,
             [d = m_day] {
                 d.speak(u"fi"_s);
                 d.window.managersPage().showTab(Tab::Day);
             },
             [d = m_day] { return !d.window.managersPage().isReading(); }, u"88-figures-finnish"_s, {}});
        add({u"Back to English and the Floor"_s,
             [d = m_day] {
                 d.speak(u"en"_s);
                 d.window.goTo(MainWindow::Place::Floor);
             },
             {}, {}, {}});
        return take();
    }

private:
    void tab(ManagerPage::Tab tab, const QString &what, const QString &picture)
    {
        add({u"Reports: "_s + what, [d = m_day, tab] { d.window.managersPage().showTab(tab); }, [d = m_day] { return !d.window.managersPage().isReading(); }, picture, {}});
    }
};

} // namespace

std::vector<Tour::Step> stepsOnFigures(const DemoDay &day) { return Figures(day).write(); }

} // namespace tuttu

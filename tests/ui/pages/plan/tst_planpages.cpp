// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/visit/experimentcontroller.h"
#include "tests/rig/shop.h"
#include "tests/ui/seen.h"
#include "ui/pages/experimentspage.h"
#include "ui/pages/planpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/stage.h"
#include "ui/window/undooffer.h"

#include <QApplication>
#include <QLabel>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** A page of the real controllers over the rig's shop, on the screen. */
template<typename Page, typename Controller> struct Screen {
    template<typename... More>
    Screen(Shop &of, const QString &clerk, const More &...more)
        : shop(of), signedIn(of.signIn(clerk)), controller(of.storage(), of.engine().captures, of.engine().session, of.engine().profiles.shop(), of.clock), page(new Page(controller, more...)), stage(page)
    {
        new UndoOffer(of.engine(), *page);
        stage.resize(1280, 800);
        stage.show();
        shop.settle();
    }
    void touch(const QString &text)
    {
        QTRY_VERIFY2(button(stage, text), qPrintable(text));
        button(stage, text)->click();
        shop.settle();
    }

    Shop &shop;
    bool signedIn;
    Controller controller;
    Page *page;
    Stage stage;
};

using PlanScreen = Screen<PlanPage, PlanController>;
using ExperimentScreen = Screen<ExperimentsPage, ExperimentController>;

} // namespace

/** The pages of the plan and of experiments, touched. */
class TestPlanPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); m_languages.use(u"en"_s); }
    void aGoalIsSetByTouchAndTakenBack();
    void whatIsWrittenStandsOnThePage();
    void aClerkIsToldWhoseItIs();
    void anExperimentIsStartedAndEnded();
    void otherTalkingPointsAreTried();

private:
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
};

void TestPlanPages::aGoalIsSetByTouchAndTakenBack()
{
    Shop shop;
    PlanScreen screen(shop, u"Elina"_s);
    QTRY_VERIFY(says(screen.stage, u"Choose the few measures"_s));
    screen.touch(u"Set a goal"_s);
    screen.touch(u"Conversion"_s);
    QVERIFY(screen.stage.sheet());
    screen.stage.sheet()->findChild<TextField *>()->setText(u"18,5"_s);
    screen.touch(u"Set the goal"_s);
    QTRY_VERIFY(!screen.stage.sheet());
    QTRY_VERIFY(says(screen.stage, u"Goal: 18.5 %"_s));
    QVERIFY(says(screen.stage, u"The goal is set"_s));
    screen.touch(u"Undo"_s);
    QTRY_VERIFY(says(screen.stage, u"Choose the few measures"_s));
}

void TestPlanPages::whatIsWrittenStandsOnThePage()
{
    Shop shop;
    PlanScreen screen(shop, u"Elina"_s);
    screen.touch(u"Write"_s);
    screen.stage.sheet()->findChild<TextArea *>()->setPlainText(u"The shop one comes to for gifts"_s);
    screen.touch(u"Save the plan"_s);
    QTRY_VERIFY(!screen.stage.sheet());
    QTRY_VERIFY(says(screen.stage, u"The shop one comes to for gifts"_s));
    screen.touch(u"Add a key act"_s);
    screen.stage.sheet()->findChild<TextArea *>()->setPlainText(u"Greet within two minutes"_s);
    screen.touch(u"Leo"_s);
    screen.touch(u"Save the key act"_s);
    QTRY_VERIFY(!screen.stage.sheet());
    screen.touch(u"Done: Greet within two minutes"_s);
    QTRY_VERIFY(button(screen.stage, u"Not done after all: Greet within two minutes"_s));
    screen.touch(u"Write a note"_s);
    screen.touch(u"Promotion"_s);
    screen.touch(u"Save the note"_s);
    QTRY_VERIFY(!screen.stage.sheet());
    QTRY_COMPARE(screen.controller.state().notes.size(), size_t(1));
    screen.touch(u"Plan the staffing"_s);
    screen.touch(u"Save the staffing"_s);
    QTRY_VERIFY(!screen.stage.sheet());
    QTRY_VERIFY(says(screen.stage, u"10 to 18, 1 clerk"_s)); // a Saturday
}

void TestPlanPages::aClerkIsToldWhoseItIs()
{
    Shop shop;
    PlanScreen plan(shop, u"Mia"_s);
    QTRY_VERIFY(says(plan.stage, u"The plan is the manager's"_s));
    QVERIFY(!button(plan.stage, u"Set a goal"_s));
    ExperimentScreen experiments(shop, u"Mia"_s, shop.context().zone);
    QTRY_VERIFY(says(experiments.stage, u"Experiments are the manager's"_s));
}

void TestPlanPages::anExperimentIsStartedAndEnded()
{
    Shop shop;
    ExperimentScreen screen(shop, u"Elina"_s, shop.context().zone);
    screen.touch(u"Start an experiment"_s);
    QTRY_VERIFY(says(screen.stage, u"Nobody came lately"_s));
    screen.touch(u"Start"_s);
    QTRY_VERIFY(!screen.stage.sheet());
    QTRY_VERIFY(says(screen.stage, u"Too few visits yet"_s));
    QVERIFY(says(screen.stage, u"The experiment runs"_s));
    shop.clock.advance(60);
    screen.touch(u"End “Do suggestions help?”"_s);
    QTRY_VERIFY(says(screen.stage, u"Ended"_s));
    QVERIFY(button(screen.stage, u"Start an experiment"_s)->isEnabled());
}

void TestPlanPages::otherTalkingPointsAreTried()
{
    Shop shop;
    ExperimentScreen screen(shop, u"Elina"_s, shop.context().zone);
    screen.touch(u"Start an experiment"_s);
    screen.touch(u"Talking points"_s);
    QVERIFY(!button(screen.stage, u"Start"_s)->isEnabled());
    QVERIFY(!says(screen.stage, u"Promised"_s)); // no lot decides about what was promised
    screen.touch(u"Second visit: good that they came again."_s);
    screen.touch(u"Not by drawn visits"_s);
    screen.touch(u"With us for 3 years: they know their way round."_s);
    screen.touch(u"Only by drawn visits"_s);
    screen.touch(u"Start"_s);
    QTRY_VERIFY(!screen.stage.sheet());
    QTRY_VERIFY(says(screen.stage, u"Drawn visits do not hear: “Second visit"_s));
    QVERIFY(says(screen.stage, u"Only drawn visits hear: “With us for 3 years"_s));
    const Experiment &kept = screen.controller.state().lines.front().experiment;
    QCOMPARE(kept.kind, ExperimentKind::Cues);
    QCOMPARE(kept.unsaid, QStringList{u"secondVisit"_s});
    QCOMPARE(kept.instead, QStringList{u"longTimeCustomer"_s});
    QCOMPARE(kept.name, u"Do other talking points help?"_s);
}

QTEST_MAIN(TestPlanPages)
#include "tst_planpages.moc"

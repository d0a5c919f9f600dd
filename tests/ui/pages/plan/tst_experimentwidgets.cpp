// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/capture/capturerule.h"
#include "tests/ui/madeup.h"
#include "tests/ui/madeupplan.h"
#include "tests/ui/pages/plan/planrig.h"
#include "tests/ui/samples/walk.h"
#include "ui/dialogs/stepper.h"
#include "ui/pages/plan/experimentsheet.h"
#include "ui/pages/plan/triedcuerow.h"
#include "ui/text/experimenttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestExperimentWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_languages.use(u"en"_s); }

    void whatIsNeededFollowsWhatIsHopedFor();
    void aFindingPromisesNoMoreThanItHas();
    void talkingPointsAreChosenByWhatTheySay();
    void whoHearsOneIsChosenByKeyboard();
    void moreThanOneCanTellOfIsNotStarted();
    void anEmptyBookHasNothingToTry();
    void whatIsTriedIsToldAsBetterOrWorse();

private:
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
};

void TestExperimentWidgets::whatIsNeededFollowsWhatIsHopedFor()
{
    ExperimentSheet sheet({220, 1100}, {}, [](const ExperimentDraft &d) { return needsOf(d.usual, d.better, d.without, 1100, 28); });
    QCOMPARE(sheet.draft().usual, 20.0); // as it was lately
    touch(sheet, u"50"_s);
    const QString before = words(sheet);
    const auto needs = needsOf(20, 3, 50, 1100, 28);
    QVERIFY2(before.contains(u"Needs about %1 visits: %2 week"_s.arg(QLocale().toString(needs->visits)).arg(*needs->weeks)), qPrintable(before));
    sheet.findChildren<Stepper *>()[1]->setValue(10);
    QVERIFY(words(sheet).contains(u"%1 week"_s.arg(*needsOf(20, 10, 50, 1100, 28)->weeks)));
    QVERIFY(button(sheet, u"Start"_s)->isEnabled());
    touch(sheet, u"10"_s);
    sheet.findChildren<Stepper *>()[1]->setValue(1);
    QVERIFY(words(sheet).contains(u"more than a year"_s));
    QVERIFY(!button(sheet, u"Start"_s)->isEnabled());
    sheet.findChildren<Stepper *>()[1]->setValue(10);
    sheet.findChildren<Stepper *>()[0]->setValue(95); // and ten more: there are no such shares
    QVERIFY(!button(sheet, u"Start"_s)->isEnabled());
}

void TestExperimentWidgets::aFindingPromisesNoMoreThanItHas()
{
    const auto found = [](std::optional<Interval> uplift) {
        MeasureReading r{VisitMeasure::Bought, {}, uplift};
        return ExperimentText::finding(r, ExperimentKind::Recommendations);
    };
    QCOMPARE(found(Interval{.0312, .0688}), u"With suggestions 3 to 7 in 100 more bought something."_s);
    QCOMPARE(found(Interval{-.0688, -.0312}), u"With suggestions 3 to 7 in 100 fewer bought something."_s);
    QCOMPARE(found(Interval{-.001, .09}), u"Not yet a difference: with suggestions anything from 1 in 100 fewer to 9 in 100 more may have bought something."_s);
    QCOMPARE(found({}), u"Too few visits yet to say anything: each side needs 100."_s);

    ExperimentsWidget widget;
    widget.present(madeup::experiments());
    const QString all = words(widget);
    QVERIFY(all.contains(u"Not yet a difference: "_s));
    QVERIFY(all.contains(u"1,204 of about 4,200 visits; 50 in 100 do without"_s));
    QVERIFY(all.contains(u"Look as often as you like"_s));
    QVERIFY(!button(widget, u"Start an experiment"_s)->isEnabled()); // one runs
    widget.present(madeup::experimentsFew());
    QVERIFY(!words(widget).contains(u"in 100 with"_s)); // of few people nothing is told
    QSignalSpy ends(&widget, &ExperimentsWidget::endWanted);
    touch(widget, u"End “Do suggestions help?”"_s);
    QCOMPARE(ends.size(), 1);
}

void TestExperimentWidgets::talkingPointsAreChosenByWhatTheySay()
{
    const std::unique_ptr<ExperimentSheet> sheet(experimentSheet());
    const auto *start = button(*sheet, u"Start"_s);
    QVERIFY(start->isEnabled());
    QVERIFY(!words(*sheet).contains(u"Second visit"_s)); // suggestions are tried
    touch(*sheet, u"Talking points"_s);
    QVERIFY2(words(*sheet).contains(u"Second visit: good that they came again."_s), qPrintable(words(*sheet)));
    QVERIFY(words(*sheet).contains(u"hear other talking points"_s));
    QVERIFY(!start->isEnabled()); // both arms would hear the same
    QVERIFY(words(*sheet).contains(u"Choose at least one talking point"_s));
    QCOMPARE(sheet->draft().name, u"Do other talking points help?"_s);
    for (TriedCueRow *row : sheet->findChildren<TriedCueRow *>()) {
        if (row->rule() == u"lapsed"_s)
            row->setHeard(TriedCueRow::Heard::NotByDrawn);
        if (row->rule() == u"longTimeCustomer"_s)
            row->setHeard(TriedCueRow::Heard::OnlyByDrawn);
    }
    QVERIFY(start->isEnabled());
    QCOMPARE(sheet->draft().kind, ExperimentKind::Cues);
    QCOMPARE(sheet->draft().unsaid, QStringList{u"lapsed"_s});
    QCOMPARE(sheet->draft().instead, QStringList{u"longTimeCustomer"_s});

    sheet->findChild<TextField *>()->setText(u"Fewer welcomes"_s);
    touch(*sheet, u"Suggestions"_s);
    QCOMPARE(sheet->draft().name, u"Fewer welcomes"_s); // somebody has named it
    QVERIFY(sheet->draft().unsaid.isEmpty() && sheet->draft().instead.isEmpty());
    QVERIFY(start->isEnabled());
    touch(*sheet, u"Talking points"_s);
    QCOMPARE(sheet->draft().unsaid, QStringList{u"lapsed"_s}); // as it was left
}

void TestExperimentWidgets::whoHearsOneIsChosenByKeyboard()
{
    Stage stage(new QWidget);
    layOut(stage, {1280, 800});
    QVERIFY(QTest::qWaitForWindowActive(&stage));
    ExperimentSheet *sheet = experimentSheet();
    stage.openSheet(sheet);
    touch(*sheet, u"Talking points"_s);
    QCoreApplication::sendPostedEvents();
    TriedCueRow *row = sheet->findChildren<TriedCueRow *>()[1];
    QCOMPARE(row->accessibleDescription(), u"Heard by everybody"_s);
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Return);
    QCoreApplication::sendPostedEvents();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(stage.windowHandle(), key);
    QCOMPARE(row->heard(), TriedCueRow::Heard::NotByDrawn);
    QCOMPARE(row->accessibleDescription(), u"Not by drawn visits"_s);
    QVERIFY(row->hasFocus());
    QCOMPARE(sheet->draft().unsaid, QStringList{row->rule()});
}

void TestExperimentWidgets::moreThanOneCanTellOfIsNotStarted()
{
    std::vector<NamedRule> many;
    for (int i = 0; i <= maxCuesTried; ++i)
        many.push_back({u"rule%1"_s.arg(i), u"Sentence %1"_s.arg(i)});
    const std::unique_ptr<ExperimentSheet> sheet(experimentSheet(many));
    touch(*sheet, u"Talking points"_s);
    const auto rows = sheet->findChildren<TriedCueRow *>();
    for (TriedCueRow *row : rows)
        row->setHeard(TriedCueRow::Heard::NotByDrawn);
    QVERIFY(!button(*sheet, u"Start"_s)->isEnabled());
    QVERIFY(words(*sheet).contains(u"Choose at most 20 talking points"_s));
    rows.front()->setHeard(TriedCueRow::Heard::ByEverybody);
    QVERIFY(button(*sheet, u"Start"_s)->isEnabled());
}

void TestExperimentWidgets::anEmptyBookHasNothingToTry()
{
    const std::unique_ptr<ExperimentSheet> sheet(experimentSheet({}));
    touch(*sheet, u"Talking points"_s);
    QVERIFY(words(*sheet).contains(u"no talking point that can be tried"_s));
    QVERIFY(!button(*sheet, u"Start"_s)->isEnabled());
}

void TestExperimentWidgets::whatIsTriedIsToldAsBetterOrWorse()
{
    // What drawn visits hear is what is tried: the usual ones less those is minus 7 to minus 3.
    MeasureReading reading{VisitMeasure::Bought, {}, Interval{-.0688, -.0312}};
    reading.arms.with.add(0);
    reading.arms.without.add(1);
    const MeasureReading told = ExperimentText::told(reading, ExperimentKind::Cues);
    QCOMPARE(ExperimentText::finding(told, ExperimentKind::Cues), u"With these talking points 3 to 7 in 100 more bought something."_s);
    QCOMPARE(ExperimentText::means(told, ExperimentKind::Cues), u"100.0 in 100 with these talking points, 0.0 in 100 with the usual ones"_s);
    QCOMPARE(ExperimentText::guard(told, ExperimentKind::Cues), u"Visits with something bought: more with these talking points"_s);
    QCOMPARE(ExperimentText::told(reading, ExperimentKind::Recommendations).difference(), Difference::Worse);

    ExperimentsWidget widget;
    widget.present(madeup::experimentsOfCues());
    const QString all = words(widget);
    for (const QString &part : {u"Only drawn visits hear: “With us for 3 years: they know their way round.”"_s, u"Drawn visits do not hear: “Not seen for 11 weeks: good to have them back.” and “Second visit: good that they came again.”"_s,
                                u"Only drawn visits hear: “helloOfLastYear”"_s, u"50 in 100 hear other talking points"_s, u"in 100 more bought something"_s, u"in 100 fewer bought something"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u"\n\n"_s + all));
    QVERIFY(!all.contains(u"suggestions"_s));
}

QTEST_MAIN(TestExperimentWidgets)
#include "tst_experimentwidgets.moc"

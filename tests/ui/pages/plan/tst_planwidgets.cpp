// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/capture/capturerule.h"
#include "core/capture/notelint/notelint.h"
#include "tests/ui/madeup.h"
#include "tests/ui/madeupplan.h"
#include "tests/ui/samples/walk.h"
#include "ui/dialogs/stepper.h"
#include "ui/pages/plan/actsheet.h"
#include "ui/pages/plan/daynotesheet.h"
#include "ui/pages/plan/experimentsheet.h"
#include "ui/pages/plan/goalsheet.h"
#include "ui/pages/plan/plansheet.h"
#include "ui/pages/plan/shiftrow.h"
#include "ui/pages/plan/staffingsheet.h"
#include "ui/pages/plan/triedcuerow.h"
#include "ui/text/experimenttext.h"
#include "ui/text/measuretext.h"
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

namespace {

const QDate today(2026, 11, 21);

QAbstractButton *button(const QWidget &root, const QString &text)
{
    for (QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->isVisibleTo(&root) && (each->text() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

void touch(const QWidget &root, const QString &text)
{
    QAbstractButton *found = button(root, text);
    QVERIFY2(found, qPrintable(text));
    found->click();
}

QString words(const QWidget &root)
{
    QStringList all;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            all += label->text();
    }
    for (const QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->isVisibleTo(&root))
            all += each->text();
    }
    return all.join(u'\n');
}

ExperimentSheet *experimentSheet(const std::vector<NamedRule> &rules = madeup::cueNames())
{
    auto *sheet = new ExperimentSheet({212, 1100}, rules, [](const ExperimentDraft &d) { return needsOf(d.usual, d.better, d.without, 1100, 28); });
    sheet->findChildren<Stepper *>()[1]->setValue(10); // can be found within a year
    return sheet;
}

} // namespace

class TestPlanWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_languages.use(u"en"_s); }

    void everyFaceCanBeReadAndTouched_data();
    void everyFaceCanBeReadAndTouched();
    void everySheetCanBeReadAndTouched_data();
    void everySheetCanBeReadAndTouched();
    void aGoalSaysWhetherItWillDo();
    void everythingOpensWhatItSays();
    void aNumberIsTypedAsPeopleWriteIt();
    void aGoalIsOfTheYearOrOfEveryMonth();
    void aWeekIsFilledByShifts();
    void aDayHasNoDaysOfTheWeek();
    void anActIsSomebodysByAMonth();
    void anotherThingNeedsWords();
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

void TestPlanWidgets::everyFaceCanBeReadAndTouched_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    const auto goals = [](GoalsView (*view)()) -> std::function<QWidget *()> {
        return [view] {
            auto *widget = new GoalsWidget;
            widget->present(view());
            return widget;
        };
    };
    const auto experiments = [](ExperimentsView (*view)()) -> std::function<QWidget *()> {
        return [view] {
            auto *widget = new ExperimentsWidget;
            widget->present(view());
            return widget;
        };
    };
    const std::vector<std::pair<const char *, std::function<QWidget *()>>> faces{
        {"plan", goals(&madeup::plan)}, {"plan empty", goals(&madeup::planEmpty)}, {"plan long", goals(&madeup::planLong)}, {"plan loading", goals(&madeup::planLoading)},
        {"plan error", goals(&madeup::planError)}, {"plan refused", goals(&madeup::planRefused)}, {"experiments", experiments(&madeup::experiments)},
        {"experiments with talking points", experiments(&madeup::experimentsOfCues)}, {"experiments none", experiments(&madeup::experimentsNone)}, {"experiments few", experiments(&madeup::experimentsFew)},
        {"experiments loading", experiments(&madeup::experimentsLoading)}, {"experiments error", experiments(&madeup::experimentsError)},
        {"experiments refused", experiments(&madeup::experimentsRefused)}};
    for (const char *language : {"en", "fi"}) {
        for (const bool mirrored : {false, true}) {
            for (const auto &[name, make] : faces)
                QTest::addRow("%s %s%s", name, language, mirrored ? " mirrored" : "") << make << QString::fromLatin1(language) << mirrored;
        }
    }
}

void TestPlanWidgets::everyFaceCanBeReadAndTouched()
{
    QFETCH(std::function<QWidget *()>, make);
    QFETCH(QString, language);
    QFETCH(bool, mirrored);
    m_languages.use(language);
    const std::unique_ptr<QWidget> widget(make());
    widget->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layOut(*widget, {1280, 664});
    const QStringList stumbles = stumblesIn(*widget);
    QVERIFY2(stumbles.isEmpty(), qPrintable(u'\n' + stumbles.join(u'\n')));
}

void TestPlanWidgets::everySheetCanBeReadAndTouched_data()
{
    QTest::addColumn<std::function<Sheet *()>>("make");
    QTest::addColumn<QString>("language");
    const NoteLint lint;
    const std::vector<std::pair<const char *, std::function<Sheet *()>>> sheets{
        {"plan", [lint] { return new PlanSheet(madeup::planLong().plan.plan->text, lint); }},
        {"goal", [] { return new GoalSheet(madeup::plan().plan.lines[size_t(Measure::Conversion)], 2026, Currency(u"GBP")); }},
        {"goal of a month", [] {
             const GoalLine year = madeup::plan().plan.lines[size_t(Measure::Conversion)];
             return new GoalSheet(year, 2026, Currency(u"GBP"), GoalLine{Measure::Conversion, 190, 184, Track::OffTrack, PeriodKind::Month});
         }},
        {"act", [lint] { return new ActSheet(madeup::plan().plan.acts.front(), 2026, madeup::clerks(), lint); }},
        {"note", [lint] { return new DayNoteSheet(madeup::plan().plan.notes.back(), today, lint); }},
        {"staffing", [] { return new StaffingSheet(madeup::plan().plan.staffing, today); }},
        {"experiment", [] { return experimentSheet(); }},
        {"experiment with talking points", [] {
             ExperimentSheet *sheet = experimentSheet();
             touch(*sheet, QCoreApplication::translate("tuttu::ExperimentSheet", "Talking points"));
             const auto rows = sheet->findChildren<TriedCueRow *>();
             rows[3]->setHeard(TriedCueRow::Heard::NotByDrawn);
             rows[4]->setHeard(TriedCueRow::Heard::OnlyByDrawn);
             return sheet;
         }}};
    for (const char *language : {"en", "fi"}) {
        for (const auto &[name, make] : sheets)
            QTest::addRow("%s %s", name, language) << make << QString::fromLatin1(language);
    }
}

void TestPlanWidgets::everySheetCanBeReadAndTouched()
{
    QFETCH(std::function<Sheet *()>, make);
    QFETCH(QString, language);
    m_languages.use(language);
    Stage stage(new QWidget);
    layOut(stage, {1280, 800});
    Sheet *sheet = make();
    stage.openSheet(sheet);
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents();
    const QStringList stumbles = stumblesIn(*sheet);
    QVERIFY2(stumbles.isEmpty(), qPrintable(u'\n' + stumbles.join(u'\n')));
}

void TestPlanWidgets::aGoalSaysWhetherItWillDo()
{
    GoalsWidget widget;
    widget.present(madeup::plan());
    const QString all = words(widget);
    for (const QString &part : {u"Goal: 18.5 %"_s, u"17.2 % so far"_s, u"Off track"_s, u"On track"_s, u"Too early to say"_s, u"Not counted yet"_s, u"Goal: at most 12"_s, u"£431,205.12 so far"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u"\n\n"_s + all));
    QVERIFY(!all.contains(u"Average sale"_s)); // nobody has set a goal for it
    QVERIFY(all.contains(u"was due by 30 Sep"_s));
    QVERIFY(all.contains(u"13 to 18, 4 clerk"_s)); // a Saturday
    widget.present(madeup::planEmpty());
    QVERIFY(!words(widget).contains(u"On track"_s));
    QVERIFY(words(widget).contains(u"Choose the few measures"_s));
}

void TestPlanWidgets::everythingOpensWhatItSays()
{
    GoalsWidget widget;
    widget.present(madeup::plan());
    QStringList done;
    connect(&widget, &GoalsWidget::goalWanted, &widget, [&](Measure measure) { done += u"goal "_s + MeasureText::name(measure); });
    connect(&widget, &GoalsWidget::actWanted, &widget, [&](const KeyAct &act) { done += u"act "_s + act.what; });
    connect(&widget, &GoalsWidget::actTicked, &widget, [&](const KeyAct &act) { done += u"ticked "_s + act.what; });
    connect(&widget, &GoalsWidget::noteWanted, &widget, [&](const DayNote &note) { done += u"note "_s + note.text; });
    connect(&widget, &GoalsWidget::yearWanted, &widget, [&](int year) { done += u"year %1"_s.arg(year); });
    for (QAbstractButton *each : widget.findChildren<QAbstractButton *>()) {
        if (each->accessibleName().startsWith(u"Conversion"_s))
            each->click();
    }
    touch(widget, u"Done: Greet everybody within two minutes"_s);
    touch(widget, u"Add a key act"_s);
    touch(widget, u"Write a note"_s);
    touch(widget, u"The year after"_s);
    for (QAbstractButton *each : widget.findChildren<QAbstractButton *>()) {
        if (each->accessibleName().contains(u"Black Friday"_s))
            each->click();
    }
    QCOMPARE(done, (QStringList{u"goal Conversion"_s, u"ticked Greet everybody within two minutes"_s, u"act "_s, u"note "_s, u"year 2027"_s, u"note Black Friday: 20 % on lamps"_s}));
}

void TestPlanWidgets::aNumberIsTypedAsPeopleWriteIt()
{
    const Currency pounds(u"GBP"), yen(u"JPY");
    const auto typed = [](Measure measure, const QString &text, const Currency &currency) { return MeasureText::fromTyped(measure, text, currency); };
    QCOMPARE(typed(Measure::Conversion, u"18.5"_s, pounds), 185);
    QCOMPARE(typed(Measure::Conversion, u" 18,5 "_s, pounds), 185);
    QCOMPARE(typed(Measure::Conversion, u"18"_s, pounds), 180);
    QCOMPARE(typed(Measure::Visitors, u"120000"_s, pounds), 120'000'000);
    QVERIFY(!typed(Measure::Visitors, u"1.5"_s, pounds)); // no half visitors
    QCOMPARE(typed(Measure::NetSales, u"480000.05"_s, pounds), 48'000'005);
    QCOMPARE(typed(Measure::NetSales, u"480000"_s, yen), 480'000);
    QCOMPARE(typed(Measure::ItemsPerSale, u"2.25"_s, pounds), 2250);
    QCOMPARE(typed(Measure::Nps, u"-12"_s, pounds), -12'000);
    for (const QString &text : {u""_s, u"-1"_s, u"1e3"_s, u"many"_s, u"18.55"_s})
        QVERIFY2(!typed(Measure::Conversion, text, pounds), qPrintable(text));
    for (const auto &[measure, value] : {std::pair(Measure::Conversion, 185), {Measure::Visitors, 7'000}, {Measure::NetSales, 1'205}, {Measure::ItemsPerSale, 2'250}, {Measure::Nps, -12'500}})
        QCOMPARE(typed(measure, MeasureText::typed(measure, value, pounds), pounds), value);

    GoalSheet sheet({Measure::Conversion, {}, {}, Track::NotCounted}, 2026, pounds);
    auto *field = sheet.findChild<TextField *>();
    const auto *save = button(sheet, u"Set the goal"_s);
    QVERIFY(!save->isEnabled());
    field->setText(u"101"_s); // more than everybody
    QVERIFY(!save->isEnabled());
    field->setText(u"18.5"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(sheet.value(), 185);
    for (const QAbstractButton *each : sheet.findChildren<QAbstractButton *>())
        QVERIFY(each->text() != u"Month"_s); // another year's months are not run yet
}

void TestPlanWidgets::aGoalIsOfTheYearOrOfEveryMonth()
{
    const GoalLine year{Measure::Visitors, 365'000'000, 324'000'000, Track::OnTrack}, month{Measure::Visitors, 30'000'000, {}, Track::NotCounted, PeriodKind::Month};
    GoalSheet sheet(year, 2026, Currency(u"GBP"), month);
    const auto *field = sheet.findChild<TextField *>();
    const QString ofYear = field->text();
    QCOMPARE(sheet.value(), 365'000'000);
    touch(sheet, u"Month"_s);
    QCOMPARE(sheet.period(), PeriodKind::Month);
    QCOMPARE(sheet.value(), 30'000'000);
    touch(sheet, u"Year"_s);
    QCOMPARE(sheet.period(), PeriodKind::Year);
    QCOMPARE(field->text(), ofYear);

    GoalsView view = madeup::plan();
    view.plan.monthLines = {month};
    GoalsWidget widget;
    widget.present(view);
    QStringList opened;
    connect(&widget, &GoalsWidget::goalWanted, &widget, [&](Measure measure, PeriodKind period) {
        if (period == PeriodKind::Month)
            opened += MeasureText::name(measure);
    });
    for (GoalRow *row : widget.findChildren<GoalRow *>())
        row->click();
    QCOMPARE(opened, QStringList{MeasureText::name(Measure::Visitors)}); // its row, and no row of the year's
}

void TestPlanWidgets::aWeekIsFilledByShifts()
{
    StaffingSheet sheet({}, today);
    Staffing planned = sheet.staffing(); // the usual hours are offered
    QVERIFY(!planned.thatDayOnly);
    QCOMPARE(planned.clerks.size(), size_t(daysOfWeek * hoursOfDay));
    QCOMPARE(planned.clerks[10], 1);
    touch(sheet, u"More hours"_s);
    const auto rows = sheet.findChildren<ShiftRow *>();
    QCOMPARE(rows.size(), 2);
    for (QAbstractButton *chip : rows[1]->findChildren<QAbstractButton *>()) {
        if (chip->isCheckable() && chip->isChecked() && chip->accessibleName() != u"Saturday"_s)
            chip->click();
    }
    rows[1]->findChildren<Stepper *>()[0]->setValue(13);
    rows[1]->findChildren<Stepper *>()[2]->setValue(3);
    planned = sheet.staffing();
    QCOMPARE(planned.clerks[5 * hoursOfDay + 12], 1);
    QCOMPARE(planned.clerks[5 * hoursOfDay + 13], 4); // they add up
    QCOMPARE(planned.clerks[4 * hoursOfDay + 13], 1);
    const auto *save = button(sheet, u"Save the staffing"_s);
    QVERIFY(save->isEnabled());
    rows[1]->findChildren<Stepper *>()[1]->setValue(13); // from one until one
    QVERIFY(!save->isEnabled());
    // Opened anew it shows what was planned.
    StaffingSheet again({planned}, today);
    QCOMPARE(again.staffing().clerks, planned.clerks);
}

void TestPlanWidgets::aDayHasNoDaysOfTheWeek()
{
    StaffingSheet sheet({}, today);
    touch(sheet, u"One day"_s);
    QVERIFY(!button(sheet, u"Saturday"_s));
    const Staffing planned = sheet.staffing();
    QVERIFY(planned.thatDayOnly);
    QCOMPARE(planned.from, today);
    QCOMPARE(planned.clerks.size(), size_t(hoursOfDay));
    QCOMPARE(planned.clerks[10], 1);
    touch(sheet, u"Remove these hours"_s);
    QVERIFY(sheet.staffing().clerks.empty()); // as the week has it
    QVERIFY(words(sheet).contains(u"As the week has it"_s));
}

void TestPlanWidgets::anActIsSomebodysByAMonth()
{
    const std::vector<Clerk> clerks = madeup::clerks();
    ActSheet sheet({}, 2026, clerks, {});
    touch(sheet, clerks[1].name);
    touch(sheet, u"Mar"_s);
    QCOMPARE(sheet.act().owner, clerks[1].id);
    QCOMPARE(sheet.act().due, QDate(2026, 3, 31));
    QVERIFY(!button(sheet, u"Save the key act"_s)->isEnabled());
    sheet.findChild<TextArea *>()->setPlainText(u" Greet within two minutes "_s);
    QVERIFY(button(sheet, u"Save the key act"_s)->isEnabled());
    QCOMPARE(sheet.act().what, u"Greet within two minutes"_s);
    touch(sheet, u"Some time this year"_s);
    QVERIFY(!sheet.act().due.isValid());
}

void TestPlanWidgets::anotherThingNeedsWords()
{
    DayNoteSheet sheet({}, today, {});
    const auto *save = button(sheet, u"Save the note"_s);
    QVERIFY(!save->isEnabled()); // something else: what?
    touch(sheet, u"Weather"_s);
    QVERIFY(save->isEnabled());
    QCOMPARE(sheet.note().kind, DayNoteKind::Weather);
    touch(sheet, u"Yesterday"_s);
    QCOMPARE(sheet.note().day, today.addDays(-1));
    sheet.findChild<TextArea *>()->setPlainText(QString(300, u'a'));
    QCOMPARE(sheet.note().text.size(), 200);
}

void TestPlanWidgets::whatIsNeededFollowsWhatIsHopedFor()
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

void TestPlanWidgets::aFindingPromisesNoMoreThanItHas()
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

void TestPlanWidgets::talkingPointsAreChosenByWhatTheySay()
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

void TestPlanWidgets::whoHearsOneIsChosenByKeyboard()
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

void TestPlanWidgets::moreThanOneCanTellOfIsNotStarted()
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

void TestPlanWidgets::anEmptyBookHasNothingToTry()
{
    const std::unique_ptr<ExperimentSheet> sheet(experimentSheet({}));
    touch(*sheet, u"Talking points"_s);
    QVERIFY(words(*sheet).contains(u"no talking point that can be tried"_s));
    QVERIFY(!button(*sheet, u"Start"_s)->isEnabled());
}

void TestPlanWidgets::whatIsTriedIsToldAsBetterOrWorse()
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

QTEST_MAIN(TestPlanWidgets)
#include "tst_planwidgets.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/capture/notelint/notelint.h"
#include "tests/ui/madeup.h"
#include "tests/ui/madeupplan.h"
#include "tests/ui/pages/plan/planrig.h"
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

QTEST_MAIN(TestPlanWidgets)
#include "tst_planwidgets.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturerule.h"
#include "core/capture/notefile.h"
#include "tests/ui/samples/briefsamples.h"
#include "tests/ui/samples/walk.h"
#include "tests/ui/seen.h"
#include "ui/dialogs/daychoice.h"
#include "ui/dialogs/figuresheet.h"
#include "ui/dialogs/followupsheet.h"
#include "ui/dialogs/holdsheet.h"
#include "ui/dialogs/notesheet.h"
#include "ui/dialogs/productrow.h"
#include "ui/dialogs/stepper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

namespace {

const QDate today(2026, 11, 21);
const NoteLint lint = standardNoteLint();

/** A stage with a page on it, as in the window. */
struct Room {
    Room() : page(new QWidget), stage(page) { layOut(stage, {1280, 800}); }
    template<typename S> S *open(S *sheet)
    {
        stage.openSheet(sheet);
        QCoreApplication::sendPostedEvents();
        return sheet;
    }
    QWidget *page;
    Stage stage;
};

std::vector<Product> products()
{
    std::vector<Product> all;
    for (const Recommendation &r : samples::longest().brief.recommendations)
        all.push_back(r.product);
    for (size_t i = 0; i < all.size(); ++i)
        all[i].name = QString("Thing %1").arg(i);
    return all;
}

struct Answer { ///< a capture whose end the test decides
    QPromise<Result<Op>> promise;
    QFuture<Result<Op>> future = promise.future();
    Answer() { promise.start(); }
    void be(const Result<Op> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

} // namespace

class TestSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySheetCanBeReadAndTouched_data();
    void everySheetCanBeReadAndTouched();
    void talkingPointsAreNamedByWhatTheySay();
    void aNoteIsTopicsFirstAndWordsAfter();
    void anEmptyNoteCannotBeSaved();
    void wordsStopAtTheirLimit();
    void aNoteSaysWhoCanReadIt();
    void aDoubtfulWordIsMarkedAndMayBeKept();
    void aNumberThatOpensDoorsCannotBeSaved();
    void oneSaveIsOneCapture();
    void whatIsSafeClosesTheSheet();
    void whatCouldNotBeSavedStaysWritten();
    void aSheetLeftHalfWrittenTellsSo();
    void aFollowUpNeedsWordsAndADay();
    void dueDaysAreCountedFromTheStoresToday();
    void aPickedDayIsNeverInThePast();
    void aHoldFromACardIsReadyToSave();
    void aHoldFromTheFooterAsksWhat();
    void aHoldEndsWithinItsLimit();
    void theStepperStaysWithinItsBounds();
    void aPopoverGoesOnEscape();
};

void TestSheets::everySheetCanBeReadAndTouched_data()
{
    QTest::addColumn<int>("which");
    for (const auto &[name, which] : {std::pair("note", 0), {"follow-up", 1}, {"hold", 2}, {"holds", 3}, {"refused", 4}, {"doubtful", 5}})
        QTest::newRow(name) << which;
}

void TestSheets::everySheetCanBeReadAndTouched()
{
    QFETCH(int, which);
    Room room;
    CaptureSheet *sheet = nullptr;
    if (which == 1)
        sheet = new FollowUpSheet({}, today, lint);
    else if (which == 2)
        sheet = new HoldSheet({products().front()}, {}, today);
    else if (which == 3)
        sheet = new HoldSheet(products(), {"2 × something · until 23 Nov"}, today);
    else
        sheet = new NoteSheet({{}, which == 5 ? "Rude diabetic, card 4111 1111 1111 1111" : ""}, lint);
    if (which == 4)
        sheet->refuse({Errc::DiskFull, {}});
    room.open(sheet);
    room.stage.grab();
    const QStringList stumbles = stumblesIn(*sheet);
    QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
}

void TestSheets::talkingPointsAreNamedByWhatTheySay()
{
    Tally tally;
    tally.addPart(TallyPart::Kind::CueSaid, "lapsed", 12);
    tally.addPart(TallyPart::Kind::CueWrong, "helloOfLastYear", 2);
    tally.addPart(TallyPart::Kind::Door, "lapsed", 7); // a door of that name is no talking point
    Room room;
    const auto *sheet = room.open(new FigureSheet("Today", tally, std::nullopt, false, Currency(u"GBP"), {{"lapsed", "Good to have them back."}}));
    QVERIFY(says(*sheet, "Good to have them back."));
    QVERIFY(says(*sheet, "helloOfLastYear")); // the book no longer has it
    QVERIFY(says(*sheet, "lapsed"));
}

void TestSheets::aNoteIsTopicsFirstAndWordsAfter()
{
    Room room;
    auto *sheet = room.open(new NoteSheet({}, lint));
    QVERIFY(button(*sheet, "Size")->mapTo(sheet, QPoint()).y() < sheet->findChild<TextArea *>()->mapTo(sheet, QPoint()).y());
    QTest::mouseClick(button(*sheet, "Style"), Qt::LeftButton);
    QTest::mouseClick(button(*sheet, "Gift"), Qt::LeftButton);
    QTest::keyClicks(sheet->findChild<TextArea *>(), "for a sister");
    QCOMPARE(sheet->draft(), (NoteDraft{{"gift", "style"}, "for a sister"}));
    QTest::mouseClick(button(*sheet, "Style"), Qt::LeftButton);
    QCOMPARE(sheet->draft().topics, QStringList{"gift"});
}

void TestSheets::anEmptyNoteCannotBeSaved()
{
    Room room;
    auto *sheet = room.open(new NoteSheet({}, lint));
    QVERIFY(!button(*sheet, "Save the note")->isEnabled());
    QTest::keyClicks(sheet->findChild<TextArea *>(), "   ");
    QVERIFY(!button(*sheet, "Save the note")->isEnabled());
    QTest::mouseClick(button(*sheet, "Size"), Qt::LeftButton);
    QVERIFY(button(*sheet, "Save the note")->isEnabled());
}

void TestSheets::wordsStopAtTheirLimit()
{
    Room room;
    auto *sheet = room.open(new NoteSheet({}, lint));
    auto *area = sheet->findChild<TextArea *>();
    area->setPlainText(QString(maxNoteLength - 1, 'a'));
    QTest::keyClicks(area, "bc");
    QCOMPARE(sheet->draft().text.size(), maxNoteLength);
    QVERIFY(says(*sheet, "280 of 280"));
    area->setPlainText(QString(maxNoteLength - 1, 'a') + QString::fromUtf8("\U0001F600"));
    QCOMPARE(sheet->draft().text, QString(maxNoteLength - 1, 'a'));
}

void TestSheets::aNoteSaysWhoCanReadIt()
{
    Room room;
    QVERIFY(says(*room.open(new NoteSheet({}, lint)), "The customer can read this"));
}

void TestSheets::aDoubtfulWordIsMarkedAndMayBeKept()
{
    Room room;
    auto *sheet = room.open(new NoteSheet({}, lint));
    auto *area = sheet->findChild<TextArea *>();
    QTest::keyClicks(area, "She is diabetic, no chocolate");
    QVERIFY(says(*sheet, "Health. Leave it out: the customer can read every note."));
    QCOMPARE(area->extraSelections().size(), 1);
    QCOMPARE(area->extraSelections().front().cursor.selectedText(), "diabetic");
    QVERIFY(button(*sheet, "Save the note")->isEnabled());
    area->setPlainText("Likes dark chocolate");
    QVERIFY(!says(*sheet, "Leave it out"));
    QVERIFY(area->extraSelections().isEmpty());
}

void TestSheets::aNumberThatOpensDoorsCannotBeSaved()
{
    Room room;
    const auto tryIn = [](CaptureSheet *sheet, const QString &save) {
        auto *area = sheet->findChild<TextArea *>();
        area->setPlainText("card 4111 1111 1111 1111, rude");
        QVERIFY(says(*sheet, "Card or account number. This cannot be saved: take it out."));
        QVERIFY(says(*sheet, "Unkind word. Leave it out"));
        QVERIFY(!button(*sheet, save)->isEnabled());
        area->setPlainText("hetu 131052-308T");
        QVERIFY(says(*sheet, "Identity number. This cannot be saved"));
        QVERIFY(!button(*sheet, save)->isEnabled());
        area->setPlainText("order 2026-11-000123");
        QVERIFY(button(*sheet, save)->isEnabled());
    };
    tryIn(room.open(new NoteSheet({{"gift"}, {}}, lint)), "Save the note");
    tryIn(room.open(new FollowUpSheet({}, today, lint)), "Save the follow-up");
}

void TestSheets::oneSaveIsOneCapture()
{
    Room room;
    auto *sheet = room.open(new NoteSheet({{"gift"}, {}}, lint));
    QSignalSpy wanted(sheet, &NoteSheet::saveWanted);
    QAbstractButton *save = button(*sheet, "Save the note");
    QTest::mouseDClick(save, Qt::LeftButton);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestSheets::whatIsSafeClosesTheSheet()
{
    Room room;
    QPointer<NoteSheet> sheet = room.open(new NoteSheet({{"gift"}, {}}, lint));
    QSignalSpy left(sheet.data(), &NoteSheet::left);
    Answer answer;
    sheet->settle(answer.future);
    QVERIFY(room.stage.sheet());
    answer.be(Op());
    QTRY_VERIFY(!room.stage.sheet());
    QCOMPARE(left.size(), 0);
    QTRY_VERIFY(!sheet);
}

void TestSheets::whatCouldNotBeSavedStaysWritten()
{
    Room room;
    auto *sheet = room.open(new NoteSheet({{"gift"}, "for a sister"}, lint));
    QTest::mouseClick(button(*sheet, "Save the note"), Qt::LeftButton);
    Answer answer;
    sheet->settle(answer.future);
    answer.be(Result<Op>(Errc::DiskFull));
    QTRY_VERIFY(says(*sheet, "no space left"));
    QCOMPARE(room.stage.sheet(), sheet);
    QCOMPARE(sheet->draft(), (NoteDraft{{"gift"}, "for a sister"}));
    QVERIFY(button(*sheet, "Save the note")->isEnabled()); // to try again
    QCOMPARE(room.stage.focusWidget(), button(*sheet, "Save the note")); // and not on the way out
}

void TestSheets::aSheetLeftHalfWrittenTellsSo()
{
    Room room;
    auto *sheet = room.open(new NoteSheet({}, lint));
    NoteDraft kept;
    connect(sheet, &NoteSheet::left, this, [&] { kept = sheet->draft(); });
    QTest::keyClicks(sheet->findChild<TextArea *>(), "half a sen");
    QTest::mouseClick(button(*sheet, "Close"), Qt::LeftButton);
    QCOMPARE(kept.text, "half a sen");
}

void TestSheets::aFollowUpNeedsWordsAndADay()
{
    Room room;
    auto *sheet = room.open(new FollowUpSheet({}, today, lint));
    QVERIFY(!button(*sheet, "Save the follow-up")->isEnabled());
    QTest::keyClicks(sheet->findChild<TextArea *>(), "ring");
    QVERIFY(button(*sheet, "Save the follow-up")->isEnabled());
    QCOMPARE(sheet->draft(), (FollowUpDraft{"ring", today.addDays(1)}));
}

void TestSheets::dueDaysAreCountedFromTheStoresToday()
{
    Room room;
    auto *sheet = room.open(new FollowUpSheet({}, today, lint));
    QTest::mouseClick(button(*sheet, "Today"), Qt::LeftButton);
    QCOMPARE(sheet->draft().due, today);
    QTest::mouseClick(button(*sheet, "In a week"), Qt::LeftButton);
    QCOMPARE(sheet->draft().due, today.addDays(7));
    QVERIFY(button(*sheet, "In a week")->isChecked() && !button(*sheet, "Today")->isChecked());
    QTest::mouseClick(button(*sheet, "In a week"), Qt::LeftButton); // a day is always chosen
    QVERIFY(button(*sheet, "In a week")->isChecked());
}

void TestSheets::aPickedDayIsNeverInThePast()
{
    Room room;
    auto *sheet = room.open(new FollowUpSheet({}, today, lint));
    QTest::mouseClick(button(*sheet, "Pick a day"), Qt::LeftButton);
    QCoreApplication::sendPostedEvents();
    const QLocale locale;
    QVERIFY(!button(*sheet, locale.toString(today.addDays(-1), QLocale::LongFormat))->isEnabled());
    QVERIFY(!button(*sheet, "The month before")->isEnabled());
    QTest::mouseClick(button(*sheet, locale.toString(today.addDays(5), QLocale::LongFormat)), Qt::LeftButton);
    QCOMPARE(sheet->draft().due, today.addDays(5));
    QTest::mouseClick(button(*sheet, "The month after"), Qt::LeftButton);
    QTest::mouseClick(button(*sheet, locale.toString(QDate(2026, 12, 31), QLocale::LongFormat)), Qt::LeftButton);
    QCOMPARE(sheet->draft().due, QDate(2026, 12, 31));
}

void TestSheets::aHoldFromACardIsReadyToSave()
{
    Room room;
    auto *sheet = room.open(new HoldSheet({products().front()}, {}, today));
    QVERIFY(button(*sheet, "Put on hold")->isEnabled());
    QTest::mouseClick(button(*sheet, "More"), Qt::LeftButton);
    QTest::mouseClick(button(*sheet, "Tomorrow"), Qt::LeftButton);
    QCOMPARE(sheet->draft(), (HoldDraft{products().front().id, 2, today.addDays(1)}));
}

void TestSheets::aHoldFromTheFooterAsksWhat()
{
    Room room;
    auto *sheet = room.open(new HoldSheet(products(), {"2 × something · until 23 Nov"}, today));
    QVERIFY(!button(*sheet, "Put on hold")->isEnabled());
    QVERIFY(says(*sheet, "2 × something"));
    QTest::mouseClick(button(*sheet, "Thing 1"), Qt::LeftButton);
    QTest::mouseClick(button(*sheet, "Thing 2"), Qt::LeftButton);
    QCOMPARE(sheet->draft().product, products()[2].id);
    int chosen = 0;
    for (const ProductRow *row : sheet->findChildren<ProductRow *>())
        chosen += row->isChecked();
    QCOMPARE(chosen, 1);
    QVERIFY(button(*sheet, "Put on hold")->isEnabled());
}

void TestSheets::aHoldEndsWithinItsLimit()
{
    DayChoice choice(today, {0, 1}, today.addDays(maxHoldDays));
    layOut(choice, {472, 700});
    QTest::mouseClick(button(choice, "Pick a day"), Qt::LeftButton);
    QTest::mouseClick(button(choice, "The month after"), Qt::LeftButton);
    const QLocale locale;
    QVERIFY(button(choice, locale.toString(today.addDays(maxHoldDays), QLocale::LongFormat))->isEnabled());
    QVERIFY(!button(choice, locale.toString(today.addDays(maxHoldDays + 1), QLocale::LongFormat))->isEnabled());
    QVERIFY(!button(choice, "The month after")->isEnabled());
}

void TestSheets::theStepperStaysWithinItsBounds()
{
    Stepper stepper(1, 3);
    layOut(stepper, {320, 64});
    QSignalSpy changed(&stepper, &Stepper::changed);
    QVERIFY(!button(stepper, "Fewer")->isEnabled());
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(button(stepper, "More"), Qt::LeftButton);
    QCOMPARE(stepper.value(), 3);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!button(stepper, "More")->isEnabled());
    stepper.setValue(-7);
    QCOMPARE(stepper.value(), 1);
}

void TestSheets::aPopoverGoesOnEscape()
{
    Room room;
    QPointer<Popover> popover = new Popover("Why this?", "Because it is bought about every ten weeks.");
    room.stage.openBeside(room.page, popover);
    room.stage.activateWindow();
    QVERIFY(popover->isVisible());
    QVERIFY(stumblesIn(*popover).isEmpty());
    QTest::keyClick(popover, Qt::Key_Escape);
    QTRY_VERIFY(!popover);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    theme.setReducedMotion(true);
    TestSheets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sheets.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/cuefile.h"
#include "tests/rig/shop.h"
#include "tests/ui/madeup.h"
#include "tests/ui/samples/walk.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/cues/cueeditor.h"
#include "ui/pages/cues/cuepreview.h"
#include "ui/pages/cues/cuerow.h"
#include "ui/pages/cues/numberline.h"
#include "ui/pages/cues/sentencefield.h"
#include "ui/pages/cues/trialsheet.h"
#include "ui/pages/cuespage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CuesView)

namespace {

template<typename W>
QList<W *> shown(const QWidget &root)
{
    QList<W *> all;
    for (W *each : root.findChildren<W *>()) {
        if (each->isVisible())
            all += each;
    }
    return all;
}

/** Every visible word, one a line. */
QString wordsOf(const QWidget &root)
{
    QStringList words;
    for (const QLabel *label : shown<QLabel>(root))
        words += label->text();
    for (const QAbstractButton *button : shown<QAbstractButton>(root))
        words += button->text();
    return words.join('\n');
}

QAbstractButton *button(const QWidget &root, const QString &text)
{
    for (QAbstractButton *each : shown<QAbstractButton>(root)) {
        if (each->text() == text || each->accessibleName() == text)
            return each;
    }
    return nullptr;
}

TextArea *firstSentence(const QWidget &root) { return shown<SentenceField>(root).first()->findChild<TextArea *>(); }

/** The manager's page over the real engine: Elina is signed in, three people were here. */
struct Scene {
    Scene()
    {
        for (const char *name : {"Aino Virtanen", "Leyla Şahin", "Sakura Tanaka"})
            shop.customer(QString::fromUtf8(name));
        if (!shop.signIn("Elina"))
            qFatal("Elina cannot sign in");
        page = new CuesPage(shop.engine().book);
        stage = std::make_unique<Stage>(page);
        layOut(*stage, {1280, 800});
        if (!QTest::qWaitFor([this] { return book().state().face == CueBookState::Face::Ready && !book().state().looking; }, 20'000))
            qFatal("the book was not read");
        settle();
    }
    void settle()
    {
        shop.settle();
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::processEvents();
    }
    CueBookController &book() { return shop.engine().book; }

    Shop shop;
    CuesPage *page;
    std::unique_ptr<Stage> stage;
};

} // namespace

class TestCuesWidget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale("en"));
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setReducedMotion(true);
    }

    void everyFaceCanBeReadAndTouched_data()
    {
        QTest::addColumn<CuesView>("view");
        QTest::addColumn<QString>("rule");
        QTest::newRow("Tuttu's own book") << madeup::cues() << "lapsed";
        QTest::newRow("cases that have words of their own") << madeup::cues() << "birthdayNear";
        QTest::newRow("conditions of words") << madeup::cues() << "consentMissing";
        QTest::newRow("products") << madeup::cues() << "replenishmentDue";
        QTest::newRow("a draft with a mistake") << madeup::cuesDraft() << "lastScoreLow";
        QTest::newRow("a copy that is off") << madeup::cuesDraft() << "lapsed2";
        QTest::newRow("changed meanwhile") << madeup::cuesConflict() << "lapsed";
        QTest::newRow("reading") << madeup::cuesLoading() << QString();
        QTest::newRow("a file that cannot be used") << madeup::cuesBroken() << QString();
        QTest::newRow("not a manager") << madeup::cuesRefused() << QString();
    }
    void everyFaceCanBeReadAndTouched()
    {
        QFETCH(CuesView, view);
        QFETCH(QString, rule);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            CuesWidget page;
            page.setLayoutDirection(direction);
            page.present(view);
            if (!rule.isEmpty())
                page.choose(rule);
            layOut(page, {1280, 728});
            const QStringList stumbles = stumblesIn(page);
            QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
        }
    }

    void theLongestSentencesAreWhole()
    {
        CuesWidget page;
        page.present(madeup::cuesLong());
        layOut(page, {1280, 728});
        QStringList stumbles = stumblesIn(page);
        // The clerk's own card shows three lines and the rest on tap; everything else is whole.
        for (const Label *label : page.findChild<CueCard *>()->findChildren<Label *>())
            stumbles.removeAll(QString("tuttu::Label \"%1\" is cut").arg(label->text()));
        QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
        for (const SentenceField *field : shown<SentenceField>(page)) {
            const auto *area = field->findChild<TextArea *>();
            QVERIFY2(area->cursorRect().bottom() < area->viewport()->height(), qPrintable(area->toPlainText()));
            QVERIFY(area->height() > 100); // several lines, none behind a scroll bar
        }
    }

    void aTrialCanBeRead_data()
    {
        QTest::addColumn<CuesView>("view");
        QTest::newRow("under way") << madeup::cuesTrying();
        QTest::newRow("done") << madeup::cuesTried();
    }
    void aTrialCanBeRead()
    {
        QFETCH(CuesView, view);
        Stage stage(new QWidget);
        auto *sheet = new TrialSheet;
        sheet->present(view);
        stage.openSheet(sheet);
        layOut(stage, {1280, 800});
        const QStringList stumbles = stumblesIn(*sheet);
        QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
        const QString words = wordsOf(*sheet);
        if (view.book.trial.running)
            QVERIFY2(words.contains("120") && words.contains("480") && words.contains("Stop"), qPrintable(words));
        else
            QVERIFY2(words.contains("Never said") && words.contains("280") && words.contains("275") && words.contains("Welcome") == false, qPrintable(words));
    }

    void theListSaysWhatEachRuleSaysHowEagerlyAndWhatIsTheShopsOwn()
    {
        CuesWidget page;
        page.present(madeup::cuesDraft());
        layOut(page, {1280, 728});
        const auto rows = page.findChildren<CueRow *>();
        QCOMPARE(rows.size(), 14);
        const QString words = wordsOf(page);
        for (const char *needed : {"Second visit: good that they came again.", "Off", "To be mended", "First of all · rests 90", "Put right", "Keep in touch",
                                   "On hold here for them: Wool wash and 2 more.", "Promised: Write when the linen is in"})
            QVERIFY2(words.contains(QString::fromUtf8(needed)), needed);
        for (const CueRow *row : rows)
            QVERIFY(!row->accessibleName().isEmpty() && !row->accessibleDescription().isEmpty());
    }

    void conditionsAreSentencesWithNumbersInThem()
    {
        CuesWidget page;
        page.present(madeup::cues());
        layOut(page, {1280, 2400});
        QSignalSpy edited(&page, &CuesWidget::edited);
        page.choose("lapsed");
        const QString words = wordsOf(page);
        QVERIFY2(words.contains("Away for over") && words.contains("of their usual gaps"), qPrintable(words));
        page.choose("birthdayNear");
        QVERIFY(wordsOf(page).contains("days ago") && wordsOf(page).contains("days ahead"));
        for (const QLineEdit *number : shown<TextField>(page))
            QVERIFY2(!number->text().contains('-'), qPrintable(number->text()));
        page.choose("consentMissing");
        QVERIFY2(wordsOf(page).contains("Consent to e-mail is not refused"), qPrintable(wordsOf(page)));
        page.choose("lastScoreLow");
        QVERIFY(wordsOf(page).contains("A bad answer has not been talked about yet"));
    }

    void eachFormOfASentenceIsSeenWhileItIsWritten()
    {
        CuesWidget page;
        page.present(madeup::cues());
        page.choose("holdOpen");
        layOut(page, {1280, 2400});
        const auto fields = shown<SentenceField>(page);
        QVERIFY(fields.size() >= 3);
        const QStringList expected{"On hold here for them: Wool wash.", "On hold here for them: Wool wash and 1 more.", "On hold here for them: Wool wash and 2 more."};
        for (int i = 0; i < 3; ++i) {
            emit fields[i]->entered(fields[i]);
            QCOMPARE(page.findChild<CueCard *>()->subject(), expected[i]);
        }
    }

    void theCardFollowsEveryLetterAndSavingWaitsUntilAllIsRight()
    {
        Scene scene;
        TextArea *area = firstSentence(*scene.page);
        QVERIFY(!button(*scene.page, "Save")->isEnabled());
        area->setFocus();
        area->selectAll();
        QString written;
        for (const char letter : QByteArray("Listen first")) {
            QTest::keyClick(area, letter);
            written += QLatin1Char(letter);
            scene.settle();
            QCOMPARE(scene.page->findChild<CueCard *>()->subject(), written);
        }
        QVERIFY(button(*scene.page, "Save")->isEnabled());
        QTest::keyClicks(area, " to him");
        scene.settle();
        QVERIFY(!button(*scene.page, "Save")->isEnabled());
        QVERIFY(wordsOf(*scene.page).contains("Nobody is spoken of with the word"));
        QCOMPARE(area->toPlainText(), "Listen first to him");
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(area, Qt::Key_Backspace);
        QTest::keyClicks(area, "them");
        scene.settle();
        button(*scene.page, "Save")->click();
        QTRY_VERIFY(scene.book().state().own);
        QVERIFY(scene.shop.engine().profiles.shop().cues->find(u"lastScoreLow")->cases[0].words->say["en"].forms["other"] == "Listen first to them");
    }

    void aPlaceholderIsPutInByAChip()
    {
        Scene scene;
        scene.page->widget().choose("lapsed");
        scene.settle();
        auto *field = shown<SentenceField>(*scene.page).at(1);
        auto *area = field->findChild<TextArea *>();
        area->setFocus();
        area->selectAll();
        button(*scene.page, "Weeks away")->click();
        scene.settle();
        QCOMPARE(area->toPlainText(), "{weeks}");
        QVERIFY(area->hasFocus());
        QCOMPARE(scene.page->findChild<CueCard *>()->subject(), "11");
    }

    void whatIsChangedElsewhereIsNotTypedOver()
    {
        Scene scene;
        const auto place = [](const CueDraft &draft) { return CueTextPlace{draft.find("lapsed").value(), -1, CueTextKind::Say, "en", {}, "other"}; };
        scene.book().edit([&](CueDraft &draft) { draft.setText(place(draft), "Away for {weeks} weeks."); });
        scene.page->widget().choose("lapsed"); // still shows what it was told before
        scene.settle();
        const CueDraft &draft = scene.book().state().draft;
        QCOMPARE(draft.text(place(draft)), "Away for {weeks} weeks.");
        QVERIFY(scene.page->findChild<CueCard *>()->subject().startsWith("Away for"));
    }

    void aDraftIsThereWhenOneComesBack()
    {
        Scene scene;
        firstSentence(*scene.page)->setPlainText("Half a sen");
        scene.page->hide();
        scene.page->show();
        scene.settle();
        QCOMPARE(firstSentence(*scene.page)->toPlainText(), "Half a sen");
        QVERIFY(wordsOf(*scene.page).contains("A draft, not said yet"));
    }

    void aNumberIsTypedAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("with a point") << "1.5";
        QTest::newRow("with a comma") << "1,5";
    }
    void aNumberIsTypedAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        Scene scene;
        scene.page->widget().choose("lapsed");
        scene.settle();
        auto *number = shown<NumberLine>(*scene.page).first()->findChild<TextField *>();
        number->selectAll();
        QTest::keyClick(number, Qt::Key_Backspace);
        scene.settle();
        QVERIFY(wordsOf(*scene.page).contains("A number is missing here."));
        QVERIFY(!button(*scene.page, "Save")->isEnabled());
        QTest::keyClicks(number, typed);
        scene.settle();
        const CueDraft &draft = scene.book().state().draft;
        QCOMPARE(draft.conditions(draft.find("lapsed").value(), -1).front().value.toDouble(), 1.5);
        QCOMPARE(number->text(), typed); // left as it was typed
        QVERIFY(button(*scene.page, "Save")->isEnabled());
    }

    void aClerkSeesNothingOfTheBook()
    {
        Scene scene;
        firstSentence(*scene.page)->setPlainText("Half a sen");
        scene.page->hide();
        scene.shop.engine().session.switchUser();
        QVERIFY(scene.shop.signIn("Mia"));
        scene.page->show();
        scene.settle();
        QVERIFY2(wordsOf(*scene.page).contains("The talking points are the manager's"), qPrintable(wordsOf(*scene.page)));
        QVERIFY(shown<SentenceField>(*scene.page).isEmpty() && shown<CueRow>(*scene.page).isEmpty());
        QVERIFY(!button(*scene.page, "Save")->isEnabled() && !button(*scene.page, "Try it on our customers")->isEnabled());
    }

    void aFileChangedByHandIsSaidAndTheManagerChooses()
    {
        Scene scene;
        firstSentence(*scene.page)->setPlainText("Listen first");
        QFile file(scene.shop.context().cueFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"version": 7, "base": "tuttu", "rules": []})") > 0);
        file.close();
        scene.settle();
        button(*scene.page, "Save")->click();
        QTRY_VERIFY(scene.book().state().problem);
        scene.settle();
        QVERIFY(wordsOf(*scene.page).contains("Nothing was overwritten"));
        QCOMPARE(firstSentence(*scene.page)->toPlainText(), "Listen first");
        button(*scene.page, "Choose one")->click();
        QVERIFY(button(*scene.stage, "Read the file as it is now"));
        button(*scene.stage, "Save my draft over it")->click();
        QTRY_VERIFY(!scene.book().state().problem && !scene.book().state().saving);
        QVERIFY(!scene.book().state().isChanged());
    }

    void aCopyIsOpenedAndDeletedAndTheDeletingUndone()
    {
        Scene scene;
        const auto choose = [&](const QString &what) {
            button(*scene.page, "More about this talking point")->click();
            QAbstractButton *item = button(*scene.stage, what);
            QVERIFY2(item, qPrintable(what));
            item->click();
            scene.settle();
        };
        choose("Duplicate");
        QCOMPARE(scene.book().state().draft.count(), 14);
        QVERIFY(scene.page->findChildren<CueRow *>().last()->isChecked());
        QVERIFY(!scene.book().state().draft.isOn(13));
        choose("Delete");
        QCOMPARE(scene.book().state().draft.count(), 13);
        button(*scene.stage, "Undo")->click();
        QCOMPARE(scene.book().state().draft.count(), 14);
    }

    void aTrialRunsAndTellsWhatWouldBeHeard()
    {
        Scene scene;
        button(*scene.page, "Try it on our customers")->click();
        QTRY_VERIFY(scene.book().state().trial.finished);
        scene.settle();
        auto *sheet = scene.stage->findChild<TrialSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY2(wordsOf(*sheet).contains("3 customer(s)"), qPrintable(wordsOf(*sheet)));
        QVERIFY(wordsOf(*sheet).contains("Never said"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestCuesWidget)
#include "tst_cueswidget.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/capture/capturerule.h"
#include "tests/ui/samples/walk.h"
#include "ui/pages/handover/handoverview.h"
#include "ui/pages/handover/scorescale.h"
#include "ui/pages/handover/tickrow.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QLabel>
#include <QRandomGenerator>
#include <QShortcut>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace tuttu;
using Step = HandOverState::Step;

namespace {

const QSize tablet(1280, 800);

HandOverState at(Step step, int score = -1)
{
    HandOverState state;
    state.step = step;
    state.score = score;
    state.nameKnown = true;
    return state;
}

QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts += button->text();
    }
    return texts;
}

QAbstractButton *button(const QWidget &root, const QString &text)
{
    for (QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

/** Lives through the hand-over as its controller would, without one. */
class Turned final : public QObject
{
public:
    explicit Turned(HandOverView &view) : m_view(view)
    {
        connect(&view, &HandOverView::chosen, this, [this](int score) { state.score = score; go(Step::Reasons); });
        connect(&view, &HandOverView::backWanted, this, [this] { go(Step::Question); });
        connect(&view, &HandOverView::declined, this, [this] { ++over; go(Step::Question); });
        connect(&view, &HandOverView::sendWanted, this, [this] { ++over; state = at(Step::Question); go(Step::Question); });
        connect(&view, &HandOverView::reasonToggled, this, [this](const QString &r) { if (!state.reasons.removeOne(r)) state.reasons += r; go(state.step); });
        connect(&view, &HandOverView::commentChanged, this, [this](const QString &c) { state.comment = c; });
        connect(&view, &HandOverView::withNameChanged, this, [this](bool on) { state.withName = on; go(state.step); });
        go(Step::Question);
    }
    void go(Step step)
    {
        state.step = step;
        m_view.present(state);
    }

    HandOverState state = at(Step::Question);
    int over = 0;

private:
    HandOverView &m_view;
};

} // namespace

class TestHandOverView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepCanBeReadAndTouched_data();
    void everyStepCanBeReadAndTouched();
    void theElevenTargetsDifferInNothingButTheirNumber();
    void noScoreIsChosenBeforehand();
    void eachTargetGivesItsOwnScore();
    void theScoreMayBeChangedUntilItIsSent();
    void theNameIsNotKeptUnlessTicked();
    void aNameThatIsNotKnownIsNotOffered();
    void theCommentStopsAtItsLimit();
    void anAnswerThatWasNotSavedStaysOnTheScreen();
    void theLanguageIsThisPagesAlone();
    void nothingStaysForTheNextCustomer();
    void noKeyAndNoTouchLeadsAnywhereElse_data();
    void noKeyAndNoTouchLeadsAnywhereElse();
};

void TestHandOverView::everyStepCanBeReadAndTouched_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("problem");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "fi"}) {
        for (const Step step : {Step::Question, Step::Reasons, Step::Thanks}) {
            for (const QSize &size : {tablet, QSize(1366, 1024), QSize(1920, 1080)})
                QTest::newRow(qPrintable(QString("%1 %2 %3").arg(language).arg(int(step)).arg(size.width()))) << int(step) << language << false << size;
        }
        QTest::newRow(qPrintable(QString("%1 not saved").arg(language))) << int(Step::Reasons) << language << true << tablet;
    }
}

void TestHandOverView::everyStepCanBeReadAndTouched()
{
    QFETCH(int, step);
    QFETCH(QString, language);
    QFETCH(bool, problem);
    QFETCH(QSize, size);
    HandOverView view;
    view.speak({language});
    HandOverState state = at(Step(step), 7);
    if (problem)
        state.problem = Error{Errc::DiskFull, {}};
    view.present(state);
    layOut(view, size);
    const QStringList stumbles = stumblesIn(view);
    QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
}

void TestHandOverView::theElevenTargetsDifferInNothingButTheirNumber()
{
    HandOverView view;
    view.present(at(Step::Question));
    layOut(view, tablet);
    const auto &targets = view.findChild<ScoreScale *>()->targets();
    QCOMPARE(targets.size(), size_t(11));
    QImage empty;
    for (size_t i = 0; i < targets.size(); ++i) {
        QCOMPARE(targets[i]->text(), QString::number(i));
        QCOMPARE(targets[i]->accessibleName(), QString("%1 of 10").arg(i));
        QVERIFY(targets[i]->width() >= 64 && targets[i]->height() >= 64);
        QVERIFY(qAbs(targets[i]->width() - targets[0]->width()) <= 1); // a whole pixel may be left over
        QCOMPARE(targets[i]->y(), targets[0]->y());
        QVERIFY(i == 0 || targets[i]->x() > targets[i - 1]->x());
    }
    for (size_t i = 0; i < targets.size(); ++i) { // without its number each is the same picture
        targets[i]->setFixedWidth(90);
        targets[i]->setText({});
        const QImage picture = targets[i]->grab().toImage();
        if (i == 0)
            empty = picture;
        QCOMPARE(picture, empty);
    }
}

void TestHandOverView::noScoreIsChosenBeforehand()
{
    HandOverView view;
    view.present(at(Step::Question));
    layOut(view, tablet);
    view.activateWindow();
    QVERIFY(!qobject_cast<QAbstractButton *>(view.focusWidget()));
    QSignalSpy chosen(&view, &HandOverView::chosen);
    for (const int key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_5})
        QTest::keyClick(&view, Qt::Key(key));
    QCOMPARE(chosen.size(), 0);
}

void TestHandOverView::eachTargetGivesItsOwnScore()
{
    HandOverView view;
    view.present(at(Step::Question));
    layOut(view, tablet);
    QSignalSpy chosen(&view, &HandOverView::chosen);
    const auto &targets = view.findChild<ScoreScale *>()->targets();
    for (int score = 0; score <= 10; ++score) {
        QTest::mouseClick(targets[size_t(score)], Qt::LeftButton);
        QCOMPARE(chosen.size(), score + 1);
        QCOMPARE(chosen.last().first().toInt(), score);
    }
}

void TestHandOverView::theScoreMayBeChangedUntilItIsSent()
{
    HandOverView view;
    Turned turned(view);
    layOut(view, tablet);
    QTest::mouseClick(view.findChild<ScoreScale *>()->targets()[3], Qt::LeftButton);
    QCOMPARE(turned.state.step, Step::Reasons);
    QVERIFY(textsOf(view).contains("Your answer: 3 of 10"));
    QTest::mouseClick(button(view, "Back"), Qt::LeftButton);
    QTest::mouseClick(view.findChild<ScoreScale *>()->targets()[9], Qt::LeftButton);
    QVERIFY(textsOf(view).contains("Your answer: 9 of 10"));
}

void TestHandOverView::theNameIsNotKeptUnlessTicked()
{
    HandOverView view;
    Turned turned(view);
    turned.go(Step::Reasons);
    layOut(view, tablet);
    auto *tick = view.findChild<TickRow *>();
    QVERIFY(tick->isVisible() && !tick->isChecked());
    QVERIFY(!textsOf(view).filter("nobody in the shop can tell").isEmpty());
    QTest::mouseClick(tick, Qt::LeftButton);
    QVERIFY(turned.state.withName && tick->isChecked());
    QVERIFY(textsOf(view).filter("nobody in the shop can tell").isEmpty());
    QTest::mouseClick(tick, Qt::LeftButton);
    QVERIFY(!turned.state.withName);
}

void TestHandOverView::aNameThatIsNotKnownIsNotOffered()
{
    HandOverView view;
    HandOverState state = at(Step::Reasons, 5);
    state.nameKnown = false;
    view.present(state);
    layOut(view, tablet);
    QVERIFY(!view.findChild<TickRow *>()->isVisible());
}

void TestHandOverView::theCommentStopsAtItsLimit()
{
    HandOverView view;
    Turned turned(view);
    turned.go(Step::Reasons);
    layOut(view, tablet);
    auto *area = view.findChild<TextArea *>();
    area->setPlainText(QString(maxCommentLength + 500, 'a'));
    QCOMPARE(turned.state.comment.size(), maxCommentLength);
    QTest::keyClicks(area, "bbb");
    QCOMPARE(area->toPlainText(), QString(maxCommentLength, 'a'));
    // A character of two halves is taken whole or not at all.
    area->setPlainText(QString(maxCommentLength - 1, 'a') + QString::fromUtf8("\U0001F600"));
    QCOMPARE(turned.state.comment, QString(maxCommentLength - 1, 'a'));
}

void TestHandOverView::anAnswerThatWasNotSavedStaysOnTheScreen()
{
    HandOverView view;
    HandOverState state = at(Step::Reasons, 4);
    state.reasons = {"price"};
    state.comment = "Dear, but lovely";
    state.problem = Error{Errc::DiskFull, "detail for logs"};
    view.present(state);
    layOut(view, tablet);
    QCOMPARE(view.findChild<TextArea *>()->toPlainText(), state.comment);
    QVERIFY(button(view, "Prices")->isChecked());
    QCOMPARE(textsOf(view).filter("could not be saved").size(), 1);
    QVERIFY(textsOf(view).filter("detail for logs").isEmpty());
    QSignalSpy sent(&view, &HandOverView::sendWanted);
    QTest::mouseClick(button(view, "Send"), Qt::LeftButton);
    QCOMPARE(sent.size(), 1);
}

void TestHandOverView::theLanguageIsThisPagesAlone()
{
    if (!HandOverText::languages().contains("fi"))
        QSKIP("no Finnish in this build");
    Languages languages;
    languages.use("en");
    HandOverView view;
    view.present(at(Step::Question));
    layOut(view, tablet);
    QVERIFY(!textsOf(view).filter("How likely").isEmpty());
    QTest::mouseClick(button(view, "Suomi"), Qt::LeftButton);
    QCOMPARE(view.language(), "fi");
    QVERIFY(!textsOf(view).contains(HandOverText()(HandOverText::Phrase::Question)));
    QCOMPARE(languages.current(), "en");
    QCOMPARE(QLocale().language(), QLocale::English);
    view.present(at(Step::Reasons, 3));
    QVERIFY(!button(view, "Send"));
    QTest::mouseClick(button(view, "English"), Qt::LeftButton);
    QVERIFY(button(view, "Send"));
}

void TestHandOverView::nothingStaysForTheNextCustomer()
{
    HandOverView view;
    HandOverState state = at(Step::Reasons, 2);
    state.comment = "Only for the shop";
    state.reasons = {"waiting"};
    state.withName = true;
    view.present(state);
    view.present({});
    view.present(at(Step::Reasons, 8));
    layOut(view, tablet);
    QVERIFY(view.findChild<TextArea *>()->toPlainText().isEmpty());
    QVERIFY(!view.findChild<TickRow *>()->isChecked());
    for (const ToggleChip *chip : view.findChildren<ToggleChip *>())
        QVERIFY(!chip->isChecked());
    QVERIFY(textsOf(view).filter("2 of 10").isEmpty());
}

void TestHandOverView::noKeyAndNoTouchLeadsAnywhereElse_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 22, 333, 4444})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/** A monkey on the turned tablet: seeded keys, modifiers and touches. The window behind has a page with a person on it and the
 *  shortcuts a window may have. */
void TestHandOverView::noKeyAndNoTouchLeadsAnywhereElse()
{
    QFETCH(int, seed);
    QStackedWidget window;
    auto *secret = new QLabel("Aino Virtanen");
    auto *view = new HandOverView;
    window.addWidget(secret);
    window.addWidget(view);
    window.setCurrentWidget(view);
    Turned turned(*view);
    int fired = 0;
    for (const QKeySequence &keys : {QKeySequence("Escape"), QKeySequence("Ctrl+F"), QKeySequence("F1"), QKeySequence("Alt+Left"), QKeySequence("Ctrl+Q"),
                                     QKeySequence("Ctrl+Tab"), QKeySequence("Ctrl+W"), QKeySequence("F11"), QKeySequence("Back")}) {
        auto *shortcut = new QShortcut(keys, &window);
        connect(shortcut, &QShortcut::activated, this, [&] { ++fired; window.setCurrentWidget(secret); });
    }
    layOut(window, tablet);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    const int keys[] = {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
                        Qt::Key_F1, Qt::Key_F11, Qt::Key_Menu, Qt::Key_Back, Qt::Key_Home, Qt::Key_F, Qt::Key_Q, Qt::Key_W, Qt::Key_2, Qt::Key_9, Qt::Key_Backspace};
    const Qt::KeyboardModifiers with[] = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier};
    QRandomGenerator dice(quint32(seed) + 1);
    for (int i = 0; i < 600; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(!focus || focus == view || view->isAncestorOf(focus), "the focus left the page");
        if (dice.bounded(3) == 0) {
            const QPoint point(dice.bounded(tablet.width()), dice.bounded(tablet.height()));
            QWidget *target = window.childAt(point);
            QTest::mouseClick(target ? target : view, dice.bounded(5) == 0 ? Qt::RightButton : Qt::LeftButton, {},
                              target ? target->mapFrom(&window, point) : point);
        } else {
            QTest::keyClick(focus ? focus : view, Qt::Key(keys[dice.bounded(int(std::size(keys)))]), with[dice.bounded(int(std::size(with)))]);
        }
        QCOMPARE(window.currentWidget(), view);
        for (const QWidget *top : QApplication::topLevelWidgets())
            QVERIFY2(top == &window || !top->isVisible(), top->metaObject()->className()); // no menu, no dialog
        QCOMPARE(fired, 0);
    }
    QVERIFY(turned.over > 0 || turned.state.score >= 0); // the monkey did touch something
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    TestHandOverView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_handoverview.moc"

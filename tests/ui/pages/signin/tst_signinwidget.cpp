// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"
#include "tests/ui/samples/walk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pinpad.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(SignInView)

namespace {

bool says(const QWidget &root, const QString &part)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class TestSignInWidget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void everyFaceCanBeReadAndTouched_data()
    {
        QTest::addColumn<SignInView>("view");
        QTest::addColumn<bool>("mirrored");
        for (const bool mirrored : {false, true}) {
            const auto row = [&](const char *name, const SignInView &view) { QTest::addRow("%s%s", name, mirrored ? " mirrored" : "") << view << mirrored; };
            row("chosen", madeup::signIn());
            row("wrong", madeup::signInWrongPin());
            row("waiting", madeup::signInWaiting());
            row("demo", madeup::signInDemo());
            row("nobody", madeup::signInNobody());
            row("work account", madeup::signInWork());
            row("work account without a PIN", madeup::signInWorkNoPin());
            row("no PIN here", madeup::signInNoPin());
            row("work account's code", madeup::signInWorkCode());
            row("work account refused", madeup::signInWorkFailed());
            row("work account first", madeup::signInWorkFirst());
        }
    }
    void everyFaceCanBeReadAndTouched()
    {
        QFETCH(SignInView, view);
        QFETCH(bool, mirrored);
        SignInWidget page;
        page.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        page.present(view);
        layOut(page, {1280, 800});
        const QStringList stumbles = stumblesIn(page);
        QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
    }

    void whoHasNoPinHereIsToldTheirWayIn()
    {
        SignInView view = madeup::signInNoPin();
        SignInWidget page;
        page.present(view);
        layOut(page, {1280, 800});
        QVERIFY(!page.findChild<PinPad *>()->isEnabled());
        QVERIFY(says(page, "can give you one"));
        view.work.phase = WorkAccountState::Phase::Idle;
        page.present(view);
        QVERIFY(says(page, "Use your work account"));
        view.session.pinless.clear();
        page.present(view);
        QVERIFY(page.findChild<PinPad *>()->isEnabled());
    }

    void sixDigitsOfTheKeyboardSignInByThemselves()
    {
        SignInWidget page;
        page.present(madeup::signIn());
        layOut(page, {1280, 800});
        QSignalSpy entered(&page, &SignInWidget::entered);
        auto *pad = page.findChild<PinPad *>();
        QTest::keyClicks(pad, "31415");
        QTest::keyClick(pad, Qt::Key_Backspace);
        QTest::keyClicks(pad, "592");
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered[0][0].value<ClerkId>(), madeup::clerks()[0].id);
        QCOMPARE(entered[0][1].toString(), "314159");
        QTest::keyClicks(pad, "7");
        QCOMPARE(entered.size(), 1); // nothing more until an answer came
    }

    void aWrongPinIsSaidAndTheNextDigitTakesTheWordsAway()
    {
        SignInWidget page;
        page.present(madeup::signIn());
        layOut(page, {1280, 800});
        auto *pad = page.findChild<PinPad *>();
        QTest::keyClicks(pad, "111111");
        page.present(madeup::signInWrongPin());
        QVERIFY(says(page, "not the right PIN"));
        QTest::keyClicks(pad, "2");
        QVERIFY(!says(page, "not the right PIN"));
        page.present(madeup::signInWrongPin()); // the clock of the page ticks on
        QVERIFY(!says(page, "not the right PIN"));
    }

    void whoMustWaitSeesHowLongAndCannotType()
    {
        SignInWidget page;
        SignInView view = madeup::signInWaiting();
        page.present(view);
        layOut(page, {1280, 800});
        QVERIFY(says(page, "28 s"));
        QSignalSpy entered(&page, &SignInWidget::entered);
        QVERIFY(!page.findChild<PinPad *>()->isEnabled());
        view.now = view.now.addSecs(29);
        page.present(view);
        QVERIFY(page.findChild<PinPad *>()->isEnabled());
    }

    void anotherPersonStartsWithAnEmptyPin()
    {
        SignInWidget page;
        SignInView view = madeup::signIn();
        page.present(view);
        layOut(page, {1280, 800});
        QSignalSpy chosen(&page, &SignInWidget::chosen), entered(&page, &SignInWidget::entered);
        auto *pad = page.findChild<PinPad *>();
        QTest::keyClicks(pad, "123");
        page.findChildren<CardButton *>()[1]->click();
        QCOMPARE(chosen[0][0].value<ClerkId>(), madeup::clerks()[1].id);
        view.session.clerk = view.session.clerks[1];
        page.present(view);
        QTest::keyClicks(pad, "456");
        QCOMPARE(entered.size(), 0);
    }

    void pinsOfTheDemoStandOnlyWhereTheStateHasThem()
    {
        SignInWidget page;
        page.present(madeup::signIn());
        layOut(page, {1280, 800});
        QVERIFY(!says(page, "Demo shop"));
        page.present(madeup::signInDemo());
        QVERIFY(says(page, "271828"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestSignInWidget)
#include "tst_signinwidget.moc"

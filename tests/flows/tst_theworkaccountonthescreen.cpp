// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/sync/signin/deviceflow.h"
#include "tests/rig/fakeprovider.h"
#include "tests/rig/shop.h"
#include "ui/dialogs/linksheet.h"
#include "ui/dialogs/pinsheet.h"
#include "ui/pages/signin/signinwidget.h"
#include "ui/pages/signin/workaccountpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pinpad.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QNetworkAccessManager>

using namespace tuttu;
using Place = MainWindow::Place;

/** The real window: somebody comes in by their work account with fingers and keys alone. */
class TestTheWorkAccountOnTheScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void aClerkPhotographsTheCodeAndChoosesAPin();
    void everythingIsReachedByKeyboard();
    void whoHasAPinHereSaysSoAndTakesItBack();
    void whatWentWrongIsSaidWithTheWayOn();
    void aPinThatHasRunOutIsNotAskedFor();

private:
    bool shows(const QString &words) const;
    void press(const QString &words);
    void says(const FakeProvider::Answer &answer) { m_provider.polls = {answer}; }
    FakeProvider::Answer yes() const { return FakeProvider::token(m_provider.claims("1234", "Sari Korhonen", m_shop->clock.now())); }

    QNetworkAccessManager m_network;
    FakeProvider m_provider;
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
};

void TestTheWorkAccountOnTheScreen::init()
{
    m_languages.use("en");
    m_shop = std::make_unique<Shop>();
    m_shop->engine().workAccount.use(m_provider.terms(), m_network, {std::chrono::milliseconds(10), std::chrono::seconds(10)});
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    says(FakeProvider::error("authorization_pending"));
}

void TestTheWorkAccountOnTheScreen::cleanup()
{
    m_stage.reset(); // before the engine it shows
    m_shop.reset();
}

bool TestTheWorkAccountOnTheScreen::shows(const QString &words) const
{
    const QList<QLabel *> labels = m_stage->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestTheWorkAccountOnTheScreen::press(const QString &words)
{
    for (Button *button : m_stage->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == words)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable("no button says " + words));
}

void TestTheWorkAccountOnTheScreen::aClerkPhotographsTheCodeAndChoosesAPin()
{
    press("Use your work account");
    QTRY_VERIFY(shows("WDJB-MJHT"));
    QVERIFY(shows(m_provider.issuer() + "/go"));
    QVERIFY(shows("another 10 min"));
    auto *code = m_stage->findChild<WorkAccountPane *>()->findChild<QrCode *>();
    QVERIFY(code->isVisible() && code->isValid());
    says(yes());
    QTRY_COMPARE(m_window->place(), Place::Floor);
    QTRY_VERIFY(m_stage->findChild<PinSheet *>());
    QVERIFY(!shows("WDJB-MJHT"));
    auto *pad = m_stage->findChild<PinSheet *>()->findChild<PinPad *>();
    QTest::keyClicks(pad, "194826");
    QVERIFY(shows("once more"));
    QTest::keyClicks(pad, "194827"); // a slip
    QVERIFY(shows("were not the same"));
    QTest::keyClicks(pad, "123456123456");
    QTRY_VERIFY(shows("easy to guess"));
    QTest::keyClicks(pad, "194826194826");
    QTRY_VERIFY(!m_stage->findChild<PinSheet *>());
    QTRY_VERIFY(shows("Your PIN is set"));

    m_shop->engine().session.lock();
    QCOMPARE(m_window->place(), Place::SignIn);
    QVERIFY(shows("good for another 3 days"));
    QTest::keyClicks(m_window->findChild<SignInWidget *>()->findChild<PinPad *>(), "194826");
    QTRY_COMPARE(m_window->place(), Place::Floor);
}

void TestTheWorkAccountOnTheScreen::everythingIsReachedByKeyboard()
{
    for (int i = 0; i < 40 && !(qobject_cast<Button *>(m_stage->focusWidget()) && qobject_cast<Button *>(m_stage->focusWidget())->text() == "Use your work account"); ++i)
        QTest::keyClick(m_stage->focusWidget() ? m_stage->focusWidget() : m_stage.get(), Qt::Key_Tab);
    QTest::keyClick(m_stage->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(shows("WDJB-MJHT"));
    auto *cancel = qobject_cast<Button *>(m_stage->focusWidget());
    QVERIFY(cancel);
    QCOMPARE(cancel->text(), "Cancel");
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!shows("WDJB-MJHT"));
    auto *back = qobject_cast<Button *>(m_stage->focusWidget()); // nobody is chosen, so the pad takes no keys
    QVERIFY(back);
    QCOMPARE(back->text(), "Use your work account");
    m_shop->engine().session.choose(m_shop->clerk("Mia"));
    QTest::keyClick(back, Qt::Key_Return);
    QTRY_VERIFY(shows("WDJB-MJHT"));
    QTest::keyClick(m_stage->focusWidget(), Qt::Key_Return);
    QVERIFY(m_stage->focusWidget() == m_window->findChild<SignInWidget *>()->findChild<PinPad *>());
}

void TestTheWorkAccountOnTheScreen::whoHasAPinHereSaysSoAndTakesItBack()
{
    SessionController &session = m_shop->engine().session;
    const QString pin = Shop::pinOf("Mia");
    says(yes());
    press("Use your work account");
    QTRY_VERIFY(m_stage->findChild<PinSheet *>());
    press("I have a PIN here");
    QTRY_VERIFY(!m_stage->findChild<PinSheet *>());
    QVERIFY(shows("Who are you here?"));
    press("Leo"); // a slip
    QVERIFY(shows("Leo, your PIN"));
    press("Somebody else");
    press("Mia");
    auto *pad = m_stage->findChild<LinkSheet *>()->findChild<PinPad *>();
    QTest::keyClicks(pad, "000001");
    QTRY_VERIFY(shows("not the right PIN"));
    QTest::keyClicks(pad, pin);
    QTRY_COMPARE(session.clerkId(), m_shop->clerk("Mia"));
    QTRY_VERIFY(shows("You are Mia here from now on"));
    QTRY_VERIFY(!m_stage->findChild<LinkSheet *>());
    QCOMPARE(m_window->place(), Place::Floor);
    press("Undo");
    QTRY_VERIFY(shows("two people's again"));
    press("Undo");
    QTRY_VERIFY(!session.state().clerk->account.isNull());
    session.lock();
    QTRY_VERIFY(shows("good for another 3 days"));
}

void TestTheWorkAccountOnTheScreen::whatWentWrongIsSaidWithTheWayOn()
{
    says(FakeProvider::error("expired_token"));
    press("Use your work account");
    QTRY_VERIFY(shows("not used in time"));
    says(FakeProvider::error("access_denied"));
    press("Get a new code");
    QTRY_VERIFY(shows("did not let you in"));
    press("Use your PIN");
    QVERIFY(shows("Choose who you are"));
    QVERIFY(m_shop->signIn("Mia"));
    QCOMPARE(m_window->place(), Place::Floor);
}

void TestTheWorkAccountOnTheScreen::aPinThatHasRunOutIsNotAskedFor()
{
    says(yes());
    press("Use your work account");
    QTRY_COMPARE(m_window->place(), Place::Floor);
    const ClerkId sari = m_shop->engine().session.clerkId();
    m_shop->engine().session.lock();
    auto *pad = m_window->findChild<SignInWidget *>()->findChild<PinPad *>();
    QVERIFY(shows("no PIN on this tablet yet"));
    QVERIFY(!pad->isEnabled());
    m_shop->engine().session.pinWasSet(sari);
    QVERIFY(pad->isEnabled());
    m_shop->clock.advance(73 * 3600);
    m_shop->engine().session.choose(sari);
    QVERIFY(shows("Your PIN has to wait"));
    QVERIFY(!pad->isEnabled());
    m_shop->engine().session.choose(m_shop->clerk("Mia"));
    QVERIFY(pad->isEnabled());
}

QTEST_MAIN(TestTheWorkAccountOnTheScreen)
#include "tst_theworkaccountonthescreen.moc"

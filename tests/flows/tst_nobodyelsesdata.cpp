// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/rig/shop.h"
#include "ui/pages/briefpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>
#include <random>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Place = MainWindow::Place;
using Phase = SessionState::Phase;

/** A customer holds the tablet and does what comes to mind: touches, drags, long presses, keys and chords, scans of other people's cards.
 *  Whatever it is, nobody else's name, mail, phone or note is ever on the screen, and the clerk's pages are not reached.
 *  TUTTU_TOUCHES says how many acts in all (100000 before a release), TUTTU_SEED repeats a run. */
class TestNobodyElsesData : public QObject
{
    Q_OBJECT
public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); } // 25,000 acts take longer than Qt Test's five minutes

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whateverTheyDo_data();
    void whateverTheyDo();
    void theWatchSeesWhatIsOnTheScreen();

private:
    void openShop();
    void handOver(int scene);
    void showLook();
    void act();
    void key();
    void drag(int holdMs);
    void scanSomebodyElse();
    QString shown() const;
    QString somebodyElseIn(const QString &shown) const; ///< empty = nobody

    int upTo(int n) { return int(m_random() % unsigned(n)); }
    QPoint anywhere() { return {upTo(1280), upTo(800)}; }
    QWindow *screen() const { return m_stage->windowHandle(); }

    const QByteArray m_aino = "2900000000018", m_jari = "2900000000025";
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
    QPointingDevice *m_finger = nullptr;
    std::mt19937 m_random;
};

namespace {

enum Scene { AtQuestion, AtPermissions, AtQuiz, AtOwnScreen, AtLook };

int touches() { return qEnvironmentVariableIsSet("TUTTU_TOUCHES") ? qEnvironmentVariableIntValue("TUTTU_TOUCHES") : 800; }

/** Of the people who must not be seen. */
const QStringList strangers{u"Koskinen"_s, u"Zukowska"_s, u"Okonkwo"_s, u"jari.k@example.org"_s, u"+358501112223"_s, u"his mother's ring"_s, u"2900000000025"_s};

} // namespace

void TestNobodyElsesData::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_finger = QTest::createTouchDevice();
    m_languages.use("en");
}

void TestNobodyElsesData::cleanup()
{
    m_stage.reset(); // before the engine it shows
    m_shop.reset();
}

void TestNobodyElsesData::openShop()
{
    m_shop = std::make_unique<Shop>();
    Customer aino = m_shop->customer(u"Aino Virtanen"_s, m_aino);
    Customer jari = m_shop->customer(u"Jari Koskinen"_s, m_jari);
    jari.email = u"jari.k@example.org"_s;
    jari.phone = u"+358501112223"_s;
    m_shop->put(jari);
    const Customer beata = m_shop->customer(u"Beata Zukowska"_s, u"2900000000032"_s), chidi = m_shop->customer(u"Chidi Okonkwo"_s, u"2900000000049"_s);
    const Product candle = m_shop->product(u"Candle"_s, 900, u"candles"_s), cup = m_shop->product(u"Cup"_s, 700, u"tableware"_s);
    int ago = 0;
    for (const Customer &c : {aino, jari, beata, chidi})
        m_shop->bought(c, {{candle, 1}, {cup, 2}}, ++ago);
    m_shop->learnModels();
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    QVERIFY(m_shop->signIn(u"Mia"_s));
    m_shop->scan(m_jari); // the one before
    QVERIFY(m_shop->await(m_shop->engine().visit.addNote({}, u"his mother's ring"_s)));
}

void TestNobodyElsesData::handOver(int scene)
{
    if (!m_shop->engine().session.signedIn())
        QVERIFY(m_shop->signIn(u"Mia"_s));
    m_shop->scan(m_aino);
    QTRY_COMPARE(m_shop->brief().customer, CustomerId::derived("customer", u"Aino Virtanen"_s));
    static constexpr GuestScene guests[] = {GuestScene::None, GuestScene::Permissions, GuestScene::Quiz, GuestScene::OwnScreen};
    if (scene == AtQuestion)
        m_window->brief().askForFeedback();
    else if (scene == AtLook)
        showLook();
    else
        m_shop->engine().guest.start(guests[scene], BriefState(m_shop->brief()));
    QCOMPARE(m_window->place(), Place::HandOver);
}

/** Made the first time, shown every time. */
void TestNobodyElsesData::showLook()
{
    LookController &looks = m_shop->engine().looks;
    if (m_shop->brief().profile.looks.empty()) {
        for (const QString &code : {u"Candle"_s, u"Cup"_s}) {
            looks.seek(code);
            m_shop->settle();
        }
        looks.make();
    } else {
        looks.open(m_shop->brief().profile.looks.front().id);
    }
    QTRY_VERIFY(looks.view().open);
    looks.show();
}

void TestNobodyElsesData::key()
{
    static constexpr int keys[] = {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Menu, Qt::Key_F1, Qt::Key_F4, Qt::Key_F5,
                                   Qt::Key_F11, Qt::Key_Back, Qt::Key_Home, Qt::Key_HomePage, Qt::Key_Search, Qt::Key_Meta, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
                                   Qt::Key_PageDown, Qt::Key_Print, Qt::Key_A, Qt::Key_C, Qt::Key_J, Qt::Key_V, Qt::Key_Z, Qt::Key_7};
    static constexpr Qt::KeyboardModifier held[] = {Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier, Qt::MetaModifier};
    QTest::keyClick(screen(), Qt::Key(keys[upTo(int(std::size(keys)))]), held[upTo(int(std::size(held)))]);
}

void TestNobodyElsesData::drag(int holdMs)
{
    const QPoint from = anywhere(), to = anywhere();
    QTest::mousePress(screen(), Qt::LeftButton, {}, from, holdMs > 0 ? 0 : -1);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(screen(), from + (to - from) * step / 4);
    QTest::mouseRelease(screen(), Qt::LeftButton, {}, to, holdMs > 0 ? holdMs : -1);
}

void TestNobodyElsesData::scanSomebodyElse()
{
    if (upTo(2) == 0) { // with the camera
        m_shop->engine().arrivals.notice({Means::Scan, QString::fromLatin1(m_jari), {}, 1, m_shop->clock.now()});
    } else { // with a scanner that plays a keyboard
        for (const char c : m_jari)
            QTest::keyClick(screen(), c);
        QTest::keyClick(screen(), Qt::Key_Return);
    }
    m_shop->settle();
}

void TestNobodyElsesData::act()
{
    m_shop->clock.advance(1); // a person's pace: only what a scanner types comes at once
    const int what = upTo(1000);
    if (what < 560) {
        QTest::mouseClick(screen(), Qt::LeftButton, {}, anywhere());
    } else if (what < 700) {
        const QPoint at = anywhere();
        QTest::touchEvent(screen(), m_finger).press(0, at);
        QTest::touchEvent(screen(), m_finger).release(0, at);
    } else if (what < 950) {
        key();
    } else if (what < 980) {
        drag(0);
    } else if (what < 981) {
        drag(800); // a long press
    } else {
        scanSomebodyElse();
    }
    QCoreApplication::processEvents();
}

/** Every word a person or a screen reader could get at. */
QString TestNobodyElsesData::shown() const
{
    QStringList words{m_stage->windowTitle()};
    for (const QWidget *widget : m_stage->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            words << line->text() << line->placeholderText();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            words << text->toPlainText();
    }
    return words.join(u'\n');
}

QString TestNobodyElsesData::somebodyElseIn(const QString &shown) const
{
    for (const QString &stranger : strangers) {
        if (shown.contains(stranger))
            return stranger;
    }
    return {};
}

void TestNobodyElsesData::whateverTheyDo_data()
{
    QTest::addColumn<int>("scene");
    QTest::newRow("the one question") << int(AtQuestion);
    QTest::newRow("their permissions") << int(AtPermissions);
    QTest::newRow("what they like") << int(AtQuiz);
    QTest::newRow("their own screen") << int(AtOwnScreen);
    QTest::newRow("a look") << int(AtLook);
}

void TestNobodyElsesData::whateverTheyDo()
{
    QFETCH(int, scene);
    const unsigned seed = qEnvironmentVariableIsSet("TUTTU_SEED") ? unsigned(qEnvironmentVariableIntValue("TUTTU_SEED")) : 20261122u + unsigned(scene);
    m_random.seed(seed);
    openShop();
    int ended = 0;
    for (int done = 0; done < touches() / 5; ++done) {
        if (m_shop->engine().session.state().phase != Phase::HandedOver) {
            if (done > 0) {
                ++ended;
                QCOMPARE(m_window->place(), Place::SignIn);
                QVERIFY(!shown().contains("Virtanen")); // she is gone from the screen, too
            }
            handOver(scene);
        }
        act();
        const QString trouble = u"seed %1, act %2"_s.arg(seed).arg(done);
        QVERIFY2(!m_shop->engine().session.signedIn(), qPrintable(trouble));
        QVERIFY2(m_window->place() == Place::HandOver || m_window->place() == Place::SignIn, qPrintable(trouble));
        QVERIFY2(m_shop->brief().face == BriefState::Face::Empty, qPrintable(trouble));
        const QString seen = shown();
        QVERIFY2(somebodyElseIn(seen).isEmpty(), qPrintable(trouble + u" shows "_s + somebodyElseIn(seen)));
    }
    qInfo("%d acts, given back %d times", touches() / 5, ended);
    QVERIFY(ended > 0 || touches() < 10'000); // sooner or later they end it themselves
}

/** The check itself works: what must not be seen in a customer's hand is found where it may be seen. */
void TestNobodyElsesData::theWatchSeesWhatIsOnTheScreen()
{
    openShop();
    m_shop->scan(m_jari);
    QTRY_COMPARE(somebodyElseIn(shown()), u"Koskinen"_s);
    m_shop->scan(m_aino);
    QTRY_VERIFY(somebodyElseIn(shown()).isEmpty());
    QVERIFY(shown().contains("Virtanen"));
    m_shop->engine().guest.start(GuestScene::OwnScreen, BriefState(m_shop->brief()));
    QTRY_VERIFY(shown().contains("Virtanen"));
}

QTEST_MAIN(TestNobodyElsesData)
#include "tst_nobodyelsesdata.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/storage/statement.h"
#include "tests/rig/shop.h"
#include "ui/dialogs/newcustomersheet.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/floor/visitcardwidget.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <memory>
#include <random>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Place = MainWindow::Place;
using Phase = SessionState::Phase;

/** The real window over the real engine: where it goes by itself, and where nobody brings it. */
class TestTheWindowFollows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aScanOpensTheBriefFromEveryPage_data();
    void aScanOpensTheBriefFromEveryPage();
    void anUnknownCardIsOfferedToANewCustomer();
    void whoTheChainKnowsInTimeIsShown();
    void whoTheChainKnowsTooLateComesToTheFloorAndTakesNoScreen_data();
    void whoTheChainKnowsTooLateComesToTheFloorAndTakesNoScreen();
    void searchComesAndGoes();
    void lockingLeavesNobodyOnTheScreen();
    void anotherLanguageKeepsTheHalfWrittenNote();
    void anotherLanguageKeepsTheBarFilled();
    void aColleagueDoesNotFindTheHalfWrittenNote();
    void noticingIsPausedAndStoppedFromTheBrief();
    void aCustomerIsHandedOverFromTheirCard();
    void whoCameInTogetherIsCountedFromTheFloor();
    void aCustomersHandReachesNothing_data();
    void aCustomersHandReachesNothing();

private:
    /** A chain that takes its time. */
    struct Chain {
        explicit Chain(ArrivalController &arrivals)
        {
            answer.start();
            arrivals.useChain([this](const CustomerAsk &) { return answer.future(); });
        }
        void says(CustomerPull::Came came)
        {
            answer.addResult(came);
            answer.finish();
        }
        QPromise<CustomerPull::Came> answer;
    };
    void wedge(const QByteArray &code);     ///< a scanner that plays a keyboard
    QString shownText() const;              ///< every word on labels and buttons that can be seen
    void openBriefOfAino();
    const Menu *openMenu() const;
    void choose(const QString &words);      ///< in the menu that is open

    const QByteArray m_aino = "2900000000018", m_jari = "2900000000025", m_unknown = "2900000000032";
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
};

void TestTheWindowFollows::initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

void TestTheWindowFollows::init()
{
    m_languages.use("en");
    m_shop = std::make_unique<Shop>();
    m_shop->customer(u"Aino Virtanen"_s, m_aino);
    m_shop->customer(u"Jari Koskinen"_s, m_jari);
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    QVERIFY(m_shop->signIn(u"Mia"_s));
    QCOMPARE(m_window->place(), Place::Floor);
}

void TestTheWindowFollows::cleanup()
{
    m_stage.reset(); // before the engine it shows
    m_shop.reset();
}

void TestTheWindowFollows::wedge(const QByteArray &code)
{
    for (const char c : code)
        QTest::keyClick(m_stage->windowHandle(), c);
    QTest::keyClick(m_stage->windowHandle(), Qt::Key_Return);
    m_shop->settle();
}

QString TestTheWindowFollows::shownText() const
{
    QStringList words;
    for (const auto *label : m_stage->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text() << label->accessibleName();
    }
    for (const auto *button : m_stage->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            words << button->text() << button->accessibleName();
    }
    return words.join(u'\n');
}

void TestTheWindowFollows::openBriefOfAino()
{
    wedge(m_aino);
    QTRY_COMPARE(m_window->place(), Place::Brief);
    QTRY_VERIFY(shownText().contains("Aino Virtanen"));
}

void TestTheWindowFollows::aScanOpensTheBriefFromEveryPage_data()
{
    QTest::addColumn<Place>("from");
    QTest::newRow("the Floor") << Place::Floor;
    QTest::newRow("a search") << Place::Search;
    QTest::newRow("the scan page") << Place::Scan;
    QTest::newRow("another's brief") << Place::Brief;
}

void TestTheWindowFollows::aScanOpensTheBriefFromEveryPage()
{
    QFETCH(Place, from);
    if (from == Place::Brief)
        m_shop->scan(m_jari);
    else if (from == Place::Search)
        m_window->bar().search().setText("kosk");
    else
        m_window->goTo(from);
    QTRY_COMPARE(m_window->place(), from);
    if (from == Place::Search)
        m_window->bar().search().setFocus();

    openBriefOfAino();
    QVERIFY(!shownText().contains("Koskinen"));
    QVERIFY(!m_window->bar().search().text().contains("2900")); // nothing of it was typed into a field
}

void TestTheWindowFollows::anUnknownCardIsOfferedToANewCustomer()
{
    wedge(m_unknown);
    QTRY_COMPARE(m_window->place(), Place::Scan);
    Button *offer = nullptr;
    for (Button *button : m_window->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == "New customer")
            offer = button;
    }
    QVERIFY2(offer, qPrintable(shownText()));
    offer->click();
    const auto *sheet = qobject_cast<NewCustomerSheet *>(m_stage->sheet());
    QVERIFY(sheet);
    QCOMPARE(sheet->draft().card, QString::fromLatin1(m_unknown));
}

void TestTheWindowFollows::whoTheChainKnowsInTimeIsShown()
{
    Chain chain(m_shop->engine().arrivals);
    wedge(m_unknown);
    QTRY_COMPARE(m_window->place(), Place::Scan);
    m_shop->customer(u"Sanna Koski"_s, m_unknown);
    chain.says(CustomerPull::Came::Here);
    QTRY_COMPARE(m_window->place(), Place::Brief);
    QTRY_VERIFY(shownText().contains("Sanna Koski"));
}

void TestTheWindowFollows::whoTheChainKnowsTooLateComesToTheFloorAndTakesNoScreen_data()
{
    QTest::addColumn<Place>("goneTo"); // Scan: a sheet over it
    QTest::addColumn<bool>("known");
    for (const bool known : {true, false}) {
        const char *who = known ? "known" : "nobody";
        QTest::addRow("back on the Floor, %s", who) << Place::Floor << known;
        QTest::addRow("with another customer, %s", who) << Place::Brief << known;
        QTest::addRow("writing down a new one, %s", who) << Place::Scan << known;
    }
}

void TestTheWindowFollows::whoTheChainKnowsTooLateComesToTheFloorAndTakesNoScreen()
{
    QFETCH(Place, goneTo);
    QFETCH(bool, known);
    Chain chain(m_shop->engine().arrivals);
    wedge(m_unknown);
    QTRY_COMPARE(m_window->place(), Place::Scan);
    if (goneTo == Place::Brief) {
        openBriefOfAino();
    } else if (goneTo == Place::Floor) {
        m_window->goTo(Place::Floor);
    } else {
        for (Button *button : m_window->findChildren<Button *>()) {
            if (button->isVisible() && button->text() == "New customer")
                button->click();
        }
        QVERIFY(qobject_cast<NewCustomerSheet *>(m_stage->sheet()));
    }
    const Customer sanna = known ? m_shop->customer(u"Sanna Koski"_s, m_unknown) : Customer();
    chain.says(known ? CustomerPull::Came::Here : CustomerPull::Came::Nobody);
    const auto isHere = [&] {
        const auto &arrived = m_shop->floor().arrived;
        return std::any_of(arrived.begin(), arrived.end(), [&](const VisitCard &card) { return card.visit.customer == sanna.id; });
    };
    if (known)
        QTRY_VERIFY(isHere());
    m_shop->settle();
    QCOMPARE(m_window->place(), goneTo);
    QCOMPARE(m_stage->sheet() != nullptr, goneTo == Place::Scan);
    if (goneTo == Place::Brief)
        QVERIFY(shownText().contains("Aino Virtanen"));
}

void TestTheWindowFollows::searchComesAndGoes()
{
    for (const Place before : {Place::Floor, Place::Scan}) {
        m_window->goTo(before);
        m_window->bar().search().setText("virt");
        QCOMPARE(m_window->place(), Place::Search);
        QTRY_COMPARE(m_shop->engine().search.state().face, SearchState::Face::Ready);
        m_window->bar().search().clear();
        QCOMPARE(m_window->place(), before);
    }
}

void TestTheWindowFollows::lockingLeavesNobodyOnTheScreen()
{
    openBriefOfAino();
    m_window->brief().openNote();
    QVERIFY(m_stage->sheet());
    m_stage->toast("Aino Virtanen has left", "Undo");
    m_shop->engine().session.lock();
    QTRY_COMPARE(m_window->place(), Place::SignIn);
    QTRY_VERIFY(!m_stage->sheet());
    QVERIFY2(!shownText().contains("Virtanen"), qPrintable(shownText()));
    QCOMPARE(m_shop->brief().face, BriefState::Face::Empty);
    QCOMPARE(m_window->bar().search().text(), QString());
}

void TestTheWindowFollows::anotherLanguageKeepsTheHalfWrittenNote()
{
    openBriefOfAino();
    m_window->brief().openNote();
    m_stage->sheet()->findChild<QPlainTextEdit *>()->setPlainText("Something blue for a sis");
    m_languages.use("fi");
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(m_window->place(), Place::Brief);
    m_window->brief().openNote();
    QCOMPARE(m_stage->sheet()->findChild<QPlainTextEdit *>()->toPlainText(), "Something blue for a sis");
}

void TestTheWindowFollows::anotherLanguageKeepsTheBarFilled()
{
    QVERIFY(shownText().contains("Covent Garden"));
    m_languages.use("fi");
    QCOMPARE(m_window->place(), Place::Floor);
    QTRY_VERIFY_WITH_TIMEOUT(shownText().contains("Covent Garden"), 2000); // and not only at the bar's next tick
}

void TestTheWindowFollows::aColleagueDoesNotFindTheHalfWrittenNote()
{
    openBriefOfAino();
    m_window->brief().openNote();
    m_stage->sheet()->findChild<QPlainTextEdit *>()->setPlainText("Mia's own words");
    m_shop->engine().session.switchUser();
    QTRY_COMPARE(m_window->place(), Place::SignIn);
    QVERIFY(m_shop->signIn(u"Leo"_s));
    m_shop->wait(10); // the same card at once would be a scanner's stutter
    openBriefOfAino();
    m_window->brief().openNote();
    QCOMPARE(m_stage->sheet()->findChild<QPlainTextEdit *>()->toPlainText(), QString());
}

void TestTheWindowFollows::whoCameInTogetherIsCountedFromTheFloor()
{
    m_window->goTo(Place::Floor);
    const int before = m_shop->floor().visitorsToday;
    for (Button *each : m_window->findChildren<Button *>()) {
        if (each->isVisible() && each->accessibleName() == u"Several came in together")
            QTest::mouseClick(each, Qt::LeftButton);
    }
    choose(u"3 came in together"_s);
    QTRY_COMPARE(m_shop->floor().visitorsToday, before + 3);
    const auto groups = m_shop->await(m_shop->storage().run([](Shelf &shelf) -> Result<qint64> {
        Statement s(shelf.cache, "SELECT sum(groups) FROM footfall");
        return s.step() ? Result<qint64>(s.integer(0)) : s.error();
    }));
    QCOMPARE(*groups, 1);
}

const Menu *TestTheWindowFollows::openMenu() const
{
    const auto menus = m_stage->findChildren<Menu *>(); // one that was closed may not be gone yet
    const auto open = std::find_if(menus.begin(), menus.end(), [](const Menu *menu) { return menu->isVisible(); });
    return open == menus.end() ? nullptr : *open;
}

void TestTheWindowFollows::choose(const QString &words)
{
    const Menu *menu = openMenu();
    QVERIFY(menu);
    for (QAbstractButton *row : menu->findChildren<QAbstractButton *>()) {
        if (row->text().contains(words) || row->accessibleName().contains(words)) {
            QTest::mouseClick(row, Qt::LeftButton);
            m_shop->settle();
            return;
        }
    }
    QFAIL(qPrintable(words + " is not in the menu"));
}

void TestTheWindowFollows::noticingIsPausedAndStoppedFromTheBrief()
{
    Customer kaisa = m_shop->customer(u"Kaisa Niemi"_s, u"2900000000049"_s);
    kaisa.consents = {{Purpose::Recognition, ConsentState::Granted, m_shop->clock.now().addDays(-9), u"2026-1"_s}};
    m_shop->put(kaisa);
    wedge("2900000000049");
    QTRY_VERIFY(shownText().contains("Kaisa Niemi"));
    const auto &customer = m_shop->brief().profile.customer;
    const auto consents = [this] { // their place in the header, as a finger finds it
        for (QAbstractButton *button : m_window->brief().findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith("What they agreed to"))
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QTest::mouseClick(consents(), Qt::LeftButton);
    choose("Do not notice them for an hour");
    QVERIFY(!customer.mayBeNoticed(m_shop->clock.now()));
    QVERIFY(customer.mayBeNoticed(m_shop->clock.now().addSecs(3601)));
    QTRY_VERIFY(shownText().contains("Not noticed until"));
    QTest::mouseClick(consents(), Qt::LeftButton);
    choose("Notice them again from now on");
    QVERIFY(customer.mayBeNoticed(m_shop->clock.now()));
    QTest::mouseClick(consents(), Qt::LeftButton);
    choose("Never notice them again");
    QCOMPARE(customer.consent(Purpose::Recognition), ConsentState::Withdrawn);
    QTest::mouseClick(consents(), Qt::LeftButton);
    QTRY_VERIFY(shownText().contains("Noticed: they said no"));
    QVERIFY(!shownText().contains("Notice them again")); // only they can agree again
    choose("Ask them on the tablet");
    QTRY_COMPARE(m_window->place(), Place::HandOver);
    QCOMPARE(m_shop->engine().guest.state().scene, GuestScene::Permissions);
    QTRY_VERIFY(shownText().contains("What may we do?"));
}

void TestTheWindowFollows::aCustomerIsHandedOverFromTheirCard()
{
    openBriefOfAino();
    const VisitId visit = m_shop->brief().visit;
    m_shop->engine().floor.claim(visit);
    m_shop->settle();
    m_window->goTo(Place::Floor);
    const auto *card = m_window->findChild<VisitCardWidget *>();
    QVERIFY(card);
    for (Button *button : card->findChildren<Button *>()) {
        if (button->isVisible() && button->accessibleName().startsWith("More"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    choose("Hand over to a colleague");
    choose("Leo");
    QCOMPARE(m_shop->floor().withClerk.front().clerkName, u"Leo"_s);
    QVERIFY(!m_shop->floor().withClerk.front().mine);
}

void TestTheWindowFollows::aCustomersHandReachesNothing_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 5; ++seed)
        QTest::addRow("hand %u", seed) << seed;
}

/** Whatever is pressed, typed or scanned: either the question is still there, or the sign-in page is, and nobody's name. */
void TestTheWindowFollows::aCustomersHandReachesNothing()
{
    QFETCH(uint, seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    static const int keys[] = {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Menu, Qt::Key_F1, Qt::Key_F4, Qt::Key_F5,
                               Qt::Key_Back, Qt::Key_Home, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_A, Qt::Key_7};
    static const Qt::KeyboardModifiers held[] = {Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier};
    openBriefOfAino();
    m_window->brief().askForFeedback();
    QTRY_COMPARE(m_window->place(), Place::HandOver);
    for (int act = 0; act < 120 && m_shop->engine().session.state().phase == Phase::HandedOver; ++act) {
        switch (upTo(4)) {
        case 0:
        case 1: QTest::mouseClick(m_stage->windowHandle(), Qt::LeftButton, {}, {upTo(1280), upTo(800)}); break;
        case 2: QTest::keyClick(m_stage->windowHandle(), Qt::Key(keys[upTo(int(std::size(keys)))]), held[upTo(4)]); break;
        case 3: wedge(m_jari); break;
        }
        QCoreApplication::processEvents();
        QVERIFY(m_window->place() == Place::HandOver || m_window->place() == Place::SignIn);
        QVERIFY(!m_shop->engine().session.signedIn());
        QCOMPARE(m_shop->brief().face, BriefState::Face::Empty);
        const QString seen = shownText();
        QVERIFY2(!seen.contains("Virtanen") && !seen.contains("Koskinen"), qPrintable(seen));
    }
}

QTEST_MAIN(TestTheWindowFollows)
#include "tst_thewindowfollows.moc"

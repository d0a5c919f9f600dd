// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/rig/shop.h"
#include "tests/rig/watchedapplication.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/startpage.h"
#include "ui/pages/todo/todolistview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"

#include <QScrollBar>
#include <QStackedWidget>

#include <memory>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr int promises = 500;
const QString regular = u"2900000000018"_s, stranger = u"2900000000025"_s;

/** A shop with a range, forty people, and one who has bought here for years. */
void furnish(Shop &shop)
{
    static const char *categories[] = {"candles", "kitchen", "party", "garden", "paper"};
    std::vector<Product> range;
    for (int i = 0; i < 120; ++i)
        range.push_back(shop.product(QString("Product number %1").arg(i), 100 + 7 * i, categories[i % 5]));
    const auto basket = [&](int seed, int size) {
        std::vector<std::pair<Product, int>> lines;
        for (int i = 0; i < size; ++i)
            lines.push_back({range[size_t((seed * 31 + i * 7) % 120)], 1 + i % 3});
        return lines;
    };
    const Customer aino = shop.customer(u"Aino Virtanen"_s, regular);
    for (int i = 0; i < 60; ++i)
        shop.bought(aino, basket(i, 8), 20 + 25 * i);
    shop.customer(u"宮本 さくら"_s, stranger);
    for (int i = 0; i < 40; ++i)
        shop.bought(shop.customer(QString("Maria Virtanen the %1th").arg(i)), basket(i, 4), 5 + i);
    shop.learnModels();
    QFuture<Result<Op>> last;
    for (int i = 0; i < promises; ++i)
        last = shop.engine().todos.addFollowUp(CustomerId::derived("customer", QString("Maria Virtanen the %1th").arg(i % 40)),
                                               QString("Promise %1: ring when what they asked for is here").arg(i), shop.engine().todos.today().addDays(i / 20), FollowUpOrigin::ByHand);
    QVERIFY(shop.await(last));
}

} // namespace

/** A day at the screen, each act an event as a finger's would be: none may hold the GUI thread for longer than 50 ms. */
class TestNothingHoldsTheScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aWholeDay();
    void cleanupTestCase() { m_stage.reset(); }

private:
    /** Does it as one event, waits until it shows, and keeps what took longest. */
    void happens(const char *what, const std::function<void()> &act, const std::function<bool()> &shows = [] { return true; });

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
    QStringList m_slow;
};

void TestNothingHoldsTheScreen::happens(const char *what, const std::function<void()> &act, const std::function<bool()> &shows)
{
    WatchedApplication &app = WatchedApplication::running();
    app.startOver();
    bool done = false;
    QMetaObject::invokeMethod(&app, [&] { act(); done = true; }, Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(done && shows(), 20'000);
    m_shop->settle(); // until everything it set off has been painted
    const auto longest = app.longest();
    qInfo("%6.1f ms  %s: %s", longest.cpuMs, what, qPrintable(longest.what));
    if (WatchedApplication::tookTooLong(longest.cpuMs))
        m_slow << QString("%1: %2 took %3 ms").arg(what, longest.what).arg(longest.cpuMs, 0, 'f', 1);
}

void TestNothingHoldsTheScreen::initTestCase()
{
    m_theme = std::make_unique<Theme>(WatchedApplication::running());
    m_languages = std::make_unique<Languages>();
    m_languages->use("en");
    m_shop = std::make_unique<Shop>();
    furnish(*m_shop);
}

void TestNothingHoldsTheScreen::aWholeDay()
{
    ShopEngine &engine = m_shop->engine();
    const auto place = [&] { return m_window->place(); };
    using Place = MainWindow::Place;

    auto *frame = new QStackedWidget; // as the kiosk has it: something is on the screen from the first moment
    happens("the start page", [&] {
        frame->addWidget(new StartPage);
        m_stage = std::make_unique<Stage>(frame);
        m_stage->resize(1280, 800);
        m_stage->show();
    }, [&] { return m_stage->isVisible(); });
    // The dearest act by far: what the machine did meanwhile must not count for it, so the best of three is asked for.
    const QStringList before = m_slow;
    for (int attempt = 1; attempt == 1 || (attempt <= 3 && m_slow != before); ++attempt) {
        m_slow = before;
        delete m_window;
        happens("the shop is open", [&] {
            m_window = new MainWindow(engine, m_shop->clock);
            frame->setCurrentIndex(frame->addWidget(m_window));
        });
    }
    happens("signing in", [&] { engine.session.signIn(m_shop->clerk("Mia"), Shop::pinOf("Mia")); }, [&] { return place() == Place::Floor; });
    const auto scan = [&](const QString &code) { engine.arrivals.notice({Means::Scan, code, {}, 1, m_shop->clock.now()}); };
    happens("the first scan", [&] { scan(regular); }, [&] { return place() == Place::Brief && engine.visit.state().face == BriefState::Face::Ready; });
    happens("the timeline", [&] { m_window->brief().showTimeline(true); });
    happens("back from it", [&] { m_window->brief().showTimeline(false); });
    happens("a note sheet", [&] { m_window->brief().openNote(); });
    happens("a note", [&] { m_stage->closeOverlays(); engine.visit.addNote({"gift"}, "Something blue for a sister"); },
            [&] { return !engine.visit.state().profile.notes.empty(); });
    happens("another scan", [&] { scan(stranger); }, [&] { return engine.visit.state().profile.customer.name.shown.startsWith(u"宮本"_s); });
    happens("the Floor", [&] { m_window->goTo(Place::Floor); }, [&] { return place() == Place::Floor; });
    happens("all that is to be done", [&] { m_window->goTo(Place::Todo); engine.todos.showEverybodys(true); },
            [&] { return engine.todos.state().rows.size() == size_t(promises); });
    auto *list = m_window->findChild<TodoListView *>();
    for (int page = 0; page < 10; ++page)
        happens("scrolling in it", [&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + list->viewport()->height()); });
    happens("ticking one off", [&] { engine.todos.finish(engine.todos.state().rows.front()); }, [&] { return engine.todos.state().all == promises - 1; });
    happens("the Floor again", [&] { m_window->goTo(Place::Floor); }, [&] { return place() == Place::Floor; });
    for (const char *typed : {"vir", "virt", "virtanen"})
        happens("searching", [&] { emit m_window->bar().searchTyped(typed); }, [&] { return engine.search.state().face == SearchState::Face::Ready; });
    happens("the scan page", [&] { m_window->goTo(Place::Scan); });
    happens("a damaged card", [&] { scan("2900000000019"); });
    happens("dark colours", [&] { m_theme->choose(Theme::Choice::Dark); });
    happens("light colours", [&] { m_theme->choose(Theme::Choice::Light); });
    happens("the scan page in Finnish", [&] { m_languages->use("fi"); });
    happens("the brief again", [&] { scan(regular); }, [&] { return place() == Place::Brief; });
    happens("the brief in English", [&] { m_languages->use("en"); });
    happens("the tablet is turned", [&] { m_window->brief().askForFeedback(); }, [&] { return place() == Place::HandOver; });
    happens("a score", [&] { engine.handOver.choose(9); });
    happens("the answer is sent", [&] { engine.handOver.send(); }, [&] { return engine.handOver.state().step == HandOverState::Step::Thanks; });
    QVERIFY2(m_slow.isEmpty(), qPrintable("\n" + m_slow.join('\n')));
}

TUTTU_WATCHED_MAIN(TestNothingHoldsTheScreen)
#include "tst_nothingholdsthescreen.moc"

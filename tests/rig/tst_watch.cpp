// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/watchedapplication.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <ctime>

using namespace tuttu;

namespace {

void burn(int ms)
{
    const auto until = std::clock() + ms * CLOCKS_PER_SEC / 1000;
    while (std::clock() < until) {
    }
}

class SlowPage final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    int costMs = 0;

protected:
    void paintEvent(QPaintEvent *) override { burn(costMs); }
};

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { WatchedApplication::running().startOver(); }
    void aQuickProgramIsQuick();
    void theCulpritIsNamed();
    void whatIsFarTooSlowIsSoOnAnyMachine();
    void waitingIsNotWorking();
    void aGoneReceiverDoesNoHarm();
};

void TestWatch::aQuickProgramIsQuick()
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY_QUICK();
}

void TestWatch::theCulpritIsNamed()
{
    QWidget window;
    auto *page = new SlowPage(&window);
    page->setObjectName("brief");
    page->costMs = 2 * int(WatchedApplication::limitMs);
    window.resize(100, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto longest = WatchedApplication::running().longest();
    QVERIFY2(longest.cpuMs > WatchedApplication::limitMs && longest.what.contains("SlowPage#brief (Paint)"), qPrintable(longest.what));
}

void TestWatch::whatIsFarTooSlowIsSoOnAnyMachine()
{
    QVERIFY(!WatchedApplication::tookTooLong(WatchedApplication::limitMs));
    QVERIFY(WatchedApplication::tookTooLong(50 * WatchedApplication::limitMs)); // no machine this runs on is fifty times as slow
}

void TestWatch::waitingIsNotWorking()
{
    QSemaphore never;
    bool done = false;
    QTimer::singleShot(0, qApp, [&] { done = !never.tryAcquire(1, 2 * int(WatchedApplication::limitMs)); });
    QTRY_VERIFY(done);
    QVERIFY_QUICK();
}

void TestWatch::aGoneReceiverDoesNoHarm()
{
    QPointer<SlowPage> page = new SlowPage;
    page->deleteLater();
    QTRY_VERIFY(page.isNull());
    const auto longest = WatchedApplication::running().longest();
    QVERIFY2(longest.cpuMs > 0 && !longest.what.isEmpty(), qPrintable(longest.what));
}

TUTTU_WATCHED_MAIN(TestWatch)
#include "tst_watch.moc"

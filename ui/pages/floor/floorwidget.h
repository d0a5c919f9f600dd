// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/casecontroller.h"
#include "core/visit/floorcontroller.h"
#include "core/visit/statuscontroller.h"
#include "ui/pages/floor/visitcardwidget.h"
#include "ui/widgets/keyedrows.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace tuttu {

class Banner;
class Button;
class Card;
class EmptyState;
class Label;
class LaneWidget;
class LeftRow;
class TodoList;

/** What the Floor shows. */
struct FloorView {
    FloorState floor;
    CaseListState cases;
    StatusState status;
    QDateTime now;          ///< UTC
};

/** Three lanes and what needs me. Shown anew at each change and each half minute: the clocks run. */
class FloorWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit FloorWidget(QWidget *parent = nullptr);
    ~FloorWidget() override;
    void present(const FloorView &view);

signals:
    void acted(const tuttu::VisitId &visit, tuttu::VisitAct act);
    void colleagueWanted(const tuttu::VisitId &visit, QWidget *beside);
    void reopened(const tuttu::VisitId &visit);
    void visitorsCounted(int people);
    void groupWanted(QWidget *beside);  ///< several came in together
    void scanWanted();
    void customerOpened(const tuttu::CustomerId &customer);
    void todoFinished(const tuttu::Todo &todo);
    void givingWanted(const tuttu::Todo &todo, QWidget *beside);
    void caseOpened(const tuttu::CaseId &id);
    void allWanted();                   ///< of what is to be done
    void retried();

private:
    QWidget *makeLanes();
    QWidget *makeVisitors();
    QWidget *makeMine();
    void showLane(LaneWidget &lane, KeyedRows<VisitId, VisitCardWidget> &rows, const std::vector<VisitCard> &cards, const FloorView &view);
    void showLeft(const FloorView &view);
    void showVisitors(const FloorState &floor);
    void showBanner(const FloorView &view);
    void showFace(EmptyState &face, const FloorState &floor);

    QStackedLayout *m_faces, *m_people;
    EmptyState *m_face;
    Banner *m_banner;
    LaneWidget *m_arrived, *m_withClerk, *m_left, *m_mine;
    Label *m_nobodyWaits, *m_nobodyServed, *m_nobodyLeft, *m_nothingToDo;
    Card *m_leftCard;
    Label *m_visitors, *m_recognised;
    TodoList *m_todos;
    CaseId m_firstCase;      ///< nobody has taken up; null = none
    KeyedRows<VisitId, VisitCardWidget> m_arrivedRows, m_withClerkRows;
    std::unique_ptr<KeyedRows<VisitId, LeftRow>> m_leftRows;
};

} // namespace tuttu

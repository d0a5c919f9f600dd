// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/pages/floor/visitcardwidget.h"

#include <QTimer>
#include <QWidget>

namespace tuttu {

class CaseController;
class FloorController;
class FloorWidget;
class StatusController;

/** The Floor over its controllers: what is pressed becomes a verb, what ends can be undone. */
class FloorPage final : public QWidget
{
    Q_OBJECT
public:
    FloorPage(FloorController &floor, CaseController &cases, StatusController &status, const Clock &clock, QWidget *parent = nullptr);

signals:
    void briefWanted(const tuttu::VisitId &visit);
    void noteWanted(const tuttu::VisitId &visit);
    void customerWanted(const tuttu::CustomerId &customer);
    void caseWanted(const tuttu::CaseId &id);
    void allTodosWanted();
    void scanWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void present();
    void act(VisitId visit, VisitAct what);
    void leaveAlone(VisitId visit);
    void chooseGroup(QWidget *beside);
    void chooseColleague(VisitId visit, QWidget *beside);
    void onEnded(const VisitId &visit, bool byItself);
    void finish(const Todo &todo);
    void giveAway(const Todo &todo, QWidget *beside);
    QString nameOf(VisitId visit) const;

    FloorController &m_floor;
    CaseController &m_cases;
    StatusController &m_status;
    const Clock &m_clock;
    FloorWidget *m_widget;
    QTimer m_clocks;        ///< waiting times run on
};

} // namespace tuttu

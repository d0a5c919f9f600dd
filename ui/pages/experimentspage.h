// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/experimentswidget.h"

namespace tuttu {

/** The shop's experiments over their controller. */
class ExperimentsPage final : public QWidget
{
    Q_OBJECT
public:
    ExperimentsPage(ExperimentController &experiments, const QTimeZone &zone, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeWidget();
    void present();
    void openStart();

    ExperimentController &m_experiments;
    const QTimeZone m_zone;
    ExperimentsWidget *m_widget = nullptr; ///< from the first visit on
};

} // namespace tuttu

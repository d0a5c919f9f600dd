// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experimentspage.h"

#include "ui/errortext/errortext.h"
#include "ui/pages/plan/experimentsheet.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

ExperimentsPage::ExperimentsPage(ExperimentController &experiments, const QTimeZone &zone, QWidget *parent) : QWidget(parent), m_experiments(experiments), m_zone(zone)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    connect(&experiments, &ExperimentController::changed, this, &ExperimentsPage::present);
    connect(&experiments, &ExperimentController::refused, this, [this](const Error &error) {
        Stage *stage = isVisible() ? Stage::of(this) : nullptr;
        if (stage && !stage->sheet()) // a sheet says it itself
            stage->toast(ErrorText::sentence(error));
    });
}

/** At the first visit: the start does not wait for it. */
void ExperimentsPage::makeWidget()
{
    m_widget = new ExperimentsWidget;
    layout()->addWidget(m_widget);
    connect(m_widget, &ExperimentsWidget::againWanted, &m_experiments, &ExperimentController::load);
    connect(m_widget, &ExperimentsWidget::endWanted, &m_experiments, &ExperimentController::end);
    connect(m_widget, &ExperimentsWidget::startWanted, this, &ExperimentsPage::openStart);
}

void ExperimentsPage::present()
{
    if (isVisible())
        m_widget->present({m_experiments.state(), m_zone, BookText::named(m_experiments.cues(), m_experiments.today())});
}

void ExperimentsPage::openStart()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    auto *sheet = new ExperimentSheet(m_experiments.state().lately, BookText::named(m_experiments.cuesToTry(), m_experiments.today()), [this](const ExperimentDraft &draft) { return m_experiments.needs(draft); });
    connect(sheet, &ExperimentSheet::saveWanted, this, [this, sheet] { sheet->settle(m_experiments.start(sheet->draft())); });
    stage->openSheet(sheet);
}

void ExperimentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_widget)
        makeWidget();
    present();
    m_experiments.open();
}

void ExperimentsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_experiments.close();
}

} // namespace tuttu

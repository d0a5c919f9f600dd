// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cuespage.h"

#include "ui/pages/cues/trialsheet.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

CuesPage::CuesPage(CueBookController &book, QWidget *parent)
    : QWidget(parent), m_book(book)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // one letter may tell of several changes: they are shown together
    connect(&m_soon, &QTimer::timeout, this, &CuesPage::present);
    connect(&book, &CueBookController::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(&book, &CueBookController::saved, this, [this] {
        Stage *stage = Stage::of(this);
        if (stage && isVisible())
            stage->toast(tr("Kept. The next brief says it."), m_book.state().canUndo ? tr("Undo") : QString(), [guard = QPointer(&m_book)] {
                if (guard)
                    guard->undo();
            });
    });
}

/** At the first visit: few open it, and every start would pay for it. */
void CuesPage::makeWidget()
{
    m_widget = new CuesWidget;
    layout()->addWidget(m_widget);
    connect(m_widget, &CuesWidget::edited, &m_book, &CueBookController::edit);
    connect(m_widget, &CuesWidget::saveWanted, &m_book, &CueBookController::save);
    connect(m_widget, &CuesWidget::saveOverWanted, &m_book, &CueBookController::saveOver);
    connect(m_widget, &CuesWidget::undoWanted, &m_book, &CueBookController::undo);
    connect(m_widget, &CuesWidget::discardWanted, &m_book, &CueBookController::discard);
    connect(m_widget, &CuesWidget::tuttusWanted, &m_book, &CueBookController::useTuttus);
    connect(m_widget, &CuesWidget::readAgainWanted, &m_book, &CueBookController::readAgain);
    connect(m_widget, &CuesWidget::tryWanted, this, &CuesPage::openTrial);
    connect(m_widget, &CuesWidget::backWanted, this, &CuesPage::backWanted);
}

CuesView CuesPage::view() const
{
    return {m_book.state(), m_book.today(), m_book.tone(),
            [book = &m_book](int rule, const CueExamples::Wanted &wanted, const QString &tone) { return book->example(rule, wanted, tone); }};
}

void CuesPage::present()
{
    const CuesView now = view();
    m_widget->present(now);
    if (m_trial)
        m_trial->present(now);
}

void CuesPage::openTrial()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    m_book.startTrial();
    m_trial = new TrialSheet;
    connect(m_trial, &TrialSheet::cancelWanted, this, [this] {
        m_book.cancelTrial();
        m_trial->closeSheet();
    });
    connect(m_trial, &TrialSheet::againWanted, &m_book, &CueBookController::startTrial);
    m_trial->present(view());
    stage->openSheet(m_trial);
}

void CuesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_widget)
        makeWidget();
    present();
    m_book.open();
}

void CuesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Stage *stage = Stage::of(this);
    if (stage && m_book.isManagers() && m_book.state().isChanged())
        stage->toast(tr("Your draft of the talking points waits. Nobody is offered it before you save it."));
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoverpage.h"

#include "core/visit/handovercontroller.h"
#include "ui/pages/handover/handoverview.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

HandOverPage::HandOverPage(HandOverController &handOver, QWidget *parent)
    : QWidget(parent), m_handOver(handOver), m_view(new HandOverView)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &HandOverView::chosen, &handOver, &HandOverController::choose);
    connect(m_view, &HandOverView::declined, &handOver, &HandOverController::decline);
    connect(m_view, &HandOverView::reasonToggled, &handOver, &HandOverController::toggleReason);
    connect(m_view, &HandOverView::commentChanged, &handOver, &HandOverController::setComment);
    connect(m_view, &HandOverView::withNameChanged, &handOver, &HandOverController::setWithName);
    connect(m_view, &HandOverView::backWanted, &handOver, &HandOverController::back);
    connect(m_view, &HandOverView::sendWanted, &handOver, &HandOverController::send);
    connect(&handOver, &HandOverController::changed, this, [this] {
        if (Stage *stage = Stage::of(this); stage && m_handOver.state().step != HandOverState::Step::Reasons)
            stage->hideKeyboard();
        m_view->present(m_handOver.state());
    });
    m_view->present(handOver.state());
}

void HandOverPage::speak(const QStringList &languages)
{
    m_view->speak(languages);
}

} // namespace tuttu

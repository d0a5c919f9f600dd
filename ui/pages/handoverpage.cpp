// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoverpage.h"

#include "core/visit/handovercontroller.h"
#include "ui/pages/handover/handoverview.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/stage.h"

#include <QVBoxLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

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
    connect(m_view, &HandOverView::wantsContactChanged, &handOver, &HandOverController::setWantsContact);
    connect(m_view, &HandOverView::contactChanged, &handOver, &HandOverController::setContact);
    connect(m_view, &HandOverView::changeWanted, &handOver, &HandOverController::changeAnswer);
    connect(m_view, &HandOverView::backWanted, &handOver, &HandOverController::back);
    connect(m_view, &HandOverView::sendWanted, &handOver, &HandOverController::send);
    connect(m_view, &HandOverView::languageChanged, this, &HandOverPage::onLanguageChanged);
    connect(&handOver, &HandOverController::changed, this, &HandOverPage::onChanged);
    m_view->present(handOver.state());
}

void HandOverPage::onChanged()
{
    const HandOverState &state = m_handOver.state();
    if (Stage *stage = Stage::of(this); stage && state.step != HandOverState::Step::Reasons)
        stage->hideKeyboard();
    m_view->present(state);
}

void HandOverPage::onLanguageChanged(const QString &language)
{
    // The customer writes in the language they read.
    if (Stage *stage = Stage::of(this))
        stage->keyboard()->setLanguage(language == "fi"_L1 ? KeyLanguage::Finnish : language == "sv"_L1 ? KeyLanguage::Swedish : KeyLanguage::English);
}

void HandOverPage::speak(const QStringList &languages)
{
    m_view->speak(languages);
}

} // namespace tuttu

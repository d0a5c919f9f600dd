// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/searchpage.h"

#include "core/visit/statuscontroller.h"
#include "ui/pages/search/searchwidget.h"

#include <QVBoxLayout>

namespace tuttu {

SearchPage::SearchPage(SearchController &search, StatusController &status, QWidget *parent)
    : QWidget(parent), m_widget(new SearchWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_widget);
    connect(m_widget, &SearchWidget::chosen, this, &SearchPage::chosen);
    connect(m_widget, &SearchWidget::newCustomerWanted, this, &SearchPage::newCustomerWanted);
    const auto present = [this, &search, &status] { m_widget->present(search.state(), status.state().load); };
    connect(&search, &SearchController::changed, this, present);
    connect(&status, &StatusController::changed, this, present);
    present();
}

} // namespace tuttu

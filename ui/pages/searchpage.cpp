// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/searchpage.h"

#include "ui/pages/search/searchwidget.h"

#include <QVBoxLayout>

namespace tuttu {

SearchPage::SearchPage(SearchController &search, QWidget *parent)
    : QWidget(parent), m_widget(new SearchWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_widget);
    connect(m_widget, &SearchWidget::chosen, this, &SearchPage::chosen);
    connect(m_widget, &SearchWidget::newCustomerWanted, this, &SearchPage::newCustomerWanted);
    connect(&search, &SearchController::changed, this, [this, &search] { m_widget->present(search.state()); });
    m_widget->present(search.state());
}

} // namespace tuttu

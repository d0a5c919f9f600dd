// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/ids.h"

namespace tuttu {

class SearchController;
class SearchWidget;
class StatusController;

/** What the search in the top bar found, over its controller. */
class SearchPage final : public QWidget
{
    Q_OBJECT
public:
    SearchPage(SearchController &search, StatusController &status, QWidget *parent = nullptr);
    SearchWidget &widget() const { return *m_widget; }

signals:
    void chosen(const tuttu::CustomerId &customer);
    void newCustomerWanted(const QString &text);

private:
    SearchWidget *m_widget;
};

} // namespace tuttu

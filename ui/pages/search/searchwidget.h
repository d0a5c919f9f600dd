// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/searchcontroller.h"
#include "core/visit/statuscontroller.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace tuttu {

class Button;
class CustomerHitModel;
class EmptyState;
class Label;

/** What the search in the top bar found, as it is typed: at most ten people. */
class SearchWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchWidget(QWidget *parent = nullptr);
    /** `load`: who is not found may still be on their way. */
    void present(const SearchState &state, const std::optional<LoadState> &load = {});
    void enterList();               ///< the field's Down key: choose by keyboard
    void openFirst();               ///< the field's Enter key: when one alone was found, or the first fits exactly

signals:
    void chosen(const tuttu::CustomerId &customer);
    void newCustomerWanted(const QString &text);

private:
    QWidget *makeList();
    void open(int row);

    QString m_text;
    CustomerHitModel *m_model;
    QStackedLayout *m_faces;
    Label *m_title;
    QListView *m_list;
    QWidget *m_card;
    Button *m_new;
    EmptyState *m_face;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/basketcontroller.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace tuttu {

class Banner;
class Button;
class Label;
class QrCode;
class TextField;
class VisitController;

/** The basket: what is in it, what could be added, and the ways to the till. */
class BasketSheet final : public Sheet
{
    Q_OBJECT
public:
    BasketSheet(BasketController &basket, VisitController &visit, QWidget *parent = nullptr);
    void showCode(bool code);              ///< the code for the till instead of the list

private:
    void present();
    void presentRows();
    void presentSuggestions();
    QWidget *makeRow(const BasketRow &row);
    void addTyped();
    void tell(const Error &error);

    BasketController &m_basket;
    VisitController &m_visit;
    Banner *m_problem;
    Label *m_empty, *m_suggestedTitle, *m_total, *m_howTo;
    QVBoxLayout *m_rows, *m_suggested;
    TextField *m_code;
    Button *m_add, *m_showCode, *m_send, *m_read, *m_drop;
    QrCode *m_qr;
    QWidget *m_list, *m_codePage;
    std::vector<std::pair<ProductId, int>> m_shown; ///< rows as they stand: made anew only when they change
    std::vector<ProductId> m_offered;
    bool m_codeShown = false;
};

} // namespace tuttu

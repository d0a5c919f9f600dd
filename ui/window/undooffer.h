// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"

#include <QObject>

#include <optional>

namespace tuttu {

class ShopEngine;

/** Offers the way back after each act of the clerk: a sentence and Undo, for as long as the act can be taken back. */
class UndoOffer final : public QObject
{
    Q_OBJECT
public:
    /** `page`: a widget of the window, to find its Stage by. */
    UndoOffer(ShopEngine &shop, QWidget &page);

private:
    void offer(const Op &op);
    void takeBack(const Op &op);

    ShopEngine &m_shop;
    QWidget &m_page;
    std::optional<Op> m_newCustomer; ///< offered once more when their brief is open: only there the clerk sees whether it is right
};

} // namespace tuttu

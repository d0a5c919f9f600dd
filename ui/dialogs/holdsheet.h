// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"
#include "ui/dialogs/capturesheet.h"

#include <QDate>

#include <vector>

namespace tuttu {

class DayChoice;
class ProductRow;
class Stepper;

struct HoldDraft {
    ProductId product;
    int quantity = 1;
    QDate until;            ///< store-local, that day included
    friend bool operator==(const HoldDraft &, const HoldDraft &) = default;
};

/** Putting something aside for somebody: what, how many, until when. `onHold` are lines about what is aside already. */
class HoldSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    /** With one product it is chosen already; with several the clerk picks. */
    HoldSheet(const std::vector<Product> &products, const QStringList &onHold, const QDate &today, QWidget *parent = nullptr);
    HoldDraft draft() const;

Q_SIGNALS:
    void reminderWanted(int onHold);    ///< of that line

private:
    void addOnHold(const QStringList &lines);
    void addProducts(const std::vector<Product> &products);

    std::vector<std::pair<ProductId, ProductRow *>> m_products;
    Stepper *m_quantity;
    DayChoice *m_until;
};

} // namespace tuttu

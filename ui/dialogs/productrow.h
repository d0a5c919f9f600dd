// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"
#include "ui/widgets/card.h"

namespace tuttu {

/** A product to choose: tile, name, and one line about it. */
class ProductRow final : public CardButton
{
    Q_OBJECT
public:
    ProductRow(const Product &product, const QString &line, QWidget *parent = nullptr);
};

} // namespace tuttu

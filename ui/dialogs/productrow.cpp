// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/productrow.h"

#include "ui/widgets/label.h"
#include "ui/widgets/producttile.h"

#include <QHBoxLayout>

namespace tuttu {

ProductRow::ProductRow(const Product &product, const QString &line, QWidget *parent) : CardButton(product.name, parent)
{
    setCheckable(true);
    setAccessibleDescription(line);
    auto *tile = new ProductTile({48, 48});
    tile->setCategory(product.category);
    auto *name = new Label(TextRole::Strong, product.name);
    name->setMaxLines(2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(tile);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(name);
    if (!line.isEmpty())
        texts->addWidget(new Label(TextRole::Small, line, Ink::Soft));
    texts->addStretch(1);
    row->addLayout(texts, 1);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/holdsheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/daychoice.h"
#include "ui/dialogs/productrow.h"
#include "ui/dialogs/stepper.h"
#include "ui/text/customertext.h"
#include "core/base/moneytext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace tuttu {

HoldSheet::HoldSheet(const std::vector<Product> &products, const QStringList &onHold, const QDate &today, QWidget *parent)
    : CaptureSheet(tr("Hold"), tr("Put on hold"), parent), m_quantity(new Stepper(1, maxHoldQuantity)),
      m_until(new DayChoice(today, {0, 1, 3, 7}, today.addDays(maxHoldDays)))
{
    addOnHold(onHold);
    addProducts(products);
    auto *quantity = new QHBoxLayout;
    quantity->addWidget(new Label(TextRole::Strong, tr("How many?")), 1, Qt::AlignVCenter);
    quantity->addWidget(m_quantity);
    body()->addLayout(quantity);
    body()->addWidget(new Label(TextRole::Strong, tr("Until the end of")));
    body()->addWidget(m_until);
    body()->addStretch(1);
    m_until->setDay(today.addDays(3));
    setComplete(!draft().product.isNull());
}

void HoldSheet::addOnHold(const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    body()->addWidget(new Label(TextRole::Strong, tr("On hold already")));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (int i = 0; i < lines.size(); ++i) {
        auto *row = new QHBoxLayout;
        auto *remind = new Button(Button::Kind::Quiet, Icon::Bell, CustomerText::joined({tr("Remind me"), lines[i]}));
        row->addWidget(new Label(TextRole::Body, lines[i], Ink::Soft), 1, Qt::AlignVCenter);
        row->addWidget(remind);
        rows->addLayout(row);
        connect(remind, &Button::clicked, this, [this, i] { Q_EMIT reminderWanted(i); });
    }
    body()->addLayout(rows);
    body()->addSpacing(8);
}

void HoldSheet::addProducts(const std::vector<Product> &products)
{
    if (products.empty()) {
        body()->addWidget(new Label(TextRole::Body, tr("There is nothing here to put on hold yet. Hold something from the suggestions."), Ink::Soft));
        return;
    }
    if (products.size() > 1)
        body()->addWidget(new Label(TextRole::Strong, tr("What?")));
    auto *group = new QButtonGroup(this);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    body()->addLayout(rows);
    for (const Product &product : products) {
        const QString stock = product.stockHere ? tr("%n here", nullptr, *product.stockHere) : QString();
        const QString size = product.size.isEmpty() ? QString() : tr("size %1").arg(product.size);
        auto *row = new ProductRow(product, CustomerText::joined({moneyText(product.price), size, stock}));
        row->setChecked(products.size() == 1);
        group->addButton(row);
        rows->addWidget(row);
        m_products.emplace_back(product.id, row);
        connect(row, &ProductRow::toggled, this, [this] { setComplete(!draft().product.isNull()); });
    }
}

HoldDraft HoldSheet::draft() const
{
    HoldDraft draft{{}, m_quantity->value(), m_until->day()};
    for (const auto &[id, row] : m_products) {
        if (row->isChecked())
            draft.product = id;
    }
    return draft;
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/receiptrow.h"

#include "core/base/moneytext.h"
#include "ui/text/customertext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int rowHeight = 52; ///< with a chip or without
constexpr int timeWidth = 72; ///< so that what stands behind the times stands in a column

/** Plurals know no number below zero. */
QString pieces(int count) { return count < 0 ? ReceiptRow::tr("%n piece(s) back", nullptr, -count) : ReceiptRow::tr("%n piece(s)", nullptr, count); }

} // namespace

ReceiptRow::ReceiptRow(const Receipt &receipt, const QString &time, bool first, QWidget *parent)
    : QWidget(parent), m_receipt(receipt)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(time, first));
}

CardButton *ReceiptRow::makeHead(const QString &time, bool first)
{
    const QString sum = moneyText(m_receipt.net), back = m_receipt.takesBack ? tr("Return") : QString();
    const QString facts = CustomerText::joined({pieces(int(m_receipt.items)), m_receipt.named ? tr("with a customer") : QString()});
    auto *head = new CardButton(CustomerText::joined({time, sum, facts, back}));
    head->setAccessibleDescription(tr("Shows what was bought"));
    head->setCheckable(true);
    head->setFlat(true, !first);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 10, 8, 10);
    row->setSpacing(8);
    head->setMinimumHeight(rowHeight);
    auto *when = new Label(TextRole::Strong, time);
    when->setFixedWidth(timeWidth);
    row->addWidget(when, 0, Qt::AlignVCenter);
    row->addWidget(new Label(TextRole::Small, facts, Ink::Soft), 1, Qt::AlignVCenter);
    if (m_receipt.takesBack)
        row->addWidget(new Chip(back, Tone::Wait, Icon::Undo), 0, Qt::AlignVCenter);
    auto *amount = new Label(TextRole::Strong, sum);
    amount->setMaxLines(1);
    row->addWidget(amount, 0, Qt::AlignVCenter);
    connect(head, &QAbstractButton::toggled, this, &ReceiptRow::showLines);
    return head;
}

void ReceiptRow::showLines(bool shown)
{
    if (!m_lines) {
        m_lines = new QWidget;
        auto *lines = new QVBoxLayout(m_lines);
        lines->setContentsMargins(8 + timeWidth + 8, 0, 8, 12);
        lines->setSpacing(4);
        for (const Receipt::Line &line : m_receipt.lines) {
            auto *row = new QHBoxLayout;
            row->setSpacing(12);
            row->addWidget(new Label(TextRole::Small, line.product.isEmpty() ? tr("A product no longer known") : line.product), 1);
            auto *price = new Label(TextRole::Small, tr("%1 × %2", "pieces, price of one").arg(QLocale().toString(line.quantity), moneyText(line.unitPrice)));
            price->setMaxLines(1);
            row->addWidget(price, 0, Qt::AlignTop);
            lines->addLayout(row);
        }
        layout()->addWidget(m_lines);
    }
    m_lines->setVisible(shown);
}

} // namespace tuttu

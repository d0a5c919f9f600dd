// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/receiptssheet.h"

#include "core/base/moneytext.h"
#include "ui/dialogs/receiptrow.h"
#include "ui/errortext/errortext.h"
#include "ui/text/measuretext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace tuttu {

ReceiptsSheet::ReceiptsSheet(const QString &title, const QTimeZone &zone, QWidget *parent)
    : Sheet(title, Side::Trailing, parent), m_zone(zone), m_face(new EmptyState), m_sums(new QVBoxLayout), m_rows(new QVBoxLayout)
{
    m_sums->setSpacing(8);
    m_rows->setSpacing(0);
    body()->addLayout(m_sums);
    body()->addLayout(m_rows);
    body()->addWidget(m_face, 1);
    body()->addStretch(1);
    connect(m_face, &EmptyState::actionClicked, this, [this] {
        presentWaiting();
        emit retried();
    });
    presentWaiting();
}

void ReceiptsSheet::presentWaiting()
{
    m_face->set(Icon::Clock, tr("Reading the receipts…"));
    m_face->show();
}

void ReceiptsSheet::present(const Result<ReceiptsReading> &reading)
{
    clearLayout(*m_sums);
    clearLayout(*m_rows);
    m_face->setVisible(!reading || reading->newest.empty());
    if (!reading)
        return m_face->set(Icon::Alert, tr("The receipts cannot be shown just now"), ErrorText::readingSentence(reading.error()), tr("Try again"), Icon::Turn);
    if (reading->newest.empty())
        return m_face->set(Icon::Receipt, tr("There are no receipts of this time"), tr("Online orders are not among them."));
    addSums(*reading);
    const TimeText time(m_zone, reading->asOf);
    bool first = true;
    for (const Receipt &receipt : reading->newest)
        m_rows->addWidget(new ReceiptRow(receipt, time.time(receipt.at), std::exchange(first, false)));
}

void ReceiptsSheet::addSum(const QString &name, const QString &value, bool leads)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Label(TextRole::Strong, name), 1);
    row->addWidget(new Label(leads ? TextRole::Title : TextRole::Strong, value), 0, Qt::AlignTop);
    m_sums->addLayout(row);
}

/** The same numbers as the figures they were opened from. */
void ReceiptsSheet::addSums(const ReceiptsReading &reading)
{
    const ReceiptSum &sum = reading.sum;
    const QLocale locale;
    addSum(MeasureText::name(Measure::NetSales), moneyText(sum.net), true);
    addSum(MeasureText::name(Measure::Transactions), locale.toString(sum.transactions), false);
    addSum(tr("Pieces"), locale.toString(sum.items), false);
    QStringList about;
    if (const int back = sum.receipts - sum.transactions; back > 0)
        about += tr("%n receipt(s) only take back: in the sum, but not in the number.", nullptr, back);
    if (sum.foreign > 0)
        about += tr("%n receipt(s) in another currency are in no sum of money.", nullptr, sum.foreign);
    if (sum.receipts > int(reading.newest.size()))
        about += tr("The newest %n are listed; the sums are of all.", nullptr, int(reading.newest.size()));
    for (const QString &sentence : about)
        m_sums->addWidget(new Label(TextRole::Small, sentence, Ink::Soft));
    m_sums->addSpacing(8);
}

} // namespace tuttu

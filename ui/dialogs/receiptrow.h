// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/receiptsreading.h"

#include <QWidget>

namespace tuttu {

class CardButton;

/** One receipt: when, how many pieces, what it came to; touched, its lines. */
class ReceiptRow final : public QWidget
{
    Q_OBJECT
public:
    ReceiptRow(const Receipt &receipt, const QString &time, bool first, QWidget *parent = nullptr);

private:
    CardButton *makeHead(const QString &time, bool first);
    void showLines(bool shown);

    Receipt m_receipt;
    QWidget *m_lines = nullptr; ///< from the first touch on: most are never asked for
};

} // namespace tuttu

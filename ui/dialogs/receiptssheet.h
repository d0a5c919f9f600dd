// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/receiptsreading.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

class EmptyState;

/** The receipts a figure is made of: what they come to, then each, newest first, with its lines when it is touched. Nobody is named. */
class ReceiptsSheet final : public Sheet
{
    Q_OBJECT
public:
    ReceiptsSheet(const QString &title, const QTimeZone &zone, QWidget *parent = nullptr);
    void present(const Result<ReceiptsReading> &reading);

signals:
    void retried();

private:
    void presentWaiting();
    void addSum(const QString &name, const QString &value, bool leads);
    void addSums(const ReceiptsReading &reading);

    QTimeZone m_zone;
    EmptyState *m_face;
    QVBoxLayout *m_sums, *m_rows;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/widgets/sheet.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace tuttu {

/** The words of a table; numbers are aligned at their end. */
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(ChartTable table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant alignment(int column) const;

    ChartTable m_table;
};

/** A table to read by finger and keyboard; its header stays, its columns share the width there is. */
class ChartTableWidget final : public QTableView
{
    Q_OBJECT
public:
    explicit ChartTableWidget(const ChartTable &table, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthOf(int column, double widest) const;
    void share(int width);  ///< among the columns
};

/** The table behind a chart. */
class ChartTableSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit ChartTableSheet(const ChartTable &table, QWidget *parent = nullptr);
    ChartTableWidget &table() const { return *m_table; }

private:
    ChartTableWidget *m_table;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace tuttu {

/** A list of values. A model on top of it only answers roles. */
template<typename Row>
class RowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(const QModelIndex &index) const { return m_rows.at(size_t(index.row())); }
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

private:
    std::vector<Row> m_rows;
};

} // namespace tuttu

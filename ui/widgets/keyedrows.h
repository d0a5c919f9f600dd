// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tuttu {

/** Shows a list of values as widgets and keeps a value's widget while its key stays, so that neither focus nor a half-typed
 *  word is lost when the list is shown anew. The widgets stand at the head of the layout. */
template<typename Key, typename Row>
class KeyedRows
{
public:
    explicit KeyedRows(QBoxLayout *layout, int first = 0) : m_layout(layout), m_first(first) {}

    /** keyOf(value) -> Key; make() -> Row *; fill(row, value). */
    template<typename Values, typename KeyOf, typename Make, typename Fill>
    void show(const Values &values, KeyOf keyOf, Make make, Fill fill)
    {
        std::vector<std::pair<Key, Row *>> now;
        for (const auto &value : values) {
            const Key key = keyOf(value);
            const auto old = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.first == key; });
            Row *row = nullptr;
            if (old != m_rows.end()) {
                row = old->second;
                m_rows.erase(old);
            } else {
                row = make();
            }
            fill(row, value);
            const int at = m_first + int(now.size());
            if (m_layout->indexOf(row) != at) {
                m_layout->removeWidget(row);
                m_layout->insertWidget(at, row);
            }
            row->show();
            now.emplace_back(key, row);
        }
        for (const auto &[key, row] : m_rows) {
            m_layout->removeWidget(row);
            row->hide();
            row->deleteLater();
        }
        m_rows = std::move(now);
    }

    const std::vector<std::pair<Key, Row *>> &rows() const { return m_rows; }

private:
    QBoxLayout *m_layout;
    int m_first;
    std::vector<std::pair<Key, Row *>> m_rows;
};

} // namespace tuttu

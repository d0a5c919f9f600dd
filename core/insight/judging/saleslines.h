// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace tuttu {

/** A retailer's sales as a file tells them, with names turned into numbers: 16 bytes a line. */
struct SalesLines {
    struct Line {
        int customer = -1;  ///< -1 = nobody's name is on it
        int receipt = 0;
        int item = 0;
        int day = 0;        ///< Julian day
    };
    std::vector<Line> lines;
    std::vector<QByteArray> items, customers, receipts; ///< their names, UTF-8

    /** Numbers everything by its name in byte order, so that nothing depends on the order of the file. */
    void sortNames();
};

/** Gives names numbers as they come. */
class Names
{
public:
    int number(const QByteArray &name);
    std::vector<QByteArray> take() { return std::move(m_names); }
    int size() const { return int(m_names.size()); }

private:
    QHash<QByteArray, int> m_numbers;
    std::vector<QByteArray> m_names;
};

/** What is no product among the items: postage, fees, "manual". When at least 99 of 100 lines have codes of the same number of digits
 *  with letters behind at most, the other lines go. Returns how many went; 0 when the shop has no such rule. */
qint64 dropOddCodes(SalesLines &sales);

} // namespace tuttu

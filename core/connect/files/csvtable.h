// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/connect/files/csvreader.h"

#include <QDateTime>
#include <QTimeZone>

#include <span>

namespace tuttu {

struct CsvColumn {
    const char *name;
    bool required;
};

/** A CSV file under a known header: every required column, some of the others, in any order, nothing unknown.
 *  The typed readers take a column's index in the span given; a column the file has not is empty. The first field that
 *  breaks a rule makes the row's problem; later ones are still read, so that an importer is one straight list of fields. */
class CsvTable
{
public:
    using Got = CsvReader::Got;

    CsvTable(QIODevice &device, std::span<const CsvColumn> columns) : m_reader(device), m_columns(columns) {}

    Result<> readHeader();  ///< Errc::Invalid says what was found and what was expected
    Got next();             ///< BadRow: not readable as a row of this header, see problem()
    QString error() const { return m_reader.error(); }

    qint64 line() const { return m_row.line; }
    bool rowOk() const { return m_problem.reason.isEmpty(); }
    const RowProblem &problem() const { return m_problem; }
    void refuse(int column, const QString &reason);

    QStringView raw(int column) const;               ///< outer spaces gone; until the next row
    QString text(int column, int limit = 200);       ///< outer spaces gone, one line, at most `limit` characters; may be empty
    QString needText(int column, int limit = 200);   ///< the same, never empty
    int number(int column, int least, int most);
    Money price(int column, Currency currency);      ///< 0 to 100,000,000 of the smallest unit
    QDate date(int column);                          ///< 2024-02-29; invalid when empty
    QDateTime time(int column, const QTimeZone &zone); ///< UTC out of "2024-02-29T14:05[:09]", in `zone` unless it ends in Z or +02:00

private:
    QDate parseDate(int column, QStringView text);

    CsvReader m_reader;
    std::span<const CsvColumn> m_columns;
    std::vector<int> m_index; ///< column -> field, -1 = absent
    size_t m_width = 0;
    CsvRow m_row;
    RowProblem m_problem;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/csvreader.h"
#include "core/connect/files/importfile.h"

#include <QDateTime>
#include <QStringList>

namespace tuttu {

/** A column wanted of a table whose header is the retailer's own. */
struct TableColumn {
    QStringList names;     ///< any of them, the first that is there; as written, else in any letter case
    bool required = true;
    QString option;        ///< what names it on the command line, for the error: "--customer-column"
};

struct TableFormat {
    QString date;          ///< as QDateTime::fromString reads it in the C locale: "d/M/yyyy H:mm"; empty = 2024-12-31, with or
                           ///< without T14:05[:09] behind it, or 20241231
    QDate latest;          ///< a later day is refused: it lies in the future; invalid = none is
};

/** A table of any header as a stream of rows, plain or packed (gzip, zstd). Columns are asked for by their place in the vector
 *  given. A row that cannot be read, or whose field was refused, is counted and named in the report:
 *
 *      while (table.next()) {
 *          const QDate day = table.date(Day);
 *          if (table.rowOk())
 *              use(day);
 *      }
 *      if (table.report().stopped) ... */
class TableFile
{
public:
    /** Errors: NotFound, Io, and Invalid when the header has not what is required; the detail says what was found and which option
     *  names a column. */
    static Result<std::unique_ptr<TableFile>> open(const QString &path, std::vector<TableColumn> columns, const TableFormat &format = {});

    bool next(); ///< to the next readable row; false: the end, or report().stopped says why not

    bool has(int column) const { return m_index[size_t(column)] >= 0; }
    QString name(int column) const; ///< as the header has it; empty = it has none
    bool rowOk() const { return m_problem.reason.isEmpty(); }
    void refuse(int column, const QString &reason); ///< the first reason of a row counts

    QStringView text(int column) const;  ///< outer spaces gone, may be empty; until the next row
    double number(int column);           ///< -12.5, 1e3; refuses what is empty, no number, NaN, infinite or over 1e15
    QDate date(int column);              ///< 1900 to 2200
    QDateTime time(int column);          ///< as written, taken as UTC; midnight when only a day is written
    size_t wholeRow() const;             ///< a hash: equal rows have equal ones

    qint64 line() const { return m_row.line; }
    /** rowsRead = kept + refused, of the rows before this one. */
    const ImportReport &report() const { return m_report; }
    qint64 bytesDone() const { return m_file->done(); }
    qint64 bytesTotal() const { return m_file->total(); }

private:
    TableFile(std::unique_ptr<ImportFile> file, std::vector<TableColumn> columns, const TableFormat &format);
    Result<> readHeader();
    void closeRow();

    std::unique_ptr<ImportFile> m_file;
    CsvReader m_reader;
    std::vector<TableColumn> m_columns;
    TableFormat m_format;
    std::vector<int> m_index;     ///< column -> field, -1 = absent
    std::vector<QString> m_header;
    CsvRow m_row;
    RowProblem m_problem;
    bool m_inRow = false;
    ImportReport m_report;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/importreport.h"

#include <QIODevice>

#include <vector>

namespace tuttu {

struct CsvRow {
    qint64 line = 0;              ///< physical line it starts on, from 1
    std::vector<QString> fields;  ///< unquoted; nothing trimmed
};

/** Reads RFC 4180 strictly and as a stream: UTF-8 only (a byte order mark is passed over), commas, LF or CRLF, doubled quotes.
 *  A row with bytes that are no UTF-8, control characters, stray or unclosed quotes or over a limit is a problem of that row
 *  alone: reading goes on at the next line. Wholly empty lines are passed over. */
class CsvReader
{
public:
    static constexpr int fieldLimit = 4 * 1024;  ///< bytes of UTF-8
    static constexpr int rowLimit = 64 * 1024;   ///< bytes, quotes included
    static constexpr int columnLimit = 256;

    enum class Got { Row, BadRow /**< `problem` says why */, End, Failed /**< the device failed: see error() */ };

    explicit CsvReader(QIODevice &device) : m_device(device) {}
    Got next(CsvRow &row, RowProblem &problem);
    QString error() const { return m_device.errorString(); }

private:
    enum class Scan { Row, Bad, NeedMore };
    Scan scanRow(CsvRow &row, RowProblem &problem);
    Scan scanField(const char *&p, QString &field, RowProblem &problem);
    Scan scanQuoted(const char *&p, QString &field, RowProblem &problem);
    Scan finishField(const char *begin, const char *end, QString &field, RowProblem &problem) const;
    bool fill();
    bool skipLine();

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_pos = 0;
    qint64 m_line = 1;
    bool m_atStart = true;
    bool m_noMore = false;
};

} // namespace tuttu

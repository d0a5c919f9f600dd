// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/csvtable.h"
#include "core/connect/files/importfile.h"

namespace tuttu {

/** Takes finished values on, at most 500 at a time; an error ends the import. */
template<typename T>
using Sink = std::function<Result<>(std::vector<T> &&)>;

/** Collects values for a sink; their rows count as kept once the sink has taken them. */
template<typename T>
class Batch
{
public:
    Batch(const Sink<T> &sink, ImportReport &report) : m_sink(sink), m_report(report) {}
    Result<> add(T value, qint64 rows = 1)
    {
        m_values.push_back(std::move(value));
        m_rows += rows;
        return m_values.size() < 500 ? Result<>() : flush();
    }
    Result<> flush()
    {
        const auto count = qint64(m_values.size());
        if (count == 0)
            return {};
        if (const Result<> taken = m_sink(std::exchange(m_values, {})); !taken)
            return taken;
        m_report.stored += count;
        m_report.kept += std::exchange(m_rows, 0);
        return {};
    }

private:
    const Sink<T> &m_sink;
    ImportReport &m_report;
    std::vector<T> m_values;
    qint64 m_rows = 0;
};

/** Reads the header and then row after row, until the end, an error or a cancel; fills rowsRead and stopped.
 *  `row(readable)`: not readable = table.problem() says why. */
void eachRow(ImportFile &file, CsvTable &table, ImportReport &report, const ImportWatch &watch,
             const std::function<Result<>(bool readable)> &row);

} // namespace tuttu

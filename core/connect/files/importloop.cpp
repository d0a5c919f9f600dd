// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/importloop.h"

namespace tuttu {

void eachRow(ImportFile &file, CsvTable &table, ImportReport &report, const ImportWatch &watch,
             const std::function<Result<>(bool readable)> &row)
{
    constexpr int rowsBetweenLooks = 2000;
    if (const Result<> header = table.readHeader(); !header) {
        report.stopped = header.error();
        return;
    }
    for (;;) {
        const CsvTable::Got got = table.next();
        if (got == CsvTable::Got::End)
            break;
        if (got == CsvTable::Got::Failed) {
            report.stopped = Error{Errc::Io, table.error()};
            break;
        }
        ++report.rowsRead;
        if (const Result<> done = row(got == CsvTable::Got::Row); !done) {
            report.stopped = done.error();
            break;
        }
        if (report.rowsRead % rowsBetweenLooks != 0)
            continue;
        if (watch.progress)
            watch.progress(file.done(), file.total());
        if (watch.cancelled && watch.cancelled()) {
            report.stopped = Error{Errc::Cancelled, {}};
            break;
        }
    }
}

} // namespace tuttu

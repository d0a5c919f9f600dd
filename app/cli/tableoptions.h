// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/connect/files/tablefile.h"

#include <QCommandLineParser>

namespace tuttu {

/** The options that say which column of a retailer's table is which: --customer-column NAME and its like, and --date-format. */
class TableOptions
{
public:
    /** `columns`: what the verb calls a column ("customer") with the names it goes by when no option names it, in the order the
     *  table is then asked in. */
    struct Wanted {
        QString what;
        QStringList names;
        bool required = true;
    };
    explicit TableOptions(std::vector<Wanted> columns) : m_columns(std::move(columns)) {}

    void addTo(QCommandLineParser &parser) const;
    std::vector<TableColumn> columns(const QCommandLineParser &parser) const; ///< a column named by an option is required
    TableFormat format(const QCommandLineParser &parser) const;               ///< days after tomorrow (UTC) are refused

private:
    std::vector<Wanted> m_columns;
};

/** The day an option names, as 2024-12-31. Nothing when it is not set; Errc::Invalid says what is wrong. */
Result<QDate> dayOption(const QCommandLineParser &parser, const QString &option);

/** On stderr: how many rows could not be read, and the first of them with line, column and reason. */
void warnOfRows(const ImportReport &report, Console &console);
/** rows, kept, refused and the first problems, as `tuttuctl import --json` says them. */
QJsonObject rowsJson(const ImportReport &report);

} // namespace tuttu

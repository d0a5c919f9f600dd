// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tableoptions.h"
#include "core/connect/files/transactionfile.h"

#include <QJsonObject>

#include <optional>

namespace tuttu {

/** --transactions FILE, --until DATE, --currency CODE and the columns of a table of purchases. */
class TransactionOptions
{
public:
    TransactionOptions();

    void addTo(QCommandLineParser &parser) const;
    /** Reads the file; what went wrong is said and `code` set. Rows left out are named on stderr. */
    std::optional<TransactionsRead> read(const QCommandLineParser &parser, Console &console, int &code) const;
    /** The last day that counts: --until, else the last of the table. */
    static QDate until(const QCommandLineParser &parser, const TransactionsRead &read);

private:
    TableOptions m_table;
};

/** What was read and what was left out, with the reason. */
QJsonObject transactionsJson(const TransactionsRead &read);

} // namespace tuttu

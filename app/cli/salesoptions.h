// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tableoptions.h"
#include "core/connect/files/salesfile.h"

#include <QJsonObject>

namespace tuttu {

/** --data FILE and the columns of a file of sales lines. */
class SalesOptions
{
public:
    /** `needed`: columns without which the verb cannot answer. */
    explicit SalesOptions(std::initializer_list<SalesColumn> needed);

    void addTo(QCommandLineParser &parser) const;
    /** Reads the file; what went wrong is said and `code` set. Rows left out are named on stderr. */
    std::optional<SalesRead> read(const QCommandLineParser &parser, Console &console, int &code) const;

private:
    TableOptions m_table;
    bool m_alike; ///< codes of no product may be told by their shape
};

/** What was read and what was left out, with the reason. */
QJsonObject salesJson(const SalesRead &read);

/** A number an option holds: `otherwise` when it is not set, nothing (and it is said) when it is no number from `least` to `most`. */
std::optional<double> numberOption(const QCommandLineParser &parser, const QString &option, double otherwise, double least, double most, Console &console);

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tableoptions.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

constexpr size_t problemsSaid = 20;

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(tuttu::TableOptions)
};

QString optionName(const QString &what)
{
    return what + u"-column"_s;
}

} // namespace

void TableOptions::addTo(QCommandLineParser &parser) const
{
    for (const Wanted &column : m_columns) {
        const QString text = TableWords::tr("The column with the %1; without it the first there is of: %2.").arg(column.what, column.names.join(u", "_s));
        parser.addOption(QCommandLineOption(optionName(column.what), text, u"NAME"_s));
    }
    parser.addOption(QCommandLineOption(u"date-format"_s, TableWords::tr("How days are written, such as \"d/M/yyyy H:mm\"; without it 2024-12-31, with or without a time."), u"FORMAT"_s));
}

std::vector<TableColumn> TableOptions::columns(const QCommandLineParser &parser) const
{
    std::vector<TableColumn> columns;
    for (const Wanted &column : m_columns) {
        const QString named = parser.value(optionName(column.what));
        columns.push_back({named.isEmpty() ? column.names : QStringList(named), column.required || !named.isEmpty(), u"--"_s + optionName(column.what)});
    }
    return columns;
}

TableFormat TableOptions::format(const QCommandLineParser &parser) const
{
    return {parser.value(u"date-format"_s), SystemClock().now().date().addDays(1)};
}

Result<QDate> dayOption(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!day.isValid())
        return {Errc::Invalid, TableWords::tr("--%1 is not a day such as 2024-12-31.").arg(option)};
    return day;
}

void warnOfRows(const ImportReport &report, Console &console)
{
    if (report.refused == 0)
        return;
    console.warn(TableWords::tr("%1 of %2 rows could not be read and are left out:").arg(report.refused).arg(report.rowsRead));
    const size_t said = std::min(problemsSaid, report.problems.size());
    for (size_t i = 0; i < said; ++i) {
        const RowProblem &p = report.problems[i];
        console.warn(p.column.isEmpty() ? TableWords::tr("line %1: %2").arg(QString::number(p.line), p.reason)
                                        : TableWords::tr("line %1, column %2: %3").arg(QString::number(p.line), p.column, p.reason));
    }
    if (const qint64 more = report.problemCount - qint64(said); more > 0)
        console.warn(TableWords::tr("... and %n more", nullptr, int(more)));
}

QJsonObject rowsJson(const ImportReport &report)
{
    QJsonArray problems;
    for (size_t i = 0; i < std::min(problemsSaid, report.problems.size()); ++i) {
        const RowProblem &p = report.problems[i];
        problems.append(QJsonObject{{u"line"_s, p.line}, {u"column"_s, p.column}, {u"reason"_s, p.reason}});
    }
    return {{u"rows"_s, report.rowsRead}, {u"kept"_s, report.kept}, {u"refused"_s, report.refused}, {u"problems"_s, problems}};
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/tablefile.h"

#include "core/connect/files/digits.h"
#include "core/connect/files/importwords.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

/** 2024-12-31 or 20241231, alone or with a time of day behind; invalid when it is neither. */
QDate plainDate(QStringView text)
{
    const bool dashed = text.size() >= 10 && text[4] == u'-' && text[7] == u'-';
    if (!dashed && text.size() != 8)
        return {};
    if (dashed && text.size() > 10 && text[10] != u'T' && text[10] != u' ')
        return {};
    const int year = digits(text, 0, 4), month = digits(text, dashed ? 5 : 4, 2), day = digits(text, dashed ? 8 : 6, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

/** T14:05[:09] or the same behind a blank; what follows (parts of a second, a zone) is passed over: days are as written. */
QTime plainTime(QStringView text)
{
    if (text.isEmpty())
        return QTime(0, 0);
    const int hour = digits(text, 1, 2), minute = digits(text, 4, 2);
    const bool withSeconds = text.size() > 6 && text[6] == u':';
    if (text.size() < 6 || text[3] != u':')
        return {};
    return QTime(hour, minute, withSeconds ? digits(text, 7, 2) : 0);
}

int findColumn(const std::vector<QString> &header, const QStringList &names)
{
    for (const Qt::CaseSensitivity exactly : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const QString &name : names) {
            const auto found = std::find_if(header.begin(), header.end(), [&](const QString &h) { return h.compare(name, exactly) == 0; });
            if (found != header.end())
                return int(found - header.begin());
        }
    }
    return -1;
}

} // namespace

TableFile::TableFile(std::unique_ptr<ImportFile> file, std::vector<TableColumn> columns, const TableFormat &format)
    : m_file(std::move(file)), m_reader(m_file->device()), m_columns(std::move(columns)), m_format(format)
{
}

Result<std::unique_ptr<TableFile>> TableFile::open(const QString &path, std::vector<TableColumn> columns, const TableFormat &format)
{
    auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<TableFile> table(new TableFile(std::move(*file), std::move(columns), format));
    if (const Result<> header = table->readHeader(); !header)
        return header.error();
    return table;
}

Result<> TableFile::readHeader()
{
    switch (m_reader.next(m_row, m_problem)) {
    case CsvReader::Got::Row:
        break;
    case CsvReader::Got::BadRow:
        return {Errc::Invalid, ImportWords::tr("The header cannot be read: %1").arg(m_problem.reason)};
    case CsvReader::Got::End:
        return {Errc::Invalid, ImportWords::tr("The file is empty; its first line must name the columns.")};
    case CsvReader::Got::Failed:
        return {Errc::Io, m_reader.error()};
    }
    for (const QString &name : m_row.fields)
        m_header.push_back(name.trimmed());
    const QString found = QStringList(m_header.begin(), m_header.end()).join(u", "_s).left(300);
    for (const TableColumn &column : m_columns) {
        m_index.push_back(findColumn(m_header, column.names));
        if (m_index.back() >= 0 || !column.required)
            continue;
        if (m_header.size() == 1 && (found.contains(u';') || found.contains(u'\t')))
            return {Errc::Invalid, ImportWords::tr("The columns are not separated by commas. Found was \"%1\".").arg(found)};
        return {Errc::Invalid, ImportWords::tr("The file has no column %1. Found were: %2. Name it with %3.").arg(column.names.join(u" / "_s), found, column.option)};
    }
    return {};
}

QString TableFile::name(int column) const
{
    return has(column) ? m_header[size_t(m_index[size_t(column)])] : QString();
}

void TableFile::closeRow()
{
    if (!std::exchange(m_inRow, false))
        return;
    if (rowOk()) {
        ++m_report.kept;
        return;
    }
    ++m_report.refused;
    m_report.add(std::exchange(m_problem, {}));
}

bool TableFile::next()
{
    for (;;) {
        closeRow();
        const CsvReader::Got got = m_reader.next(m_row, m_problem);
        if (got == CsvReader::Got::Failed)
            m_report.stopped = Error{Errc::Io, m_reader.error()};
        if (got == CsvReader::Got::Failed || got == CsvReader::Got::End)
            return false;
        ++m_report.rowsRead;
        m_inRow = true;
        if (got == CsvReader::Got::Row && m_row.fields.size() == m_header.size())
            return true;
        if (got == CsvReader::Got::Row)
            m_problem = {m_row.line, {}, ImportWords::tr("The number of fields is %1, in the header it is %2.").arg(m_row.fields.size()).arg(m_header.size())};
    }
}

void TableFile::refuse(int column, const QString &reason)
{
    if (rowOk())
        m_problem = {m_row.line, column < 0 ? QString() : name(column), reason};
}

QStringView TableFile::text(int column) const
{
    const int at = m_index[size_t(column)];
    return at < 0 ? QStringView() : QStringView(m_row.fields[size_t(at)]).trimmed();
}

double TableFile::number(int column)
{
    bool ok = false;
    const double value = text(column).toDouble(&ok); // the C locale, whatever the machine speaks
    if (!ok || !std::isfinite(value)) {
        refuse(column, ImportWords::tr("The field is not a number such as 12.50."));
        return 0;
    }
    if (std::abs(value) > 1e15)
        refuse(column, ImportWords::tr("The number is absurdly high."));
    return value;
}

QDate TableFile::date(int column)
{
    return time(column).date();
}

QDateTime TableFile::time(int column)
{
    const QStringView written = text(column);
    QDate day = plainDate(written);
    QTime clock = plainTime(written.size() > 10 ? written.mid(10) : QStringView());
    if (!m_format.date.isEmpty()) {
        const QDateTime read = QLocale::c().toDateTime(written.toString(), m_format.date);
        day = read.date();
        clock = read.time();
    }
    const QDateTime moment = clock.isValid() ? QDateTime(day, clock, Qt::UTC) : QDateTime(); // else Qt takes midnight for what is no time
    if (!moment.isValid())
        refuse(column, m_format.date.isEmpty() ? ImportWords::tr("The date is not written as 2024-12-31, or there is no such day.")
                                               : ImportWords::tr("The date is not written as %1, or there is no such day.").arg(m_format.date));
    else if (moment.date().year() < 1900 || moment.date().year() > 2200)
        refuse(column, ImportWords::tr("The year is not between 1900 and 2200."));
    else if (m_format.latest.isValid() && moment.date() > m_format.latest)
        refuse(column, ImportWords::tr("The day lies in the future."));
    return moment;
}

size_t TableFile::wholeRow() const
{
    return qHashRange(m_row.fields.begin(), m_row.fields.end(), 0);
}

} // namespace tuttu

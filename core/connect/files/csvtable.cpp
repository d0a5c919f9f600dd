// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/csvtable.h"

#include "core/connect/files/digits.h"
#include "core/connect/files/importwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

QString namesOf(std::span<const CsvColumn> columns, bool required)
{
    QStringList names;
    for (const CsvColumn &column : columns) {
        if (column.required == required)
            names.append(QLatin1String(column.name));
    }
    return names.join(u',');
}

} // namespace

Result<> CsvTable::readHeader()
{
    const QString expected = ImportWords::tr("Expected are the columns %1 and, where known, %2.").arg(namesOf(m_columns, true), namesOf(m_columns, false));
    switch (m_reader.next(m_row, m_problem)) {
    case Got::Row:
        break;
    case Got::BadRow:
        return {Errc::Invalid, ImportWords::tr("The header cannot be read: %1 %2").arg(m_problem.reason, expected)};
    case Got::End:
        return {Errc::Invalid, ImportWords::tr("The file is empty. %1").arg(expected)};
    case Got::Failed:
        return {Errc::Io, error()};
    }
    m_width = m_row.fields.size();
    m_index.assign(m_columns.size(), -1);
    bool fits = true;
    for (size_t f = 0; f < m_width; ++f) {
        const auto known = std::find_if(m_columns.begin(), m_columns.end(), [&](const CsvColumn &c) { return m_row.fields[f] == QLatin1String(c.name); });
        fits = fits && known != m_columns.end() && m_index[size_t(known - m_columns.begin())] < 0;
        if (fits)
            m_index[size_t(known - m_columns.begin())] = int(f);
    }
    for (size_t c = 0; c < m_columns.size(); ++c)
        fits = fits && (m_index[c] >= 0 || !m_columns[c].required);
    if (fits)
        return {};
    QStringList found;
    for (const QString &name : m_row.fields)
        found.append(name);
    return {Errc::Invalid, ImportWords::tr("The header does not fit. Found was \"%1\". %2").arg(found.join(u',').left(300), expected)};
}

CsvTable::Got CsvTable::next()
{
    const Got got = m_reader.next(m_row, m_problem);
    if (got != Got::Row || m_row.fields.size() == m_width)
        return got;
    m_problem = {m_row.line, {}, ImportWords::tr("The number of fields is %1, in the header it is %2.").arg(m_row.fields.size()).arg(m_width)};
    return Got::BadRow;
}

void CsvTable::refuse(int column, const QString &reason)
{
    if (rowOk())
        m_problem = {m_row.line, column < 0 ? QString() : QLatin1String(m_columns[size_t(column)].name), reason};
}

QStringView CsvTable::raw(int column) const
{
    const int at = m_index[size_t(column)];
    return at < 0 ? QStringView() : QStringView(m_row.fields[size_t(at)]).trimmed();
}

QString CsvTable::text(int column, int limit)
{
    const QStringView text = raw(column);
    if (text.contains(u'\n'))
        refuse(column, ImportWords::tr("The field holds a line break."));
    if (text.size() > limit)
        refuse(column, ImportWords::tr("The field has more than %n characters.", nullptr, limit));
    return text.toString();
}

QString CsvTable::needText(int column, int limit)
{
    if (raw(column).isEmpty())
        refuse(column, ImportWords::tr("The field is empty."));
    return text(column, limit);
}

int CsvTable::number(int column, int least, int most)
{
    bool ok = false;
    const QStringView text = raw(column);
    const int value = text.startsWith(u'+') ? 0 : text.toInt(&ok);
    if (!ok)
        refuse(column, ImportWords::tr("The field is not a whole number."));
    else if (value < least || value > most)
        refuse(column, ImportWords::tr("The number is not between %1 and %2.").arg(least).arg(most));
    return value;
}

Money CsvTable::price(int column, Currency currency)
{
    const auto money = moneyFromDecimal(raw(column), currency);
    if (!money) {
        refuse(column, ImportWords::tr("The price is not a number such as 12.50, with at most %n digits after the point.", nullptr, currency.exponent()));
        return {0, currency};
    }
    if (money->minor < 0)
        refuse(column, ImportWords::tr("The price is negative."));
    else if (money->minor > 100'000'000)
        refuse(column, ImportWords::tr("The price is absurdly high."));
    return *money;
}

QDate CsvTable::parseDate(int column, QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-' || digits(text, 0, 4) < 0 || digits(text, 5, 2) < 0 || digits(text, 8, 2) < 0) {
        refuse(column, ImportWords::tr("The date is not written as 2024-12-31."));
        return {};
    }
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    if (!date.isValid())
        refuse(column, ImportWords::tr("There is no such day."));
    else if (date.year() < 1900 || date.year() > 2200)
        refuse(column, ImportWords::tr("The year is not between 1900 and 2200."));
    return date;
}

QDate CsvTable::date(int column)
{
    const QStringView text = raw(column);
    return text.isEmpty() ? QDate() : parseDate(column, text);
}

QDateTime CsvTable::time(int column, const QTimeZone &zone)
{
    QStringView text = raw(column);
    const QDate date = parseDate(column, text.left(10));
    text = text.mid(10);
    const int hour = digits(text, 1, 2), minute = digits(text, 4, 2);
    const bool withSeconds = text.size() > 6 && text[6] == u':';
    const int second = withSeconds ? digits(text, 7, 2) : 0;
    const QStringView offset = text.mid(withSeconds ? 9 : 6);
    const int offsetHours = offset.size() == 6 ? digits(offset, 1, 2) : -1, offsetMinutes = offset.size() == 6 ? digits(offset, 4, 2) : -1;
    const bool utc = offset == u"Z"_s;
    const bool shifted = offsetHours >= 0 && offsetHours <= 14 && offsetMinutes >= 0 && offsetMinutes < 60 && offset[3] == u':'
        && (offset[0] == u'+' || offset[0] == u'-');
    const QTime clock(hour, minute, second);
    if (text.size() < 6 || (text[0] != u'T' && text[0] != u' ') || text[3] != u':' || !(offset.isEmpty() || utc || shifted)) {
        refuse(column, ImportWords::tr("The time is not written as 2024-12-31T14:05."));
        return {};
    }
    if (!clock.isValid()) {
        refuse(column, ImportWords::tr("There is no such time of day."));
        return {};
    }
    if (!date.isValid())
        return {};
    if (utc || shifted) {
        const int seconds = shifted ? (offsetHours * 60 + offsetMinutes) * (offset[0] == u'-' ? -60 : 60) : 0;
        return QDateTime(date, clock, Qt::UTC).addSecs(-seconds);
    }
    const QDateTime at = QDateTime(date, clock, zone).toUTC();
    if (at.toTimeZone(zone).time() != clock) // the hour that is skipped when summer time begins
        refuse(column, ImportWords::tr("There is no such time on that day in the shop's zone."));
    return at;
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/csvreader.h"

#include "core/connect/files/importwords.h"

#include <QStringDecoder>

namespace tuttu {

namespace {

constexpr int chunk = 256 * 1024;

bool isControl(char c)
{
    return uchar(c) < 0x20 || c == 0x7f;
}

/** C1 controls, and marks that make text read in another order than it is stored: a name could show what it is not. */
bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x80 && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

} // namespace

CsvReader::Got CsvReader::next(CsvRow &row, RowProblem &problem)
{
    for (;;) {
        row.fields.clear();
        problem = {};
        switch (scanRow(row, problem)) {
        case Scan::Row:
            return Got::Row;
        case Scan::Bad:
            // Start again on the next physical line, so that one missing quote costs one row and not the rest of the file.
            problem.line = m_line = row.line;
            return skipLine() ? Got::BadRow : Got::Failed;
        case Scan::NeedMore:
            if (m_noMore)
                return Got::End;
            if (!fill())
                return Got::Failed;
        }
    }
}

/** One row from m_pos on. The buffer holds a longest row whole, or all there is: then the last row may lack its line break. */
CsvReader::Scan CsvReader::scanRow(CsvRow &row, RowProblem &problem)
{
    const char *const end = m_buffer.constData() + m_buffer.size();
    const char *p = m_buffer.constData() + m_pos;
    const auto tooFew = [&] { return p == end || (end - p < rowLimit + 3 && !m_noMore); };
    if (tooFew())
        return Scan::NeedMore;
    if (std::exchange(m_atStart, false) && m_buffer.startsWith("\xef\xbb\xbf"))
        p += 3;
    for (; p < end && (*p == '\n' || (*p == '\r' && p + 1 < end && p[1] == '\n')); ++m_line) // empty lines
        p += *p == '\r' ? 2 : 1;
    m_pos = p - m_buffer.constData();
    if (tooFew())
        return Scan::NeedMore;
    row.line = m_line;
    const char *const begin = p;
    for (;;) {
        QString field;
        if (const Scan got = scanField(p, field, problem); got != Scan::Row)
            return got;
        row.fields.push_back(std::move(field));
        if (p - begin > rowLimit || row.fields.size() > columnLimit) {
            problem.reason = ImportWords::tr("The row is longer than a row may be.");
            return Scan::Bad;
        }
        if (p < end && *p == ',') {
            ++p;
            continue;
        }
        if (p < end)
            p += *p == '\r' ? 2 : 1;
        ++m_line;
        m_pos = p - m_buffer.constData();
        return Scan::Row;
    }
}

/** Leaves p on the comma, the line break or the end. */
CsvReader::Scan CsvReader::scanField(const char *&p, QString &field, RowProblem &problem)
{
    const char *const end = m_buffer.constData() + m_buffer.size();
    if (p < end && *p == '"')
        return scanQuoted(p, field, problem);
    const char *const begin = p;
    for (; p < end && *p != ',' && *p != '\n'; ++p) {
        if (*p == '\r' && p + 1 < end && p[1] == '\n')
            break;
        if (*p == '"') {
            problem.reason = ImportWords::tr("A quotation mark stands inside a field that does not begin with one.");
            return Scan::Bad;
        }
    }
    return finishField(begin, p, field, problem);
}

CsvReader::Scan CsvReader::scanQuoted(const char *&p, QString &field, RowProblem &problem)
{
    const char *const end = m_buffer.constData() + m_buffer.size();
    QByteArray text;
    for (++p; p < end && text.size() <= fieldLimit; ++p) {
        if (*p == '"') {
            ++p;
            if (p == end || *p == ',' || *p == '\n' || (*p == '\r' && p + 1 < end && p[1] == '\n'))
                return finishField(text.constBegin(), text.constEnd(), field, problem);
            if (*p != '"') {
                problem.reason = ImportWords::tr("Text follows a closing quotation mark.");
                return Scan::Bad;
            }
        } else if (*p == '\n') {
            ++m_line;
        }
        text.append(*p);
    }
    problem.reason = text.size() > fieldLimit ? ImportWords::tr("A field is longer than 4 KiB.")
                                              : ImportWords::tr("A quotation mark is opened and never closed.");
    return Scan::Bad;
}

/** Bytes to text: strict UTF-8, no control characters (line breaks of a quoted field excepted: columns decide about those). */
CsvReader::Scan CsvReader::finishField(const char *begin, const char *end, QString &field, RowProblem &problem) const
{
    if (end - begin > fieldLimit) {
        problem.reason = ImportWords::tr("A field is longer than 4 KiB.");
        return Scan::Bad;
    }
    bool ascii = true;
    bool controls = false;
    for (const char *p = begin; p < end; ++p) {
        ascii = ascii && uchar(*p) < 0x80;
        controls = controls || (isControl(*p) && *p != '\n' && !(*p == '\r' && p + 1 < end && p[1] == '\n'));
    }
    if (ascii) {
        field = QString::fromLatin1(begin, end - begin);
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        field = decoder.decode(QByteArrayView(begin, end - begin));
        if (decoder.hasError()) {
            problem.reason = ImportWords::tr("The text is not UTF-8.");
            return Scan::Bad;
        }
        controls = controls || std::any_of(field.cbegin(), field.cend(), isForbidden);
    }
    if (controls) {
        problem.reason = ImportWords::tr("A field holds a control character.");
        return Scan::Bad;
    }
    return Scan::Row;
}

bool CsvReader::fill()
{
    m_buffer.remove(0, m_pos);
    m_pos = 0;
    const qsizetype had = m_buffer.size();
    m_buffer.resize(had + chunk);
    const qint64 got = m_device.read(m_buffer.data() + had, chunk);
    m_buffer.resize(had + qMax(got, qint64(0)));
    m_noMore = got <= 0;
    return got >= 0;
}

/** Moves behind the next line break, however far it is. */
bool CsvReader::skipLine()
{
    for (;;) {
        const qsizetype at = m_buffer.indexOf('\n', m_pos);
        if (at >= 0) {
            m_pos = at + 1;
            ++m_line;
            return true;
        }
        m_pos = m_buffer.size();
        if (m_noMore)
            return true;
        if (!fill())
            return false;
    }
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lifetime/history.h"

#include <QHash>
#include <QTest>

#include <zlib.h>

namespace tuttu {

/** The purchases of tests/data/cdnow. */
inline std::vector<PurchaseLine> cdnowLines()
{
    const gzFile file = gzopen(TUTTU_SOURCE_DIR "/tests/data/cdnow/cdnow_sample.csv.gz", "rb");
    if (!file)
        qFatal("tests/data/cdnow is not there");
    QByteArray text, chunk(1 << 20, Qt::Uninitialized);
    for (int got = 0; (got = gzread(file, chunk.data(), unsigned(chunk.size()))) > 0;)
        text.append(chunk.constData(), got);
    gzclose(file);
    std::vector<PurchaseLine> lines;
    const QList<QByteArray> rows = text.split('\n');
    for (const QByteArray &row : rows.mid(1)) {
        const QList<QByteArray> cells = row.trimmed().split(',');
        if (cells.size() == 5)
            lines.push_back({cells[1].toInt(), int(QDate::fromString(QString::fromLatin1(cells[2]), Qt::ISODate).toJulianDay()), cells[4].toDouble()});
    }
    return lines;
}

/** Calibrated on 39 weeks, followed for 39 more, as every paper does. */
inline std::vector<CustomerHistory> cdnow()
{
    return summarise(cdnowLines(), QDate(1997, 9, 30), QDate(1998, 6, 30));
}

/** A customer of x repeats, the last at t_x, seen until T (weeks). */
inline Repeats repeats(int x, double recency, double age)
{
    return {x, {recency}, {age}};
}

/** One customer's history is a table too. */
inline RepeatTable tableOf(const Repeats &repeats, double logGaps = 0)
{
    CustomerHistory history;
    history.repeats = repeats;
    history.logGaps = logGaps;
    return RepeatTable({&history, 1});
}

/** Relative: |actual / expected - 1| below within. */
inline bool near(double actual, double expected, double within)
{
    if (std::abs(actual - expected) <= within * std::abs(expected))
        return true;
    qWarning("%.12g instead of %.12g", actual, expected);
    return false;
}

} // namespace tuttu

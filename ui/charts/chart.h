// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tuttu {

/** Whether a number is known, and if not, why. Only the first three are drawn as a number; none of the others ever as zero. */
enum class Known {
    Yes,
    SoFar,      ///< the time is still running
    Partly,     ///< the counter was silent for some of it: at least this
    NotCounted,
    Hidden,     ///< of so few people that one could be recognised
    TooFew,     ///< to say anything
    NotYet,
    Closed      ///< there is nothing to count
};

struct Band { ///< the interval of a number
    double low = 0, high = 0;
};

/** A number with its finished words. */
struct Reading {
    Known known = Known::Closed;
    double value = 0;
    QString text = {};              ///< "22 %"; of a partly counted one "at least 9"
    std::optional<Band> band = {};
    QString bandText = {};          ///< "16 to 30 %"

    bool isNumber() const { return known <= Known::Partly; }
};

/** What a chart shows, as rows of words: for those who would rather read, and for the file. */
struct ChartTable {
    QString caption;
    QStringList headers;
    std::vector<QStringList> rows;  ///< each as long as the headers
    std::vector<int> wordColumns = {0}; ///< the other columns are numbers, aligned at their end
};

/** What is touched, walked to by keyboard and read aloud. */
struct ChartCell {
    QRectF rect;        ///< what a finger hits
    QString sentence;   ///< the whole of what it says
    bool opens = true;  ///< there is something behind it
};

/** The little that charts say of their own. */
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::ChartText)
public:
    static QString unknown(Known known);            ///< "not counted"; empty for a number
    static QString inTable(const Reading &reading); ///< "22 % (16 to 30 %)", "9, counted in part", "not counted"
    static QString sentence(const QString &where, const Reading &reading); ///< "week 43: 22 % (16 to 30 %)", where nobody has written a better one
    static QString sentence(const QString &row, const QString &column, const Reading &reading);
    static QString onCell(const Reading &reading);  ///< "22 %", "–"; empty where the picture says it
    static QString less() { return tr("less"); }
    static QString more() { return tr("more"); }
    static QString countedInPart() { return tr("counted in part"); }
    static QString measure() { return tr("Measure"); }
    static QString figure() { return tr("Figure"); }
    static QString aboutIt() { return tr("Interval and number"); }
    static QString compared() { return tr("Compared"); }
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <vector>

namespace tuttu {

/** Why a row was refused. The reason is a whole sentence for people and repeats no name, mail or number of a person. */
struct RowProblem {
    qint64 line = 0;  ///< physical line in the file, from 1
    QString column;   ///< its name in the header; empty = the row as such
    QString reason;
    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/** What became of a file. rowsRead = kept + refused; when it stopped midway, rows read last may be neither. */
struct ImportReport {
    static constexpr size_t problemCap = 1000;

    qint64 rowsRead = 0;   ///< without the header
    qint64 kept = 0;       ///< rows
    qint64 refused = 0;    ///< rows, the good ones of a refused order among them
    qint64 stored = 0;     ///< customers, products or orders made of the kept rows
    std::vector<RowProblem> problems; ///< the first problemCap
    qint64 problemCount = 0;          ///< all
    std::optional<Error> stopped;     ///< why reading ended early; what was kept until then stays kept

    void add(RowProblem problem);
};

/** Somebody who watches a long import, from the thread that runs it. Either may be empty. */
struct ImportWatch {
    std::function<void(qint64 done, qint64 total)> progress; ///< bytes of the file
    std::function<bool()> cancelled;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/cuebookcontroller.h"

#include <functional>

namespace tuttu {

/** What the page of talking points shows. */
struct CuesView {
    CueBookState book;
    QDate today;            ///< store-local
    QString tone = QStringLiteral("plain"); ///< in which this shop speaks
    /** What a rule of the draft would say, for real where there is somebody. */
    std::function<CueExamples::Example(int rule, const CueExamples::Wanted &wanted, const QString &tone)> example;
};

/** How somebody changes the draft. */
using CueEdit = std::function<void(CueDraft &)>;

/** In the language people read here. */
CueExamples::Wanted wantedIn(const CuesView &view, const QLocale &locale);
/** For a sentence that is being written: somebody to whom that very sentence would be said. */
CueExamples::Example exampleAt(const CuesView &view, const CueTextPlace &place);
/** Of a rule as a whole, in the language people read here. */
CueExamples::Example exampleOf(const CuesView &view, int rule);
/** Its sentence. */
QString exampleSentence(const CuesView &view, int rule);

} // namespace tuttu

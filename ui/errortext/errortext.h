// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recognition/parsecode.h"

#include <QCoreApplication>

namespace tuttu {

/** Words for what went wrong, in whole sentences: what is kept and what to do next. Never a code alone, never a detail meant for logs. */
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::ErrorText)
public:
    static QString sentence(const Error &error);
    /** For what could not be read: nothing was entered. */
    static QString readingSentence(const Error &error);
    /** For a code that was scanned or typed; an error that is not about the code itself gets its usual sentence. */
    static QString codeSentence(const Error &error);
    /** For a device that does not work, or works with something to look at. */
    static QString deviceSentence(const Error &error);
};

inline QString sentence(const Error &error) { return ErrorText::sentence(error); }

} // namespace tuttu

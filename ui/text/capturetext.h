// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tuttu {

/** What was captured, in a short sentence, by its op's kind. */
class CaptureText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::CaptureText)
public:
    /** "The note is saved". Empty for what the page itself shows plainly enough. */
    static QString done(const QString &kind);
    /** "Note": what kind of capture it is, for a list of them. */
    static QString what(const QString &kind);
    static QString takenBack();
    static QString tooLate();
};

} // namespace tuttu

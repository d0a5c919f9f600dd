// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "ui/text/timetext.h"

namespace tuttu {

/** A customer's facts as the words of the screen. No title and no gender: there is nothing to guess them from. */
class CustomerText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::CustomerText)
public:
    /** What to call them: the preferred form, else the whole name. */
    static QString name(const PersonName &name);
    static QString tier(Tier tier);                                   ///< "Regular"
    static QString languages(const QStringList &tags);                ///< BCP 47 -> "Finnish, Swedish" in the reader's language
    static QString recognised(const Recognition &recognition, const TimeText &time); ///< "card scanned 14:04"
    static QString purpose(Purpose purpose);                          ///< "E-mail"
    static QString consent(Purpose purpose, ConsentState state);      ///< a whole sentence: "Agreed to e-mail."
    static QString size(const Size &size);                            ///< "Top 38"
    static QString joined(const QStringList &parts);                  ///< with the middle dot that parts facts on one line
};

} // namespace tuttu

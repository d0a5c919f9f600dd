// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QCoreApplication>
#include <QLocale>

namespace tuttu {

/** The words for what insight found: whole sentences in the running language, made from the facts alone.
 *  Nothing here guesses a gender or a title, and nothing scores a person. Plain text. */
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::Wording)
public:
    /** `today` is the store-local day; dates are written the locale's way. */
    Wording(const QLocale &locale, const QDate &today) : m_locale(locale), m_today(today) {}

    QString sentence(const Cue &cue) const;                     ///< to say or to know, at a glance
    QString because(const Cue &cue) const;                      ///< the reason line under it
    QString evidence(const Cue &cue) const;                     ///< on tap: the rule behind it and what it rests on
    QString family(CueFamily family) const;                     ///< the chip
    QString reason(const Recommendation &recommendation) const;
    QString evidence(const Recommendation &recommendation) const;
    QString rhythm(const Rhythm &rhythm) const;                 ///< "Usually every 6 weeks, now 11"; empty = nothing to say
    QString tenure(const Customer &customer) const;             ///< "Regular since 2016"

private:
    QString day(const QDate &date) const;                       ///< "5 September", with the year when it is not this one

    QLocale m_locale;
    QDate m_today;
};

} // namespace tuttu

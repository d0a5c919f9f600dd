// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daytext.h"
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

    QString sentence(const Cue &cue) const;   ///< to say or to know, at a glance
    QString because(const Cue &cue) const;    ///< the reason line under it
    QString evidence(const Cue &cue) const;   ///< on tap: what the rule looks at and what it found
    QString ifAsked(const Cue &cue) const;    ///< the clerk's answer to a customer who asks how we know
    QString family(CueFamily family) const;   ///< the chip
    QString formOf(const CueText &text, const Cue &cue) const; ///< the one of its forms that is said: "=0", "one", "other"

    QString name(const Segment &segment) const;    ///< what the shop calls such a customer
    QString because(const Segment &segment) const;
    QString ifAsked(const Segment &segment) const;

    QString reason(const Recommendation &recommendation) const;
    QString evidence(const Recommendation &recommendation) const;
    QString ifAsked(const Recommendation &recommendation) const;

    QString rhythm(const Rhythm &rhythm) const;     ///< "Usually every 6 weeks, now 11"; empty = nothing to say
    QString tenure(const Customer &customer) const; ///< "Regular since 2016"

private:
    /** What a book's placeholders stand for. */
    struct Slots {
        int count = 0, of = 0, gapDays = 0;
        QDate day;
        QString product, words;
        std::optional<int> number(QStringView placeholder) const;
    };
    static Slots slotsOf(const Cue &cue) { return {cue.count, 0, cue.gapDays, cue.date, cue.productName, cue.detail}; }
    Slots slotsOf(const Segment &segment) const;
    QString formOf(const CueText &text, const Slots &found) const;
    QString filled(const QHash<QString, CueText> &texts, const Slots &found) const;
    QString usually(int gapDays, int sinceDays) const;
    QString number(int n) const { return m_locale.toString(n); }
    QString day(const QDate &date) const { return dayText(date, m_today, m_locale); }

    QLocale m_locale;
    QDate m_today;
};

} // namespace tuttu

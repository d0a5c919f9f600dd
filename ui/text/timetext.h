// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace tuttu {

/** Times as people in the shop say them. Takes UTC, speaks in the store's zone; "now" is given, never asked for. */
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::TimeText)
public:
    TimeText(QTimeZone zone, QDateTime now, QLocale locale = QLocale());

    QDate today() const { return dayOf(m_now); }
    QDate dayOf(const QDateTime &at) const { return at.toTimeZone(m_zone).date(); } ///< store-local
    QString time(const QDateTime &at) const;      ///< "14:04"
    QString day(const QDate &day) const;          ///< "today", "yesterday", "tomorrow", "5 Sep", "5 Sep 2016"
    QString timeOrDay(const QDateTime &at) const; ///< "09:12" today, the day otherwise
    QString ago(const QDateTime &at) const;       ///< "just now", "2 min ago", "3 h ago", then the day
    static QString date(const QDate &day, bool yearIsClear, const QLocale &locale = QLocale()); ///< "5 Sep", "5 Sep 2016"
    QString month(const QDate &day) const;        ///< "September 2016", for headings

private:
    QTimeZone m_zone;
    QDateTime m_now;
    QLocale m_locale;
};

} // namespace tuttu

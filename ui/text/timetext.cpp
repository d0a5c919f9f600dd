// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timetext.h"

namespace tuttu {

TimeText::TimeText(QTimeZone zone, QDateTime now, QLocale locale)
    : m_zone(std::move(zone)), m_now(std::move(now)), m_locale(std::move(locale))
{
}

QString TimeText::time(const QDateTime &at) const
{
    return m_locale.toString(at.toTimeZone(m_zone).time(), QLocale::ShortFormat);
}

QString TimeText::day(const QDate &day) const
{
    if (!day.isValid())
        return {};
    switch (today().daysTo(day)) {
    case 0: return tr("today");
    case -1: return tr("yesterday");
    case 1: return tr("tomorrow");
    default: break;
    }
    return date(day, day.year() == today().year() || qAbs(today().daysTo(day)) < 180, m_locale);
}

QString TimeText::date(const QDate &day, bool yearIsClear, const QLocale &locale)
{
    //: Day and short month as Qt date format, in the order of your language: "d MMM", "d.M.", "MMM d"
    return yearIsClear ? locale.toString(day, tr("d MMM"))
                       //: Day, short month and year as Qt date format, in the order of your language
                       : locale.toString(day, tr("d MMM yyyy"));
}

QString TimeText::timeOrDay(const QDateTime &at) const
{
    return dayOf(at) == today() ? time(at) : day(dayOf(at));
}

QString TimeText::ago(const QDateTime &at) const
{
    const qint64 minutes = at.secsTo(m_now) / 60;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%n min ago", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return tr("%n h ago", nullptr, int(minutes / 60));
    return day(dayOf(at));
}

QString TimeText::month(const QDate &day) const
{
    //: A heading over a month's entries: month name, year
    const QString text = tr("%1 %2").arg(m_locale.standaloneMonthName(day.month()), QString::number(day.year()));
    return m_locale.toUpper(text.left(1)) + text.sliced(1);
}

} // namespace tuttu

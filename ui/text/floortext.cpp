// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/floortext.h"

#include "ui/text/timetext.h"

#include <QLocale>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

QString FloorText::means(Means means)
{
    switch (means) {
    case Means::Scan: return tr("card scanned");
    case Means::LookUp: return tr("looked up");
    case Means::Beacon: return tr("noticed nearby");
    case Means::DoorCounter: return tr("counted at the door");
    case Means::NewCustomer: return tr("new customer");
    }
    Q_UNREACHABLE();
}

QString FloorText::waited(const QDateTime &from, const QDateTime &now)
{
    const int minutes = int(std::max<qint64>(0, from.secsTo(now)) / 60);
    if (minutes == 0)
        return tr("now");
    if (minutes < 60)
        return tr("%n min", nullptr, minutes);
    return tr("%1 h %2 min").arg(QLocale().toString(minutes / 60), QLocale().toString(minutes % 60));
}

QString FloorText::due(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return {};
    const QString day = TimeText::date(due, due.year() == today.year() || qAbs(today.daysTo(due)) < 180);
    if (due < today)
        return tr("due since %1").arg(day);
    if (due == today)
        return tr("due today");
    return due == today.addDays(1) ? tr("due tomorrow") : tr("due %1").arg(day);
}

QString FloorText::lastPurchase(const QDate &day)
{
    return day.isValid() ? tr("last bought %1").arg(TimeText::date(day, false)) : tr("nothing bought yet");
}

QString FloorText::longDay(const QDate &day)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    for (const QString &year : {u", yyyy"_s, u" 'de' yyyy"_s, u" yyyy"_s, u"yyyy"_s, u", y"_s, u" y"_s})
        format.remove(year);
    // Standing alone, as a Finnish calendar says it: "sunnuntai", where the long format would bend it into "on Sunday".
    format.replace(u"dddd"_s, u'\'' + locale.standaloneDayName(day.dayOfWeek()).replace(u'\'', u"''"_s) + u'\'');
    return locale.toString(day, format.simplified());
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recognition.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tuttu {

/** The short words on the Floor's cards. */
class FloorText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::FloorText)
public:
    static QString means(Means means);                                    ///< "card scanned"
    static QString waited(const QDateTime &from, const QDateTime &now);   ///< "now", "2 min", "1 h 5 min"
    static QString due(const QDate &due, const QDate &today);             ///< "due today", "due since 5 Sep"
    static QString lastPurchase(const QDate &day);                        ///< "last bought 5 Sep 2016", "nothing bought yet"
    static QString longDay(const QDate &day);                             ///< "Saturday 21 November": the locale's order, no year
};

} // namespace tuttu

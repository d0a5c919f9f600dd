// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/measure.h"

#include <QCoreApplication>

#include <optional>

namespace tuttu {

/** What a shop is measured by, in words. Values in thousandths of the unit, money in minor units, as Goal::value. */
class MeasureText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::MeasureText)
public:
    static QString name(Measure measure);
    static QString value(Measure measure, qint64 value, const Currency &currency);   ///< "18.5 %", "£12,000.00"
    static QString unit(Measure measure, const Currency &currency);                  ///< what a typed number counts: "of 100"
    static QString typed(Measure measure, qint64 value, const Currency &currency);   ///< as one would type it: "18.5"
    /** What was typed, with a point or a comma; none when it is no such number. */
    static std::optional<qint64> fromTyped(Measure measure, const QString &text, const Currency &currency);
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "ui/theme/icon.h"
#include "ui/widgets/sheet.h"

#include <QDate>

namespace tuttu {

class Label;
class ToggleChip;

/** Figures out of the house: of which stretch of time, and as what. */
class ReportSheet final : public Sheet
{
    Q_OBJECT
public:
    enum class As { Pdf, Csv, Print };

    explicit ReportSheet(const QDate &day, QWidget *parent = nullptr);
    void say(const QString &sentence); ///< what came of it

signals:
    void wanted(tuttu::PeriodKind kind, tuttu::ReportSheet::As as);

private:
    void choose(PeriodKind kind);
    void addWay(const QString &name, Icon icon, As as, bool primary);

    QDate m_day;
    PeriodKind m_kind = PeriodKind::Day;
    std::vector<std::pair<PeriodKind, ToggleChip *>> m_kinds;
    Label *m_of, *m_said;
};

} // namespace tuttu

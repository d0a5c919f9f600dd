// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/dialogs/reportsheet.h"

#include <QCoreApplication>

namespace tuttu {

class FiguresController;

/** Makes a report what the sheet asks for - a PDF, a table, a printed page - and says there what came of it. */
class ReportDesk
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::ReportDesk)
public:
    ReportDesk(FiguresController &figures, const Store &store) : m_figures(figures), m_store(store) {}

    void make(ReportSheet &sheet, PeriodKind kind, const QDate &day, ReportSheet::As as) const;

private:
    void keep(ReportSheet &sheet, const QString &name, const QString &suffix, const QByteArray &bytes) const;

    FiguresController &m_figures;
    Store m_store;
};

} // namespace tuttu

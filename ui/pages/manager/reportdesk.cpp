// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/reportdesk.h"

#include "core/analytics/reading/figurescontroller.h"
#include "core/base/whendone.h"
#include "ui/errortext/errortext.h"
#include "ui/figures/reportpicture.h"
#include "ui/print/paper.h"
#include "ui/print/paperprinter.h"

#include <QLocale>

namespace tuttu {

void ReportDesk::make(ReportSheet &sheet, PeriodKind kind, const QDate &day, ReportSheet::As as) const
{
    sheet.say(tr("Making the report…"));
    m_figures.readReport(kind, day, &sheet, [*this, &sheet, as](const Result<ReportReading> &report) {
        if (!report)
            return sheet.say(ErrorText::readingSentence(report.error()));
        const TallyRule &rule = m_figures.rule();
        const QString name = tr("%1 report %2", "shop, first day").arg(m_store.name, report->period.first.toString(Qt::ISODate));
        if (as == ReportSheet::As::Csv)
            return keep(sheet, name, QStringLiteral("csv"), reportCsv(*report, rule));
        const ReportPaper paper = ReportPicture::paper(*report, rule, m_store);
        if (as == ReportSheet::As::Pdf)
            return keep(sheet, name, QStringLiteral("pdf"), reportPdf(paper, paperSizeFor(QLocale())));
        const Result<> printed = printReport(paper);
        sheet.say(printed ? tr("The report is with the printer.") : printed.error().code == Errc::NotFound ? tr("This device has no printer. Save it as PDF instead.") : ErrorText::sentence(printed.error()));
    });
}

void ReportDesk::keep(ReportSheet &sheet, const QString &name, const QString &suffix, const QByteArray &bytes) const
{
    whenDone(m_figures.keepReport(name, suffix, bytes), &sheet, [&sheet](const Result<QString> &path) {
        sheet.say(path ? tr("Saved as %1.").arg(*path) : tr("The report was not saved: %1").arg(ErrorText::sentence(path.error())));
    });
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperprinter.h"

#include "ui/print/lookpage.h"
#include "ui/print/paper.h"
#include "ui/print/reportpage.h"

#include <QLocale>
#include <QPrinter>
#include <QPrinterInfo>

namespace tuttu {

namespace {

/** `paint(printer)` answers with the number of pages; 0: it could not. */
template<typename Paint>
Result<> print(const QString &title, Paint paint)
{
    const QPrinterInfo there = QPrinterInfo::defaultPrinter();
    if (there.isNull())
        return {Errc::NotFound, QStringLiteral("printer")};
    QPrinter printer(there, QPrinter::HighResolution);
    printer.setDocName(title);
    if (paint(printer) == 0 || printer.printerState() == QPrinter::Error)
        return {Errc::Io, QStringLiteral("printer")};
    return {};
}

} // namespace

Result<> printLook(const LookPaper &paper)
{
    return print(paper.title, [&paper](QPrinter &printer) { return paintLook(printer, paper, paperSizeFor(QLocale())); });
}

Result<> printReport(const ReportPaper &paper)
{
    return print(paper.title, [&paper](QPrinter &printer) { return paintReport(printer, paper, paperSizeFor(QLocale())); });
}

} // namespace tuttu

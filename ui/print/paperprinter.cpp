// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperprinter.h"

#include "ui/print/lookpage.h"

#include <QLocale>
#include <QPrinter>
#include <QPrinterInfo>

namespace tuttu {

Result<> printLook(const LookPaper &paper)
{
    const QPrinterInfo there = QPrinterInfo::defaultPrinter();
    if (there.isNull())
        return {Errc::NotFound, QStringLiteral("printer")};
    QPrinter printer(there, QPrinter::HighResolution);
    printer.setDocName(paper.title);
    if (paintLook(printer, paper, paperSizeFor(QLocale())) == 0 || printer.printerState() == QPrinter::Error)
        return {Errc::Io, QStringLiteral("printer")};
    return {};
}

} // namespace tuttu

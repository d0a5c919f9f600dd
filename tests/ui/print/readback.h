// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QProcess>
#include <QTest>

namespace tuttu {

// What was printed, read back with other people's programs (poppler).

inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    [&] { QVERIFY2(done, qPrintable(program + QStringLiteral(" (package poppler-utils): ") + process.errorString() + QString::fromUtf8(process.readAllStandardError()))); }();
    return process.readAllStandardOutput();
}

/** Pages, each as its words with one space between. */
inline QStringList pagesOf(const QString &file)
{
    QStringList pages = QString::fromUtf8(run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")})).split(u'\f', Qt::SkipEmptyParts);
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

inline QImage pictureOf(const QString &file, int page = 1)
{
    const QString stem = file + QStringLiteral("-%1").arg(page), number = QString::number(page);
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-f"), number, QStringLiteral("-l"), number, file, stem});
    return QImage(stem + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
}

/** The part of the page that is not paper. */
inline QRect inkOf(const QImage &page)
{
    QRect ink;
    for (int y = 0; y < page.height(); ++y) {
        const uchar *line = page.constScanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            if (line[x] < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/notefile.h"
#include "tests/bench/measure.h"

#include <QFile>

using namespace tuttu;

/** What the linter of notes costs at each key, typing the labelled notes as a clerk would, and once when the shop opens. */
int main()
{
    QElapsedTimer timer;
    timer.start();
    const NoteLint lint = standardNoteLint();
    const double reading = double(timer.nsecsElapsed()) / 1e6;
    Samples keys;
    for (const char *name : {"en", "fi", "sv", "tr", "be"}) {
        QFile file(QStringLiteral(TUTTU_SOURCE_DIR "/tests/data/notes/%1.tsv").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s: cannot be read", qPrintable(file.fileName()));
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QString note = QString::fromUtf8(line).section(QLatin1Char('\t'), 2);
            for (qsizetype length = 1; length <= note.size(); ++length) {
                timer.start();
                lint.check(note.left(length));
                keys.add(double(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    printRow(QStringLiteral("A note checked at a key, %L1 keys: p50, p99").arg(keys.size()), ms(keys.p50()) + QStringLiteral(", ") + ms(keys.p99()), QStringLiteral("1 ms"));
    printRow(QStringLiteral("The words of all languages read, once, beside the screen"), ms(reading), QStringLiteral("\u2013"));
    return 0;
}

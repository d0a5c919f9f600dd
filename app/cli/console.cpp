// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

void write(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), to);
    fflush(to);
}

} // namespace

void Console::say(const QString &line)
{
    endProgress();
    write(stdout, line + u'\n');
}

void Console::sayJson(const QJsonObject &object)
{
    endProgress();
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson()));
}

void Console::warn(const QString &line)
{
    endProgress();
    write(stderr, line + u'\n');
}

void Console::progress(const QString &what, int percent)
{
    if (isatty(fileno(stderr))) {
        if (percent < 100 && m_sinceProgress.isValid() && m_sinceProgress.elapsed() < 100)
            return;
        m_sinceProgress.start();
        write(stderr, u"\r%1 %2 %"_s.arg(what).arg(percent, 3));
        m_onProgressLine = true;
    } else if (percent / 25 > m_quarter) {
        m_quarter = percent / 25;
        write(stderr, u"%1 %2 %\n"_s.arg(what).arg(percent));
    }
}

void Console::endProgress()
{
    if (std::exchange(m_onProgressLine, false))
        write(stderr, u"\n"_s);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

class QJsonObject;

namespace tuttu {

/** Where a verb speaks: answers to stdout, progress and trouble to stderr. Main thread only. */
class Console
{
public:
    void say(const QString &line);
    void sayJson(const QJsonObject &object);
    void warn(const QString &line);
    /** At a terminal one line that is written over; elsewhere a line each quarter. */
    void progress(const QString &what, int percent);

private:
    void endProgress();
    int m_quarter = -1;
    bool m_onProgressLine = false;
    QElapsedTimer m_sinceProgress;
};

} // namespace tuttu

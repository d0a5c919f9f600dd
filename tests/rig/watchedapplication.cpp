// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/watchedapplication.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <ctime>

namespace tuttu {

namespace {

double threadCpuMs()
{
    timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

/** Taken before the event runs: afterwards the receiver may be gone. */
QString nameOf(const QObject *receiver, const QEvent *event)
{
    const QString type = QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
    const QString name = receiver->objectName();
    return QString::fromLatin1(receiver->metaObject()->className()) + (name.isEmpty() ? QString() : QLatin1Char('#') + name)
        + QLatin1String(" (") + type + QLatin1Char(')');
}

} // namespace

WatchedApplication &WatchedApplication::running()
{
    auto *app = dynamic_cast<WatchedApplication *>(QCoreApplication::instance());
    Q_ASSERT(app);
    return *app;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);

    Longest mine{nameOf(receiver, event), 0, 0};
    m_running.emplace_back();
    QElapsedTimer wall;
    wall.start();
    const double cpuBefore = threadCpuMs();
    const bool accepted = QApplication::notify(receiver, event);
    mine.cpuMs = threadCpuMs() - cpuBefore;
    mine.wallMs = double(wall.nsecsElapsed()) / 1e6;
    const Longest inner = m_running.back().inner;
    m_running.pop_back();

    if (inner.cpuMs > 0.8 * mine.cpuMs)
        mine.what = inner.what;
    Longest &longest = m_running.empty() ? m_longest : m_running.back().inner;
    if (mine.cpuMs > longest.cpuMs)
        longest = mine;
    return accepted;
}

} // namespace tuttu

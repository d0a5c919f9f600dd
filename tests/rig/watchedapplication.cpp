// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/watchedapplication.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QThread>

#include <algorithm>
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

/** CPU time of laying out and painting a page of words: what the GUI thread does all day. */
double pieceMs()
{
    const double before = threadCpuMs();
    QImage page(800, 800, QImage::Format_ARGB32_Premultiplied);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 100; ++i) {
        painter.drawRoundedRect(QRectF(10, 8 * i, 700, 200), 12, 12);
        painter.drawText(QRectF(20, 8 * i, 600, 200), Qt::TextWordWrap, QString::number(i) + QString(QLatin1String(" somebody you know")).repeated(8));
    }
    return threadCpuMs() - before;
}

constexpr double idlePieceMs = 7.5; ///< on the machine of docs/benchmarks.md with nothing else to do

/** 1 or more: so many times dearer than on an idle machine work can be just now. The dearest of some pieces, as what is judged was the dearest of
 *  many events. */
double dearness()
{
    double dearest = 0;
    for (int i = 0; i < 9; ++i)
        dearest = std::max(dearest, pieceMs());
    qInfo("a piece of work takes up to %.1f ms here just now, %.1f ms on an idle machine", dearest, idlePieceMs);
    return std::max(1.0, dearest / idlePieceMs);
}

} // namespace

bool WatchedApplication::tookTooLong(double cpuMs) { return cpuMs > limitMs && cpuMs > limitMs * dearness(); }

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

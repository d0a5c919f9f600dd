// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tuttu {

/** Measured times in milliseconds. Percentiles by the nearest rank: a value that was really seen. */
class Samples
{
public:
    void add(double ms) { m_ms.push_back(ms); }
    qsizetype size() const { return qsizetype(m_ms.size()); }
    double percentile(double p) const
    {
        if (m_ms.empty())
            return 0;
        std::vector<double> sorted = m_ms;
        std::sort(sorted.begin(), sorted.end());
        const auto rank = size_t(std::ceil(p / 100 * double(sorted.size())));
        return sorted[std::max<size_t>(rank, 1) - 1];
    }
    const std::vector<double> &all() const { return m_ms; }
    double p50() const { return percentile(50); }
    double p99() const { return percentile(99); }

private:
    std::vector<double> m_ms;
};

/** One line of the table in docs/benchmarks.md. */
inline void printRow(const QString &what, const QString &measured, const QString &wanted)
{
    QTextStream(stdout) << "| " << what << " | " << measured << " | " << wanted << " |" << Qt::endl;
}

inline QString ms(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 0) + QStringLiteral(" ms");
}

/** Waits for the answer as the program does: through the event loop. The clock runs until the answer is in the owner's hands. */
template<typename T>
T await(const QFuture<T> &future, double *tookMs = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    T value = future.result();
    if (tookMs)
        *tookMs = double(timer.nsecsElapsed()) / 1e6;
    return value;
}

/** Ends the program when something that cannot fail has. */
template<typename T>
T sure(const char *what, Result<T> result)
{
    if (!result)
        qFatal("%s: error %d, %s", what, int(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_same_v<T, std::monostate>)
        return *std::move(result);
    else
        return {};
}

} // namespace tuttu

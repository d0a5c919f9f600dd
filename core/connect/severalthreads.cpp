// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/severalthreads.h"

#include <QThreadPool>
#include <QtConcurrentMap>

#include <numeric>

namespace tuttu {

Parallel severalThreads()
{
    constexpr int mostThreads = 4;
    const auto pool = std::make_shared<QThreadPool>();
    pool->setMaxThreadCount(std::min(mostThreads, QThread::idealThreadCount()));
    return [pool](int jobs, const std::function<void(int)> &work) {
        std::vector<int> numbers;
        numbers.resize(size_t(jobs));
        std::iota(numbers.begin(), numbers.end(), 0);
        QtConcurrent::blockingMap(pool.get(), numbers, [&work](int job) { work(job); });
    };
}

} // namespace tuttu

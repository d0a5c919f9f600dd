// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/hub/pgconnection.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tuttu {

/** Threads that each hold a connection, and a bounded queue before them. What does not fit is refused at once: who waits in a longer line
 *  would have left by the time it is their turn. */
class PgPool
{
public:
    /** On one of the pool's threads; null: the database is away. */
    using Job = std::function<void(PgConnection *)>;

    /** Connections are made when they are first needed, and made anew when they broke. */
    PgPool(const QString &conninfo, int threads, int longestQueue, const Clock &clock);
    ~PgPool();

    bool post(Job job);  ///< false: full, or stopping; the job is not run
    void stop();         ///< runs what is in the queue and takes no more
    int waiting() const; ///< jobs in the queue

private:
    struct Worker {
        std::condition_variable called;
        bool isCalled = false;
        std::thread thread;
    };
    void call();
    void work(Worker &me);
    PgConnection *usable(std::optional<PgConnection> &db);

    const QString m_conninfo;
    const size_t m_longestQueue;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::deque<Job> m_queue;
    std::vector<Worker *> m_idle;   ///< who rests; the last the shortest
    std::optional<qint64> m_failed; ///< when the last try to connect did
    bool m_stopping = false;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace tuttu

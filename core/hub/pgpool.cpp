// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/pgpool.h"

namespace tuttu {

namespace {

constexpr qint64 restMs = 500; ///< between two tries to connect

} // namespace

PgPool::PgPool(const QString &conninfo, int threads, int longestQueue, const Clock &clock)
    : m_conninfo(conninfo), m_longestQueue(size_t(longestQueue)), m_clock(clock)
{
    for (int i = 0; i < threads; ++i)
        m_workers.push_back(std::make_unique<Worker>());
    for (const auto &worker : m_workers)
        worker->thread = std::thread([this, one = worker.get()] { work(*one); });
}

PgPool::~PgPool()
{
    stop();
}

bool PgPool::post(Job job)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_queue.size() >= m_longestQueue)
        return false;
    m_queue.push_back(std::move(job));
    if (!m_idle.empty())
        call();
    return true;
}

/** Who has rested the shortest: while there is little to do the same few work, and they and their connections are warm. In turns each call would wake one that sleeps. */
void PgPool::call()
{
    Worker *one = m_idle.back();
    m_idle.pop_back();
    one->isCalled = true;
    one->called.notify_one();
}

void PgPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        while (!m_idle.empty())
            call();
    }
    for (const auto &worker : m_workers) {
        if (worker->thread.joinable())
            worker->thread.join();
    }
}

int PgPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_queue.size());
}

void PgPool::work(Worker &me)
{
    std::optional<PgConnection> db;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            while (m_queue.empty() && !m_stopping) {
                me.isCalled = false;
                m_idle.push_back(&me);
                me.called.wait(lock, [&me] { return me.isCalled; });
            }
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        job(usable(db));
    }
}

/** The connection, made anew if need be. While the database is away only one try is made in a while, and everybody else is told at once. */
PgConnection *PgPool::usable(std::optional<PgConnection> &db)
{
    if (db && !db->isLost())
        return &*db;
    db.reset();
    {
        const std::lock_guard lock(m_mutex);
        if (m_failed && m_clock.monotonicMs() - *m_failed < restMs)
            return nullptr;
    }
    auto made = PgConnection::open(m_conninfo);
    if (made) {
        db.emplace(std::move(*made));
        return &*db;
    }
    const std::lock_guard lock(m_mutex);
    m_failed = m_clock.monotonicMs();
    return nullptr;
}

} // namespace tuttu

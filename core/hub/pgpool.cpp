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
        m_threads.emplace_back([this] { work(); });
}

PgPool::~PgPool()
{
    stop();
}

bool PgPool::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_longestQueue)
            return false;
        m_queue.push_back(std::move(job));
    }
    m_more.notify_one();
    return true;
}

void PgPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_more.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

int PgPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_queue.size());
}

void PgPool::work()
{
    std::optional<PgConnection> db;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_more.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
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

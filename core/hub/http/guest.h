// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/http/httpserver.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <vector>

namespace tuttu {

class Guest;

/** What the connections of one server share. Outlives them all. */
struct House {
    HttpLimits limits;
    HttpServer::Serve serve;
    std::mutex mutex;
    std::condition_variable empty;
    std::set<Guest *> guests;
    std::atomic<bool> closing = false;

    std::vector<std::shared_ptr<Guest>> all();
};

/** One connection, whatever is spoken on it; counted as long as it lives. */
class Guest : public std::enable_shared_from_this<Guest>
{
public:
    explicit Guest(House &house) : m_house(house)
    {
        const std::lock_guard lock(m_house.mutex);
        m_house.guests.insert(this);
    }
    Guest(const Guest &) = delete;
    Guest &operator=(const Guest &) = delete;
    virtual ~Guest()
    {
        const std::lock_guard lock(m_house.mutex);
        m_house.guests.erase(this);
        if (m_house.guests.empty())
            m_house.empty.notify_all();
    }

    virtual void finish() = 0; ///< the server is closing: go as soon as nobody waits. On any thread
    virtual void abandon() {}  ///< the server has closed, its threads have ended

protected:
    House &m_house;
};

inline std::vector<std::shared_ptr<Guest>> House::all()
{
    std::vector<std::shared_ptr<Guest>> here; // let go of after the lock: a guest that goes takes it, too
    const std::lock_guard lock(mutex);
    for (Guest *guest : guests)
        here.push_back(guest->weak_from_this().lock());
    std::erase(here, nullptr);
    return here;
}

} // namespace tuttu

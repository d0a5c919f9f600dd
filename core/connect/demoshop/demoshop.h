// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/devicekeys.h"

#include <QFuture>

#include <functional>

namespace tuttu {

class Clock;
class Storage;

/** Fills an open, empty or half-filled folder with the demo shop: its store, clerks and PINs, products, people, purchases, and the
 *  co-purchase model. Doing it again on the same day changes nothing. GUI thread; the work is done on a worker and, in small
 *  jobs, on the storage thread. */
class DemoShop
{
public:
    DemoShop(Storage &storage, DeviceKeysPtr keys, const Clock &clock) : m_storage(storage), m_keys(std::move(keys)), m_clock(clock) {}

    /** `progress` is called on the GUI thread with 0 to 100. The future never comes when the storage is destroyed before. */
    QFuture<Result<>> fill(std::function<void(int percent)> progress = {});

private:
    Storage &m_storage;
    DeviceKeysPtr m_keys;
    const Clock &m_clock;
};

} // namespace tuttu

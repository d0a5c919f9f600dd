// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reach.h"
#include "core/sync/recordline.h"

#include <QObject>

#include <functional>

namespace tuttu {

class Storage;

/** Asks the chain for somebody this device does not hold, and keeps who comes. Nobody waits for it: a scan has answered already that they are not here. GUI thread. */
class CustomerPull final : public QObject
{
    Q_OBJECT
public:
    enum class Came { Here /**< they are in the cache now */, Nobody /**< the chain knows nobody such */, NotAsked /**< there is no chain */, Silent /**< it could not be asked */ };

    CustomerPull(Storage &storage, RecordLine &line, std::function<Reach()> reach, QObject *parent = nullptr)
        : QObject(parent), m_storage(storage), m_line(line), m_reach(std::move(reach)) {}

    /** Answered at once where the chain is out of reach. */
    QFuture<Came> pull(const CustomerAsk &ask);

private:
    Storage &m_storage;
    RecordLine &m_line;
    std::function<Reach()> m_reach;
};

} // namespace tuttu

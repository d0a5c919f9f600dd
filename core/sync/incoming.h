// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace tuttu {

class Storage;

/** What other devices captured, on its way into the stores here. Whoever shows something hears of it afterwards. GUI thread; owned by the
 *  composition root. */
class Incoming final : public QObject
{
    Q_OBJECT
public:
    explicit Incoming(Storage &storage, QObject *parent = nullptr) : QObject(parent), m_storage(storage) {}

    /** From a neighbour in the shop, each once however often it comes. What this device's cache cannot take now it hears again from the hub. */
    QFuture<Result<>> take(std::vector<Op> ops);
    /** They are in the stores already: the hub's changes were applied with their cursor. */
    void tell(const std::vector<Op> &ops);

Q_SIGNALS:
    void arrived(const std::vector<tuttu::Op> &ops); ///< never empty

private:
    Storage &m_storage;
};

} // namespace tuttu

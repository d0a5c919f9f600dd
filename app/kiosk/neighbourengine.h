// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/devicekeys.h"
#include "core/security/secretstore.h"
#include "core/sync/lan/neighbours.h"

namespace tuttu {

class Clock;
class ShopEngine;
class Storage;

/** This device among the others of its store: brings the Floor's acts to them and theirs to the Floor, with the hub and without it. The key they share is
 *  kept in the keychain, so that a restart in an outage finds them again. GUI thread; owned by the composition root. */
class NeighbourEngine final : public QObject
{
    Q_OBJECT
public:
    static inline const QString keyName = QStringLiteral("store-key"); ///< in the keychain
    static constexpr int backlogSecs = 12 * 3600; ///< what one who comes new is told of

    NeighbourEngine(const DeviceId &me, Storage &storage, ShopEngine &shop, DeviceKeysPtr keys, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);

    void start(); ///< with the key that was kept, if there is one
    /** The hub has given this one: the one in force from now on. */
    void takeKey(const QByteArray &storeKey);

private:
    void meet(const QByteArray &storeKey);

    SecretStore &m_secrets;
    QByteArray m_storeKey;
    Neighbours m_neighbours;
};

} // namespace tuttu

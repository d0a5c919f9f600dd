// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/neighbourengine.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/outbox.h"
#include "core/storage/storage.h"
#include "core/visit/shopengine.h"

namespace tuttu {

NeighbourEngine::NeighbourEngine(const DeviceId &me, Storage &storage, ShopEngine &shop, DeviceKeysPtr keys, SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_neighbours(me, [&storage, keys, &clock] {
          return storage.run([keys, since = clock.now().addSecs(-backlogSecs)](Shelf &shelf) { return floorOpsSince(Outbox(shelf.outbox), *keys, since); });
      })
{
    connect(&m_neighbours, &Neighbours::heard, &shop.incoming, &Incoming::take);
    connect(&shop.captures, &CaptureService::recorded, &m_neighbours, &Neighbours::tell);
}

void NeighbourEngine::start()
{
    whenDone(m_secrets.read(keyName), this, [this](const Result<QByteArray> &kept) {
        if (kept && m_storeKey.isEmpty())
            meet(*kept);
    });
}

void NeighbourEngine::takeKey(const QByteArray &storeKey)
{
    if (storeKey == m_storeKey)
        return;
    meet(storeKey);
    whenDone(m_secrets.write(keyName, storeKey), this, [](const Result<> &kept) {
        if (!kept) // met all the same, until the next start
            qCWarning(lcSync) << "the store's key cannot be kept:" << int(kept.error().code);
    });
}

void NeighbourEngine::meet(const QByteArray &storeKey)
{
    m_storeKey = storeKey;
    const auto keys = StoreKeys::fromBytes(storeKey);
    const auto started = keys ? m_neighbours.start(*keys) : Result<>(keys.error());
    if (!started)
        qCWarning(lcSync) << "the store's other devices are not met:" << started.error().detail;
}

} // namespace tuttu

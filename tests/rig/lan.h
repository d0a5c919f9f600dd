// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outbox.h"
#include "core/sync/incoming.h"
#include "core/sync/lan/neighbours.h"
#include "tests/rig/shop.h"

namespace tuttu {

/** A tablet's way to its neighbours, as the kiosk makes it. */
struct Lan {
    Lan(Shop &shop, quint16 port)
        : near(idOf(shop), [&shop] { return shop.storage().run([keys = shop.keys(), since = shop.clock.now().addSecs(-3600)](Shelf &shelf) { return floorOpsSince(Outbox(shelf.outbox), *keys, since); }); })
    {
        QObject::connect(&near, &Neighbours::heard, &shop.engine().incoming, &Incoming::take);
        QObject::connect(&shop.engine().captures, &CaptureService::recorded, &near, &Neighbours::tell);
        NeighbourPlace place;
        place.port = port;
        started = near.start(*StoreKeys::fromBytes(QByteArray(32, 's')), place).ok();
    }
    static DeviceId idOf(Shop &shop)
    {
        const auto me = shop.await(shop.storage().run([](Shelf &shelf) { return Outbox(shelf.outbox).device(); }));
        return me ? me->id : DeviceId();
    }
    Neighbours near;
    bool started = false;
};

} // namespace tuttu

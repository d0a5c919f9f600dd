// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/scanneracts.h"

#include "core/visit/shopengine.h"
#include "ui/input/wedgefilter.h"

namespace tuttu {

ScannerActs::ScannerActs(ShopEngine &shop, WedgeFilter &wedge, const Clock &clock) : QObject(&wedge), m_shop(shop), m_clock(clock)
{
    connect(&wedge, &WedgeFilter::scanned, this, &ScannerActs::read);
}

void ScannerActs::read(const QString &code)
{
    if (m_shop.session.state().phase == SessionState::Phase::HandedOver)
        return; // in a customer's hand no card is read, nor typed into what they write
    const Signal signal{Means::Scan, code, {}, 1, m_clock.now()};
    m_shop.devices.setDevice({.kind = DeviceKind::Keyboard, .health = DeviceState::Health::Working, .lastSignal = signal.at, .signalCount = ++m_scans});
    if (m_shop.devices.testing())
        m_shop.devices.read(signal);
    else
        m_shop.arrivals.notice(signal);
}

} // namespace tuttu

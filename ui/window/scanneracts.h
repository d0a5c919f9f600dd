// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace tuttu {

class ShopEngine;
class WedgeFilter;

/** What a scanner that plays a keyboard reads becomes a signal: of somebody's arrival, or of a device that is being tested. */
class ScannerActs final : public QObject
{
    Q_OBJECT
public:
    ScannerActs(ShopEngine &shop, WedgeFilter &wedge, const Clock &clock);

private:
    void read(const QString &code);

    ShopEngine &m_shop;
    const Clock &m_clock;
    qint64 m_scans = 0;     ///< since the start
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

#include <vector>

namespace tuttu {

/** Somebody prepared for the demo. */
struct DemoGuest {
    QString name;
    QString card;       ///< printed digits; empty = no card to scan
    QString beacon;     ///< what their beacon sends; empty = none
    QString hint;       ///< what makes them interesting: "lapsed, likes candles"
};

/** The demo only: makes arrivals happen without a scanner, a beacon or a door. */
class DemoSheet final : public Sheet
{
    Q_OBJECT
public:
    DemoSheet(const std::vector<DemoGuest> &guests, bool isCut, QWidget *parent = nullptr);

signals:
    void scanned(const QString &code);
    void beaconHeard(const QString &id, const QString &place);
    void visitorsCounted(int count);
    void networkCut(bool cut);

private:
    QWidget *makeGuest(const DemoGuest &guest, bool first);
};

} // namespace tuttu

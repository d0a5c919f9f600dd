// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tuttu {

class ShopEngine;

/** Tells whoever locks after a while that somebody still uses the screen: each touch and key on any of the program's windows. */
class TouchWatch final : public QObject
{
    Q_OBJECT
public:
    TouchWatch(ShopEngine &shop, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ShopEngine &m_shop;
};

} // namespace tuttu

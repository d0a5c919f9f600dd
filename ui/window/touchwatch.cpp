// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/touchwatch.h"

#include "core/visit/shopengine.h"

#include <QCoreApplication>
#include <QEvent>

namespace tuttu {

TouchWatch::TouchWatch(ShopEngine &shop, QObject *parent) : QObject(parent), m_shop(shop) { QCoreApplication::instance()->installEventFilter(this); }

bool TouchWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool used = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin || event->type() == QEvent::KeyPress;
    if (used && event->spontaneous() && watched->isWindowType()) {
        m_shop.session.touched();
        m_shop.handOver.touched();
        m_shop.guest.touched();
    }
    return false;
}

} // namespace tuttu

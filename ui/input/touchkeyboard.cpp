// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/touchkeyboard.h"

#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>

namespace tuttu {

TouchKeyboard::TouchKeyboard(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_byFinger)
            follow(now);
    });
}

bool TouchKeyboard::eventFilter(QObject *receiver, QEvent *event)
{
    if (!event->spontaneous() || !receiver->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::TouchBegin:
        m_byFinger = true;
        break;
    case QEvent::TouchEnd: // a touch on the field that has the focus already changes no focus
        QMetaObject::invokeMethod(this, [this] { follow(QApplication::focusWidget()); }, Qt::QueuedConnection);
        break;
    case QEvent::MouseButtonPress:
        if (static_cast<QMouseEvent *>(event)->pointingDevice()->type() != QInputDevice::DeviceType::TouchScreen)
            m_byFinger = false;
        break;
    case QEvent::KeyPress:
        if (QWidget *focused = QApplication::focusWidget(); focused && !static_cast<QKeyEvent *>(event)->text().isEmpty()) {
            if (Stage *stage = Stage::of(focused))
                stage->hideKeyboard();
        }
        break;
    default: break;
    }
    return false;
}

void TouchKeyboard::follow(QWidget *focused)
{
    Stage *stage = focused ? Stage::of(focused) : nullptr;
    if (!stage || m_mode == Mode::Never)
        return;
    if (const auto keys = keysOf(focused))
        stage->showKeyboard(focused, *keys);
    else
        stage->hideKeyboard();
}

} // namespace tuttu

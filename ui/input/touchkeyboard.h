// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tuttu {

/** Shows the on-screen keys when a finger chose a field and puts them away when real keys are typed. Watches the whole application. */
class TouchKeyboard final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { OnTouch, Never };

    explicit TouchKeyboard(QObject *application);
    void setMode(Mode mode) { m_mode = mode; }

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    void follow(QWidget *focused);

    Mode m_mode = Mode::OnTouch;
    bool m_byFinger = false;    ///< the last pointer was a finger
};

} // namespace tuttu

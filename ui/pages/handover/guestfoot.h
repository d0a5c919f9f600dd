// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/guestcontroller.h"

#include <QWidget>

class QHBoxLayout;

namespace tuttu {

class Button;
class HandOverText;
class Label;

/** Under everything a customer may change: that it is kept, for ten seconds the way back, and the way out. */
class GuestFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit GuestFoot(QWidget *parent = nullptr);
    void present(const GuestState &state);
    void speak(const HandOverText &text);
    void addBefore(QWidget *widget);        ///< beside "Done"
    void setDoneMatters(bool matters);      ///< false: something else on the page is the thing to do

Q_SIGNALS:
    void undoWanted();
    void doneWanted();

private:
    void sayKept();

    QHBoxLayout *m_row;
    Label *m_said;
    Button *m_undo, *m_done;
    QString m_kept, m_notKept;
    bool m_failed = false, m_mayUndo = false;
};

} // namespace tuttu

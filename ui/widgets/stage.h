// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/menu.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace tuttu {

class OnScreenKeyboard;
class Scrim;
class Sheet;
class Toast;

/** The root of a window: the page, and over it at most one sheet, one menu, one toast, and the keyboard under all of them. What the
 *  keyboard would cover moves up. Pages find it from any of their widgets. */
class Stage : public QWidget
{
    Q_OBJECT
public:
    explicit Stage(QWidget *content, QWidget *parent = nullptr);

    static Stage *of(const QWidget *widget);    ///< null when the widget stands on none

    void openSheet(Sheet *sheet);               ///< owns it; an open one is closed first
    Sheet *sheet() const;
    void openMenu(QWidget *beside, std::vector<MenuItem> items);
    void openBeside(QWidget *beside, QWidget *panel); ///< owns it; menus and popovers
    void closeOverlays();                       ///< sheet, menu and toast: before somebody else takes the screen
    void toast(const QString &sentence, const QString &action = {}, std::function<void()> then = {});
    void showKeyboard(QWidget *field, Keys keys);
    void hideKeyboard();
    OnScreenKeyboard *keyboard() const { return m_keyboard; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void placePanels();
    void makeRoom();                            ///< moves the field above the keyboard

    QWidget *m_room;                            ///< everything but the keyboard
    QWidget *m_content;
    QPointer<Scrim> m_sheet, m_menu;
    QPointer<QWidget> m_beside;
    Toast *m_toast;
    OnScreenKeyboard *m_keyboard;
};

} // namespace tuttu

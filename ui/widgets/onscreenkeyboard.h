// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyboardlayout.h"

#include <QInputMethodEvent>
#include <QPointer>
#include <QWidget>

namespace tuttu {

/** What a finger typed: surely a person's, so that nobody holds it back. */
class TappedText final : public QInputMethodEvent
{
public:
    explicit TappedText(const QString &text) { setCommitString(text); }
};

/** Letters, numbers and mail rows for a tablet without keys. Types into the widget it was given; never takes the focus. Where it
 *  stands and what makes room for it is the Stage's affair. */
class OnScreenKeyboard : public QWidget
{
    Q_OBJECT
public:
    explicit OnScreenKeyboard(QWidget *parent = nullptr);

    void typeInto(QWidget *field, Keys keys);
    QWidget *field() const { return m_field; }
    void setLanguage(KeyLanguage language);
    KeyLanguage language() const { return m_language; }
    QSize sizeHint() const override;

signals:
    void hideWanted();
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {} // between two keys: nobody's, but not the page's

private:
    class Cap;
    void rebuild();
    void place();
    void press(const KeyCap &cap);
    void write(const QString &text);
    void sendKey(int key, const QString &text = {});

    QPointer<QWidget> m_field;
    Keys m_keys = Keys::Letters;
    KeyLanguage m_language = KeyLanguage::English;
    KeyPage m_page = KeyPage::Letters;
    enum class Shift { Off, Once, Locked } m_shift = Shift::Off;
    std::vector<std::vector<Cap *>> m_caps;
};

} // namespace tuttu

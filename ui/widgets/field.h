// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace tuttu {

/** Which on-screen keys a field wants first. */
enum class Keys { Letters, Mail, Digits };

/** One line of text. The name is its accessible name; put a Label above it for the eye. */
class TextField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(const QString &name, Keys keys = Keys::Letters, QWidget *parent = nullptr);
    Keys keys() const { return m_keys; }
    void setGlyph(Icon icon);
    QSize sizeHint() const override { return {240, m_height}; }
    QSize minimumSizeHint() const override { return {120, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    enum class Look { Boxed, Pill };
    void setLook(Look look, int height);
    QRect leading(int width) const; ///< a strip at the leading edge

private:
    void place();

    Keys m_keys;
    Icon m_icon = Icon::None;
    Look m_look = Look::Boxed;
    int m_height = 56;
};

/** The pill in the top bar: a glass, a clear button once there is text. */
class SearchField : public TextField
{
    Q_OBJECT
public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);
    void setBig();                  ///< 64 px, for a page of its own

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_clear;
};

/** Several lines of plain text. Tab leaves the field. */
class TextArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextArea(const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {320, 120}; }

protected:
    bool event(QEvent *event) override; ///< the scroll area's own face: its paintEvent is the viewport's
};

/** The keys a text widget wants, or nullopt when it is not one that is typed into. */
std::optional<Keys> keysOf(const QWidget *widget);

} // namespace tuttu

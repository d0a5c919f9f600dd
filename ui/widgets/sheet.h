// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace tuttu {

class Button;
class Label;

/** A panel over the page, at the trailing side or the bottom, with a title, a way out and a footer that stays. It is opened by
 *  Stage::openSheet, keeps the focus inside, and goes on Escape, on its close button or on a touch beside it. */
class Sheet : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Trailing /**< 520 px wide, full height */, Bottom /**< at most 960 px wide, as high as needed */ };

    explicit Sheet(const QString &title, Side side = Side::Trailing, QWidget *parent = nullptr);

    Side side() const { return m_side; }
    QVBoxLayout *body() const { return m_body; }      ///< scrolls when it is higher than the room
    QHBoxLayout *footer() const { return m_footer; }  ///< for the actions; hidden while empty
    void setTitle(const QString &title);
    void closeSheet();                                ///< the widget deletes itself

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Side m_side;
    Label *m_title;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
};

/** What lies between the page and a sheet or menu: darkens, catches touches, keeps Tab inside, hands the focus back. */
class Scrim : public QWidget
{
    Q_OBJECT
public:
    Scrim(QWidget *panel, bool dark, QWidget *room);
    QWidget *panel() const { return m_panel; }
    void leave();                                     ///< gives the focus back and deletes itself with its panel

signals:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *m_panel;
    bool m_dark;
    bool m_leaving = false;
    QPointer<QWidget> m_before;
};

} // namespace tuttu

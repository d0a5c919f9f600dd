// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace tuttu {

/** What casts a shadow on the Ground it lies on. */
class CastsShadow
{
public:
    virtual ~CastsShadow() = default;
    virtual bool castsShadow() const = 0;
};

/** A rounded panel for one thing. Put it on a Ground: a widget cannot paint its shadow outside itself. */
class Card : public QWidget, public CastsShadow
{
    Q_OBJECT
public:
    enum class Kind { Plain, Hint /**< dashed: not sure yet */, Mine /**< accent edge: I am serving */, Faint /**< leave alone */ };

    explicit Card(QWidget *parent = nullptr);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    bool castsShadow() const override { return m_kind == Kind::Plain || m_kind == Kind::Mine; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Plain;
};

/** A whole card to press, e.g. a person at sign-in. Checked = chosen. Children do not take the press away. */
class CardButton : public QAbstractButton, public CastsShadow
{
    Q_OBJECT
public:
    explicit CardButton(const QString &name, QWidget *parent = nullptr);
    /** A row inside a card: no border of its own; with a line above it unless it is the first. */
    void setFlat(bool flat, bool lineAbove);
    bool castsShadow() const override { return isEnabled() && !m_flat; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_flat = false, m_lineAbove = false;
};

/** What cards lie on: paints their shadows. Transparent itself. */
class Ground : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
    void childEvent(QChildEvent *event) override;
    bool eventFilter(QObject *child, QEvent *event) override;
};

} // namespace tuttu

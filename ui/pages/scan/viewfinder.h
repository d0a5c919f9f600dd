// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace tuttu {

/** What the camera sees, in a rounded frame; for a moment green with a tick when a code was read. Keeps the last picture only. */
class Viewfinder final : public QWidget
{
    Q_OBJECT
public:
    explicit Viewfinder(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);///< null = none yet
    void confirm();                     ///< a code was read
    bool isConfirming() const { return m_confirmed.isActive(); }

    QSize sizeHint() const override { return {432, 243}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPicture(QPainter &painter) const;
    void paintCorners(QPainter &painter) const;

    QImage m_picture;
    QTimer m_confirmed;
};

} // namespace tuttu

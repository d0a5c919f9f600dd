// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace tuttu {

/** The QR code of these bytes, one pixel a module, with no margin. Null when they are more than a code holds (2,953 bytes). */
QImage qrImage(const QByteArray &bytes);

/** A QR code to be read from the screen: dark on light in either theme, its modules whole pixels, with the quiet zone that readers need. */
class QrCode final : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    void setBytes(const QByteArray &bytes);
    bool isValid() const { return !m_image.isNull(); }

    QSize sizeHint() const override { return {360, 360}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_bytes;
    QImage m_image;
};

} // namespace tuttu

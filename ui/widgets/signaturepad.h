// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

#include <vector>

namespace tuttu {

/** A place to sign with finger, pen or mouse. The strokes are text: "340x120;12,40 14,38;...", logical pixels, each stroke after a
 *  semicolon, never longer than `longest`. Signing is never the only way: whoever cannot draw uses what stands beside it. */
class SignaturePad final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int longest = 8 * 1024;

    explicit SignaturePad(QWidget *parent = nullptr);
    QString strokes() const;        ///< empty = nothing was drawn
    void clear();

    QSize sizeHint() const override { return {480, 128}; }

Q_SIGNALS:
    void signedAs(const QString &strokes); ///< a stroke ended, or all were cleared

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QPointF &point);

    std::vector<std::vector<QPoint>> m_strokes;
    int m_length = 0;               ///< of the text so far
};

} // namespace tuttu

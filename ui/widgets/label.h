// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QLabel>

#include <memory>

namespace tuttu {

/** Plain text in one of the roles, with the design's line heights. Wraps; with setMaxLines() the last line is elided and the
 *  whole text stays the accessible name. A word longer than the line is broken rather than cut. */
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextRole role, const QString &text = {}, Ink ink = Ink::Strong, QWidget *parent = nullptr);
    ~Label() override;

    void setInk(Ink ink);
    void setRole(TextRole role);
    void setMaxLines(int lines);    ///< 0 = as many as needed
    bool isCut() const;             ///< some of the text does not show at the present size

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_maxLines != 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Shape;

    Shape &shape() const;           ///< of the present text
    int linesFor(int width) const;

    TextRole m_role;
    Ink m_ink;
    int m_maxLines = 0;
    mutable std::unique_ptr<Shape> m_shape;
};

} // namespace tuttu

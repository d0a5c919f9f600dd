// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

namespace tuttu {

/** Primary: the one thing to do here. Secondary: everything else. Quiet: no border, for what is rarely wanted. */
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Quiet };
    enum class Size { Normal /**< 48 px */, Big /**< 64 px */ };

    Button(Kind kind, const QString &text, Icon icon = Icon::None, QWidget *parent = nullptr);
    /** A square with a glyph alone; the name is what a screen reader says. */
    Button(Kind kind, Icon icon, const QString &name, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setSize(Size size);
    void setGlyph(Icon icon);
    void setLeading(bool leading);  ///< text from the leading edge, as in a menu row
    bool isCut() const;             ///< some of the text does not show, on two lines

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    struct Colours { QColor fill, border, text; };
    virtual Colours colours() const;

private:
    void setUp();
    int side() const;               ///< height; width too when there is no text
    int padding() const;
    int glyph() const;
    int glyphSpace() const;         ///< width of glyph and gap
    void paintContent(QPainter &painter, const QColor &colour);

    Kind m_kind;
    Size m_size = Size::Normal;
    Icon m_icon;
    bool m_leading = false;
};

} // namespace tuttu

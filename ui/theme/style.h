// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>

namespace tuttu {

/** Carries the tokens to every widget and paints what Qt's own widgets draw themselves: fields, scroll bars, focus, tool tips.
 *  Everything larger is painted by ui/widgets. */
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(const Tokens &tokens, bool reducedMotion = false);

    const Tokens &tokens() const { return *m_tokens; }
    void setTokens(const Tokens &tokens) { m_tokens = &tokens; } ///< one of lightTokens(), darkTokens()
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    QPalette standardPalette() const override;
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override { palette = standardPalette(); }
    void polish(QApplication *application) override { QProxyStyle::polish(application); }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;

private:
    const Tokens *m_tokens;
    bool m_reducedMotion;
};

/** Milliseconds a movement may take here: 160, or none when motion is reduced. */
int motionMs(const QWidget *widget);

} // namespace tuttu

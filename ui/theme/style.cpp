// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/paint.h"
#include "ui/theme/sidemargins.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tuttu {

using namespace Qt::StringLiterals;

Style::Style(const Tokens &tokens, bool reducedMotion)
    : QProxyStyle(u"Fusion"_s), m_tokens(&tokens), m_reducedMotion(reducedMotion)
{
}

QPalette Style::standardPalette() const
{
    const Tokens &t = *m_tokens;
    QPalette p;
    p.setColor(QPalette::Window, t.bg);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunk);
    p.setColor(QPalette::Button, t.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        p.setColor(role, t.ink);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.accentInk);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.ink);
    p.setColor(QPalette::ToolTipText, t.surface);
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        p.setColor(role, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.ink3);
    return p;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    widget->setAttribute(Qt::WA_Hover, false); // nothing on the shop floor depends on hovering
    turnMarginsWithDirection(*widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
    case PM_ScrollView_ScrollBarOverlap: return 10; // over the content's margin, so that nothing moves when it appears
    case PM_ScrollBarSliderMin: return 48;
    case PM_DefaultFrameWidth: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TextCursorWidth: return 2;
    case PM_SmallIconSize: return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 2 * grid;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_Widget_Animation_Duration: return m_reducedMotion ? 0 : 160;
    case SH_LineEdit_PasswordCharacter: return 0x25CF;
    case SH_BlinkCursorWhenTextSelected: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // list rows and whatever else has no ring of its own
        paintFocusRing(*painter, QRectF(option->rect), buttonRadius, m_tokens->accent);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_tokens->ink);
        return;
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: // fields paint their own ground
    case PE_PanelScrollAreaCorner: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool upright = slider.height() > slider.width();
    const QRectF thumb = QRectF(slider).adjusted(upright ? 3 : 0, upright ? 0 : 3, upright ? -3 : 0, upright ? 0 : -3);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && bar->maximum > bar->minimum)
        paintPanel(*painter, thumb, 2, m_tokens->edge);
}

int motionMs(const QWidget *widget) { return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget); }

} // namespace tuttu

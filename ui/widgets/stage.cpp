// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage.h"

#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QStyle>
#include <QPropertyAnimation>
#include <QScrollArea>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int trailingSheetWidth = 520, bottomSheetWidth = 960, toastWidth = 640, toastGap = 24, toastFoot = 104, fieldGap = 16;

void slide(QWidget *widget, const QPoint &from, const QPoint &to)
{
    if (from == to)
        return;
    auto *motion = new QPropertyAnimation(widget, "pos", widget);
    motion->setDuration(motionMs(widget));
    motion->setEasingCurve(QEasingCurve::OutCubic);
    motion->setStartValue(from);
    motion->setEndValue(to);
    widget->move(motionMs(widget) > 0 ? from : to);
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

/** Where a menu stands: under its button, or above it when there is no room below; never outside. */
QRect besideOf(const QRect &button, const QSize &menu, const QRect &room, Qt::LayoutDirection direction)
{
    const int x = direction == Qt::RightToLeft ? button.left() - shadowReach : button.right() + 1 + shadowReach - menu.width();
    const int below = button.bottom() + 9 - shadowReach, above = button.top() - 8 - menu.height() + shadowReach;
    const int y = below + menu.height() - shadowReach <= room.bottom() ? below : above;
    return {QPoint(std::clamp(x, 0, std::max(0, room.width() - menu.width())), std::clamp(y, 0, std::max(0, room.height() - menu.height()))), menu};
}

} // namespace

Stage::Stage(QWidget *content, QWidget *parent)
    : QWidget(parent), m_room(new QWidget(this)), m_content(content), m_toast(new Toast(m_room)), m_keyboard(new OnScreenKeyboard(this))
{
    m_content->setParent(m_room);
    m_content->lower();
    m_content->show();
    m_keyboard->hide();
    connect(m_keyboard, &OnScreenKeyboard::hideWanted, this, &Stage::hideKeyboard);
    connect(m_keyboard, &OnScreenKeyboard::heightChanged, this, [this] {
        if (m_keyboard->isVisible())
            makeRoom();
    });
}

Stage *Stage::of(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (const auto *stage = qobject_cast<const Stage *>(w))
            return const_cast<Stage *>(stage);
    }
    return nullptr;
}

void Stage::openSheet(Sheet *sheet)
{
    if (Sheet *open = this->sheet())
        open->closeSheet();
    m_sheet = new Scrim(sheet, true, m_room);
    m_sheet->setGeometry(m_room->rect());
    placePanels();
    m_sheet->show();
    placePanels(); // once more: a toast that was there makes room for it
    m_toast->raise();
    const bool bottom = sheet->side() == Sheet::Side::Bottom;
    const QPoint away = bottom ? QPoint(0, 48) : QPoint(layoutDirection() == Qt::RightToLeft ? -48 : 48, 0);
    slide(sheet, sheet->pos() + away, sheet->pos());
    sheet->setFocus(Qt::PopupFocusReason);
    connect(m_sheet, &Scrim::left, this, [this] {
        hideKeyboard();
        placePanels();
    });
}

Sheet *Stage::sheet() const { return m_sheet && m_sheet->isVisible() ? qobject_cast<Sheet *>(m_sheet->panel()) : nullptr; }

void Stage::openMenu(QWidget *beside, std::vector<MenuItem> items) { openBeside(beside, new Menu(std::move(items))); }

void Stage::openBeside(QWidget *beside, QWidget *panel)
{
    if (m_menu)
        m_menu->leave();
    m_beside = beside;
    m_menu = new Scrim(panel, false, m_room);
    m_menu->setGeometry(m_room->rect());
    placePanels();
    m_menu->show();
    panel->setFocus(Qt::PopupFocusReason);
}

void Stage::closeOverlays()
{
    if (m_menu)
        m_menu->leave();
    if (Sheet *open = sheet())
        open->closeSheet();
    m_toast->hide(); // it may name a customer
    hideKeyboard();
}

void Stage::toast(const QString &sentence, const QString &action, std::function<void()> then)
{
    m_toast->say(sentence, action, std::move(then));
    placePanels();
}

void Stage::showKeyboard(QWidget *field, Keys keys)
{
    m_keyboard->typeInto(field, keys);
    const bool appears = !m_keyboard->isVisible();
    m_keyboard->show();
    m_keyboard->raise();
    makeRoom();
    if (appears)
        slide(m_keyboard, m_keyboard->pos() + QPoint(0, 48), m_keyboard->pos());
}

void Stage::hideKeyboard()
{
    m_keyboard->hide();
    m_room->move(0, 0);
}

void Stage::makeRoom()
{
    const int high = m_keyboard->sizeHint().height();
    m_keyboard->setGeometry(0, height() - high, width(), high);
    QWidget *field = m_keyboard->field();
    if (!field)
        return;
    for (QWidget *w = field->parentWidget(); w && w != this; w = w->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(w))
            area->ensureWidgetVisible(field, 0, fieldGap);
    }
    const QRect place(field->mapTo(m_room, QPoint()), field->size());
    const int over = place.bottom() + 1 + fieldGap - (height() - high);
    m_room->move(0, -std::clamp(over, 0, std::max(0, place.top() - fieldGap)));
}

void Stage::resizeEvent(QResizeEvent *) { arrange(); }

void Stage::arrange()
{
    m_room->resize(size());
    m_content->setGeometry(m_room->rect());
    for (Scrim *scrim : {m_sheet.data(), m_menu.data()}) {
        if (scrim)
            scrim->setGeometry(m_room->rect());
    }
    placePanels();
    if (m_keyboard->isVisible())
        makeRoom();
}

void Stage::placePanels()
{
    const QRect room = m_room->rect();
    if (m_sheet) {
        QWidget *panel = m_sheet->panel();
        if (static_cast<Sheet *>(panel)->side() == Sheet::Side::Bottom) {
            const int wide = std::min(bottomSheetWidth, room.width());
            const int high = panel->layout()->hasHeightForWidth() ? panel->layout()->totalHeightForWidth(wide) : panel->sizeHint().height();
            panel->setGeometry((room.width() - wide) / 2, room.height() - std::min(high, room.height() - 72), wide, std::min(high, room.height() - 72));
        } else {
            const int wide = std::min(trailingSheetWidth, room.width());
            panel->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : room.width() - wide, 0, wide, room.height());
        }
    }
    if (m_menu && m_beside) {
        const QRect button(m_beside->mapTo(m_room, QPoint()), m_beside->size());
        m_menu->panel()->setGeometry(besideOf(button, m_menu->panel()->sizeHint().expandedTo(m_menu->panel()->minimumSize()), room, layoutDirection()));
    }
    if (!m_toast->isHidden()) {
        // Never over a sheet's own buttons: beside a trailing one, above a bottom one; nor over those at the foot of a page.
        const Sheet *open = sheet();
        const bool beside = open && open->side() == Sheet::Side::Trailing, above = open && open->side() == Sheet::Side::Bottom;
        const int free = room.width() - (beside ? open->width() : 0);
        const int left = beside && layoutDirection() == Qt::RightToLeft ? open->width() : 0;
        const int wide = std::min({toastWidth, m_toast->sizeHint().width(), free - 2 * toastGap});
        const int high = std::max(m_toast->minimumHeight(), m_toast->heightForWidth(wide));
        m_toast->setGeometry(left + (free - wide) / 2, above ? toastGap : room.height() - high - toastFoot, wide, high);
    }
}

bool Stage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LayoutRequest)
        placePanels();
    return QWidget::event(event);
}

void Stage::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokensOf(this).bg); }

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sidemargins.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace tuttu {

namespace {

void collect(QLayout &layout, std::vector<QLayout *> &uneven)
{
    const QMargins margins = layout.contentsMargins();
    if (margins.left() != margins.right())
        uneven.push_back(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        if (QLayout *inner = layout.itemAt(i)->layout())
            collect(*inner, uneven);
    }
}

class SideMargins final : public QObject
{
public:
    explicit SideMargins(QWidget &widget) : QObject(&widget), m_widget(widget)
    {
        widget.installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            follow();
        return false;
    }

private:
    void follow()
    {
        if (m_widget.layoutDirection() == m_direction || !m_widget.layout())
            return;
        m_direction = m_widget.layoutDirection();
        std::vector<QLayout *> uneven;
        collect(*m_widget.layout(), uneven);
        for (QLayout *layout : uneven) {
            const QMargins m = layout->contentsMargins();
            layout->setContentsMargins(m.right(), m.top(), m.left(), m.bottom());
        }
    }

    QWidget &m_widget;
    Qt::LayoutDirection m_direction = Qt::LeftToRight; ///< as margins are written
};

} // namespace

void turnMarginsWithDirection(QWidget &widget)
{
    std::vector<QLayout *> uneven;
    if (widget.layout())
        collect(*widget.layout(), uneven);
    const QObjectList &children = widget.children();
    if (!uneven.empty() && std::none_of(children.begin(), children.end(), [](const QObject *child) { return dynamic_cast<const SideMargins *>(child); }))
        new SideMargins(widget);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheet.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tuttu {

namespace {

class Row final : public Button
{
public:
    explicit Row(const MenuItem &item) : Button(Kind::Quiet, item.text, item.icon)
    {
        setLeading(true);
        setMinimumHeight(56);
        if (item.checked) {
            setCheckable(true);
            setChecked(true);
        }
        setEnabled(item.enabled);
        setAccessibleDescription(item.below);
    }
};

} // namespace

Menu::Menu(std::vector<MenuItem> items, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Menu"));
    auto *column = new QVBoxLayout(this);
    // The shadow falls inside the widget: a menu lies on no Ground.
    column->setContentsMargins(shadowReach + 8, shadowReach + 8, shadowReach + 8, shadowReach + 8);
    column->setSpacing(4);
    for (const MenuItem &item : items) {
        auto *row = new Row(item);
        column->addWidget(row);
        m_rows.push_back(row);
        connect(row, &QPushButton::clicked, this, [this, then = item.then] {
            if (auto *scrim = qobject_cast<Scrim *>(parentWidget()))
                scrim->leave();
            if (then)
                then();
        });
        if (!item.below.isEmpty()) {
            auto *below = new Label(TextRole::Small, item.below, Ink::Soft);
            below->setContentsMargins(48, 0, 16, 8);
            column->addWidget(below);
        }
    }
    setMinimumWidth(260 + 2 * shadowReach);
}

void Menu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const QRect panel = rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    paintShadow(painter, panel, t);
    paintPanel(painter, panel, cardRadius, t.surface, {t.dark ? t.edge : t.line});
}

void Menu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QWidget::keyPressEvent(event); // Escape is the scrim's
}

void Menu::step(int by)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [](const QWidget *row) { return row->hasFocus(); });
    const int count = int(m_rows.size());
    int next = at == m_rows.end() ? 0 : (int(at - m_rows.begin()) + by + count) % count;
    for (int passed = 0; passed < count && !m_rows[size_t(next)]->isEnabled(); ++passed)
        next = (next + by + count) % count;
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    m_rows[size_t(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace tuttu

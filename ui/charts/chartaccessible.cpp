// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartwidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace tuttu {

namespace {

class CellAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellAccessible(ChartWidget *chart, int index) : m_chart(chart), m_index(index) {}

    bool isValid() const override { return m_chart && size_t(m_index) < m_chart->cells().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? cell().sentence : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return isValid() && cell().opens ? QAccessible::Button : QAccessible::StaticText; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = cell().rect.toAlignedRect();
        return {m_chart->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == m_index;
        state.invisible = isValid() && !m_chart->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        return isValid() && cell().opens ? QStringList{pressAction(), setFocusAction()} : QStringList{setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_chart->setCurrent(m_index);
        if (name == pressAction())
            m_chart->open(m_index);
        else
            m_chart->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const ChartCell &cell() const { return m_chart->cells()[size_t(m_index)]; }

    QPointer<ChartWidget> m_chart;
    int m_index;
};

class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(chart().cells().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_cells.size()) <= index) // kept: a screen reader holds on to what it was given
            m_cells.push_back(QAccessible::registerAccessibleInterface(new CellAccessible(&chart(), int(m_cells.size()))));
        return QAccessible::accessibleInterface(m_cells[size_t(index)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            if (QAccessible::accessibleInterface(m_cells[i]) == child)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF at = chart().mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (chart().cells()[size_t(i)].rect.contains(at))
                return child(i);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override { return chart().hasFocus() && chart().current() >= 0 ? child(chart().current()) : QAccessibleWidget::focusChild(); }

private:
    ChartWidget &chart() const { return *static_cast<ChartWidget *>(widget()); }

    mutable std::vector<QAccessible::Id> m_cells;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void announceChartsAccessibly()
{
    static const bool once = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(once)
}

} // namespace tuttu

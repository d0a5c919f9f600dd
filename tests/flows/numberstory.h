// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/languages.h"
#include "core/storage/importstore.h"
#include "core/visit/managerengine.h"
#include "tests/rig/shop.h"
#include "ui/charts/charttablesheet.h"
#include "ui/charts/chartwidget.h"
#include "ui/dialogs/figuresheet.h"
#include "ui/dialogs/receiptssheet.h"
#include "ui/dialogs/stucksheet.h"
#include "ui/pages/manager/dayview.h"
#include "ui/pages/manager/measureview.h"
#include "ui/pages/managerpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace tuttu {

/** The real window of a manager over a shop that sells and counts what a story says. */
class NumberStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

protected:
    using Place = MainWindow::Place;
    using Tab = ManagerPage::Tab;

    QAbstractButton *button(const QString &text) const;
    void touch(const QString &text);
    bool says(const QString &part) const;
    QDate today() const { return m_shop->engine().todos.today(); }
    QDateTime at(const QDate &day, int hour) const { return QDateTime(day, QTime(hour, 0), m_shop->context().zone).toUTC(); }
    void promise(const QString &what, int inDays);
    Case complain(const Customer &customer, int hours);
    void sell(const QDate &day, int hour, std::vector<OrderLine> lines, const CustomerId &customer = {});
    void doorSays(const QDate &day, int hour, const QString &door, int people);
    void openDay(int back = 0);
    void openStuck();
    void openFigure(Measure measure);
    StuckSheet *stuck() const { return qobject_cast<StuckSheet *>(m_stage->sheet()); }

    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ManagerEngine> m_manager;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
    Customer m_aino, m_jari;
    Product m_candle;
    int m_orders = 0;
};

} // namespace tuttu

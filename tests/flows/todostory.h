// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/languages.h"
#include "core/storage/capturestore.h"
#include "tests/rig/shop.h"
#include "ui/delegates/tododelegate.h"
#include "ui/dialogs/casesheet.h"
#include "ui/dialogs/followupsheet.h"
#include "ui/dialogs/holdsheet.h"
#include "ui/dialogs/messagesheet.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/todo/todolistview.h"
#include "ui/pages/todopage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace tuttu {

/** The real window over a shop with two customers, for stories about what was promised to them. */
class TodoStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

protected:
    using Place = MainWindow::Place;

    QAbstractButton *button(const QString &text) const;
    void touch(const QString &text);
    bool says(const QString &part) const;
    void openBrief(const QString &card);
    Op promise(const Customer &customer, const QString &what, int inDays);
    void openList();
    TodoListView &list() const { return *m_window->findChild<TodoListView *>(); }
    const TodoState &state() const { return m_shop->engine().todos.state(); }
    QModelIndex rowSaying(const QString &part) const;
    QStringList shown() const;              ///< the words of all rows
    void touchFinish(const QString &part);  ///< the tick of the row that says so
    Case complain(const Customer &customer);
    QDate today() const { return m_shop->engine().todos.today(); }

    const QString m_ainosCard = QStringLiteral("2900000000018");
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
    Customer m_aino, m_jari;
};

} // namespace tuttu

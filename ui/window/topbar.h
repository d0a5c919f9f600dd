// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/visit/statuscontroller.h"

#include <QWidget>

#include <optional>

namespace tuttu {

class Button;
class Chip;
class Label;
class SearchField;
class UserButton;

/** What the top bar shows. */
struct TopBarView {
    Store store;
    std::optional<Clerk> clerk;
    StatusState status;
    QDateTime now;              ///< UTC
};

/** Where and when we are, the search, the sync chip, Scan, and who serves. On every page of a signed-in clerk but the brief. */
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    void present(const TopBarView &view);
    SearchField &search() const { return *m_search; }
    void openMenu();            ///< as the button of who serves does

signals:
    void homeWanted();
    void scanWanted();
    void searchTyped(const QString &text);
    void searchEntered();       ///< Enter in the field
    void listWanted();          ///< Down in the field
    void userMenuWanted(QWidget *beside);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Button *m_home;
    Label *m_store, *m_time;
    SearchField *m_search;
    Chip *m_status;
    Button *m_scan;
    UserButton *m_user;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/casecontroller.h"
#include "core/visit/floorcontroller.h"
#include "ui/text/timetext.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tuttu {

/** What needs me: cases, holds that end, follow-ups. A case's row opens the case, another's its customer; the tick finishes it, the
 *  other button gives a follow-up to a colleague. */
class TodoList final : public Card
{
    Q_OBJECT
public:
    explicit TodoList(QWidget *parent = nullptr);
    void fill(const std::vector<CaseView> &cases, const std::vector<Todo> &todos, const TimeText &time);

signals:
    void opened(const tuttu::CustomerId &customer);
    void finished(const tuttu::Todo &todo);
    void givingWanted(const tuttu::Todo &todo, QWidget *beside);
    void caseOpened(const tuttu::CaseId &id);

private:
    QWidget *makeRow(const Todo &todo, const QDate &today, bool first);
    QWidget *makeCase(const CaseView &view, const TimeText &time, bool first);
    QHBoxLayout *makeLine(QWidget *row, Icon icon, Ink ink, const QString &title, const QString &more);

    QVBoxLayout *m_rows;
    std::vector<CaseView> m_cases;
    std::vector<Todo> m_todos;
    QDate m_today;
};

} // namespace tuttu

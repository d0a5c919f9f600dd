// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/stuckrow.h"
#include "ui/widgets/keyedrows.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

class Button;
class EmptyState;
class Label;

/** What is stuck in the shop, as a manager sees it. */
struct StuckView {
    TodoState::Face face = TodoState::Face::Loading;
    std::optional<Error> problem;
    std::vector<TodoLine> cases, followUps; ///< the most urgent first; those that are listed
    int caseCount = 0, followUpCount = 0;   ///< all there are
    bool givable = false;                   ///< there is somebody to give one to
};

/** Who waits to hear from the shop, and what was promised and not done: each with whose it is, how late, and a way to give it to a colleague. */
class StuckSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit StuckSheet(QWidget *parent = nullptr);
    void present(const StuckView &view);

signals:
    void retried();
    void givingWanted(const tuttu::TodoRow &row, QWidget *beside);
    void seen(const tuttu::CustomerId &customer); ///< their name stands on the screen
    void allWanted();

private:
    struct Section {
        Label *heading;
        QVBoxLayout *column;
        KeyedRows<TodoId, StuckRow> rows;
    };
    Section makeSection();
    void presentSection(Section &section, const QString &heading, const std::vector<TodoLine> &lines, bool givable);
    void presentFace(const StuckView &view);

    EmptyState *m_face;
    Section m_cases, m_followUps;
    Label *m_more;
};

} // namespace tuttu

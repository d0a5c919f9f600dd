// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/mergecontroller.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace tuttu {

class Banner;
class Button;
class Label;
class TextField;

/** Another record of the same person: looked for, laid beside this one, merged by one button. */
class MergeSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit MergeSheet(MergeController &merges, QWidget *parent = nullptr);
    void refuse(const Error &error);

Q_SIGNALS:
    void mergeWanted();

private:
    void present();
    void presentHits(const MergeState &state);
    void presentSuggested(const MergeState &state);
    void presentSides(const MergeState &state);
    void addChoice(CustomerField field, const MergeState &state);
    void addCounts(const MergeSides &sides);
    void say(const QString &sentence);

    MergeController &m_merges;
    Banner *m_problem;
    Label *m_ask;
    TextField *m_search;
    QVBoxLayout *m_list;
    Button *m_back, *m_merge;
    bool m_waiting = false;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/experimentcontroller.h"
#include "ui/dialogs/capturesheet.h"
#include "ui/text/booktext.h"

#include <functional>

namespace tuttu {

class Label;
class Stepper;
class TextField;
class ToggleChip;
class TriedCueRow;

/** What a manager wants to find out, and what it takes. */
class ExperimentSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    using Needs = std::function<std::optional<ExperimentNeeds>(const ExperimentDraft &)>;
    /** `lately`: of the shop's visits those with something bought; what is usual begins with it. `rules`: that can be tried. */
    ExperimentSheet(const ShareOf &lately, const std::vector<NamedRule> &rules, Needs needs, QWidget *parent = nullptr);
    ExperimentDraft draft() const;

private:
    QWidget *makeKinds();
    QWidget *makeCues(const std::vector<NamedRule> &rules);
    void addShares();
    void choose(ExperimentKind kind);
    void choose(int without);
    void update();
    QString whatIsMissing(const ExperimentDraft &draft) const; ///< of the cues chosen; empty: nothing

    Needs m_needs;
    ExperimentKind m_kind = ExperimentKind::Recommendations;
    std::vector<std::pair<ExperimentKind, ToggleChip *>> m_kinds;
    Label *m_how, *m_missing;
    std::vector<TriedCueRow *> m_rows;
    QWidget *m_cues;                ///< they lie on it
    TextField *m_name;
    Label *m_shareQuestion;
    std::vector<std::pair<int, ToggleChip *>> m_shares;
    int m_without = 0;
    Stepper *m_usual, *m_better;
    Label *m_takes;
};

} // namespace tuttu

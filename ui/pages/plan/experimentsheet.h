// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/experimentcontroller.h"
#include "ui/dialogs/capturesheet.h"

#include <functional>

namespace tuttu {

class Label;
class Stepper;
class TextField;
class ToggleChip;

/** What a manager wants to find out, and what it takes. */
class ExperimentSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    using Needs = std::function<std::optional<ExperimentNeeds>(const ExperimentDraft &)>;
    /** `lately`: of the shop's visits those with something bought; what is usual begins with it. */
    ExperimentSheet(const ShareOf &lately, Needs needs, QWidget *parent = nullptr);
    ExperimentDraft draft() const;

private:
    void choose(int without);
    void update();

    Needs m_needs;
    TextField *m_name;
    std::vector<std::pair<int, ToggleChip *>> m_shares;
    int m_without = 0;
    Stepper *m_usual, *m_better;
    Label *m_takes;
};

} // namespace tuttu

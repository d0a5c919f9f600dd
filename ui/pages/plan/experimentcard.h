// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/experimentcontroller.h"
#include "ui/text/booktext.h"
#include "ui/widgets/card.h"

#include <QTimeZone>

namespace tuttu {

class Button;
class Chip;
class Label;

/** One experiment: what it has found out so far, and how surely. */
class ExperimentCard final : public Card
{
    Q_OBJECT
public:
    explicit ExperimentCard(QWidget *parent = nullptr);
    /** `rules`: of the book in use. */
    void present(const ExperimentLine &line, const QTimeZone &zone, const std::vector<NamedRule> &rules);

signals:
    void againWanted();
    void endWanted();

private:
    Label *m_name, *m_when, *m_tried, *m_finding, *m_means, *m_progress, *m_guards, *m_mayLook;
    Chip *m_state;
    Button *m_again, *m_end;
};

} // namespace tuttu

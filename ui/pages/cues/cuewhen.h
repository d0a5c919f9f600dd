// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cuesview.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

namespace tuttu {

class Label;
class NumberLine;

/** When a rule, or one of its cases, is said: its conditions in words, their numbers to be changed. */
class CueWhen final : public QWidget
{
    Q_OBJECT
public:
    explicit CueWhen(QWidget *parent = nullptr);
    void present(const CuesView &view, int rule, int inCase);

signals:
    void edited(const tuttu::CueEdit &how);

private:
    Label *m_none;
    std::unique_ptr<KeyedRows<QString, NumberLine>> m_lines;
    std::vector<CueConditionPlace> m_conditions;
    QHash<QString, bool> m_past;            ///< remembered while a number is empty or 0, when it has no sign
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "ui/dialogs/capturesheet.h"

namespace tuttu {

class DayChoice;
class NoteLint;
class ShortText;
class ToggleChip;

/** Why a day was not like others, or will not be. */
class DayNoteSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    DayNoteSheet(const DayNote &note, const QDate &today, const NoteLint &lint, QWidget *parent = nullptr);
    DayNote note() const;

signals:
    void removeWanted();

private:
    void choose(DayNoteKind kind);
    void update();

    DayNote m_note;
    std::vector<std::pair<DayNoteKind, ToggleChip *>> m_kinds;
    ShortText *m_text;
    DayChoice *m_day;
};

} // namespace tuttu

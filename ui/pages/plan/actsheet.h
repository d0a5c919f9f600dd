// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/staff.h"
#include "ui/dialogs/capturesheet.h"

namespace tuttu {

class NoteLint;
class ShortText;
class ToggleChip;

/** One of the few things to be done this year: what, whose, by when. */
class ActSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    ActSheet(const KeyAct &act, int year, const std::vector<Clerk> &clerks, const NoteLint &lint, QWidget *parent = nullptr);
    KeyAct act() const;

signals:
    void givenUp();

private:
    void chooseOwner(const ClerkId &owner);
    void chooseDue(const QDate &due);

    KeyAct m_act;
    ShortText *m_what;
    std::vector<std::pair<ClerkId, ToggleChip *>> m_owners;
    std::vector<std::pair<QDate, ToggleChip *>> m_dues; ///< the ends of the months; the last: no day
};

} // namespace tuttu

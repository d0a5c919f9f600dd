// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/lookcontroller.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

class Banner;
class Button;
class LookDraftPart;
class OpenLookPart;

/** Making a look, and what can be done with one that was made. */
class LookSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit LookSheet(LookController &looks, QWidget *parent = nullptr);
    void showWaysOut(bool shown);       ///< code and paper of the look that is open
    void tell(const QString &sentence); ///< over everything, until the next act

Q_SIGNALS:
    void showWanted();
    void basketWanted();
    void printWanted();
    void fileWanted();
    void reminderWanted();              ///< a follow-up of the look that is open

private:
    void present();
    void presentOpen(const OpenLook &look);
    void back();
    void refuse(const Error &error);

    LookController &m_looks;
    Banner *m_problem;
    LookDraftPart *m_draft;
    OpenLookPart *m_open;
    Button *m_drop, *m_make, *m_back, *m_copy, *m_remind, *m_out, *m_basket, *m_show;
    LookId m_shown;                     ///< null: the draft
};

} // namespace tuttu

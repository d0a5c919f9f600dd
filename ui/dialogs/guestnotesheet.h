// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/captureonlycontroller.h"
#include "ui/dialogs/capturesheet.h"

namespace tuttu {

class ShortText;
class TextField;

/** A guest written down on a device that knows nobody at the moment: who they are, as far as they say, and what to remember. */
class GuestNoteSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    /** `captures` outlives the sheet. */
    GuestNoteSheet(CaptureOnlyController &captures, const GuestNote &draft, QWidget *parent = nullptr);
    GuestNote draft() const;
    void wait(const QFuture<Result<Op>> &answer); ///< settle(), and what breaks a rule is said at its field

private:
    TextField *addField(const QString &title, TextField *field);
    void fill(const NewCustomerDraft &who);
    void update();

    CaptureOnlyController &m_captures;
    TextField *m_name, *m_email, *m_phone, *m_card;
    ShortText *m_text;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/casecontroller.h"
#include "ui/text/timetext.h"
#include "ui/widgets/sheet.h"

#include <QTimeZone>

namespace tuttu {

class Banner;
class Button;
class Card;
class Label;
class SessionController;
class ShortText;

/** One case to its end: what they said, how to reach them, until when, what has been done, and what can be done now. */
class CaseSheet final : public Sheet
{
    Q_OBJECT
public:
    CaseSheet(CaseController &cases, SessionController &session, const CaseId &id, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void reminderWanted();          ///< a follow-up of this case

private:
    void present();
    void presentHistory(const CaseView &view, const TimeText &time);
    void chooseColleague();
    void chooseEnd();
    void saveNote();
    void settle(const QFuture<Result<Op>> &answer);

    CaseController &m_cases;
    SessionController &m_session;
    CaseId m_id;
    const Clock &m_clock;
    Banner *m_problem;
    Label *m_due, *m_said, *m_reasons, *m_contact;
    Card *m_history;
    ShortText *m_note;
    Button *m_take, *m_give, *m_saveNote, *m_close;
};

} // namespace tuttu

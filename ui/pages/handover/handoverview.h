// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/handovercontroller.h"
#include "ui/pages/handover/guestframe.h"

class QStackedLayout;

namespace tuttu {

class ScoreQuestion;
class ScoreReasons;
class ScoreThanks;

/** The one question as it is drawn: question, reasons, thanks. */
class HandOverView final : public GuestFrame
{
    Q_OBJECT
public:
    explicit HandOverView(QWidget *parent = nullptr);

    void present(const HandOverState &state);

Q_SIGNALS:
    void chosen(int score);
    void declined();
    void reasonToggled(const QString &chip);
    void commentChanged(const QString &comment);
    void withNameChanged(bool withName);
    void wantsContactChanged(bool wants);
    void contactChanged(const QString &contact);
    void changeWanted();
    void backWanted();
    void sendWanted();

private:
    void retranslate() override;

    QStackedLayout *m_steps;
    ScoreQuestion *m_question;
    ScoreReasons *m_reasons;
    ScoreThanks *m_thanks;
    HandOverState::Step m_shown = HandOverState::Step::Idle;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/handovercontroller.h"

#include <QHash>
#include <QWidget>

namespace tuttu {

class Banner;
class Button;
class Chip;
class HandOverText;
class Label;
class TextArea;
class TextField;
class TickRow;
class ToggleChip;

/** Optional reasons, an optional comment, and whether the name may stay with the answer. */
class ScoreReasons final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreReasons(QWidget *parent = nullptr);
    void present(const HandOverState &state);
    void speak(const HandOverText &text);

Q_SIGNALS:
    void reasonToggled(const QString &chip);
    void commentChanged(const QString &comment);
    void withNameChanged(bool withName);
    void wantsContactChanged(bool wants);
    void contactChanged(const QString &contact);
    void backWanted();
    void sendWanted();

private:
    void build();
    void onCommentEdited();
    void presentLeft();

    Label *m_title, *m_line, *m_commentLabel, *m_left, *m_anonymous;
    QString m_scoreWords, m_leftWords, m_anonymousWords;
    Chip *m_score;
    QHash<QString, ToggleChip *> m_chips;
    TextArea *m_comment;
    TickRow *m_withName, *m_askBack;
    TextField *m_contact;
    Banner *m_problem;
    Button *m_back, *m_send;
    int m_shownScore = -1;
};

} // namespace tuttu

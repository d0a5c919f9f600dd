// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/handovercontroller.h"
#include "ui/text/handovertext.h"

#include <QWidget>

class QButtonGroup;
class QStackedLayout;

namespace tuttu {

class ScoreQuestion;
class ScoreReasons;
class ScoreThanks;

/** The turned tablet as it is drawn: question, reasons, thanks, in the language the customer chooses. It offers no way anywhere
 *  else: every shortcut and every key it does not use itself ends here. */
class HandOverView final : public QWidget
{
    Q_OBJECT
public:
    explicit HandOverView(QWidget *parent = nullptr);

    void present(const HandOverState &state);
    void speak(const QStringList &languages);   ///< the first there is a translation for
    QString language() const { return m_text.language(); }

Q_SIGNALS:
    void languageChanged(const QString &language);
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

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTop();
    void retranslate();

    HandOverText m_text;
    QButtonGroup *m_languages;
    QStackedLayout *m_steps;
    ScoreQuestion *m_question;
    ScoreReasons *m_reasons;
    ScoreThanks *m_thanks;
    QWidget *m_languageRow = nullptr;
    HandOverState::Step m_shown = HandOverState::Step::Idle;
};

} // namespace tuttu

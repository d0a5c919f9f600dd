// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cueswidget.h"

#include <QPointer>
#include <QTimer>

namespace tuttu {

class TrialSheet;

/** The page of talking points over its controller. */
class CuesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CuesPage(CueBookController &book, QWidget *parent = nullptr);
    CuesWidget &widget() const { return *m_widget; } ///< once it was shown
    void openTrial();                       ///< tries the draft and shows what comes of it

signals:
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeWidget();
    void present();
    CuesView view() const;

    CueBookController &m_book;
    CuesWidget *m_widget = nullptr; ///< null until the first visit
    QPointer<TrialSheet> m_trial;
    QTimer m_soon;                          ///< runs while the progress of a trial waits to be shown
};

} // namespace tuttu

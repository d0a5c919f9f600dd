// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/visitcontroller.h"
#include "ui/pages/brief/briefscene.h"

#include <QWidget>

namespace tuttu {

class Button;

/** What one does for the customer: note, hold, follow-up, timeline; and the question that ends a visit. */
class BriefFooter final : public QWidget
{
    Q_OBJECT
public:
    explicit BriefFooter(QWidget *parent = nullptr);
    void present(const BriefState &state, const BriefScene &scene);
    void setInBasket(int pieces);

Q_SIGNALS:
    void noteRequested();
    void holdsRequested();
    void basketRequested();
    void followUpRequested();
    void timelineRequested();
    void feedbackRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *add(Button *button, void (BriefFooter::*signal)());
    void presentFeedback(const BriefState &state, const BriefScene &scene);

    Button *m_holds, *m_basket, *m_feedback;
};

} // namespace tuttu

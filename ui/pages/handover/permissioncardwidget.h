// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/permissionscontroller.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Button;
class Chip;
class HandOverText;
class Label;

/** One purpose: what is asked, what exactly a yes allows, and answers of one size, none of them chosen beforehand. */
class PermissionCardWidget final : public Card
{
    Q_OBJECT
public:
    explicit PermissionCardWidget(Purpose purpose, QWidget *parent = nullptr);
    Purpose purpose() const { return m_purpose; }
    void present(const PermissionCard &card, const HandOverText &text);

Q_SIGNALS:
    void answered(tuttu::Purpose purpose, tuttu::ConsentState answer);

private:
    Button *makeAnswer(ConsentState answer);
    void presentState(const PermissionCard &card, const HandOverText &text);

    const Purpose m_purpose;
    Label *m_question, *m_agreed, *m_ifNo;
    Chip *m_state;
    Button *m_yes, *m_oneToOne, *m_no;
};

} // namespace tuttu

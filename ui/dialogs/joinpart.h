// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/joincontroller.h"

#include <QWidget>

namespace tuttu {

class Button;
class Label;
class TextField;

/** Joining a chain: where the code goes, and what came of it. Scanned with a scanner that types, pasted, or typed. */
class JoinPart final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinPart(QWidget *parent = nullptr);
    void present(const JoinState &state);
    void setTicket(const QString &ticket);

Q_SIGNALS:
    void joinWanted(const QString &ticket);

private:
    void enter();

    TextField *m_ticket;
    Button *m_join;
    Label *m_came;
};

} // namespace tuttu

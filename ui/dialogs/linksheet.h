// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/widgets/sheet.h"

#include <optional>

namespace tuttu {

class Button;
class Label;
class PinDots;
class PinPad;
class WorkAccountController;

/** Whoever came in by their work account and has a PIN here already: they say which of these they are, and their PIN says that it is so. */
class LinkSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit LinkSheet(WorkAccountController &account, QWidget *parent = nullptr);

private:
    QWidget *makePeople();
    QWidget *makePad();
    void choose(const std::optional<Clerk> &clerk);
    void addDigit(int digit);
    void present();

    WorkAccountController &m_account;
    std::optional<Clerk> m_clerk;
    QString m_pin;
    bool m_checking = false;
    QWidget *m_people, *m_side;
    Label *m_who, *m_message;
    PinDots *m_dots;
    PinPad *m_pad;
    Button *m_back;
};

} // namespace tuttu

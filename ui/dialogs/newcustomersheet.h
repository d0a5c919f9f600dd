// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/newcustomercontroller.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

class Banner;
class Button;
class Label;
class TextField;
class ToggleChip;

/** A new customer in under twenty seconds. Only the name is needed; no gender, no title. Somebody with the same e-mail, phone or
 *  card is offered instead of being made twice. */
class NewCustomerSheet final : public Sheet
{
    Q_OBJECT
public:
    NewCustomerSheet(NewCustomerController &controller, const NewCustomerDraft &draft, QWidget *parent = nullptr);
    NewCustomerDraft draft() const;

Q_SIGNALS:
    void created(const tuttu::CustomerId &customer);
    void openWanted(const tuttu::CustomerId &existing);

private:
    TextField *addField(const QString &title, TextField *field);
    void addLanguages(const QString &chosen);
    void onRefused(const Error &error);
    void save();
    void present();

    NewCustomerController &m_controller;
    Banner *m_problem;
    TextField *m_name, *m_email, *m_phone, *m_card;
    std::vector<std::pair<QString, ToggleChip *>> m_languages;
    Button *m_save;
    bool m_waiting = false;
};

} // namespace tuttu

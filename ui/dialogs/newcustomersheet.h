// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/newcustomercontroller.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace tuttu {

class Banner;
class BirthdayChoice;
class Button;
class TextField;
class ToggleChip;

/** A new customer in under twenty seconds. A name, a mail or a phone is enough; no gender, and no title unless they want one. Who
 *  may be the same person is offered while the clerk types. */
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
    TextField *addField(QVBoxLayout *column, const QString &title, TextField *field);
    void addLanguages(const QString &chosen);
    void addMore();
    void fill(const NewCustomerDraft &draft);
    void sort();                    ///< a mail or a number in the first field goes where it belongs
    void consider();
    void presentLooks();
    void onCreated(const CustomerId &customer);
    void onRefused(const Error &error);
    void save();
    void present();

    NewCustomerController &m_controller;
    Banner *m_problem;
    QVBoxLayout *m_looks;
    TextField *m_name, *m_email, *m_phone, *m_card, *m_preferred, *m_sayIt, *m_title;
    BirthdayChoice *m_birthday;
    QWidget *m_more;
    std::vector<std::pair<QString, ToggleChip *>> m_languages;
    Button *m_save;
    bool m_waiting = false;
};

} // namespace tuttu

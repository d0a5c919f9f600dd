// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newcustomersheet.h"

#include "core/base/languagename.h"
#include "ui/errortext/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestField = 200;

/** A language's name for the clerk, with a capital: on a chip it stands alone. */
QString chipName(const QString &tag)
{
    const QString name = languageName(tag, QLocale().bcp47Name());
    return name.isEmpty() ? tag : name.at(0).toUpper() + name.sliced(1);
}

} // namespace

NewCustomerSheet::NewCustomerSheet(NewCustomerController &controller, const NewCustomerDraft &draft, QWidget *parent)
    : Sheet(tr("New customer"), Side::Trailing, parent), m_controller(controller), m_problem(new Banner),
      m_save(new Button(Button::Kind::Primary, tr("Save the customer"), Icon::Check))
{
    body()->addWidget(m_problem);
    m_problem->hide();
    m_name = addField(tr("Name, as they write it"), new TextField(tr("Name, as they write it")));
    m_email = addField(tr("E-mail, if they like"), new TextField(tr("E-mail, if they like"), Keys::Mail));
    m_phone = addField(tr("Phone, if they like"), new TextField(tr("Phone, if they like"), Keys::Digits));
    m_card = addField(tr("Card, if they have one"), new TextField(tr("Card, if they have one"), Keys::Digits));
    m_name->setText(draft.name);
    m_email->setText(draft.email);
    m_phone->setText(draft.phone);
    m_card->setText(draft.card);
    addLanguages(draft.language);
    body()->addStretch(1);

    m_save->setSize(Button::Size::Big);
    footer()->addWidget(m_save, 1);
    connect(m_save, &Button::clicked, this, &NewCustomerSheet::save);
    connect(m_name, &QLineEdit::textChanged, this, &NewCustomerSheet::present);
    connect(m_problem, &Banner::actionClicked, this, [this] {
        Q_EMIT openWanted(m_controller.existing());
        closeSheet();
    });
    connect(&m_controller, &NewCustomerController::refused, this, &NewCustomerSheet::onRefused);
    connect(&m_controller, &NewCustomerController::created, this, [this](const CustomerId &customer) {
        if (!m_waiting)
            return;
        Q_EMIT created(customer);
        closeSheet();
    });
    setFocusProxy(m_name);
    present();
}

TextField *NewCustomerSheet::addField(const QString &title, TextField *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(new Label(TextRole::Small, title, Ink::Soft));
    column->addWidget(field);
    body()->addLayout(column);
    field->setMaxLength(longestField);
    connect(field, &QLineEdit::returnPressed, this, &NewCustomerSheet::save);
    return field;
}

void NewCustomerSheet::addLanguages(const QString &chosen)
{
    body()->addWidget(new Label(TextRole::Small, tr("Which language shall we write in?"), Ink::Soft));
    auto *chips = new FlowLayout(nullptr, 8);
    for (const QString &tag : {u"en"_s, u"fi"_s, u"sv"_s}) {
        auto *chip = new ToggleChip(chipName(tag));
        chip->setChecked(tag == chosen);
        m_languages.emplace_back(tag, chip);
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            for (const auto &[other, each] : m_languages)
                each->setChecked(each == chip && chip->isChecked());
        });
    }
    body()->addLayout(chips);
}

NewCustomerDraft NewCustomerSheet::draft() const
{
    QString language;
    for (const auto &[tag, chip] : m_languages) {
        if (chip->isChecked())
            language = tag;
    }
    return {m_name->text(), m_email->text(), m_phone->text(), m_card->text(), language};
}

void NewCustomerSheet::save()
{
    if (m_waiting || m_name->text().trimmed().isEmpty())
        return;
    m_waiting = true;
    m_problem->hide();
    present();
    m_controller.save(draft());
}

void NewCustomerSheet::onRefused(const Error &error)
{
    if (!m_waiting)
        return;
    m_waiting = false;
    present();
    m_save->setFocus(Qt::OtherFocusReason); // being disabled it had passed the focus on, to the way out
    QString sentence = ErrorText::sentence(error), action;
    if (error.code == Errc::Duplicate) {
        const QString name = m_controller.existingName().shown;
        sentence = name.isEmpty() ? tr("Somebody with this e-mail, phone or card is a customer already.") : tr("%1 is here already.").arg(name);
        action = tr("Open");
    } else if (error.detail == "customer.email"_L1) {
        sentence = tr("This e-mail does not look whole. Mend it or leave it out.");
        m_email->setFocus();
    } else if (error.detail == "customer.phone"_L1) {
        sentence = tr("This phone number does not look whole. Mend it or leave it out.");
        m_phone->setFocus();
    } else if (error.detail == "customer.card"_L1) {
        sentence = tr("This is not the number of a customer card. Mend it or leave it out.");
        m_card->setFocus();
    }
    m_problem->set(Tone::Wait, Icon::Alert, sentence, action);
    m_problem->show();
}

void NewCustomerSheet::present()
{
    m_save->setEnabled(!m_waiting && !m_name->text().trimmed().isEmpty());
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newcustomersheet.h"

#include "core/base/languagename.h"
#include "ui/dialogs/birthdaychoice.h"
#include "ui/dialogs/lookalikerow.h"
#include "ui/errortext/errortext.h"
#include "ui/text/recordtext.h"
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
    : Sheet(tr("New customer"), Side::Trailing, parent), m_controller(controller), m_problem(new Banner), m_looks(new QVBoxLayout),
      m_birthday(new BirthdayChoice(tr("Birthday, if they like"))), m_save(new Button(Button::Kind::Primary, tr("Save the customer"), Icon::Check))
{
    controller.begin();
    body()->addWidget(m_problem);
    m_problem->hide();
    m_name = addField(body(), tr("Name, or an e-mail or phone number"), new TextField(tr("Name, or an e-mail or phone number")));
    m_looks->setSpacing(8);
    body()->addLayout(m_looks);
    m_email = addField(body(), tr("E-mail, if they like"), new TextField(tr("E-mail, if they like"), Keys::Mail));
    m_phone = addField(body(), tr("Phone, if they like"), new TextField(tr("Phone, if they like"), Keys::Digits));
    m_card = addField(body(), tr("Card, if they have one"), new TextField(tr("Card, if they have one"), Keys::Digits));
    addLanguages(draft.language);
    body()->addWidget(m_birthday);
    addMore();
    body()->addStretch(1);
    fill(sorted(draft, controller.phoneRegion()));

    m_save->setSize(Button::Size::Big);
    footer()->addWidget(m_save, 1);
    connect(m_save, &Button::clicked, this, &NewCustomerSheet::save);
    connect(m_name, &QLineEdit::editingFinished, this, &NewCustomerSheet::sort);
    connect(m_birthday, &BirthdayChoice::changed, this, &NewCustomerSheet::consider);
    connect(&m_controller, &NewCustomerController::looksChanged, this, &NewCustomerSheet::presentLooks);
    connect(&m_controller, &NewCustomerController::refused, this, &NewCustomerSheet::onRefused);
    connect(&m_controller, &NewCustomerController::created, this, &NewCustomerSheet::onCreated);
    setFocusProxy(m_name);
    consider();
}

TextField *NewCustomerSheet::addField(QVBoxLayout *column, const QString &title, TextField *field)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(new Label(TextRole::Small, title, Ink::Soft));
    lines->addWidget(field);
    column->addLayout(lines);
    field->setMaxLength(longestField);
    connect(field, &QLineEdit::returnPressed, this, &NewCustomerSheet::save);
    connect(field, &QLineEdit::textChanged, this, &NewCustomerSheet::consider);
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

/** What few tell and nobody is asked for: out of the way until it is wanted. */
void NewCustomerSheet::addMore()
{
    m_more = new QWidget;
    auto *fields = new QVBoxLayout(m_more);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    m_preferred = addField(fields, tr("What to call them, if not by the whole name"), new TextField(tr("What to call them, if not by the whole name")));
    m_sayIt = addField(fields, tr("How to say it, as in “AI-no”"), new TextField(tr("How to say it, as in “AI-no”")));
    m_title = addField(fields, tr("Title, only if they wish one"), new TextField(tr("Title, only if they wish one")));
    auto *more = new Button(Button::Kind::Quiet, tr("More about their name"), Icon::Down);
    more->setLeading(true);
    body()->addWidget(more);
    body()->addWidget(m_more);
    m_more->hide();
    connect(more, &Button::clicked, this, [this, more] {
        more->hide();
        m_more->show();
        m_preferred->setFocus(Qt::OtherFocusReason);
    });
}

void NewCustomerSheet::fill(const NewCustomerDraft &draft)
{
    m_name->setText(draft.name);
    m_email->setText(draft.email);
    m_phone->setText(draft.phone);
    m_card->setText(draft.card);
}

NewCustomerDraft NewCustomerSheet::draft() const
{
    QString language;
    for (const auto &[tag, chip] : m_languages) {
        if (chip->isChecked())
            language = tag;
    }
    return {m_name->text(), m_email->text(), m_phone->text(), m_card->text(), language,
            m_preferred->text(), m_sayIt->text(), m_title->text(), m_birthday->birthday()};
}

void NewCustomerSheet::sort()
{
    const NewCustomerDraft before = draft(), after = sorted(before, m_controller.phoneRegion());
    if (after != before)
        fill(after);
}

void NewCustomerSheet::consider()
{
    m_controller.consider(draft());
    present();
}

void NewCustomerSheet::presentLooks()
{
    clearLayout(*m_looks);
    if (!m_controller.looks().empty())
        m_looks->addWidget(new Label(TextRole::Strong, tr("Is it one of these?")));
    for (const Lookalike &look : m_controller.looks()) {
        auto *row = new LookalikeRow(look);
        m_looks->addWidget(row);
        connect(row, &LookalikeRow::openWanted, this, [this, customer = look.customer] {
            Q_EMIT openWanted(customer);
            closeSheet();
        }, Qt::QueuedConnection); // the row may be gone by the time it has told
        connect(row, &LookalikeRow::somebodyElse, this, [this, customer = look.customer] { m_controller.isSomebodyElse(customer); }, Qt::QueuedConnection);
    }
}

void NewCustomerSheet::save()
{
    if (!m_save->isEnabled())
        return;
    m_waiting = true;
    m_problem->hide();
    present();
    m_controller.save(draft());
}

void NewCustomerSheet::onCreated(const CustomerId &customer)
{
    if (!m_waiting)
        return;
    Q_EMIT created(customer);
    closeSheet();
}

void NewCustomerSheet::onRefused(const Error &error)
{
    if (!m_waiting)
        return;
    m_waiting = false;
    present();
    m_save->setFocus(Qt::OtherFocusReason); // being disabled it had passed the focus on, to the way out
    QString sentence = ErrorText::sentence(error);
    if (error.code == Errc::Duplicate)
        sentence = tr("Look first whether it is one of these. If it is somebody else, save again.");
    else if (error.code == Errc::Invalid)
        sentence = RecordText::problem(error.detail);
    for (const auto &[rule, field] : {std::pair("customer.email"_L1, m_email), std::pair("customer.phone"_L1, m_phone), std::pair("customer.card"_L1, m_card)}) {
        if (error.detail == rule)
            field->setFocus();
    }
    m_problem->set(Tone::Wait, Icon::Alert, sentence);
    m_problem->show();
}

void NewCustomerSheet::present()
{
    const NewCustomerDraft now = draft();
    const bool enough = !now.name.trimmed().isEmpty() || !now.email.trimmed().isEmpty() || !now.phone.trimmed().isEmpty();
    m_save->setEnabled(!m_waiting && enough);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editsheet.h"

#include "core/base/languagename.h"
#include "core/domain/vocabulary.h"
#include "ui/dialogs/birthdaychoice.h"
#include "ui/dialogs/conflictcard.h"
#include "ui/dialogs/sizefields.h"
#include "ui/dialogs/textlines.h"
#include "ui/text/choicetext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestField = 200;

template<size_t n>
QStringList listOf(const std::array<const char *, n> &names)
{
    QStringList all;
    for (const char *name : names)
        all += QString::fromLatin1(name);
    return all;
}

QString languageWord(const QString &tag)
{
    const QString name = languageName(tag, QLocale().bcp47Name());
    return name.isEmpty() ? tag : name.at(0).toUpper() + name.sliced(1);
}

std::optional<Birthday> birthdayOf(const QStringList &value)
{
    Customer c;
    return setValue(c, CustomerField::Birthday, value) ? c.birthday : std::nullopt;
}

/** What stands in the form: a phone number as they wrote it. */
QStringList shown(const Customer &customer, CustomerField field)
{
    const QStringList value = valueOf(customer, field);
    return field == CustomerField::Phone ? value.mid(value.size() - 1) : value;
}

} // namespace

EditSheet::EditSheet(const Customer &seen, const EditDraft &draft, QWidget *parent)
    : CaptureSheet(tr("What we know of them"), tr("Save the changes"), parent), m_seen(seen), m_conflicts(new QVBoxLayout),
      m_birthday(new BirthdayChoice(tr("Not told"))), m_sizes(new SizeFields), m_buysFor(new TextLines(RecordText::field(CustomerField::BuysFor)))
{
    m_conflicts->setSpacing(16);
    body()->addLayout(m_conflicts);
    for (const CustomerField field : {CustomerField::Name, CustomerField::Preferred, CustomerField::SayIt, CustomerField::Email, CustomerField::Phone})
        addText(field);
    place(CustomerField::Birthday, m_birthday);
    addChips(CustomerField::Languages, {u"en"_s, u"fi"_s, u"sv"_s}, languageWord);
    addChips(CustomerField::Interests, listOf(knownCategories), &ChoiceText::category);
    addChips(CustomerField::Avoids, listOf(knownAvoids), &ChoiceText::avoid);
    place(CustomerField::Sizes, m_sizes);
    place(CustomerField::BuysFor, m_buysFor, tr("“A niece of 8” is enough. Never write down a child's name."));
    addText(CustomerField::Latin);
    addText(CustomerField::Title);
    body()->addStretch(1);
    for (const CustomerField field : allCustomerFields) {
        const auto written = draft.find(field);
        fill(field, written == draft.end() ? shown(seen, field) : written->second);
    }
    connect(m_birthday, &BirthdayChoice::changed, this, &EditSheet::onEdited);
    connect(m_sizes, &SizeFields::changed, this, &EditSheet::onEdited);
    connect(m_buysFor, &TextLines::changed, this, &EditSheet::onEdited);
    setFocusProxy(m_texts.at(CustomerField::Name));
    onEdited();
}

/** An input under its name, with a place for what is wrong with it. */
void EditSheet::place(CustomerField field, QWidget *input, const QString &hint)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(new Label(TextRole::Small, RecordText::field(field), Ink::Soft));
    if (!hint.isEmpty())
        lines->addWidget(new Label(TextRole::Small, hint, Ink::Soft));
    lines->addWidget(input);
    auto *problem = new Label(TextRole::Small, {}, Ink::Wait);
    lines->addWidget(problem);
    problem->hide();
    m_problems[field] = problem;
    m_inputs[field] = input;
    body()->addLayout(lines);
}

void EditSheet::addText(CustomerField field)
{
    auto *input = new TextField(RecordText::field(field), field == CustomerField::Email ? Keys::Mail : field == CustomerField::Phone ? Keys::Digits : Keys::Letters);
    input->setMaxLength(longestField);
    m_texts[field] = input;
    place(field, input, field == CustomerField::Title ? tr("Only what they asked for themselves.") : QString());
    connect(input, &QLineEdit::textChanged, this, &EditSheet::onEdited);
}

void EditSheet::addChips(CustomerField field, const QStringList &known, const std::function<QString(const QString &)> &words)
{
    QStringList names = known;
    for (const QString &own : valueOf(m_seen, field)) {
        if (!names.contains(own))
            names += own;
    }
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box, 8);
    for (const QString &name : std::as_const(names)) {
        auto *chip = new ToggleChip(words(name));
        m_chips[field].emplace_back(name, chip);
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &EditSheet::onEdited);
    }
    place(field, box);
}

void EditSheet::fill(CustomerField field, const QStringList &value)
{
    if (const auto text = m_texts.find(field); text != m_texts.end())
        text->second->setText(value.value(0));
    for (const auto &[name, chip] : m_chips[field])
        chip->setChecked(value.contains(name));
    if (field == CustomerField::Birthday)
        m_birthday->setBirthday(birthdayOf(value));
    else if (field == CustomerField::Sizes)
        m_sizes->setSizes(value);
    else if (field == CustomerField::BuysFor)
        m_buysFor->setTexts(value);
}

QStringList EditSheet::written(CustomerField field) const
{
    if (const auto text = m_texts.find(field); text != m_texts.end())
        return text->second->text().trimmed().isEmpty() ? QStringList() : QStringList{text->second->text()};
    if (field == CustomerField::Sizes)
        return m_sizes->sizes();
    if (field == CustomerField::BuysFor)
        return m_buysFor->texts();
    Customer c;
    if (field == CustomerField::Birthday) {
        c.birthday = m_birthday->birthday();
        return valueOf(c, field);
    }
    QStringList values = valueOf(m_seen, field); // what is still chosen stays in its order: languages have one
    for (const auto &[name, chip] : m_chips.at(field)) {
        if (!chip->isChecked())
            values.removeAll(name);
        else if (!values.contains(name))
            values += name;
    }
    return values;
}

EditDraft EditSheet::draft() const
{
    EditDraft draft;
    for (const CustomerField field : allCustomerFields) {
        QStringList now = written(field), before = shown(m_seen, field);
        if (field == CustomerField::Sizes) { // in the order of the form, which says nothing
            now.sort();
            before.sort();
        }
        if (now != before)
            draft[field] = written(field);
    }
    return draft;
}

void EditSheet::showConflicts(const std::vector<FieldConflict> &conflicts, const std::function<QString(const FieldConflict &)> &whose)
{
    clearLayout(*m_conflicts);
    for (const FieldConflict &conflict : conflicts) {
        auto *card = new ConflictCard(conflict.field, valueOf(m_seen, conflict.field), tr("stands in the record"), conflict.other, whose(conflict));
        m_conflicts->addWidget(card);
        connect(card, &ConflictCard::chosen, this, [this, card, conflict](bool other) {
            card->setEnabled(false); // once
            Q_EMIT settled(conflict, other);
        });
    }
}

void EditSheet::showProblems(const std::vector<EditProblem> &problems)
{
    for (const auto &[field, label] : m_problems)
        label->hide();
    for (const EditProblem &problem : problems) {
        Label *label = m_problems.at(problem.field);
        label->setText(RecordText::problem(problem.rule));
        label->show();
    }
    if (!problems.empty())
        m_inputs.at(problems.front().field)->setFocus(Qt::OtherFocusReason);
}

void EditSheet::onEdited()
{
    setComplete(!draft().empty());
}

} // namespace tuttu

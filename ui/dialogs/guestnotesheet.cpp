// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guestnotesheet.h"

#include "core/base/whendone.h"
#include "ui/dialogs/shorttext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestField = 200;

} // namespace

GuestNoteSheet::GuestNoteSheet(CaptureOnlyController &captures, const GuestNote &draft, QWidget *parent)
    : CaptureSheet(tr("Write down a guest"), tr("Keep it for the chain"), parent), m_captures(captures), m_text(new ShortText(tr("What shall we remember?")))
{
    m_name = addField(tr("Name, e-mail or phone number, or the card"), new TextField(tr("Name, e-mail or phone number, or the card")));
    m_email = addField(tr("E-mail, if they like"), new TextField(tr("E-mail, if they like"), Keys::Mail));
    m_phone = addField(tr("Phone, if they like"), new TextField(tr("Phone, if they like"), Keys::Digits));
    m_card = addField(tr("Card, if they have one"), new TextField(tr("Card, if they have one"), Keys::Digits));
    body()->addWidget(m_text);
    body()->addStretch(1);
    fill(draft.who);
    m_text->checkWith(captures.noteLint());
    m_text->setText(draft.text);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { fill(m_captures.sorted(this->draft().who)); });
    connect(m_text, &ShortText::changed, this, &GuestNoteSheet::update);
    setFocusProxy(m_name); // a scanner types there as well
    update();
}

TextField *GuestNoteSheet::addField(const QString &title, TextField *field)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(6);
    lines->addWidget(new Label(TextRole::Small, title, Ink::Soft));
    lines->addWidget(field);
    body()->addLayout(lines);
    field->setMaxLength(longestField);
    connect(field, &QLineEdit::textChanged, this, &GuestNoteSheet::update);
    return field;
}

void GuestNoteSheet::fill(const NewCustomerDraft &who)
{
    for (const auto &[field, text] : {std::pair(m_name, who.name), std::pair(m_email, who.email), std::pair(m_phone, who.phone), std::pair(m_card, who.card)}) {
        if (field->text() != text)
            field->setText(text);
    }
}

GuestNote GuestNoteSheet::draft() const
{
    GuestNote draft;
    draft.who.name = m_name->text();
    draft.who.email = m_email->text();
    draft.who.phone = m_phone->text();
    draft.who.card = m_card->text();
    draft.text = m_text->text();
    return draft;
}

void GuestNoteSheet::wait(const QFuture<Result<Op>> &answer)
{
    settle(answer);
    whenDone(answer, this, [this](const Result<Op> &op) {
        if (op || op.error().code != Errc::Invalid)
            return;
        problem()->set(Tone::Wait, Icon::Alert, RecordText::problem(op.error().detail));
        for (const auto &[rule, field] : {std::pair("customer.email"_L1, m_email), std::pair("customer.phone"_L1, m_phone), std::pair("customer.card"_L1, m_card)}) {
            if (op.error().detail == rule)
                field->setFocus();
        }
    });
}

void GuestNoteSheet::update()
{
    const NewCustomerDraft who = draft().who;
    const bool somebody = !who.name.trimmed().isEmpty() || !who.email.trimmed().isEmpty() || !who.phone.trimmed().isEmpty() || !who.card.trimmed().isEmpty();
    setComplete(somebody && m_text->mayBeKept());
}

} // namespace tuttu

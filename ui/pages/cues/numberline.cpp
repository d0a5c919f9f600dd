// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/numberline.h"

#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

NumberLine::NumberLine(QWidget *parent)
    : QWidget(parent), m_before(new Label(TextRole::Body)), m_after(new Label(TextRole::Body)),
      m_problem(new Label(TextRole::Small, {}, Ink::Care)), m_field(new TextField({}, Keys::Digits))
{
    m_field->setFixedWidth(80);
    m_field->setAlignment(Qt::AlignCenter);
    setNumbers(Numbers::Whole);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_before, 0, Qt::AlignVCenter);
    row->addWidget(m_field, 0, Qt::AlignVCenter);
    row->addWidget(m_after, 1, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_field, &QLineEdit::textEdited, this, [this] { emit typed(number()); });
}

void NumberLine::setNumbers(Numbers numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    // Both signs that part a number from its fraction: people type what their keys offer.
    m_field->setValidator(new QRegularExpressionValidator(QRegularExpression(numbers == Numbers::Whole ? u"[0-9]{0,4}"_s : u"[0-9]{0,5}([.,][0-9]{0,3})?"_s), m_field));
}

std::optional<double> NumberLine::number() const
{
    bool good = false;
    const double number = QString(m_field->text()).replace(u',', u'.').toDouble(&good);
    return good ? std::optional(number) : std::nullopt;
}

void NumberLine::present(const QString &sentence, std::optional<double> number, const QString &problem)
{
    const qsizetype at = sentence.indexOf(u"%1");
    const bool numbered = at >= 0;
    m_before->setText(numbered ? sentence.left(at).trimmed() : sentence);
    m_after->setText(numbered ? sentence.mid(at + 2).trimmed() : QString());
    m_before->setVisible(!m_before->text().isEmpty());
    m_after->setVisible(numbered);
    m_field->setVisible(numbered);
    m_field->setAccessibleName(QString(sentence).replace(u"%1"_s, u"…"_s));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (number && this->number() != number)
        m_field->setText(QLocale().toString(*number, 'g', 6).remove(QLocale().groupSeparator()));
}

} // namespace tuttu

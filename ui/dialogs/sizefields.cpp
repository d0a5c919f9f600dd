// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sizefields.h"

#include "core/domain/vocabulary.h"
#include "ui/text/customertext.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestKind = 30, longestSize = 20;

} // namespace

SizeFields::SizeFields(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_otherKind(new TextField(tr("Another kind of size, such as a glove"))), m_otherSize(new TextField(tr("The size of that kind")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_otherKind->setMaxLength(longestKind);
    m_otherKind->setPlaceholderText(tr("another"));
    m_otherSize->setMaxLength(longestSize);
    for (const char *kind : knownSizes)
        addKind(QString::fromLatin1(kind), {});
    for (TextField *field : {m_otherKind, m_otherSize})
        connect(field, &QLineEdit::textChanged, this, &SizeFields::changed);
}

void SizeFields::addKind(const QString &kind, const QString &size)
{
    const QString name = CustomerText::size({kind, {}}).trimmed();
    auto *field = new TextField(name);
    field->setMaxLength(longestSize);
    field->setText(size);
    const int row = int(m_kinds.size());
    m_grid->addWidget(new Label(TextRole::Body, name), row, 0, Qt::AlignVCenter);
    m_grid->addWidget(field, row, 1);
    m_kinds.emplace_back(kind, field);
    m_grid->addWidget(m_otherKind, row + 1, 0);
    m_grid->addWidget(m_otherSize, row + 1, 1);
    connect(field, &QLineEdit::textChanged, this, &SizeFields::changed);
}

QStringList SizeFields::sizes() const
{
    QStringList all;
    const auto add = [&all](const QString &kind, const QString &size) {
        if (!kind.isEmpty() && !size.isEmpty())
            all += kind + u'=' + size;
    };
    for (const auto &[kind, field] : m_kinds)
        add(kind, field->text().simplified());
    add(m_otherKind->text().simplified().remove(u'='), m_otherSize->text().simplified());
    return all;
}

void SizeFields::setSizes(const QStringList &sizes)
{
    for (const QString &one : sizes) {
        const QString kind = one.section(u'=', 0, 0), size = one.section(u'=', 1);
        const auto known = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &each) { return each.first == kind; });
        if (known == m_kinds.end())
            addKind(kind, size);
        else
            known->second->setText(size);
    }
}

} // namespace tuttu

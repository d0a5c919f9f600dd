// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/textlines.h"

#include "ui/widgets/field.h"

#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int longestText = 120;
constexpr size_t mostLines = 12;

} // namespace

TextLines::TextLines(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addLine({});
}

QStringList TextLines::texts() const
{
    QStringList all;
    for (const TextField *line : m_lines) {
        if (const QString text = line->text().simplified(); !text.isEmpty())
            all += text;
    }
    return all;
}

void TextLines::setTexts(const QStringList &texts)
{
    for (TextField *line : m_lines)
        delete line;
    m_lines.clear();
    for (const QString &text : texts)
        addLine(text);
    addLine({});
}

void TextLines::addLine(const QString &text)
{
    auto *line = new TextField(m_name);
    line->setMaxLength(longestText);
    line->setText(text);
    m_lines.push_back(line);
    m_column->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, [this] {
        if (!m_lines.back()->text().isEmpty() && m_lines.size() < mostLines)
            addLine({});
        Q_EMIT changed();
    });
}

} // namespace tuttu

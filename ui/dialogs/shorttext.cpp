// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shorttext.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/lintline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int shortest = 112, tallest = 264; // px
constexpr int longText = 500;                // characters from which on it is read in paragraphs

} // namespace

ShortText::ShortText(const QString &title, QWidget *parent) : ShortText(title, maxNoteLength, tr("The customer can read this"), parent) {}

ShortText::ShortText(const QString &title, int longest, const QString &readers, QWidget *parent)
    : QWidget(parent), m_longest(longest), m_area(new TextArea(title)), m_left(new Label(TextRole::Small, {}, Ink::Soft)),
      m_warning(new LintLine(*m_area))
{
    m_area->setFixedHeight(longest < longText ? shortest : tallest);
    m_area->setAcceptDrops(false);
    m_left->setMaxLines(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(new Chip(readers, Tone::Info, Icon::Eye));
    below->addStretch(1);
    below->addWidget(m_left, 0, Qt::AlignVCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(new Label(TextRole::Strong, title));
    all->addWidget(m_area);
    all->addWidget(m_warning);
    all->addLayout(below);
    connect(m_area, &QPlainTextEdit::textChanged, this, &ShortText::onEdited);
    onEdited();
}

QString ShortText::text() const { return m_area->toPlainText(); }
void ShortText::setText(const QString &text) { m_area->setPlainText(text); }

bool ShortText::mayBeKept() const { return m_warning->mayBeKept(); }

void ShortText::checkWith(const NoteLint &lint)
{
    m_warning->checkWith(lint);
    Q_EMIT changed();
}

void ShortText::onEdited()
{
    QString text = m_area->toPlainText();
    if (text.size() > m_longest) {
        text.truncate(m_longest);
        if (text.back().isHighSurrogate())
            text.chop(1); // half a character is none
        const QSignalBlocker quiet(m_area);
        m_area->setPlainText(text);
        m_area->moveCursor(QTextCursor::End);
    }
    m_left->setText(tr("%1 of %2").arg(text.size()).arg(m_longest));
    m_left->setAccessibleName(tr("%n character(s) left", nullptr, m_longest - int(text.size())));
    m_warning->check();
    Q_EMIT changed();
}

} // namespace tuttu

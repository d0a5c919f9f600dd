// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shorttext.h"

#include "core/capture/capturerule.h"
#include "ui/text/notetext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace tuttu {

ShortText::ShortText(const QString &title, QWidget *parent)
    : QWidget(parent), m_area(new TextArea(title)), m_left(new Label(TextRole::Small, {}, Ink::Soft)),
      m_warning(new Label(TextRole::Small, {}, Ink::Wait))
{
    m_area->setFixedHeight(112);
    m_area->setAcceptDrops(false);
    m_left->setMaxLines(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(new Chip(tr("The customer can read this"), Tone::Info, Icon::Eye));
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

void ShortText::checkWith(const NoteLint &lint)
{
    m_lint = lint;
    onEdited();
}

void ShortText::onEdited()
{
    QString text = m_area->toPlainText();
    if (text.size() > maxNoteLength) {
        text.truncate(maxNoteLength);
        if (text.back().isHighSurrogate())
            text.chop(1); // half a character is none
        const QSignalBlocker quiet(m_area);
        m_area->setPlainText(text);
        m_area->moveCursor(QTextCursor::End);
    }
    m_left->setText(tr("%1 of %2").arg(text.size()).arg(maxNoteLength));
    m_left->setAccessibleName(tr("%n character(s) left", nullptr, maxNoteLength - int(text.size())));
    warn(text);
    Q_EMIT changed();
}

void ShortText::warn(const QString &text)
{
    const std::vector<NoteWarning> warnings = m_lint ? m_lint->check(text) : std::vector<NoteWarning>();
    const Pair colours = tokensOf(this).pair(Tone::Wait);
    QList<QTextEdit::ExtraSelection> marks;
    for (const NoteWarning &warning : warnings) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_area->document());
        mark.cursor.setPosition(int(warning.at));
        mark.cursor.setPosition(int(warning.at + warning.length), QTextCursor::KeepAnchor);
        mark.format.setFontUnderline(true); // not by colour alone
        mark.format.setForeground(colours.ink);
        mark.format.setBackground(colours.ground);
        marks += mark;
    }
    m_area->setExtraSelections(marks);
    m_warning->setText(NoteText::warning(warnings));
    m_warning->setVisible(!warnings.empty());
    m_mayBeKept = !std::any_of(warnings.begin(), warnings.end(), NoteText::isRefused);
}

} // namespace tuttu

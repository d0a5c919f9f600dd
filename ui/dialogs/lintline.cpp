// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lintline.h"

#include "ui/text/notetext.h"
#include "ui/widgets/field.h"

#include <QTextCursor>

#include <algorithm>

namespace tuttu {

LintLine::LintLine(TextArea &area, QWidget *parent) : Label(TextRole::Small, {}, Ink::Wait, parent), m_area(area)
{
    hide();
}

void LintLine::checkWith(const NoteLint &lint)
{
    m_lint = lint;
    check();
}

void LintLine::check()
{
    const std::vector<NoteWarning> warnings = m_lint ? m_lint->check(m_area.toPlainText()) : std::vector<NoteWarning>();
    const Pair colours = tokensOf(this).pair(Tone::Wait);
    QList<QTextEdit::ExtraSelection> marks;
    for (const NoteWarning &warning : warnings) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_area.document());
        mark.cursor.setPosition(int(warning.at));
        mark.cursor.setPosition(int(warning.at + warning.length), QTextCursor::KeepAnchor);
        mark.format.setFontUnderline(true); // not by colour alone
        mark.format.setForeground(colours.ink);
        mark.format.setBackground(colours.ground);
        marks += mark;
    }
    m_area.setExtraSelections(marks);
    setText(NoteText::warning(warnings));
    setVisible(!warnings.empty());
    m_mayBeKept = std::none_of(warnings.begin(), warnings.end(), NoteText::isRefused);
}

} // namespace tuttu

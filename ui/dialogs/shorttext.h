// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

class Label;
class LintLine;
class NoteLint;
class TextArea;

/** A field for at most so many characters (maxNoteLength of a note), with what is left of them and who will be able to read it. */
class ShortText final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortText(const QString &title, QWidget *parent = nullptr);
    ShortText(const QString &title, int longest, const QString &readers, QWidget *parent = nullptr); ///< who can read it, in a sentence
    void checkWith(const NoteLint &lint); ///< marks as one types what had better not be kept; a line below says what it is
    QString text() const;
    void setText(const QString &text);
    bool mayBeKept() const; ///< it may be doubtful, but holds no number of identity, card or account

Q_SIGNALS:
    void changed();

private:
    void onEdited();

    int m_longest;
    TextArea *m_area;
    Label *m_left;
    LintLine *m_warning;
};

} // namespace tuttu

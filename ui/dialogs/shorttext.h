// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

class Label;
class LintLine;
class NoteLint;
class TextArea;

/** A field for at most maxNoteLength characters, with what is left of them and who will be able to read it. */
class ShortText final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortText(const QString &title, QWidget *parent = nullptr);
    void checkWith(const NoteLint &lint); ///< marks as one types what had better not be kept; a line below says what it is
    QString text() const;
    void setText(const QString &text);
    bool mayBeKept() const; ///< it may be doubtful, but holds no number of identity, card or account

Q_SIGNALS:
    void changed();

private:
    void onEdited();

    TextArea *m_area;
    Label *m_left;
    LintLine *m_warning;
};

} // namespace tuttu

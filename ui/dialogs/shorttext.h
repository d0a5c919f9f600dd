// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

class Label;
class TextArea;

/** A field for at most maxNoteLength characters, with what is left of them and who will be able to read it. */
class ShortText final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortText(const QString &title, QWidget *parent = nullptr);
    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void onEdited();

    TextArea *m_area;
    Label *m_left;
};

} // namespace tuttu

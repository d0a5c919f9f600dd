// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuedraft.h"

#include <QWidget>

class QSyntaxHighlighter;

namespace tuttu {

class Label;
class TextArea;

/** One sentence of a book: what it is for, a field as high as its words, placeholders shown as what they are, and what is wrong under it. */
class SentenceField final : public QWidget
{
    Q_OBJECT
public:
    explicit SentenceField(QWidget *parent = nullptr);
    void present(const CueTextPlace &place, const QString &caption, const QString &text, const QString &problem);
    const CueTextPlace &place() const { return m_place; }
    void insert(const QString &placeholder); ///< where the cursor is
    void take();                             ///< the focus

signals:
    void typed(const tuttu::CueTextPlace &place, const QString &text);
    void entered(tuttu::SentenceField *field); ///< somebody is going to write here

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    CueTextPlace m_place;
    QString m_text;                         ///< as shown or typed last
    Label *m_caption, *m_problem;
    TextArea *m_area;
    QSyntaxHighlighter *m_marks;            ///< of the placeholders
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

namespace tuttu {

class Button;
class Label;
class Monogram;

/** Nothing here, and what to do about it: a glyph, a sentence, perhaps one action. Also the face of an error or of waiting. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /** Without an action the button is not shown. */
    void set(Icon icon, const QString &sentence, const QString &more = {}, const QString &action = {}, Icon actionIcon = Icon::None);

signals:
    void actionClicked();

private:
    Monogram *m_disc;
    Label *m_sentence, *m_more;
    Button *m_action;
};

} // namespace tuttu

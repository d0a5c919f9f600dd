// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/scorethanks.h"

#include "ui/text/handovertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QVBoxLayout>

namespace tuttu {

ScoreThanks::ScoreThanks(QWidget *parent)
    : QWidget(parent), m_title(new Label(TextRole::Hero)), m_line(new Label(TextRole::Heading, {}, Ink::Soft)), m_change(new Button(Button::Kind::Secondary, QString(), Icon::Undo))
{
    auto *disc = new Monogram(96);
    disc->setGlyph(Icon::Heart);
    m_title->setAlignment(Qt::AlignHCenter);
    m_line->setAlignment(Qt::AlignHCenter);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addStretch(4);
    all->addWidget(disc, 0, Qt::AlignHCenter);
    all->addSpacing(12);
    all->addWidget(m_title);
    all->addWidget(m_line);
    all->addSpacing(24);
    m_change->setSize(Button::Size::Big);
    all->addWidget(m_change, 0, Qt::AlignHCenter);
    all->addStretch(5);
    connect(m_change, &Button::clicked, this, &ScoreThanks::changeWanted);
}

void ScoreThanks::present(bool canChange)
{
    m_change->setVisible(canChange);
}

void ScoreThanks::speak(const HandOverText &text)
{
    m_title->setText(text(HandOverText::Phrase::ThanksTitle));
    m_line->setText(text(HandOverText::Phrase::ThanksLine));
    m_change->setText(text(HandOverText::Phrase::ChangeAnswer));
}

} // namespace tuttu

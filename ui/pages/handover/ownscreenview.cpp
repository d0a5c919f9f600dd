// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/ownscreenview.h"

#include "ui/pages/handover/guestfoot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tuttu {

using Phrase = HandOverText::Phrase;

OwnScreenView::OwnScreenView(QWidget *parent)
    : GuestFrame(parent), m_title(new Label(TextRole::Title)), m_line(new Label(TextRole::Body, {}, Ink::Soft)), m_sections(new QVBoxLayout),
      m_permissions(new Button(Button::Kind::Secondary, QString(), Icon::Shield)), m_quiz(new Button(Button::Kind::Secondary, QString(), Icon::Heart)), m_foot(new GuestFoot)
{
    auto *ground = new Ground;
    ground->setLayout(m_sections);
    m_sections->setContentsMargins(0, 8, 0, 16);
    m_sections->setSpacing(16);
    m_scroll = new ScrollBox(ground);
    column()->addSpacing(12);
    column()->addWidget(m_title);
    column()->addSpacing(4);
    column()->addWidget(m_line);
    column()->addSpacing(8);
    column()->addWidget(m_scroll, 1);
    column()->addWidget(m_foot);
    for (Button *button : {m_permissions, m_quiz}) {
        button->setSize(Button::Size::Big);
        m_foot->addBefore(button);
    }
    connect(m_permissions, &Button::clicked, this, &OwnScreenView::permissionsWanted);
    connect(m_quiz, &Button::clicked, this, &OwnScreenView::quizWanted);
    connect(m_foot, &GuestFoot::undoWanted, this, &OwnScreenView::undoWanted);
    connect(m_foot, &GuestFoot::doneWanted, this, &OwnScreenView::doneWanted);
    retranslate();
}

QWidget *OwnScreenView::makeSection(const OwnRecord::Section &section) const
{
    auto *card = new Card;
    auto *all = new QVBoxLayout(card);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(10);
    all->addWidget(new Label(TextRole::Heading, section.title));
    if (section.rows.empty())
        all->addWidget(new Label(TextRole::Body, section.nothing, Ink::Soft));
    for (const OwnRecord::Row &row : section.rows) {
        auto *line = new QHBoxLayout;
        line->setSpacing(24);
        line->addWidget(new Label(TextRole::Strong, row.what), 2, Qt::AlignTop);
        line->addWidget(new Label(TextRole::Body, row.more, Ink::Soft), 3, Qt::AlignTop);
        all->addLayout(line);
    }
    card->setAccessibleName(section.title);
    return card;
}

void OwnScreenView::present(const OwnRecord &record, const GuestState &guest)
{
    m_foot->present(guest);
    if (record == m_record)
        return;
    const bool opened = m_record.sections.empty();
    m_record = record;
    clearLayout(*m_sections);
    for (const OwnRecord::Section &section : record.sections)
        m_sections->addWidget(makeSection(section));
    m_sections->addStretch(1);
    if (!opened)
        return;
    m_scroll->verticalScrollBar()->setValue(0);
    setFocus(Qt::OtherFocusReason);
}

void OwnScreenView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up: bar->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Down: bar->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_PageUp: bar->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QScrollBar::SliderPageStepAdd); break;
    default: GuestFrame::keyPressEvent(event);
    }
}

void OwnScreenView::retranslate()
{
    GuestFrame::retranslate();
    m_title->setText(text()(Phrase::OwnTitle));
    m_line->setText(text()(Phrase::OwnLine));
    m_permissions->setText(text()(Phrase::OwnPermissions));
    m_quiz->setText(text()(Phrase::OwnQuiz));
    m_foot->speak(text());
}

} // namespace tuttu

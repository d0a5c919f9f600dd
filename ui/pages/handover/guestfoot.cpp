// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/guestfoot.h"

#include "ui/text/handovertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

using Phrase = HandOverText::Phrase;

GuestFoot::GuestFoot(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_said(new Label(TextRole::Strong)), m_undo(new Button(Button::Kind::Secondary, QString(), Icon::Undo)),
      m_done(new Button(Button::Kind::Primary, QString()))
{
    m_undo->setSize(Button::Size::Big);
    m_done->setSize(Button::Size::Big);
    m_done->setMinimumWidth(168);
    QSizePolicy keepsPlace = m_undo->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true); // what stands beside it does not move under the finger
    m_undo->setSizePolicy(keepsPlace);
    m_row->setContentsMargins(0, 16, 0, 0);
    m_row->setSpacing(16);
    m_row->addWidget(m_undo);
    m_row->addWidget(m_said, 1, Qt::AlignVCenter);
    m_row->addWidget(m_done);
    connect(m_undo, &Button::clicked, this, &GuestFoot::undoWanted);
    connect(m_done, &Button::clicked, this, &GuestFoot::doneWanted);
}

void GuestFoot::addBefore(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget);
}

void GuestFoot::setDoneMatters(bool matters)
{
    m_done->setKind(matters ? Button::Kind::Primary : Button::Kind::Secondary);
}

void GuestFoot::present(const GuestState &state)
{
    m_failed = state.problem.has_value();
    m_mayUndo = state.mayUndo;
    m_undo->setVisible(m_mayUndo);
    sayKept();
}

void GuestFoot::sayKept()
{
    m_said->setInk(m_failed ? Ink::Wait : Ink::Live);
    m_said->setText(m_failed ? m_notKept : m_mayUndo ? m_kept : QString());
}

void GuestFoot::speak(const HandOverText &text)
{
    m_kept = text(Phrase::Kept);
    m_notKept = text(Phrase::NotKept);
    m_undo->setText(text(Phrase::TakeBack));
    m_done->setText(text(Phrase::Done));
    sayKept();
}

} // namespace tuttu

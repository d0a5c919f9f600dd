// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/permissionsview.h"

#include "ui/pages/handover/guestfoot.h"
#include "ui/pages/handover/permissioncardwidget.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"
#include "ui/widgets/signaturepad.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tuttu {

using Phrase = HandOverText::Phrase;

PermissionsView::PermissionsView(QWidget *parent)
    : GuestFrame(parent), m_title(new Label(TextRole::Title)), m_line(new Label(TextRole::Body, {}, Ink::Soft)), m_signHere(new Label(TextRole::Line, {}, Ink::Soft)),
      m_pad(new SignaturePad), m_sign(new Button(Button::Kind::Secondary, QString(), Icon::Pencil)), m_signClear(new Button(Button::Kind::Secondary, QString())),
      m_foot(new GuestFoot)
{
    auto *cards = new Ground;
    auto *list = new QVBoxLayout(cards);
    list->setContentsMargins(0, 8, 0, 16);
    list->setSpacing(16);
    for (const Purpose purpose : allPurposes) {
        auto *card = new PermissionCardWidget(purpose);
        m_cards.push_back(card);
        list->addWidget(card);
        connect(card, &PermissionCardWidget::answered, this, &PermissionsView::answered);
    }
    list->addStretch(1);
    m_scroll = new ScrollBox(cards);

    column()->addSpacing(12);
    column()->addWidget(m_title);
    column()->addSpacing(4);
    column()->addWidget(m_line);
    column()->addSpacing(8);
    column()->addWidget(m_scroll, 1);
    column()->addWidget(makePad());
    column()->addWidget(m_foot);
    m_sign->setSize(Button::Size::Big);
    m_sign->setCheckable(true);
    m_foot->addBefore(m_sign);
    connect(m_sign, &Button::clicked, this, &PermissionsView::openPad);
    connect(m_signClear, &Button::clicked, m_pad, &SignaturePad::clear);
    connect(m_pad, &SignaturePad::signedAs, this, &PermissionsView::signedAs);
    connect(m_foot, &GuestFoot::undoWanted, this, &PermissionsView::undoWanted);
    connect(m_foot, &GuestFoot::doneWanted, this, &PermissionsView::doneWanted);
    openPad(false);
    retranslate();
}

QWidget *PermissionsView::makePad()
{
    m_padRow = new QWidget;
    auto *row = new QVBoxLayout(m_padRow);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(8);
    auto *words = new QHBoxLayout;
    words->addWidget(m_signHere, 1, Qt::AlignVCenter);
    words->addWidget(m_signClear);
    row->addLayout(words);
    row->addWidget(m_pad);
    return m_padRow;
}

void PermissionsView::openPad(bool open)
{
    m_sign->setChecked(open);
    m_padRow->setVisible(open);
    if (!open)
        m_pad->clear();
}

void PermissionsView::present(const PermissionsState &state, const GuestState &guest)
{
    const bool opened = m_state.cards.empty() && !state.cards.empty();
    m_state = state;
    for (PermissionCardWidget *widget : m_cards) {
        const auto card = std::find_if(state.cards.begin(), state.cards.end(), [&](const PermissionCard &c) { return c.purpose == widget->purpose(); });
        widget->setVisible(card != state.cards.end());
        widget->present(card != state.cards.end() ? *card : PermissionCard{.purpose = widget->purpose()}, text());
    }
    m_foot->present(guest);
    if (!opened)
        return;
    openPad(false);
    m_scroll->verticalScrollBar()->setValue(0);
    setFocus(Qt::OtherFocusReason); // no answer looks chosen
}

void PermissionsView::retranslate()
{
    GuestFrame::retranslate();
    m_title->setText(text()(Phrase::PermissionsTitle));
    m_line->setText(text()(Phrase::PermissionsLine));
    m_sign->setText(text()(Phrase::Sign));
    m_signHere->setText(text()(Phrase::SignHere));
    m_pad->setAccessibleName(text()(Phrase::SignHere));
    m_signClear->setText(text()(Phrase::SignClear));
    m_foot->speak(text());
}

} // namespace tuttu

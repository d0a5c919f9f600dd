// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stuckrow.h"

#include "ui/text/customertext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tuttu {

StuckRow::StuckRow(QWidget *parent)
    : QWidget(parent), m_name(new Label(TextRole::Strong)), m_when(new Label(TextRole::Small)), m_what(new Label(TextRole::Body)), m_more(new Label(TextRole::Small, {}, Ink::Soft)),
      m_give(new Button(Button::Kind::Secondary, tr("Give"), Icon::People))
{
    m_what->setMaxLines(5); // a promise may be 280 characters long
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (Label *label : {m_name, m_when, m_what, m_more})
        texts->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    row->addWidget(m_give, 0, Qt::AlignTop);
    connect(m_give, &Button::clicked, this, [this] { emit givingWanted(m_line.row, m_give); });
}

void StuckRow::present(const TodoLine &line, bool givable, bool lineAbove)
{
    m_line = line;
    m_lineAbove = lineAbove;
    m_name->setText(line.name);
    m_when->setText(line.when);
    m_when->setInk(line.row.term == TodoTerm::Overdue ? Ink::Care : Ink::Strong);
    m_what->setText(line.what);
    m_more->setText(line.more);
    m_give->setVisible(givable);
    m_give->setAccessibleName(CustomerText::joined({tr("Give to a colleague"), line.name, line.what}));
    update();
}

/** Painted is seen: what is scrolled out of sight is not. */
void StuckRow::paintEvent(QPaintEvent *)
{
    if (m_lineAbove)
        QPainter(this).fillRect(0, 0, width(), 1, tokensOf(this).line);
    if (!m_seen) {
        m_seen = true;
        QMetaObject::invokeMethod(this, [this] { emit seen(m_line.row.customer); }, Qt::QueuedConnection);
    }
}

} // namespace tuttu

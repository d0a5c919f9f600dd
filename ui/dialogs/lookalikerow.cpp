// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lookalikerow.h"

#include "ui/text/recordtext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tuttu {

LookalikeRow::LookalikeRow(const Lookalike &look, QWidget *parent)
    : QWidget(parent)
{
    auto *name = new Label(TextRole::Strong, look.name.shown);
    name->setMaxLines(1);
    auto *why = new Label(TextRole::Small, RecordText::why(look.why));
    auto *hint = new Label(TextRole::Small, look.hint, Ink::Soft);
    hint->setVisible(!look.hint.isEmpty());
    auto *open = new Button(Button::Kind::Secondary, tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(look.name.shown));
    auto *other = new Button(Button::Kind::Quiet, tr("Somebody else"));
    other->setAccessibleName(tr("%1 is somebody else").arg(look.name.shown));
    connect(open, &Button::clicked, this, &LookalikeRow::openWanted);
    connect(other, &Button::clicked, this, &LookalikeRow::somebodyElse);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(why);
    texts->addWidget(hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(other, 0, Qt::AlignVCenter);
    row->addWidget(open, 0, Qt::AlignVCenter);
}

void LookalikeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintPanel(painter, QRectF(rect()), 12, t.waitSoft, {});
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/openlookpart.h"

#include "ui/text/looktext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/producttile.h"
#include "ui/widgets/qrcode.h"

#include <QHBoxLayout>

namespace tuttu {

OpenLookPart::OpenLookPart(QWidget *parent)
    : QWidget(parent), m_leftOut(new Label(TextRole::Body, {}, Ink::Soft)), m_howTo(new Label(TextRole::Body, {}, Ink::Soft)), m_rows(new QVBoxLayout), m_code(new QrCode),
      m_print(new Button(Button::Kind::Secondary, tr("Print it"), Icon::Printer)), m_file(new Button(Button::Kind::Secondary, tr("Save it as a file"), Icon::Note)),
      m_list(new QWidget)
{
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    list->addLayout(m_rows);
    list->addWidget(m_leftOut);
    list->addStretch(1);
    m_out = makeWaysOut();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_list);
    all->addWidget(m_out);
    m_out->hide();
    connect(m_print, &Button::clicked, this, &OpenLookPart::printWanted);
    connect(m_file, &Button::clicked, this, &OpenLookPart::fileWanted);
}

QWidget *OpenLookPart::makeWaysOut()
{
    auto *out = new QWidget;
    auto *line = new QHBoxLayout(out);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(32);
    m_code->setFixedSize(360, 360);
    m_code->setAccessibleName(tr("The look as a code for their phone"));
    line->addWidget(m_code, 0, Qt::AlignTop);
    auto *ways = new QVBoxLayout;
    ways->setSpacing(16);
    ways->addWidget(m_howTo);
    for (Button *button : {m_print, m_file}) {
        button->setSize(Button::Size::Big);
        button->setLeading(true);
        ways->addWidget(button);
    }
    ways->addStretch(1);
    line->addLayout(ways, 1);
    return out;
}

void OpenLookPart::showWaysOut(bool shown)
{
    m_waysOut = shown;
    m_list->setVisible(!shown);
    m_out->setVisible(shown);
}

void OpenLookPart::present(const OpenLook &look)
{
    clearLayout(*m_rows);
    for (const Product &product : look.products)
        m_rows->addWidget(makeRow(product, look.liked.contains(product.id)));
    m_leftOut->setText(tr("%n thing(s) of it are left out: they are no longer sold, or are not shown.", nullptr, look.leftOut));
    m_leftOut->setVisible(look.leftOut > 0);
    m_code->setBytes(look.code);
    m_code->setVisible(m_code->isValid());
    m_howTo->setText(m_code->isValid() ? tr("They point their phone's camera at the code and have it all with them.")
                                       : tr("There is more in it than a code can hold. Print it, or make two looks of it."));
    for (Button *button : {m_print, m_file})
        button->setEnabled(!look.products.empty());
}

QWidget *OpenLookPart::makeRow(const Product &product, bool liked) const
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(12);
    auto *tile = new ProductTile({48, 48});
    tile->setCategory(product.category);
    line->addWidget(tile);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(new Label(TextRole::Strong, product.name));
    texts->addWidget(new Label(TextRole::Small, LookText::facts(product), product.stockHere == 0 ? Ink::Wait : Ink::Soft));
    texts->addStretch(1);
    line->addLayout(texts, 1);
    if (liked)
        line->addWidget(new Chip(tr("They like it"), Tone::Accent, Icon::HeartFull), 0, Qt::AlignVCenter);
    return row;
}

} // namespace tuttu

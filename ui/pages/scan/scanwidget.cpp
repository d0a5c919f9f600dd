// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan/scanwidget.h"

#include "ui/errortext/errortext.h"
#include "ui/pages/scan/viewfinder.h"
#include "ui/theme/paint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/scrollbox.h"

#include <QBoxLayout>
#include <QPainter>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24, recentWidth = 336;

} // namespace

ScanWidget::ScanWidget(QWidget *parent)
    : QWidget(parent)
{
    auto *ground = new Ground;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(margin, 20, margin, margin);
    row->setSpacing(20);
    row->addWidget(makeEntry(), 1);
    row->addWidget(makeRecent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);
}

QWidget *ScanWidget::makeEntry()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 24, 40, 32);
    column->setSpacing(0);
    auto *back = new Button(Button::Kind::Quiet, tr("Floor"), Icon::Back);
    connect(back, &QPushButton::clicked, this, &ScanWidget::backWanted);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_disc = new Monogram(88);
    m_disc->setGlyph(Icon::Scan);
    m_viewfinder = new Viewfinder;
    auto *title = new Label(TextRole::Title, tr("Scan the customer's card"));
    m_hint = new Label(TextRole::Body, {}, Ink::Soft);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addWidget(m_viewfinder, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    for (Label *label : {title, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
        column->addSpacing(4);
    }
    column->addSpacing(16);
    column->addLayout(makeField());
    column->addSpacing(16);
    m_banner = new Banner;
    column->addWidget(m_banner);
    column->addWidget(makeOffers());
    column->addStretch(2);
    return card;
}

QLayout *ScanWidget::makeField()
{
    auto *entry = new QHBoxLayout;
    entry->setSpacing(12);
    m_code = new TextField(tr("Card number, phone or e-mail"), Keys::Mail);
    m_code->setPlaceholderText(tr("Card number, phone or e-mail"));
    m_code->setFont(fontOf({20, 28, QFont::Medium}));
    m_code->setFixedHeight(bigTarget);
    m_find = new Button(Button::Kind::Primary, tr("Find"), Icon::Search);
    m_find->setSize(Button::Size::Big);
    entry->addWidget(m_code, 1);
    entry->addWidget(m_find);
    connect(m_find, &QPushButton::clicked, this, &ScanWidget::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &ScanWidget::submit);
    return entry;
}

QWidget *ScanWidget::makeOffers()
{
    m_offers = new QWidget;
    auto *offers = new QHBoxLayout(m_offers);
    offers->setContentsMargins(0, 12, 0, 0);
    offers->setSpacing(12);
    auto *search = new Button(Button::Kind::Secondary, tr("Search by name"), Icon::Search);
    auto *create = new Button(Button::Kind::Secondary, tr("New customer"), Icon::PersonNew);
    offers->addWidget(search, 1);
    offers->addWidget(create, 1);
    connect(search, &QPushButton::clicked, this, &ScanWidget::searchWanted);
    connect(create, &QPushButton::clicked, this, &ScanWidget::newCustomerWanted);
    return m_offers;
}

QWidget *ScanWidget::makeRecent()
{
    auto *side = new Ground;
    side->setFixedWidth(recentWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(8);
    auto *title = new Label(TextRole::Heading, tr("Last scans"));
    title->setContentsMargins(4, 4, 4, 4);
    m_none = new Label(TextRole::Body, tr("Nothing was scanned yet since you signed in."), Ink::Soft);
    m_none->setContentsMargins(4, 0, 4, 0);
    m_recentCard = new Card;
    m_recentRows = new QVBoxLayout(m_recentCard);
    m_recentRows->setContentsMargins(16, 8, 16, 8);
    m_recentRows->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_none);
    column->addWidget(m_recentCard);
    column->addStretch(1);
    return side;
}

void ScanWidget::present(const ScanView &view)
{
    const bool refused = view.face == ScanView::Face::Refused && view.problem;
    m_disc->setVisible(!view.camera);
    m_viewfinder->setVisible(view.camera);
    const bool asking = view.face == ScanView::Face::Asking;
    m_hint->setText(view.face == ScanView::Face::Looking ? tr("One moment…")
                    : view.camera                        ? tr("Hold the card before the camera or the scanner, or type what the customer gives you.")
                                                         : tr("Hold the card before the scanner, or type what the customer gives you."));
    if (refused)
        m_banner->set(Tone::Wait, Icon::Info, ErrorText::codeSentence(*view.problem));
    else if (asking)
        m_banner->set(Tone::Info, Icon::Globe, tr("Nobody on this device has this card. The chain is being asked; you need not wait for it."));
    m_banner->setVisible(refused || asking);
    m_offers->setVisible(refused || asking);
    m_none->setVisible(view.recent.empty());
    m_recentCard->setVisible(!view.recent.empty());
    if (view.recent == m_recent)
        return;
    m_recent = view.recent;
    clearLayout(*m_recentRows);
    for (const ScanRecord &record : m_recent) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, 10, 0, 10);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(new Label(TextRole::Strong, record.who.isEmpty() ? tr("Not recognised") : record.who, record.who.isEmpty() ? Ink::Soft : Ink::Strong));
        texts->addWidget(new Label(TextRole::Small, record.code, Ink::Soft));
        line->addLayout(texts, 1);
        line->addWidget(new Label(TextRole::Small, record.time, Ink::Soft), 0, Qt::AlignTop);
        m_recentRows->addLayout(line);
    }
}

void ScanWidget::showPicture(const QImage &picture) { m_viewfinder->setPicture(picture); }

void ScanWidget::confirm() { m_viewfinder->confirm(); }

void ScanWidget::begin()
{
    m_code->clear();
    m_code->setFocus(Qt::OtherFocusReason);
}

void ScanWidget::submit()
{
    if (const QString code = m_code->text().trimmed(); !code.isEmpty())
        emit typed(code);
}

QString maskedCode(const QString &code)
{
    const QString end = code.simplified().right(4);
    return code.size() > 4 ? u"•••• "_s + end : end;
}

} // namespace tuttu

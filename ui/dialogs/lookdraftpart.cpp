// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lookdraftpart.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/lookpickrow.h"
#include "ui/dialogs/productrow.h"
#include "ui/text/customertext.h"
#include "ui/text/looktext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

namespace {

constexpr int columnGap = 40, leastHeight = 440; // the sheet does not grow under the finger
constexpr size_t mostOffered = 8; // a list to choose from at a glance

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

LookDraftPart::LookDraftPart(LookController &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_name(new TextField(tr("Name of the look"))), m_code(new TextField(tr("Number or name of a product"))),
      m_add(new Button(Button::Kind::Secondary, tr("Add"), Icon::Plus)),
      m_empty(new Label(TextRole::Body, tr("Nothing is picked yet. Scan or type a product, or add a suggestion."), Ink::Soft)), m_lack(new Label(TextRole::Body, {}, Ink::Soft)),
      m_foundTitle(new Label(TextRole::Strong, tr("Found"))), m_suggestedTitle(new Label(TextRole::Strong, tr("Suggested"))), m_earlierTitle(new Label(TextRole::Strong, tr("Made before"))), m_picks(new QVBoxLayout),
      m_found(new QVBoxLayout), m_suggested(new QVBoxLayout), m_earlier(new QVBoxLayout), m_pickRows(m_picks)
{
    setMinimumHeight(leastHeight);
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(columnGap);
    both->addWidget(makePicks(), 1);
    both->addWidget(makeOffers(), 1);
    connect(m_name, &QLineEdit::textEdited, &looks, &LookController::setName);
    connect(m_add, &Button::clicked, this, &LookDraftPart::addTyped);
    connect(m_code, &QLineEdit::returnPressed, this, &LookDraftPart::addTyped);
}

QWidget *LookDraftPart::makePicks()
{
    auto *side = new QWidget;
    QVBoxLayout *column = columnIn(side);
    column->addWidget(new Label(TextRole::Strong, tr("Name, as they will read it")));
    column->addWidget(m_name);
    column->addSpacing(8);
    column->addWidget(m_empty);
    m_picks->setSpacing(0);
    column->addLayout(m_picks);
    column->addWidget(m_lack);
    column->addStretch(1);
    return side;
}

QWidget *LookDraftPart::makeOffers()
{
    auto *side = new QWidget;
    QVBoxLayout *column = columnIn(side);
    column->addWidget(new Label(TextRole::Strong, tr("Number or name of a product")));
    auto *typed = new QHBoxLayout;
    typed->addWidget(m_code, 1);
    typed->addWidget(m_add);
    column->addLayout(typed);
    column->addSpacing(8);
    for (const auto &[title, rows] : {std::pair(m_foundTitle, m_found), std::pair(m_suggestedTitle, m_suggested), std::pair(m_earlierTitle, m_earlier)}) {
        rows->setSpacing(8);
        column->addWidget(title);
        column->addLayout(rows);
        column->addSpacing(8);
    }
    column->addStretch(1);
    return side;
}

void LookDraftPart::addTyped()
{
    m_looks.seek(m_code->text());
    m_code->clear();
}

void LookDraftPart::present()
{
    const LookView &view = m_looks.view();
    if (m_name->text() != view.name)
        m_name->setText(view.name);
    m_name->setPlaceholderText(view.customer.isNull() ? tr("Autumn window") : tr("For the long table"));
    m_empty->setVisible(view.picks.empty());
    m_lack->setText(lackSentence());
    m_lack->setVisible(!view.picks.empty() && view.lack != LookLack::Nothing);
    presentPicks();
    presentFound();
    presentSuggestions();
    presentEarlier();
}

QString LookDraftPart::lackSentence() const
{
    switch (m_looks.view().lack) {
    case LookLack::Nothing: break;
    case LookLack::Products: return tr("A look has at least %n thing(s) in it.", nullptr, minLookProducts);
    case LookLack::Name: return tr("Give it a name: it is offered to everybody.");
    case LookLack::ShorterName: return tr("A shorter name, please: at most %n character(s).", nullptr, maxLookName);
    case LookLack::AnotherName: return tr("Another name, please: this one says who they are, and it is shown and printed.");
    }
    return {};
}

void LookDraftPart::presentPicks()
{
    const std::vector<Product> &picks = m_looks.view().picks;
    size_t made = 0; // the rows are asked for in the order of the picks
    const auto keyOf = [&](const Product &p) {
        made = size_t(&p - picks.data());
        return p.id;
    };
    const auto make = [&] {
        const Product &product = picks[made];
        auto *row = new LookPickRow(product);
        connect(row, &LookPickRow::moved, this, [this, id = product.id](int places) { m_looks.move(id, places); });
        connect(row, &LookPickRow::takenOut, this, [this, id = product.id] { m_looks.takeOut(id); }, Qt::QueuedConnection); // the row goes
        return row;
    };
    m_pickRows.show(picks, keyOf, make, [&](LookPickRow *row, const Product &p) { row->setPlace(&p == &picks.front(), &p == &picks.back()); });
}

void LookDraftPart::presentFound()
{
    m_foundTitle->setVisible(!m_looks.view().found.empty());
    if (m_looks.view().found == m_foundNow)
        return;
    m_foundNow = m_looks.view().found;
    clearLayout(*m_found);
    for (const Product &product : m_foundNow)
        m_found->addWidget(makeOffer(product, {}));
}

void LookDraftPart::presentSuggestions()
{
    std::vector<LookSuggestion> now = m_looks.view().suggestions;
    if (now.size() > mostOffered)
        now.resize(mostOffered);
    m_suggestedTitle->setVisible(!now.empty());
    if (now == m_offered)
        return;
    m_offered = std::move(now);
    clearLayout(*m_suggested);
    for (const LookSuggestion &one : m_offered) {
        const QString why = one.hint == LookHint::OnHold ? tr("on hold") : one.hint == LookHint::InBasket ? tr("in the basket") : QString();
        m_suggested->addWidget(makeOffer(one.product, why));
    }
}

QWidget *LookDraftPart::makeOffer(const Product &product, const QString &why)
{
    auto *row = new ProductRow(product, CustomerText::joined({LookText::facts(product), why}));
    row->setCheckable(false);
    connect(row, &QAbstractButton::clicked, this, [this, product] { m_looks.put(product); }, Qt::QueuedConnection); // the row goes
    return row;
}

void LookDraftPart::presentEarlier()
{
    std::vector<Look> now = m_looks.view().theirs;
    now.insert(now.end(), m_looks.view().anybody.begin(), m_looks.view().anybody.end());
    m_earlierTitle->setVisible(!now.empty());
    if (now == m_before)
        return;
    m_before = std::move(now);
    clearLayout(*m_earlier);
    for (const Look &look : m_before) {
        const QString whose = look.customer.isNull() ? tr("for everybody") : QString();
        auto *row = new Button(Button::Kind::Secondary, CustomerText::joined({LookText::title(look.name, int(look.products.size())), whose}), Icon::Eye);
        row->setLeading(true);
        connect(row, &Button::clicked, this, [this, id = look.id] { m_looks.open(id); });
        m_earlier->addWidget(row);
    }
}

} // namespace tuttu

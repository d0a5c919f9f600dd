// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figuresheet.h"

#include "ui/text/measuretext.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tuttu {

namespace {

constexpr int glyph = 16;

/** A part's name and count, and at the end that it leads on. */
class PartRow final : public CardButton
{
public:
    PartRow(const QString &spoken, const TallyPart &part) : CardButton(spoken)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(8, 13, 8, 13);
        row->setSpacing(12);
        row->addWidget(new Label(TextRole::Body, part.name), 1);
        row->addWidget(new Label(TextRole::Body, QLocale().toString(part.count)));
        row->addSpacing(glyph);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        CardButton::paintEvent(event);
        QPainter painter(this);
        const QRect end(width() - 8 - glyph, 0, glyph, height());
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), end), Icon::Right, tokensOf(this).ink2, glyph);
    }
};

} // namespace

FigureSheet::FigureSheet(const QString &title, const Tally &tally, std::optional<Measure> first, bool tellsFeedback, Currency currency, const std::vector<NamedRule> &rules, QWidget *parent)
    : Sheet(title, Side::Trailing, parent), m_text(currency)
{
    if (first)
        add(*first, tally, true);
    for (const MeasureNature &nature : measureNatures) {
        if (nature.measure != first && (tellsFeedback || nature.measure != Measure::Nps))
            add(nature.measure, tally, false);
    }
    addParts(tally, TallyPart::Kind::Door, tr("Visitors by door"));
    addParts(tally, TallyPart::Kind::Place, tr("Visits by where they were noticed"));
    addParts(tally, TallyPart::Kind::CueSaid, tr("Talking points said"), rules);
    addParts(tally, TallyPart::Kind::CueWrong, tr("Talking points called wrong"), rules);
    body()->addStretch(1);
}

void FigureSheet::add(Measure measure, const Tally &tally, bool leads)
{
    const Figure figure = figureOf(measure, tally);
    if (figure.state == Figure::State::Nothing && !leads)
        return;
    const bool known = figure.state == Figure::State::Known;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Label(TextRole::Strong, MeasureText::name(measure)), 1);
    row->addWidget(new Label(leads ? TextRole::Title : TextRole::Strong, known ? m_text.reading(figure).text : QStringLiteral("–")), 0, Qt::AlignTop);
    body()->addLayout(row);
    QStringList about;
    if (!known)
        about += FigureText::whyNot(figure);
    else if (figure.between)
        about += tr("19 times in 20 between %1; %2", "range; number").arg(m_text.between(measure, *figure.between), FigureText::countOf(figure));
    if (known && figure.missedMinutes > 0 && measure == Measure::Visitors)
        about += FigureText::gap(figure.missedMinutes);
    if (known && tally.groups > 0 && measure == Measure::Visitors)
        about += FigureText::groups(tally.groups, tally.grouped);
    if (!about.isEmpty())
        body()->addWidget(new Label(TextRole::Small, about.join(QStringLiteral(", ")), Ink::Soft));
    body()->addWidget(new Label(TextRole::Small, FigureText::formula(measure), Ink::Soft));
    if (leads) {
        auto *trend = new Button(Button::Kind::Secondary, tr("How it went over the weeks"), Icon::Right);
        connect(trend, &Button::clicked, this, [this, measure] {
            emit trendWanted(measure);
            closeSheet();
        });
        body()->addWidget(trend);
    }
    body()->addSpacing(12);
}

void FigureSheet::addParts(const Tally &tally, TallyPart::Kind kind, const QString &title, const std::vector<NamedRule> &rules)
{
    bool any = false;
    for (const TallyPart &part : tally.parts) {
        if (part.kind != kind)
            continue;
        if (!any)
            body()->addWidget(new Label(TextRole::Strong, title));
        body()->addWidget(makePart(part, BookText::nameOf(part.name, rules), !any));
        any = true;
    }
    if (any)
        body()->addSpacing(12);
}

/** Visitors and visits have a trend of their own; a talking point has none. */
QWidget *FigureSheet::makePart(const TallyPart &part, const QString &name, bool first)
{
    if (part.kind == TallyPart::Kind::Door || part.kind == TallyPart::Kind::Place) {
        auto *row = new PartRow(tr("%1: %2. How it went over the weeks", "door or place, number").arg(part.name, QLocale().toString(part.count)), part);
        row->setFlat(true, !first);
        connect(row, &QAbstractButton::clicked, this, [this, of = PartOf{part.kind, part.name}] {
            emit partWanted(of);
            closeSheet();
        });
        return row;
    }
    auto *words = new QWidget;
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(new Label(TextRole::Body, name), 1);
    row->addWidget(new Label(TextRole::Body, QLocale().toString(part.count)), 0, Qt::AlignTop);
    return words;
}

void FigureSheet::offerReceipts()
{
    auto *receipts = new Button(Button::Kind::Secondary, tr("Receipts"), Icon::Receipt);
    receipts->setSize(Button::Size::Big);
    footer()->addWidget(receipts, 1);
    connect(receipts, &Button::clicked, this, &FigureSheet::receiptsWanted);
}

} // namespace tuttu

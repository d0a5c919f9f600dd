// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manager/latelyview.h"

#include "ui/text/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QBoxLayout>
#include <QLocale>

namespace tuttu {

namespace {

constexpr int discSize = 32, discGap = 12;
constexpr int fewMinutes = 120; ///< above, hours are quicker to read

} // namespace

LatelyView::LatelyView(QWidget *parent) : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(8);
    column->addWidget(new Label(TextRole::Heading, tr("How well we counted")));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(8);
    column->addLayout(m_lines);
    all->addWidget(card);
}

QString LatelyView::sentence(const Shortfall &shortfall)
{
    switch (shortfall.kind) {
    case Shortfall::Kind::NobodyCounted: return tr("On %n day(s) nobody was counted: there is no conversion for them.", nullptr, shortfall.count);
    case Shortfall::Kind::DoorsSilent:
        return shortfall.count <= fewMinutes ? tr("A door was not counted for %n minute(s). Conversion leaves these hours out.", nullptr, shortfall.count)
                                             : tr("A door was not counted for %n hour(s). Conversion leaves them out.", nullptr, (shortfall.count + 30) / 60);
    case Shortfall::Kind::ReceiptsAboveVisitors: return tr("In %n hour(s) more was sold than people were counted: look at the counters.", nullptr, shortfall.count);
    case Shortfall::Kind::OtherCurrency: return tr("%n receipt(s) in another currency are in no sum of money.", nullptr, shortfall.count);
    }
    return {};
}

void LatelyView::addLine(Icon icon, const QString &sentence)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(discGap);
    auto *disc = new Monogram(discSize);
    disc->setGlyph(icon);
    row->addWidget(disc, 0, Qt::AlignTop);
    row->addWidget(new Label(TextRole::Body, sentence), 1, Qt::AlignVCenter);
    m_lines->addLayout(row);
}

void LatelyView::addDays(const std::vector<QDate> &days)
{
    auto *flow = new FlowLayout;
    for (const QDate &day : days) {
        auto *button = new Button(Button::Kind::Secondary, TimeText::date(day, true));
        button->setAccessibleName(QLocale().toString(day, QLocale::LongFormat));
        connect(button, &Button::clicked, this, [this, day] { emit dayOpened(day); });
        flow->addWidget(button);
    }
    auto *row = new QHBoxLayout;
    row->addSpacing(discSize + discGap); // below the words
    row->addLayout(flow, 1);
    m_lines->addLayout(row);
}

void LatelyView::present(const LatelyReading &reading)
{
    if (m_shown == reading)
        return;
    m_shown = reading;
    clearLayout(*m_lines);
    for (const Shortfall &one : reading.shortfalls) {
        addLine(one.kind == Shortfall::Kind::OtherCurrency ? Icon::Receipt : Icon::Door, sentence(one));
        addDays(one.days);
    }
    if (reading.daysKnown == 0)
        addLine(Icon::Info, tr("Nothing is known of the last %n days.", nullptr, latelyDays));
    else if (reading.shortfalls.empty())
        addLine(Icon::Check, tr("Everybody was counted in the last %n days.", nullptr, latelyDays));
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/cuewhen.h"

#include "ui/pages/cues/numberline.h"
#include "ui/text/booktext.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

CueWhen::CueWhen(QWidget *parent)
    : QWidget(parent), m_none(new Label(TextRole::Body, {}, Ink::Soft))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_none);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(8);
    column->addLayout(lines);
    m_lines = std::make_unique<KeyedRows<QString, NumberLine>>(lines);
}

void CueWhen::present(const CuesView &view, int rule, int inCase)
{
    const CueDraft &draft = view.book.draft;
    m_conditions = draft.conditions(rule, inCase);
    m_none->setText(inCase < 0 ? tr("Whenever there is something of the kind.") : tr("When none of the cases before it fits."));
    m_none->setVisible(m_conditions.empty());
    const auto keyOf = [&](const CueConditionPlace &c) { return u"%1 %2 %3 %4"_s.arg(draft.name(rule)).arg(inCase).arg(c.condition).arg(c.comparison); };
    m_lines->show(
        m_conditions, keyOf, [] { return new NumberLine; },
        [&](NumberLine *line, const CueConditionPlace &c) {
            bool &past = m_past[keyOf(c)];
            if (c.value.toDouble() != 0)
                past = c.value.toDouble() < 0;
            const bool fractions = c.fact == u"timesUsualGap" || c.fact == u"frequency" || c.fact == u"gapsPassed";
            const std::optional<double> number = c.value.isDouble() ? std::optional(std::abs(c.value.toDouble())) : std::nullopt;
            line->setNumbers(fractions ? NumberLine::Numbers::Any : NumberLine::Numbers::Whole);
            line->present(BookText::condition(c, past), number, c.value.isNull() ? tr("A number is missing here.") : QString());
            // What has been has a negative number in the book, and is typed without its sign.
            line->disconnect(this);
            connect(line, &NumberLine::typed, this, [this, c, past](std::optional<double> typed) {
                emit edited([c, typed, past](CueDraft &changed) { changed.setValue(c, typed ? std::optional(past ? -*typed : *typed) : std::nullopt); });
            });
        });
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/measures/onlypart.h"
#include "ui/figures/figuretext.h"
#include "ui/text/booktext.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

/** What a number is made of: each measure of one stretch of time with its formula, its interval and n, then its parts - by door, by place, by talking
 *  point. From a door and a place it goes on to how they went, from all of it to its receipts. */
class FigureSheet final : public Sheet
{
    Q_OBJECT
public:
    /** `first` stands at the top, with a way to its trend. `tellsFeedback` false: the stretch is too short to tell answers of. `rules`: of the book in
     *  use; talking points it no longer has keep the name they were counted by. */
    FigureSheet(const QString &title, const Tally &tally, std::optional<Measure> first, bool tellsFeedback, Currency currency, const std::vector<NamedRule> &rules,
                QWidget *parent = nullptr);
    void offerReceipts();

signals:
    void trendWanted(tuttu::Measure measure);
    void partWanted(const tuttu::PartOf &part);
    void receiptsWanted();

private:
    void add(Measure measure, const Tally &tally, bool leads);
    void addParts(const Tally &tally, TallyPart::Kind kind, const QString &title, const std::vector<NamedRule> &rules = {});
    QWidget *makePart(const TallyPart &part, const QString &name, bool first);

    FigureText m_text;
};

} // namespace tuttu

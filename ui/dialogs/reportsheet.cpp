// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportsheet.h"

#include "core/analytics/reading/period.h"
#include "ui/figures/reportpicture.h"
#include "ui/figures/trendpicture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>

namespace tuttu {

ReportSheet::ReportSheet(const QDate &day, QWidget *parent)
    : Sheet(tr("Report"), Side::Trailing, parent), m_day(day), m_of(new Label(TextRole::Strong)), m_said(new Label(TextRole::Body))
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[kind, name] : {std::pair(PeriodKind::Day, tr("Day")), std::pair(PeriodKind::Week, tr("Week")), std::pair(PeriodKind::Month, tr("Month")), std::pair(PeriodKind::Year, tr("Year"))}) {
        auto *chip = new ToggleChip(name);
        connect(chip, &QAbstractButton::clicked, this, [this, kind = kind] { choose(kind); });
        flow->addWidget(chip);
        m_kinds.emplace_back(kind, chip);
    }
    body()->addWidget(chips);
    body()->addWidget(m_of);
    body()->addSpacing(12);
    addWay(tr("Save as PDF"), Icon::Paper, As::Pdf, true);
    addWay(tr("Save as a table (CSV)"), Icon::Receipt, As::Csv, false);
    addWay(tr("Print"), Icon::Printer, As::Print, false);
    body()->addSpacing(12);
    body()->addWidget(m_said);
    body()->addStretch(1);
    choose(PeriodKind::Day);
}

void ReportSheet::addWay(const QString &name, Icon icon, As as, bool primary)
{
    auto *button = new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary, name, icon);
    connect(button, &Button::clicked, this, [this, as] { emit wanted(m_kind, as); });
    body()->addWidget(button);
}

void ReportSheet::choose(PeriodKind kind)
{
    m_kind = kind;
    for (const auto &[of, chip] : m_kinds)
        chip->setChecked(of == kind);
    m_of->setText(ReportPicture::title(periodOf(kind, m_day)));
    m_said->setText({});
}

void ReportSheet::say(const QString &sentence) { m_said->setText(sentence); }

} // namespace tuttu

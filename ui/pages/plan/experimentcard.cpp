// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/experimentcard.h"

#include "ui/text/experimenttext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

namespace {

Ink inkOf(Difference difference)
{
    switch (difference) {
    case Difference::Better: return Ink::Live;
    case Difference::Worse: return Ink::Care;
    case Difference::TooFew: case Difference::NoneYet: break;
    }
    return Ink::Strong;
}

} // namespace

ExperimentCard::ExperimentCard(QWidget *parent)
    : Card(parent), m_name(new Label(TextRole::Heading)), m_when(new Label(TextRole::Small, {}, Ink::Soft)), m_tried(new Label(TextRole::Body)), m_finding(new Label(TextRole::Strong)),
      m_means(new Label(TextRole::Body)), m_progress(new Label(TextRole::Body, {}, Ink::Soft)), m_guards(new Label(TextRole::Small, {}, Ink::Soft)),
      m_mayLook(new Label(TextRole::Small, ExperimentText::mayLook(), Ink::Soft)), m_state(new Chip),
      m_again(new Button(Button::Kind::Secondary, tr("Look again"), Icon::Turn)), m_end(new Button(Button::Kind::Secondary, tr("End it"), Icon::Check))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_name, 1, Qt::AlignVCenter);
    head->addWidget(m_state, 0, Qt::AlignTop);
    all->addLayout(head);
    for (Label *label : {m_when, m_tried, m_finding, m_means, m_progress, m_guards})
        all->addWidget(label);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(12);
    acts->addWidget(m_mayLook, 1, Qt::AlignVCenter);
    acts->addWidget(m_again);
    acts->addWidget(m_end);
    all->addLayout(acts);
    connect(m_again, &Button::clicked, this, &ExperimentCard::againWanted);
    connect(m_end, &Button::clicked, this, &ExperimentCard::endWanted);
}

void ExperimentCard::present(const ExperimentLine &line, const QTimeZone &zone, const std::vector<NamedRule> &rules)
{
    const ExperimentKind kind = line.experiment.kind;
    const MeasureReading main = ExperimentText::told(line.reading.main, kind);
    const auto day = [&](const QDateTime &at) { return TimeText::date(at.toTimeZone(zone).date(), false); };
    m_name->setText(line.experiment.name);
    m_state->set(line.running ? tr("Running") : tr("Ended"), line.running ? Tone::Live : Tone::Neutral, line.running ? Icon::Clock : Icon::Check);
    m_when->setText(line.running ? tr("Since %1").arg(day(line.experiment.from)) : tr("%1 to %2", "both are days").arg(day(line.experiment.from), day(line.experiment.lastsUntil())));
    m_tried->setText(ExperimentText::tried(line.experiment, rules).join(QLatin1Char('\n')));
    m_tried->setVisible(!m_tried->text().isEmpty());
    m_finding->setText(ExperimentText::finding(main, kind));
    m_finding->setInk(inkOf(main.difference()));
    m_means->setText(main.uplift ? ExperimentText::means(main, kind) : QString()); // of few people nothing is told
    m_means->setVisible(!m_means->text().isEmpty());
    m_progress->setText(ExperimentText::progress(line));
    QStringList guards;
    for (const MeasureReading &guard : line.reading.guards)
        guards += ExperimentText::guard(ExperimentText::told(guard, kind), kind);
    m_guards->setText(guards.join(QLatin1Char('\n')));
    m_guards->setVisible(!guards.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_mayLook, m_again, m_end})
        part->setVisible(line.running);
    m_end->setAccessibleName(tr("End “%1”").arg(line.experiment.name));
}

} // namespace tuttu

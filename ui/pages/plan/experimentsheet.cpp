// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/experimentsheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/stepper.h"
#include "ui/pages/plan/triedcuerow.h"
#include "ui/text/experimenttext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <cmath>

namespace tuttu {

namespace {

constexpr int usualWhenUnknown = 20, mostBetter = 30;

} // namespace

ExperimentSheet::ExperimentSheet(const ShareOf &lately, const std::vector<NamedRule> &rules, Needs needs, QWidget *parent)
    : CaptureSheet(tr("Start an experiment"), tr("Start"), parent), m_needs(std::move(needs)), m_how(new Label(TextRole::Body, {}, Ink::Soft)), m_missing(new Label(TextRole::Strong)), m_cues(makeCues(rules)),
      m_name(new TextField(tr("What it is called"))), m_shareQuestion(new Label(TextRole::Strong)), m_usual(new Stepper(1, 98)), m_better(new Stepper(1, mostBetter)),
      m_takes(new Label(TextRole::Strong))
{
    const auto ask = [this](const QString &question, QWidget *answer) {
        body()->addWidget(new Label(TextRole::Strong, question));
        body()->addWidget(answer, 0, qobject_cast<Stepper *>(answer) ? Qt::AlignLeading : Qt::Alignment());
        body()->addSpacing(4);
    };
    ask(tr("What is tried?"), makeKinds());
    body()->addWidget(m_how);
    body()->addWidget(m_missing);
    body()->addWidget(m_cues);
    m_name->setMaxLength(maxExperimentName);
    m_name->setText(ExperimentText::question(m_kind));
    ask(tr("What shall it be called?"), m_name);
    addShares();
    const auto share = lately.share();
    ask(share ? tr("In how many of a hundred visits is something bought? Lately it was %1.").arg(std::lround(100 * *share)) : tr("In how many of a hundred visits is something bought?"), m_usual);
    ask(tr("How many more do you hope for?"), m_better);
    body()->addWidget(m_takes);
    body()->addStretch(1);
    m_usual->setValue(share ? int(std::lround(100 * *share)) : usualWhenUnknown);
    m_better->setValue(3);
    connect(m_usual, &Stepper::changed, this, &ExperimentSheet::update);
    connect(m_better, &Stepper::changed, this, &ExperimentSheet::update);
    connect(m_name, &QLineEdit::textChanged, this, &ExperimentSheet::update);
    choose(m_shares[1].first);
    choose(m_kind);
}

QWidget *ExperimentSheet::makeKinds()
{
    auto *kinds = new QWidget;
    auto *row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &[kind, name] : {std::pair(ExperimentKind::Recommendations, tr("Suggestions")), std::pair(ExperimentKind::Cues, tr("Talking points"))}) {
        auto *chip = new ToggleChip(name);
        connect(chip, &QAbstractButton::clicked, this, [this, kind = kind] { choose(kind); });
        row->addWidget(chip);
        m_kinds.emplace_back(kind, chip);
    }
    row->addStretch(1);
    return kinds;
}

QWidget *ExperimentSheet::makeCues(const std::vector<NamedRule> &rules)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(0);
    if (rules.empty())
        column->addWidget(new Label(TextRole::Body, tr("The book has no talking point that can be tried."), Ink::Soft));
    for (const NamedRule &rule : rules) {
        auto *row = new TriedCueRow(rule, m_rows.empty());
        connect(row, &TriedCueRow::changed, this, &ExperimentSheet::update);
        column->addWidget(row);
        m_rows.push_back(row);
    }
    return card;
}

void ExperimentSheet::addShares()
{
    body()->addWidget(m_shareQuestion);
    auto *shares = new FlowLayout(nullptr, 8);
    for (const int share : {10, 20, 30, 50}) {
        auto *chip = new ToggleChip(QString::number(share));
        m_shares.emplace_back(share, chip);
        shares->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, share] { choose(share); });
    }
    body()->addLayout(shares);
    body()->addSpacing(4);
}

void ExperimentSheet::choose(ExperimentKind kind)
{
    if (m_name->text() == ExperimentText::question(m_kind))
        m_name->setText(ExperimentText::question(kind)); // nobody has named it yet
    m_kind = kind;
    for (const auto &[each, chip] : m_kinds)
        chip->setChecked(each == kind);
    m_how->setText(ExperimentText::how(kind));
    m_shareQuestion->setText(ExperimentText::shareQuestion(kind));
    m_cues->setVisible(kind == ExperimentKind::Cues);
    update();
}

void ExperimentSheet::choose(int without)
{
    m_without = without;
    for (const auto &[share, chip] : m_shares)
        chip->setChecked(share == without);
    update();
}

QString ExperimentSheet::whatIsMissing(const ExperimentDraft &draft) const
{
    const qsizetype differ = draft.unsaid.size() + draft.instead.size();
    if (draft.kind == ExperimentKind::Cues && differ == 0)
        return tr("Choose at least one talking point that drawn visits do not hear, or only they.");
    return differ > maxCuesTried ? tr("Choose at most %n talking point(s).", nullptr, maxCuesTried) : QString();
}

void ExperimentSheet::update()
{
    const ExperimentDraft now = draft();
    const auto needs = m_needs(now);
    const QString missing = whatIsMissing(now);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_takes->setText(ExperimentText::needs(needs));
    setComplete(missing.isEmpty() && ExperimentText::canBeFound(needs) && !now.name.isEmpty());
}

ExperimentDraft ExperimentSheet::draft() const
{
    ExperimentDraft draft{m_name->text().trimmed(), m_without, double(m_usual->value()), double(m_better->value()), m_kind};
    for (const TriedCueRow *row : m_rows) {
        if (m_kind == ExperimentKind::Cues && row->heard() == TriedCueRow::Heard::NotByDrawn)
            draft.unsaid += row->rule();
        if (m_kind == ExperimentKind::Cues && row->heard() == TriedCueRow::Heard::OnlyByDrawn)
            draft.instead += row->rule();
    }
    return draft;
}

} // namespace tuttu

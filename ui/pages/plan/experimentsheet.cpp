// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/experimentsheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/stepper.h"
#include "ui/text/experimenttext.h"
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

ExperimentSheet::ExperimentSheet(const ShareOf &lately, Needs needs, QWidget *parent)
    : CaptureSheet(tr("Start an experiment"), tr("Start"), parent), m_needs(std::move(needs)), m_name(new TextField(tr("What it is called"))),
      m_usual(new Stepper(1, 98)), m_better(new Stepper(1, mostBetter)), m_takes(new Label(TextRole::Strong))
{
    const auto ask = [this](const QString &question, QWidget *answer) {
        body()->addWidget(new Label(TextRole::Strong, question));
        body()->addWidget(answer, 0, qobject_cast<Stepper *>(answer) ? Qt::AlignLeading : Qt::Alignment());
        body()->addSpacing(4);
    };
    body()->addWidget(new Label(TextRole::Body, tr("Do suggestions help? Some visits, drawn by lot, are shown none; what they buy is compared with the others."), Ink::Soft));
    m_name->setMaxLength(maxExperimentName);
    m_name->setText(tr("Do suggestions help?"));
    ask(tr("What shall it be called?"), m_name);
    body()->addWidget(new Label(TextRole::Strong, tr("Of a hundred visits, how many do without?")));
    auto *shares = new FlowLayout(nullptr, 8);
    for (const int share : {10, 20, 30, 50}) {
        auto *chip = new ToggleChip(QString::number(share));
        m_shares.emplace_back(share, chip);
        shares->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, share] { choose(share); });
    }
    body()->addLayout(shares);
    body()->addSpacing(4);
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
}

void ExperimentSheet::choose(int without)
{
    m_without = without;
    for (const auto &[share, chip] : m_shares)
        chip->setChecked(share == without);
    update();
}

void ExperimentSheet::update()
{
    const auto needs = m_needs(draft());
    m_takes->setText(ExperimentText::needs(needs));
    setComplete(ExperimentText::canBeFound(needs) && !m_name->text().trimmed().isEmpty());
}

ExperimentDraft ExperimentSheet::draft() const { return {m_name->text().trimmed(), m_without, double(m_usual->value()), double(m_better->value())}; }

} // namespace tuttu

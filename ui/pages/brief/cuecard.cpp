// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/cuecard.h"

#include "core/insight/wording.h"
#include "ui/pages/brief/taparea.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace tuttu {

namespace {

struct FamilyLook {
    Tone tone;
    Icon icon;
};

FamilyLook lookOf(CueFamily family)
{
    switch (family) {
    case CueFamily::Welcome: return {Tone::Accent, Icon::Spark};
    case CueFamily::Occasion: return {Tone::Care, Icon::Gift};
    case CueFamily::Service: return {Tone::Info, Icon::Box};
    case CueFamily::Repair: return {Tone::Wait, Icon::Alert};
    case CueFamily::Care: return {Tone::Accent, Icon::Flower};
    case CueFamily::Taste: return {Tone::Care, Icon::Heart};
    case CueFamily::KeepInTouch: return {Tone::Info, Icon::Mail};
    }
    return {Tone::Neutral, Icon::Info};
}

} // namespace

CueCard::CueCard(QWidget *parent)
    : Card(parent), m_why(new TapArea), m_family(new Chip), m_sentence(new Label(TextRole::Name)), m_because(new Label(TextRole::Small, {}, Ink::Soft)),
      m_foot(new QStackedLayout), m_verdict(new Chip), m_consequence(new Label(TextRole::Small, {}, Ink::Soft))
{
    m_sentence->setMaxLines(3);
    m_because->setMaxLines(3);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_family);
    head->addStretch();
    head->addWidget(new Label(TextRole::Small, tr("Why this?"), Ink::Accent), 0, Qt::AlignVCenter);

    auto *texts = new QVBoxLayout(m_why);
    texts->setContentsMargins(8, 4, 8, 4);
    texts->setSpacing(6);
    texts->addLayout(head);
    texts->addWidget(m_sentence);
    texts->addWidget(m_because);
    texts->addStretch();

    m_foot->addWidget(makeActions());
    m_foot->addWidget(makeVerdict());

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 10);
    all->setSpacing(8);
    all->addWidget(m_why, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addLayout(m_foot);
    all->addLayout(foot);
    connect(m_why, &QAbstractButton::clicked, this, &CueCard::whyRequested);
}

QWidget *CueCard::makeActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *said = new Button(Button::Kind::Primary, tr("Said"), Icon::Check);
    auto *notNow = new Button(Button::Kind::Secondary, tr("Not now"));
    auto *wrong = new Button(Button::Kind::Secondary, tr("Wrong"));
    row->addWidget(said, 1);
    row->addWidget(notNow);
    row->addWidget(wrong);
    auto *remind = new Button(Button::Kind::Quiet, Icon::Bell, tr("Remind me of this later"));
    row->addWidget(remind);
    connect(remind, &Button::clicked, this, &CueCard::reminderRequested);
    connect(said, &Button::clicked, this, [this] { Q_EMIT judged(CueVerdict::Said); });
    connect(notNow, &Button::clicked, this, [this] { Q_EMIT judged(CueVerdict::NotNow); });
    connect(wrong, &Button::clicked, this, [this] { Q_EMIT judged(CueVerdict::Wrong); });
    return actions;
}

QWidget *CueCard::makeVerdict()
{
    auto *given = new QWidget;
    auto *row = new QHBoxLayout(given);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_consequence->setMaxLines(2);
    m_consequence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(m_verdict);
    row->addWidget(m_consequence, 1);
    return given;
}

void CueCard::present(const Cue &cue, std::optional<CueVerdict> verdict, const Wording &wording)
{
    const FamilyLook look = lookOf(cue.family);
    m_family->set(wording.family(cue.family), look.tone, look.icon);
    m_sentence->setText(wording.sentence(cue));
    m_because->setText(wording.because(cue));
    m_evidence = wording.evidence(cue);
    m_ifAsked = wording.ifAsked(cue);
    m_why->setAccessibleName(m_sentence->text());
    m_why->setAccessibleDescription(tr("Why this? %1").arg(m_because->text()));
    presentVerdict(verdict);
}

QString CueCard::subject() const { return m_sentence->text(); }

void CueCard::clear()
{
    m_sentence->clear();
    m_because->clear();
    m_evidence.clear();
    m_why->setAccessibleName({});
    m_why->setAccessibleDescription({});
}

void CueCard::presentVerdict(std::optional<CueVerdict> verdict)
{
    m_foot->setCurrentIndex(verdict ? 1 : 0);
    m_sentence->setInk(verdict ? Ink::Soft : Ink::Strong);
    if (!verdict)
        return;
    switch (*verdict) {
    case CueVerdict::Said:
        m_verdict->set(tr("Said"), Tone::Live, Icon::Check);
        m_consequence->setText(tr("It will rest for a while."));
        break;
    case CueVerdict::NotNow:
        m_verdict->set(tr("Not now"), Tone::Neutral, Icon::Clock);
        m_consequence->setText(tr("It may come again another day."));
        break;
    case CueVerdict::Wrong:
        m_verdict->set(tr("Wrong"), Tone::Neutral, Icon::Close);
        m_consequence->setText(tr("It will not come again."));
        break;
    }
}

} // namespace tuttu

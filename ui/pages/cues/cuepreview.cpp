// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/cuepreview.h"

#include "core/insight/wording.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/text/booktext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

CuePreview::CuePreview(QWidget *parent)
    : Ground(parent), m_card(new CueCard), m_whose(new Chip), m_evidenceHead(new Label(TextRole::Small, tr("Behind “Why this?”"), Ink::Soft)), m_evidence(new Label(TextRole::Body)),
      m_askedHead(new Label(TextRole::Small, tr("If they ask how we know"), Ink::Soft)), m_asked(new Label(TextRole::Body)), m_words(new QWidget)
{
    m_card->setMinimumHeight(184);
    m_card->setAttribute(Qt::WA_TransparentForMouseEvents); // to be looked at
    for (QWidget *part : m_card->findChildren<QWidget *>())
        part->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowReach, 0, shadowReach, shadowReach);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Heading, tr("What a clerk sees")), 1, Qt::AlignVCenter);
    head->addWidget(m_whose, 0, Qt::AlignVCenter);
    column->addLayout(head);
    column->addWidget(m_card);
    column->addSpacing(8);
    for (const auto &[title, text] : {std::pair(m_evidenceHead, m_evidence), std::pair(m_askedHead, m_asked)}) {
        auto *group = new QVBoxLayout;
        group->setSpacing(2);
        group->addWidget(title);
        group->addWidget(text);
        column->addLayout(group);
        column->addSpacing(8);
    }
    column->addWidget(m_words);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(8);
    words->addWidget(new Label(TextRole::Heading, tr("Put into the sentence")));
    auto *box = new QWidget;
    words->addWidget(box);
    m_chips = new FlowLayout(box, 8);
    column->addStretch(1);
}

void CuePreview::presentPlaceholders(CueAbout about)
{
    if (m_about == about)
        return;
    m_about = about;
    clearLayout(*m_chips);
    for (const QString &name : BookText::placeholders(about)) {
        auto *chip = new Button(Button::Kind::Secondary, BookText::placeholder(name, about), Icon::Plus);
        chip->setFocusPolicy(Qt::NoFocus); // the sentence keeps its cursor
        connect(chip, &QPushButton::clicked, this, [this, name] { emit insertWanted(name); });
        m_chips->addWidget(chip);
    }
}

void CuePreview::present(const CuesView &view, const CueTextPlace &place)
{
    const CueExamples::Example example = exampleAt(view, place);
    const Wording wording{QLocale(place.language), view.today};
    m_card->present(example.cue, std::nullopt, wording);
    m_whose->set(example.real ? tr("From this shop") : view.book.looking ? tr("Looking for one") : tr("Made up"), example.real ? Tone::Live : Tone::Neutral,
                 example.real ? Icon::Check : view.book.looking ? Icon::Clock : Icon::Pencil);
    m_evidence->setText(m_card->evidence());
    m_asked->setText(m_card->ifAsked());
    presentPlaceholders(view.book.draft.about(place.rule));
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/briefbody.h"

#include "core/insight/wording.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/brief/knowcard.h"
#include "ui/pages/brief/recommendationcard.h"
#include "ui/text/timetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QGridLayout>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int maxCues = 3, maxRecommendations = 4;

/** A band: its word, what qualifies it, and a row of equal columns that keep their width when some stay empty. */
QGridLayout *band(QVBoxLayout *all, const QString &title, Label *line, int columns)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Label(TextRole::Heading, title));
    if (line)
        head->addWidget(line, 0, Qt::AlignVCenter);
    head->addStretch(1);
    all->addLayout(head);
    all->addSpacing(4);
    auto *row = new QGridLayout;
    row->setHorizontalSpacing(16);
    for (int i = 0; i < columns; ++i)
        row->setColumnStretch(i, 1);
    all->addLayout(row);
    return row;
}

/** A band with nothing in it says so, and what to do instead. */
Card *quiet(Icon icon, const QString &sentence)
{
    auto *card = new Card;
    card->setKind(Card::Kind::Faint);
    auto *disc = new Monogram(48);
    disc->setGlyph(icon);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(disc);
    row->addWidget(new Label(TextRole::Body, sentence, Ink::Soft), 1, Qt::AlignVCenter);
    return card;
}

} // namespace

BriefBody::BriefBody(QWidget *parent)
    : Ground(parent), m_nothingToSay(quiet(Icon::Smile, tr("Nothing in particular today. A hello is enough."))),
      m_nothingToShow(quiet(Icon::Bag, tr("Nothing fits well enough to be shown yet."))),
      m_doesWithout(quiet(Icon::Bag, tr("No suggestions for this visit: the shop is finding out what they bring."))),
      m_stockLine(new Label(TextRole::Small, tr("all in stock here"), Ink::Soft)), m_know(new KnowCard)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 10, 24, 12);
    all->setSpacing(0);
    m_say = band(all, tr("Say"), nullptr, maxCues);
    m_say->addWidget(m_nothingToSay, 0, 0, 1, maxCues);
    for (int i = 0; i < maxCues; ++i)
        m_cues.push_back(makeCue(i));
    all->addSpacing(10);
    m_show = band(all, tr("Show"), m_stockLine, maxRecommendations);
    m_show->addWidget(m_nothingToShow, 0, 0, 1, maxRecommendations);
    m_show->addWidget(m_doesWithout, 0, 0, 1, maxRecommendations);
    for (int i = 0; i < maxRecommendations; ++i)
        m_recommendations.push_back(makeRecommendation(i));
    all->addSpacing(10);
    band(all, tr("Know"), nullptr, 1)->addWidget(m_know, 0, 0);
    connect(m_know, &KnowCard::whyRequested, this, [this] {
        const KnowWords &words = m_know->words();
        Q_EMIT whyRequested(m_know->kinds(), words.kinds.join(u", "), words.kindsBecause, words.kindsIfAsked);
    });
    all->addStretch(1);
}

CueCard *BriefBody::makeCue(int index)
{
    auto *card = new CueCard;
    m_say->addWidget(card, 0, index);
    connect(card, &CueCard::judged, this, [this, index](CueVerdict verdict) { Q_EMIT judged(index, verdict); });
    connect(card, &CueCard::reminderRequested, this, [this, card] { Q_EMIT reminderRequested(card->subject()); });
    connect(card, &CueCard::whyRequested, this, [this, card] { Q_EMIT whyRequested(card, card->subject(), card->evidence(), card->ifAsked()); });
    return card;
}

RecommendationCard *BriefBody::makeRecommendation(int index)
{
    auto *card = new RecommendationCard;
    m_show->addWidget(card, 0, index);
    connect(card, &RecommendationCard::holdRequested, this, [this, index] { Q_EMIT holdRequested(index); });
    connect(card, &RecommendationCard::declined, this, [this, index] { Q_EMIT declined(index); });
    connect(card, &RecommendationCard::whyRequested, this, [this, card] { Q_EMIT whyRequested(card, card->subject(), card->evidence(), card->ifAsked()); });
    return card;
}

void BriefBody::present(const BriefState &state, const BriefScene &scene)
{
    const Wording wording(QLocale(), TimeText(scene.zone, scene.now).today());
    presentCues(state, wording);
    presentRecommendations(state, wording);
    m_know->present(knowWords(state, scene));
}

void BriefBody::presentCues(const BriefState &state, const Wording &wording)
{
    const auto &cues = state.brief.cues;
    m_nothingToSay->setVisible(cues.empty());
    for (size_t i = 0; i < m_cues.size(); ++i) {
        const bool there = i < cues.size();
        if (there)
            m_cues[i]->present(cues[i], i < state.verdicts.size() ? state.verdicts[i] : std::nullopt, wording);
        else
            m_cues[i]->clear();
        m_cues[i]->setVisible(there);
    }
}

void BriefBody::presentRecommendations(const BriefState &state, const Wording &wording)
{
    const auto &shown = state.brief.recommendations;
    const auto held = [&](const ProductId &id) { return std::find(state.held.begin(), state.held.end(), id) != state.held.end(); };
    const auto here = [](const Recommendation &r) { return r.product.stockHere.value_or(0) > 0; };
    m_doesWithout->setVisible(state.doesWithout);
    m_nothingToShow->setVisible(shown.empty() && !state.doesWithout);
    m_stockLine->setVisible(!shown.empty() && std::all_of(shown.begin(), shown.end(), here));
    for (size_t i = 0; i < m_recommendations.size(); ++i) {
        const bool there = i < shown.size();
        if (there)
            m_recommendations[i]->present(shown[i], held(shown[i].product.id), wording);
        else
            m_recommendations[i]->clear();
        m_recommendations[i]->setVisible(there);
    }
}

} // namespace tuttu

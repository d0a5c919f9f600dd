// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/visitcontroller.h"
#include "ui/pages/brief/briefscene.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace tuttu {

class CueCard;
class KnowCard;
class Label;
class RecommendationCard;
class Wording;

/** The three bands: Say, Show, Know. */
class BriefBody final : public Ground
{
    Q_OBJECT
public:
    explicit BriefBody(QWidget *parent = nullptr);
    void present(const BriefState &state, const BriefScene &scene);

Q_SIGNALS:
    void judged(int cue, tuttu::CueVerdict verdict);
    void reminderRequested(const QString &subject); ///< of a cue
    void holdRequested(int recommendation);
    void declined(int recommendation);
    void whyRequested(QWidget *card, const QString &subject, const QString &evidence, const QString &ifAsked);

private:
    void presentCues(const BriefState &state, const Wording &wording);
    void presentRecommendations(const BriefState &state, const Wording &wording);
    CueCard *makeCue(int index);
    RecommendationCard *makeRecommendation(int index);

    QGridLayout *m_say, *m_show;
    Card *m_nothingToSay, *m_nothingToShow, *m_doesWithout;
    Label *m_stockLine;
    std::vector<CueCard *> m_cues;
    std::vector<RecommendationCard *> m_recommendations;
    KnowCard *m_know;
};

} // namespace tuttu

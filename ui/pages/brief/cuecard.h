// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cue.h"
#include "ui/widgets/card.h"

#include <optional>

class QStackedLayout;

namespace tuttu {

class Chip;
class Label;
class TapArea;
class Wording;

/** One thing worth saying: family, sentence, reason; pressed, it tells why; judged, it stays and says so calmly. */
class CueCard final : public Card
{
    Q_OBJECT
public:
    explicit CueCard(QWidget *parent = nullptr);

    void present(const Cue &cue, std::optional<CueVerdict> verdict, const Wording &wording);
    void clear();                       ///< nothing of a person stays
    QString subject() const;            ///< the whole sentence, whatever of it fits here
    QString evidence() const { return m_evidence; }
    QString ifAsked() const { return m_ifAsked; }

Q_SIGNALS:
    void judged(tuttu::CueVerdict verdict);
    void whyRequested();                ///< show evidence() beside this card
    void reminderRequested();           ///< a follow-up of it, instead of saying it now

private:
    QWidget *makeActions();
    QWidget *makeVerdict();
    void presentVerdict(std::optional<CueVerdict> verdict);

    TapArea *m_why;
    Chip *m_family;
    Label *m_sentence;
    Label *m_because;
    QStackedLayout *m_foot;             ///< the three verdicts, or the one given
    Chip *m_verdict;
    Label *m_consequence;
    QString m_evidence, m_ifAsked;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cuesview.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Chip;
class CueCard;
class FlowLayout;
class Label;

/** The very card a clerk would see, with what stands behind it, and the words that may be put into the sentence being written. */
class CuePreview final : public Ground
{
    Q_OBJECT
public:
    explicit CuePreview(QWidget *parent = nullptr);
    void present(const CuesView &view, const CueTextPlace &place);

signals:
    void insertWanted(const QString &placeholder);

private:
    void presentPlaceholders(CueAbout about);

    CueCard *m_card;
    Chip *m_whose;
    Label *m_evidenceHead, *m_evidence, *m_askedHead, *m_asked;
    QWidget *m_words;
    FlowLayout *m_chips;
    std::optional<CueAbout> m_about;
};

} // namespace tuttu

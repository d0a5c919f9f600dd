// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cuesview.h"
#include "ui/widgets/card.h"

#include <QPointer>

#include <array>

class QVBoxLayout;

namespace tuttu {

class Button;
class CueTexts;
class CueWhen;
class FlowLayout;
class NumberLine;
class SentenceField;
class ToggleChip;

/** One rule, open: whether, how eagerly, when and in which words it is said. */
class CueEditor final : public Card
{
    Q_OBJECT
public:
    explicit CueEditor(QWidget *parent = nullptr);
    void present(const CuesView &view, int rule);
    CueTextPlace place() const;             ///< of the sentence that is being written, or of the usual one
    void insert(const QString &placeholder);

signals:
    void edited(const tuttu::CueEdit &how);
    void placeChanged();                    ///< another sentence is being written
    void duplicateWanted(int rule);
    void removeWanted(int rule);
    void resetWanted(int rule);

private:
    QWidget *makeHead();
    QWidget *makeHow();
    void openMore();
    void presentChoices(const CuesView &view);
    void choose(int inCase, const QString &language);

    CuesView m_view;                        ///< as shown last
    int m_rule = 0, m_inCase = -1;
    QString m_name, m_language;
    ToggleChip *m_on;
    Button *m_more;
    std::array<ToggleChip *, 3> m_eager;
    NumberLine *m_rest;
    CueWhen *m_always, *m_when;
    QWidget *m_caseBox, *m_languageBox;
    FlowLayout *m_cases, *m_languages;
    std::array<CueTexts *, 4> m_texts;
    QPointer<SentenceField> m_writing;
};

} // namespace tuttu

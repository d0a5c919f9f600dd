// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/floorcontroller.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tuttu {

class Button;
class Chip;
class Label;
class Monogram;
struct MenuItem;

/** What can be done with a visit from its card. */
enum class VisitAct { Claim, Release, Greet, LeaveAlone, NotThem, End, OpenBrief, AddNote, Identify };

/** One visit in a lane: who, how noticed, how long, at most three cue lines, and one primary action. */
class VisitCardWidget final : public Card
{
    Q_OBJECT
public:
    explicit VisitCardWidget(QWidget *parent = nullptr);
    void fill(const VisitCard &card, const Store &store, const QDateTime &now);

signals:
    void acted(const tuttu::VisitId &visit, tuttu::VisitAct act);
    void colleagueWanted(const tuttu::VisitId &visit, QWidget *beside);

private:
    enum class Face { Hint, Waiting, Mine, Others, Alone };
    static Face faceOf(const VisitCard &card);
    void fillHead(const VisitCard &card, const Store &store, const QDateTime &now);
    void fillCues(const VisitCard &card, const QDate &today);
    void fillActions(const VisitCard &card, const QDateTime &now);
    QString subline(const VisitCard &card, const Store &store, const QDateTime &now) const;
    void openMenu();
    QWidget *menuPlace() const;
    std::vector<MenuItem> menu();

    VisitId m_visit;
    Face m_face = Face::Waiting;
    bool m_approached = false;  ///< greeted so lately that nobody should walk up to them
    QString m_cueKey;           ///< what the cue lines show: made anew only when it changes
    Monogram *m_disc;
    Label *m_name, *m_sub;
    Chip *m_chip, *m_lowChip;   ///< beside the name, or under it when a long name needs the line
    QVBoxLayout *m_cues;
    QWidget *m_cueBox, *m_actions;
    Button *m_first, *m_second, *m_more, *m_headMore;
};

} // namespace tuttu

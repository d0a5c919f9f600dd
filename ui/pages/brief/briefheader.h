// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/visitcontroller.h"
#include "ui/pages/brief/briefscene.h"

#include <QWidget>

namespace tuttu {

class Button;
class Chip;
class Label;
class Monogram;
class TapArea;
class TimeText;

/** Who this is: name and how to say it, tenure, rhythm, languages, how recognised, the data's age, consents, the network. */
class BriefHeader final : public QWidget
{
    Q_OBJECT
public:
    /** Older data than this are called old. */
    static constexpr int staleAfterHours = 24;

    explicit BriefHeader(QWidget *parent = nullptr);
    void present(const BriefState &state, const BriefScene &scene);
    QWidget *consents() const;   ///< what they agreed to; the menu about it opens beside it

Q_SIGNALS:
    void closeRequested();
    void noticingRequested();    ///< the menu of what they agreed to
    void actsRequested(QWidget *beside); ///< what else can be done for them
    void editRequested();        ///< two people told different things: somebody has to choose
    void recordsRequested();     ///< they are made of

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSigns();
    void presentNobody(const BriefScene &scene);
    void presentLamp(Chip *lamp, Purpose purpose, ConsentState state);
    void presentRecord(const Profile &profile);
    void presentPause(const QDateTime &until, const TimeText &time);

    Monogram *m_monogram;
    Label *m_name;
    Label *m_latin;
    Chip *m_sayIt, *m_tenure;
    Label *m_summary;
    Chip *m_sync, *m_age;
    std::array<Chip *, 3> m_lamps;
    TapArea *m_consents;
    QWidget *m_more;
    Button *m_conflict, *m_merged;
};

} // namespace tuttu

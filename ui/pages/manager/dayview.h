// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/quality/findings.h"
#include "ui/charts/chartwidget.h"
#include "ui/figures/daypicture.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace tuttu {

class Button;
class Label;

/** One day: tiles, the strip of hours, what to act on, notes. */
class DayView final : public QWidget
{
    Q_OBJECT
public:
    explicit DayView(QWidget *parent = nullptr);
    void present(const DayReading &reading, const TallyRule &rule, const std::vector<Finding> &findings);

signals:
    void measureOpened(tuttu::Measure measure);
    void hourOpened(int hour);               ///< index of DayReading::hours
    void tableWanted(const tuttu::ChartTable &table);
    void stuckWanted();                      ///< what the lines of cases and follow-ups count
    void noteWanted(const tuttu::DayNote &note); ///< without an id: a new one

private:
    QWidget *makeActs();
    QWidget *makeNotes();
    void presentTiles(const std::vector<DayPicture::TileOf> &tiles);
    void presentActs(const DayReading &reading, const TallyRule &rule, const std::vector<Finding> &findings);
    void presentNotes(const DayReading &reading, const TallyRule &rule);
    struct Act { ///< a line of what to act on
        Icon icon;
        QString sentence;
        bool opens = false;
        friend bool operator==(const Act &, const Act &) = default;
    };
    void addAct(const Act &act);

    QGridLayout *m_tiles;
    std::vector<TileWidget *> m_tileWidgets;
    HourStripWidget *m_strip;
    QVBoxLayout *m_acts, *m_notes;
    std::vector<Act> m_shownActs;            ///< made anew only when they changed: a finger or the focus may be on one
    Button *m_addNote = nullptr;
};

} // namespace tuttu

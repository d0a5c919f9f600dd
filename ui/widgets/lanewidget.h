// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tuttu {

class Chip;
class Label;

/** A titled column of cards that scrolls by itself. */
class LaneWidget : public QWidget
{
    Q_OBJECT
public:
    explicit LaneWidget(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCount(int count);       ///< negative = no number beside the title
    QVBoxLayout *rows() const { return m_rows; } ///< cards go here; a stretch stays last
    QWidget *ground() const { return m_ground; } ///< their parent

private:
    Label *m_title;
    Chip *m_count;
    QWidget *m_ground;
    QVBoxLayout *m_rows;
};

/** Room left and right of a lane's cards inside it, for their shadows: neighbours are laid out closer by twice this. */
inline constexpr int laneSlack = 8;

} // namespace tuttu

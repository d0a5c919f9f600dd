// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/floorcontroller.h"

#include <QWidget>

namespace tuttu {

class Button;
class Label;
class Monogram;

/** A visit that is over, in one line; for a while with a way back. */
class LeftRow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int undoSecs = 30 * 60; ///< a visit ended longer ago is not reopened from here

    explicit LeftRow(QWidget *parent = nullptr);
    void fill(const VisitCard &card, const Store &store, const QDateTime &now);
    void setFirst(bool first);

signals:
    void reopened(const tuttu::VisitId &visit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VisitId m_visit;
    bool m_first = false;
    Monogram *m_disc;
    Label *m_name, *m_sub;
    Button *m_undo;
};

} // namespace tuttu

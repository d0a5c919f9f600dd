// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cuesview.h"
#include "ui/widgets/sheet.h"

namespace tuttu {

/** What the draft would do to the shop's customers today, beside the book in use. */
class TrialSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit TrialSheet(QWidget *parent = nullptr);
    void present(const CuesView &view);

signals:
    void cancelWanted();
    void againWanted();

private:
    class Progress;
    void presentTable(const CuesView &view);
    QString summary(const CueTrialState &trial) const;

    Label *m_summary;
    Progress *m_progress;
    QWidget *m_room, *m_table = nullptr;
    Button *m_cancel, *m_again;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/historycontroller.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace tuttu {

class Button;
class Clock;
class Label;
class SessionController;

/** What was captured on this device, newest first, and where each stands: safe here, sent, or refused and why. */
class HistorySheet final : public Sheet
{
    Q_OBJECT
public:
    HistorySheet(HistoryController &history, SessionController &session, const Clock &clock, QWidget *parent = nullptr);

private:
    void present();
    QWidget *makeRow(const CaptureRow &row);

    HistoryController &m_history;
    SessionController &m_session;
    const Clock &m_clock;
    Label *m_summary;
    QVBoxLayout *m_rows;
    Button *m_older;
    std::vector<CaptureRow> m_shown;
};

} // namespace tuttu

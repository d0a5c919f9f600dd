// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/capturesheet.h"

#include <QDate>

namespace tuttu {

class DayChoice;
class NoteLint;
class ShortText;

struct FollowUpDraft {
    QString what;
    QDate due;              ///< store-local
    FollowUpOrigin origin = FollowUpOrigin::ByHand;
    friend bool operator==(const FollowUpDraft &, const FollowUpDraft &) = default;
};

/** What to do for somebody later, and by when. */
class FollowUpSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    FollowUpSheet(const FollowUpDraft &draft, const QDate &today, const NoteLint &lint, QWidget *parent = nullptr);
    FollowUpDraft draft() const;

private:
    FollowUpOrigin m_origin;
    ShortText *m_what;
    DayChoice *m_due;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/capturesheet.h"

namespace tuttu {

class NoteLint;
class ShortText;

/** Where the shop wants to be in three years. */
class PlanSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    PlanSheet(const QString &text, const NoteLint &lint, QWidget *parent = nullptr);
    QString text() const;

private:
    ShortText *m_text;
};

} // namespace tuttu

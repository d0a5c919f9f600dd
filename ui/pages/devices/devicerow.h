// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/device.h"
#include "ui/text/timetext.h"
#include "ui/widgets/card.h"

namespace tuttu {

class Chip;
class Label;
class Monogram;

/** One way in for signals: what it is, how it is, when it last said something. */
class DeviceRow final : public Card
{
    Q_OBJECT
public:
    explicit DeviceRow(QWidget *parent = nullptr);
    void present(const DeviceState &device, const TimeText &time, const QDateTime &now);

private:
    Monogram *m_disc;
    Label *m_name, *m_kind, *m_sentence, *m_detail, *m_last, *m_count;
    Chip *m_health;
};

} // namespace tuttu

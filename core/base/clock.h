// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tuttu {

/** Time as a constructor argument. Everything inside is UTC; the shop's zone belongs to screens and reports. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;          ///< UTC
    virtual qint64 monotonicMs() const = 0;     ///< never steps back; its zero means nothing
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 monotonicMs() const override;
};

} // namespace tuttu

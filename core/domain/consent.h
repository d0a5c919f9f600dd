// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <array>

namespace tuttu {

/** What a customer may agree to, each by itself. Loyalty itself rests on the contract and asks nothing here. */
enum class Purpose { EmailMarketing, SmsMarketing, Recognition /**< being noticed by a beacon */, Profiling };
inline constexpr std::array allPurposes{Purpose::EmailMarketing, Purpose::SmsMarketing, Purpose::Recognition, Purpose::Profiling};

/** A consent is a state with a history, never a bool: "not asked" and "refused" are different people. */
enum class ConsentState { NotAsked, Granted, Refused, Withdrawn };

struct Consent {
    Purpose purpose = Purpose::EmailMarketing;
    ConsentState state = ConsentState::NotAsked;
    QDateTime since;     ///< UTC of the last event; invalid when never asked
    QString wording;     ///< version of the text that was shown
    friend bool operator==(const Consent &, const Consent &) = default;
};

} // namespace tuttu

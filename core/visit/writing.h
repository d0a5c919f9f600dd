// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QUrl>

namespace tuttu {

inline constexpr int writingCoolHours = 48; ///< after a message another one so soon is told to be one too many

/** Who wrote last, when that is not long ago. */
struct LastWritten {
    QDateTime at;        ///< invalid = long ago, or never
    ClerkId by;
    Purpose channel = Purpose::EmailMarketing;
    friend bool operator==(const LastWritten &, const LastWritten &) = default;
};

/** On which channels a clerk may write to them by hand: their yes, or their yes to personal messages, and an address. */
std::vector<Purpose> channelsTo(const Customer &customer);
LastWritten lastWritten(const Profile &profile, const QDateTime &now);
/** What opens the message on the shop's phone: mailto (RFC 6068) or sms (RFC 5724), with the text in it. */
QUrl messageLink(const Customer &customer, Purpose channel, const QString &text);

} // namespace tuttu

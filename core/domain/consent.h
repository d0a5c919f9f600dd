// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

namespace tuttu {

/** What a customer may agree to, each by itself. Loyalty itself rests on the contract and asks nothing here. */
enum class Purpose { EmailMarketing, SmsMarketing, Recognition /**< being noticed by a beacon */, Profiling };
inline constexpr std::array allPurposes{Purpose::EmailMarketing, Purpose::SmsMarketing, Purpose::Recognition, Purpose::Profiling};

/** A consent is a state with a history, never a bool: "not asked" and "refused" are different people. */
enum class ConsentState {
    NotAsked, Granted, Refused, Withdrawn,
    OneToOne, ///< a clerk may write to them by hand; no newsletters
    Awaited   ///< a yes whose link in the confirming mail was not followed yet: nothing may be sent but that mail
};
inline bool saysYes(ConsentState s) { return s == ConsentState::Granted || s == ConsentState::OneToOne || s == ConsentState::Awaited; }
inline bool saysNo(ConsentState s) { return s == ConsentState::Refused || s == ConsentState::Withdrawn; }
inline bool allowsPersonal(ConsentState s) { return s == ConsentState::Granted || s == ConsentState::OneToOne; } ///< a clerk's own message
/** A channel has a third answer between yes and no. */
inline bool hasOneToOne(Purpose p) { return p == Purpose::EmailMarketing || p == Purpose::SmsMarketing; }

struct Consent {
    Purpose purpose = Purpose::EmailMarketing;
    ConsentState state = ConsentState::NotAsked;
    QDateTime since;     ///< UTC of the last event; invalid when never asked
    QString wording;     ///< version of the text that was shown
    QDateTime expires = {}; ///< UTC: a yes is asked anew after it; invalid = never
    friend bool operator==(const Consent &, const Consent &) = default;
};

enum class ConsentMethod { Tick, Signature, Spoken /**< by word of mouth, to a clerk */, Link /**< followed in the confirming mail */ };
enum class ConsentSpeaker { Customer, Clerk };

/** One thing said about one purpose, as it is kept for proof (GDPR Art. 7(1)); never changed. Device, clerk and time of writing are the op's. */
struct ConsentEvent {
    ConsentId id;
    Purpose purpose = Purpose::EmailMarketing;
    ConsentState state = ConsentState::Refused; ///< what it became; never NotAsked
    ConsentState prior = ConsentState::NotAsked; ///< what stood before their eyes
    ConsentId seen;          ///< the last event they knew of; null = none. A yes overrides only what it has seen
    QString wording;         ///< "email-1"
    QString wordingHash;     ///< SHA-256, hexadecimal, of the very text that was shown
    QString language;        ///< BCP 47, of that text
    QString controller;      ///< who asked: the shop's name as shown
    ConsentMethod method = ConsentMethod::Tick;
    ConsentSpeaker speaker = ConsentSpeaker::Customer;
    QString proof;           ///< of a signature its strokes; of a link its token
    QString surface;         ///< "handover" or "brief": where it was said
    int statedAge = 0;       ///< the age the wording made them state; 0 = none
    StoreId store;
    QDateTime at;            ///< UTC
    QDateTime expires;       ///< UTC; invalid = never
    friend bool operator==(const ConsentEvent &, const ConsentEvent &) = default;
};

/** What holds after these events of one purpose, in whatever order they came: a no holds until its maker's own later yes has seen it, so that a
 *  yes given elsewhere at the same time is no yes. Of several yeses that knew nothing of each other the narrowest holds. A clerk's yes never
 *  overrides a no. */
Consent consentAfter(Purpose purpose, const std::vector<ConsentEvent> &events);
/** Of events in order, the newest of this purpose; null = none. */
ConsentId lastEventOf(Purpose purpose, const std::vector<ConsentEvent> &events);

} // namespace tuttu

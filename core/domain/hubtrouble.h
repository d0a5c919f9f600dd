// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuttu {

/** Why the chain's hub cannot be worked with just now, named after what people can do about it. Words are made from it in ui/text. */
enum class HubTrouble {
    None,
    NoAnswer,     ///< no network, nobody there, or the answer broke off: it is tried again by itself
    WantsSignIn,  ///< something else answered in the hub's place: a network's sign-in page
    NotTheHub,    ///< another certificate than the hub's: nothing was sent
    WrongTime,    ///< its certificate or what this device signed does not hold at this device's time: look at the clock
    Busy,         ///< the hub says: later
    CodeUsed,     ///< the code to come in was used, has expired or never was
    Refused,      ///< the hub will not have it: somebody has to look
    TooLarge,     ///< one capture, or one answer, is over the limit
    NotUnderstood,///< the hub's answer cannot be read: one of the two programs is too old
    Held,         ///< the hub rejects a capture again and again
    Unreadable,   ///< a capture kept here cannot be read: nothing behind it is sent
    CannotKeep,   ///< what the hub sent could not be kept here
    Revoked       ///< this device was put out of the chain
};

} // namespace tuttu

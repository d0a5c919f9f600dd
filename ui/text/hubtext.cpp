// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/hubtext.h"

#include "ui/errortext/errortext.h"

namespace tuttu {

QString HubText::standing(const StatusState &status, const QDateTime &now)
{
    if (status.chain.isEmpty())
        return tr("This shop stands alone: everything is kept on this device and sent to nobody.");
    if (status.sync.trouble == HubTrouble::Revoked)
        return tr("This device was taken out of the chain. %n capture(s) that were not sent are kept here, sealed.", nullptr, status.pending);
    if (status.pending > 0) {
        const qint64 minutes = status.sync.oldestWaiting.isValid() ? status.sync.oldestWaiting.secsTo(now) / 60 : 0;
        return minutes < 1 ? tr("%n capture(s) are safe here and on their way to the chain.", nullptr, status.pending)
                           : tr("%n capture(s) are safe here and wait to be sent, the oldest for %1.", "%1 is a length of time: 12 min", status.pending).arg(lasting(minutes));
    }
    return status.reach == Reach::Offline ? tr("The chain cannot be reached. Everything captured before is with it.")
                                          : tr("The chain is reached. Everything captured here is with it.");
}

/** The number and its unit stay on one line. */
QString HubText::lasting(qint64 minutes)
{
    if (minutes < 60)
        return tr("%n min", "a length of time", int(minutes)).replace(u' ', QChar::Nbsp);
    const qint64 hours = minutes / 60;
    return (hours < 48 ? tr("%n h", "a length of time", int(hours)) : tr("%n day(s)", "a length of time", int(hours / 24))).replace(u' ', QChar::Nbsp);
}

QString HubText::trouble(HubTrouble trouble)
{
    switch (trouble) {
    case HubTrouble::None: return {};
    case HubTrouble::NoAnswer: return tr("Nobody answers at the chain's address. Everything goes on from this device; it is tried again by itself. If it lasts, look at the shop's network.");
    case HubTrouble::WantsSignIn: return tr("This network wants a sign-in first, or something stands between here and the chain. Nothing was sent to it; sign in to the network and it goes on by itself.");
    case HubTrouble::NotTheHub: return tr("Whoever answers at the chain's address is not its hub. Nothing was sent. Please tell whoever looks after the chain.");
    case HubTrouble::WrongTime: return tr("The times do not fit. Please look at this device's clock; if it is right, the hub's certificate has run out. Everything stays safe here.");
    case HubTrouble::Busy: return tr("The chain's hub asks to come back later. Everything stays safe here; it is tried again by itself.");
    case HubTrouble::CodeUsed: return tr("This code was used already or has run out. Nothing was changed: ask for a new one, it holds for ten minutes.");
    case HubTrouble::Refused: return tr("The hub would not take what was sent. It stays safe here and is tried again in an hour. Please tell whoever looks after the chain.");
    case HubTrouble::TooLarge: return tr("One capture is larger than the hub takes. It stays safe here. Please tell whoever looks after the chain.");
    case HubTrouble::NotUnderstood: return tr("The hub's answer could not be read. Nothing was changed: this program or the hub's is too old.");
    case HubTrouble::Held: return tr("The hub rejects a capture again and again. It and what came after it stay safe here. Please tell whoever looks after the chain.");
    case HubTrouble::Unreadable: return tr("A capture on this device cannot be read, so nothing after it is sent. What is here is kept. Please tell whoever looks after the device.");
    case HubTrouble::CannotKeep: return tr("What the chain sent could not be kept here. It is asked for again; look whether the device has space left.");
    case HubTrouble::Revoked: return tr("Captures can be handed over by whoever looks after the chain. To use the device again, it joins with a new code.");
    }
    return {};
}

QString HubText::loading(const LoadState &load)
{
    return load.goods ? tr("What the chain sells is coming to this device: %1 %").arg(load.percent) : tr("The store's customers are coming to this device: %1 %").arg(load.percent);
}

QString HubText::joining(const JoinState &state)
{
    switch (state.step) {
    case JoinState::Step::Ready: return {};
    case JoinState::Step::Joining: return tr("Joining. This takes a moment.");
    case JoinState::Step::Joined: return tr("This device is now one of %1.").arg(state.chain);
    case JoinState::Step::Failed: break;
    }
    if (state.problem && state.problem->code == Errc::Invalid)
        return tr("This is not a code to join a chain with. It begins with TUTTUHUB1; please scan or paste all of it.");
    if (state.problem && state.problem->code == Errc::Conflict)
        return tr("This code is for another store than this one, so nothing was sent and nothing changed. Ask for a code of this store. If it is the same shop, whoever looks after the chain has to add "
                  "it there by its own id: %1").arg(state.problem->detail);
    if (state.problem && state.problem->code == Errc::NoKeychain)
        return tr("A device of a chain must be able to forget its key, and this one's is under a passphrase. Nothing was sent and nothing changed: whoever looks after the device gives it a "
                  "keychain and sets the shop up anew. Until then it goes on alone.");
    if (state.problem)
        return ErrorText::sentence(*state.problem);
    switch (state.trouble) {
    case HubTrouble::NoAnswer: return tr("Nobody answers at the chain's address. Nothing was changed: look at the network and try again with the same code.");
    case HubTrouble::Refused: return tr("The hub would not let this device in. Nothing was changed: please tell whoever looks after the chain.");
    case HubTrouble::Busy: return tr("The chain's hub is busy. Nothing was changed: try again in a minute.");
    case HubTrouble::WrongTime: return tr("The times do not fit. Nothing was changed: set this device's clock and try again. If it is right, the hub's certificate has run out.");
    default: return trouble(state.trouble);
    }
}

} // namespace tuttu

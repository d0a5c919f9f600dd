// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext/errortext.h"

namespace tuttu {

QString ErrorText::sentence(const Error &error)
{
    switch (error.code) {
    case Errc::Invalid: return tr("Something here is not right yet. What was entered is still here: please look at it once more.");
    case Errc::NotFound: return tr("Nobody was found. Search by name, phone or e-mail, or add a new customer.");
    case Errc::Duplicate: return tr("This customer is here already. Open the one that exists instead of adding another.");
    case Errc::Conflict: return tr("Somebody changed this meanwhile. Both versions are kept: please choose which is right.");
    case Errc::Io: return tr("The device could not save just now. What was entered is still here: please try again.");
    case Errc::DiskFull: return tr("The device has no space left. What was entered is still here: free some space, then save again.");
    case Errc::ReadOnly: return tr("The device may not write its files. What was entered is still here: please tell whoever looks after the device.");
    case Errc::Damaged: return tr("A file on this device is damaged and is being made anew. What was captured earlier is safe.");
    case Errc::NewerSchema: return tr("The data here was written by a newer Tuttu. Nothing was changed: please update this device.");
    case Errc::KeyLocked: return tr("The device's key store is locked. Captures go on and are safe; unlock it to see customers.");
    case Errc::KeyLost: return tr("The key to the stored customers is gone. Captures go on and are safe; an administrator can set the device up again.");
    case Errc::NoKeychain: return tr("This device offers no key store. Enter the shop's passphrase to open its customers.");
    case Errc::WrongSecret: return tr("That was not the right PIN. Please try again.");
    case Errc::Throttled: return tr("Too many tries. Please wait a moment, or ask a manager.");
    case Errc::Unauthorized: return tr("Please sign in again. What was entered is kept.");
    case Errc::Unreachable: return tr("No connection right now. Everything goes on from this device, and captures are sent later.");
    case Errc::TooLarge: return tr("That is longer than can be kept. Please shorten it; what was entered is still here.");
    case Errc::InUse: return tr("This shop is open in another Tuttu on this device. Nothing was changed: use that one, or close it first.");
    case Errc::Cancelled: return tr("Stopped. Nothing was changed.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::readingSentence(const Error &error)
{
    return error.code == Errc::Io ? tr("The device could not read it just now. Nothing is lost: please try again.") : sentence(error);
}

QString ErrorText::codeSentence(const Error &error)
{
    if (error.code == Errc::NotFound)
        return tr("Nobody has this card yet. Search for the customer, or add a new one with this card.");
    if (error.code == Errc::Unreachable)
        return tr("Nobody on this device has this card, and the chain cannot be asked just now. Go on as with somebody new: what you capture is kept and sent later.");
    if (error.code != Errc::Invalid && error.code != Errc::TooLarge)
        return sentence(error);
    switch (codeProblem(error)) {
    case CodeProblem::Empty: return tr("Nothing was read. Please scan the card once more.");
    case CodeProblem::TooLong: return tr("This code is too long to be a customer's card. Please scan the card itself.");
    case CodeProblem::ControlCharacters: return tr("The scanner sent something that is not a card. Please scan it once more, or type the number.");
    case CodeProblem::ForeignLink: return tr("This code belongs to somebody else's page and was not opened. Please scan the customer's card.");
    case CodeProblem::CheckDigit: return tr("One digit seems off. Please scan the card once more, or type the number again.");
    case CodeProblem::StalePass: return tr("The pass has moved on to its next code. Please have it shown once more.");
    case CodeProblem::ForeignPass: return tr("This pass has expired or is not one of ours. Please ask for the card, or search by name.");
    case CodeProblem::Unknown: return tr("This is not a card of ours. Search for the customer, or add a new one.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::deviceSentence(const Error &error)
{
    switch (error.code) {
    case Errc::NotFound: return tr("It is unplugged or switched off. It goes on by itself once it is there again.");
    case Errc::Unauthorized: return tr("It may not be used from here. Please check its permission, its user and its password.");
    case Errc::Unreachable: return tr("It does not answer just now. It is asked again by itself.");
    case Errc::Io: return tr("It stopped answering. Please unplug it and plug it in again.");
    case Errc::InUse: return tr("Another program is using it. Close that one, and it goes on by itself.");
    case Errc::TooLarge: return tr("It sent more than one code holds, and that was dropped. Please scan once more.");
    case Errc::Invalid: return tr("Something it sends cannot be understood and is left out. Please check how it is set up.");
    case Errc::Conflict: return tr("The clock of a gateway is off, or what it says comes late. Please check its clock.");
    default: return tr("It does not work just now. Please tell whoever looks after the device.");
    }
}

} // namespace tuttu

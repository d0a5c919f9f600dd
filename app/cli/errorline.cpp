// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"

#include "app/cli/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct ErrorLine {
    Q_DECLARE_TR_FUNCTIONS(tuttu::ErrorLine)
};

QString sentence(Errc code)
{
    switch (code) {
    case Errc::Invalid: return ErrorLine::tr("That is not valid; nothing was changed.");
    case Errc::NotFound: return ErrorLine::tr("There is no such thing; nothing was changed.");
    case Errc::Duplicate: return ErrorLine::tr("It exists already; nothing was changed.");
    case Errc::Conflict: return ErrorLine::tr("It is not clear which one is meant; nothing was changed.");
    case Errc::Io: return ErrorLine::tr("Reading or writing failed; what was stored before is kept. Check the disk and try again.");
    case Errc::DiskFull: return ErrorLine::tr("The disk is full; what was stored before is kept. Free some space and try again.");
    case Errc::ReadOnly: return ErrorLine::tr("The folder cannot be written; nothing was changed. Check its permissions.");
    case Errc::Damaged: return ErrorLine::tr("A file is damaged; it is left as it is. Start the kiosk to rebuild it, or restore a backup.");
    case Errc::InUse: return ErrorLine::tr("Another Tuttu has this shop open; nothing was changed. Close it first.");
    case Errc::NewerSchema: return ErrorLine::tr("The files were written by a newer Tuttu; nothing was changed. Update this one.");
    case Errc::KeyLocked: return ErrorLine::tr("The keychain is locked or refused; nothing was changed. Unlock it and try again.");
    case Errc::KeyLost: return ErrorLine::tr("The key these files were sealed with is not here; nothing was changed. Restore the key, do not make a new one.");
    case Errc::NoKeychain: return ErrorLine::tr("There is no keychain here; nothing was changed. Use a passphrase: --passphrase-fd.");
    case Errc::WrongSecret: return ErrorLine::tr("The passphrase does not fit; nothing was changed.");
    case Errc::Throttled: return ErrorLine::tr("Too many wrong attempts; wait a while.");
    case Errc::Unauthorized: return ErrorLine::tr("That is not allowed here; nothing was changed.");
    case Errc::Unreachable: return ErrorLine::tr("The network is away; nothing was changed.");
    case Errc::TooLarge: return ErrorLine::tr("That is larger than the limit; nothing was changed.");
    case Errc::Cancelled: return ErrorLine::tr("Cancelled; what was stored until then is kept.");
    }
    return {};
}

} // namespace

QString errorLine(const Error &error)
{
    if ((error.code == Errc::Invalid || error.code == Errc::NotFound) && !error.detail.isEmpty()) // the detail says it better
        return error.detail + (error.detail.endsWith(u'.') ? u" "_s : u". "_s) + ErrorLine::tr("Nothing was changed.");
    return error.detail.isEmpty() ? sentence(error.code) : u"%1 (%2)"_s.arg(sentence(error.code), error.detail);
}

int exitCode(const Error &error)
{
    switch (error.code) {
    case Errc::KeyLocked:
    case Errc::KeyLost:
    case Errc::NoKeychain:
    case Errc::WrongSecret:
        return NoKey;
    case Errc::Damaged:
        return Unsound;
    default:
        return Failed;
    }
}

} // namespace tuttu

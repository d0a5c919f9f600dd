// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/security/keychainsecretstore.h"
#include "core/security/keyring.h"
#include "core/storage/storage.h"

#include <QCommandLineParser>

namespace tuttu {

/** A shop and what holds it open. Main thread; the program keeps one until it ends. */
class OpenShop
{
public:
    OpenShop() : keychain(QStringLiteral("tuttu")), keyRing(keychain), storage(clock) {}

    /** Which folder, and the file descriptor a passphrase is read from. */
    struct Options {
        QCommandLineOption files, passphraseFd;
        Options();
        void addTo(QCommandLineParser &parser) const { parser.addOptions({files, passphraseFd}); }
    };

    /** Reads the settings, finds the key (a demo's throw-away key, the wrapped one, the keychain's) and opens the files. */
    QFuture<Result<>> open(const QCommandLineParser &parser, const Options &options);
    /** The same for a folder whose settings and keys are known. */
    QFuture<Result<>> open(const ShopFolder &folder, const ShopSettings &settings, const DeviceKeysPtr &keys);

    SystemClock clock;
    ShopSettings settings;
    DeviceKeysPtr keys;
    Opened opened;
    KeychainSecretStore keychain;
    KeyRing keyRing;
    Storage storage;
};

/** The file descriptor --passphrase-fd names, if any; Errc::Invalid when it is no number. */
Result<std::optional<int>> passphraseFd(const QCommandLineParser &parser, const OpenShop::Options &options);
/** Asks for the passphrase and unwraps the folder's key. */
Result<DeviceKeysPtr> wrappedKeys(const ShopFolder &folder, const std::optional<int> &passphraseFd);

} // namespace tuttu

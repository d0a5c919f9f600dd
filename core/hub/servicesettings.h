// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/service/hubparts.h"

#include <vector>

namespace tuttu {

/** How a hub is set up, in one JSON file. Every field is checked; what is not known is an error and not let be: a word misspelt would be a limit
 *  not set. Files it names are looked for beside it. */
struct ServiceSettings {
    QString chain;          ///< its name
    QString address;        ///< where devices find it: "https://hub.example.org"
    QString database;       ///< as libpq reads it
    QString secretFile;     ///< the chain's master secret, readable by its owner alone
    QString snapshotFolder; ///< where the files are that new devices begin with; hubs on several machines share one
    QString authorityFile;  ///< PEM of the authority that signed the front server's certificate
    std::vector<QByteArray> sparePins; ///< of keys that are kept apart, for the day the authority's is lost
    QByteArray listen = "127.0.0.1";
    quint16 port = 8460;
    int httpThreads = 2, workers = 8, longestQueue = 500, mostWaiting = 20'000, mostConnections = 20'000;

    /** Errors: NotFound (no such file), Invalid (names the field and what it may be). */
    static Result<ServiceSettings> load(const QString &path);
    static Result<ServiceSettings> fromJson(const QByteArray &json, const QString &folder);

    /** Errors: NotFound, ReadOnly (others may read it: the words say how to mend that), KeyLost (it is no secret). */
    Result<HubKeysPtr> keys() const;
    /** A new secret; never over one that is there. Errors: Duplicate, Io. */
    Result<> makeSecret() const;
    Result<QByteArray> authority() const;          ///< NotFound, Invalid (no certificate)
    Result<std::vector<QByteArray>> pins() const;  ///< of the authority, and the spare ones
    HubOptions options(const QByteArray &authority) const;
};

} // namespace tuttu

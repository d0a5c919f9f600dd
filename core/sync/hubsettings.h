// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hubexchange.h"
#include "core/sync/wire/enrolment.h"

#include <QUrl>

namespace tuttu {

/** hub.json: where the chain's hub is and how to know it. Nothing in it is secret: what a device proves itself with is made of its key. */
struct HubSettings {
    QString hub;                  ///< as in EnrolmentTicket
    std::vector<QByteArray> pins;
    QByteArray authority;         ///< PEM
    QString chain;                ///< its name
    Store store;                  ///< where the device stands, as the chain calls it
    friend bool operator==(const HubSettings &, const HubSettings &) = default;

    QUrl address(const QString &path, const QByteArray &query = {}) const;
    HubTrust trust() const;

    /** Errors: NotFound (no chain was joined), Invalid (detail names the file), Io. */
    static Result<HubSettings> load(const QString &path);
    Result<> save(const QString &path) const; ///< whole or not at all. Errors: Io
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace tuttu {

/** Why the hub will not, beside the status. A device acts on these words and on the status together, so that a stranger's 410 destroys nothing. */
struct Refusal {
    enum class Reason {
        BadRequest,   ///< 400: what was asked is not understood; asking again is of no use
        Unauthorized, ///< 401: no token, or one that holds no longer
        Clock,        ///< 401: the request was signed for another time than `now`
        Forbidden,    ///< 403: not for this device
        CodeUsed,     ///< 403: the enrolment code was used, has expired or never was
        NotFound,     ///< 404
        Revoked,      ///< 410: the device is to forget what it fetched
        TooLarge,     ///< 413
        Busy,         ///< 429, 503: later, see Retry-After
        Failed        ///< 500
    };
    Reason reason = Reason::Failed;
    QString detail;   ///< for those who mend things
    QDateTime now;    ///< the hub's time
    friend bool operator==(const Refusal &, const Refusal &) = default;

    static constexpr qsizetype longest = 8 * 1024, longestDetail = 500;

    int status() const;
    QByteArray toBytes() const;
    static Result<Refusal> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

/** The header field on every request and answer that says who is speaking: a captive portal does not. */
inline constexpr char protocolField[] = "Tuttu-Protocol", protocolVersion[] = "1";

} // namespace tuttu

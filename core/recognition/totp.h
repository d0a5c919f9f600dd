// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

#include <optional>

namespace tuttu {

/** How a wallet's rotating code is made: RFC 6238, as Google's RotatingBarcode and Samsung's TOTP cards do. */
struct TotpRule {
    int digits = 6;                ///< 6 or 8
    int stepSeconds = 30;
    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha1; ///< or Sha256, Sha512
};

/** The step a time falls in: whole steps since 1970 (RFC 6238, 4.2). */
qint64 totpStep(qint64 unixSeconds, const TotpRule &rule = {});

/** The code of one step, with its leading zeros (RFC 4226, 5.3). */
QString totp(const QByteArray &key, qint64 step, const TotpRule &rule = {});

/** The step whose code this is, of now, one before and one after; none when it is of neither, or of `lastUsed` or before it.
 *  Keep the answer as the customer's `lastUsed`: a code then counts once. */
std::optional<qint64> verifyTotp(const QByteArray &key, const QString &code, qint64 unixSeconds, std::optional<qint64> lastUsed, const TotpRule &rule = {});

} // namespace tuttu

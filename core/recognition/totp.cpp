// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace tuttu {

namespace {

/** Takes as long for a near miss as for a far one. */
bool same(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i].unicode() ^ b[i].unicode();
    return difference == 0;
}

} // namespace

qint64 totpStep(qint64 unixSeconds, const TotpRule &rule)
{
    return unixSeconds / rule.stepSeconds;
}

QString totp(const QByteArray &key, qint64 step, const TotpRule &rule)
{
    char counter[8];
    qToBigEndian(step, counter);
    const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(counter, 8), key, rule.hash);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QString::number(number).rightJustified(10, u'0').right(rule.digits);
}

std::optional<qint64> verifyTotp(const QByteArray &key, const QString &code, qint64 unixSeconds, std::optional<qint64> lastUsed, const TotpRule &rule)
{
    const qint64 now = totpStep(unixSeconds, rule);
    for (const qint64 step : {now, now - 1, now + 1}) {
        if (same(code, totp(key, step, rule)))
            return lastUsed && step <= *lastUsed ? std::nullopt : std::optional(step);
    }
    return std::nullopt;
}

} // namespace tuttu

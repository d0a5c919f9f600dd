// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/feedbackdraw.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tuttu {

bool isDrawn(const VisitId &visit, const StoreId &store, double share)
{
    const QByteArray ticket = QByteArrayLiteral("feedback") + store.bytes() + visit.bytes();
    const quint32 lot = qFromBigEndian<quint32>(QCryptographicHash::hash(ticket, QCryptographicHash::Sha256).constData());
    return double(lot) < share * 4294967296.0; // 2^32 lots
}

FeedbackAsk mayAskForFeedback(const Profile &profile, const VisitId &visit, const StoreId &store, double share, const QDate &today)
{
    if (visit.isNull())
        return FeedbackAsk::NoVisit;
    QDate last = profile.invited;
    for (const NpsAnswer &answer : profile.scores) {
        if (!last.isValid() || last < answer.at.date())
            last = answer.at.date();
    }
    if (last.isValid() && last.daysTo(today) < feedbackQuietDays)
        return FeedbackAsk::Quiet;
    return isDrawn(visit, store, share) ? FeedbackAsk::Ask : FeedbackAsk::NotDrawn;
}

} // namespace tuttu

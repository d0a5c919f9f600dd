// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/writing.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

std::vector<Purpose> channelsTo(const Customer &customer)
{
    std::vector<Purpose> channels;
    if (!customer.email.isEmpty() && allowsPersonal(customer.consent(Purpose::EmailMarketing)))
        channels.push_back(Purpose::EmailMarketing);
    if (!customer.phone.isEmpty() && allowsPersonal(customer.consent(Purpose::SmsMarketing)))
        channels.push_back(Purpose::SmsMarketing);
    return channels;
}

LastWritten lastWritten(const Profile &profile, const QDateTime &now)
{
    LastWritten last;
    for (const Message &m : profile.messages) {
        if (m.at.secsTo(now) < writingCoolHours * 3600 && (!last.at.isValid() || last.at < m.at))
            last = {m.at, m.by, m.channel};
    }
    return last;
}

QUrl messageLink(const Customer &customer, Purpose channel, const QString &text)
{
    const bool mail = channel == Purpose::EmailMarketing;
    const QByteArray to = QUrl::toPercentEncoding(mail ? customer.email : customer.phone, mail ? "@+" : "+");
    QByteArray body = QUrl::toPercentEncoding(QString(text).replace(u"\n"_s, u"\r\n"_s)); // line breaks as RFC 6068 wants them
    return QUrl::fromEncoded((mail ? "mailto:" : "sms:") + to + "?body=" + body);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/hublog.h"

#include <QJsonDocument>

namespace tuttu {

void HubLog::say(const char *event, const QJsonObject &more)
{
    QJsonObject line = more;
    line.insert(QStringLiteral("at"), m_clock.now().toString(Qt::ISODateWithMs));
    line.insert(QStringLiteral("event"), QLatin1String(event));
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const std::lock_guard lock(m_mutex);
    m_sink(text);
}

} // namespace tuttu

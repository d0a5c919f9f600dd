// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace tuttu {

/** Reads what a stranger sent, field by field, each with its limits. The first field that breaks one is named in problem(); what is read
 *  after that is empty and not to be used. Fields nobody asks for are let pass: a newer other end may send them. */
class WireReader
{
public:
    static constexpr int deepest = 16;

    explicit WireReader(const QJsonObject &object) : m_object(object) {}
    /** One JSON object of at most `longest` bytes, nested at most `deepest` deep. Errors: TooLarge, Invalid. */
    static Result<QJsonObject> parse(const QByteArray &text, qsizetype longest);

    bool ok() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }
    Error error() const;                                                 ///< Invalid
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    QString text(const char *key, qsizetype longest);                    ///< not empty, printable
    qint64 whole(const char *key, qint64 least, qint64 most);            ///< 1.5 and 1e30 are none
    bool yesNo(const char *key);
    QByteArray bytes(const char *key, qsizetype least, qsizetype most);  ///< base64
    QDateTime time(const char *key);                                     ///< ISO 8601 with a Z, from 1970 (a clock nobody has set) to 2999
    QJsonObject object(const char *key);
    QJsonArray list(const char *key, qsizetype most);
    template<typename IdType> IdType id(const char *key) { return IdType(uuid(key)); }

    void fail(const char *key, const char *why);

private:
    QUuid uuid(const char *key); ///< as Id::toString() writes it, never null
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }

    QJsonObject m_object;
    QString m_problem;
};

QString wireTime(const QDateTime &at);
QString wireBytes(const QByteArray &bytes);
QByteArray wireJson(const QJsonObject &object); ///< without a blank

} // namespace tuttu

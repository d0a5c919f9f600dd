// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/wirereader.h"

#include <QJsonDocument>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Looked at before anything is built of it: a parser's own limit is far deeper than anything we send. */
bool isTooDeep(const QByteArray &text)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > WireReader::deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<QJsonObject> WireReader::parse(const QByteArray &text, qsizetype longest)
{
    if (text.size() > longest)
        return {Errc::TooLarge, u"%1 bytes, %2 are the most"_s.arg(text.size()).arg(longest)};
    if (isTooDeep(text))
        return {Errc::Invalid, u"nested deeper than %1"_s.arg(deepest)};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return {Errc::Invalid, u"no JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset)};
    if (!document.isObject())
        return {Errc::Invalid, u"no JSON object"_s};
    return document.object();
}

Error WireReader::error() const
{
    return {Errc::Invalid, m_problem};
}

void WireReader::fail(const char *key, const char *why)
{
    if (m_problem.isEmpty())
        m_problem = u"field '%1' %2"_s.arg(QLatin1String(key), QLatin1String(why));
}

QString WireReader::text(const char *key, qsizetype longest)
{
    const QJsonValue v = value(key);
    const QString s = v.toString();
    if (!v.isString() || s.isEmpty())
        fail(key, "is no text");
    else if (s.size() > longest)
        fail(key, "is too long");
    else if (!std::all_of(s.begin(), s.end(), [](QChar c) { return c.isPrint(); }))
        fail(key, "has characters that cannot be shown");
    return ok() ? s : QString();
}

qint64 WireReader::whole(const char *key, qint64 least, qint64 most)
{
    const QJsonValue v = value(key);
    // Two different defaults tell a number that is not whole, or too large, from one that happens to be the default.
    if (!v.isDouble() || (v.toInteger(0) == 0 && v.toInteger(1) == 1))
        fail(key, "is no whole number");
    else if (v.toInteger() < least || v.toInteger() > most)
        fail(key, "is out of range");
    return ok() ? v.toInteger() : 0;
}

bool WireReader::yesNo(const char *key)
{
    if (!value(key).isBool())
        fail(key, "is neither true nor false");
    return ok() && value(key).toBool();
}

QByteArray WireReader::bytes(const char *key, qsizetype least, qsizetype most)
{
    const QJsonValue v = value(key);
    const auto decoded = QByteArray::fromBase64Encoding(v.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!v.isString() || !decoded)
        fail(key, "is no base64");
    else if (decoded.decoded.size() < least || decoded.decoded.size() > most)
        fail(key, "has a wrong length");
    return ok() ? decoded.decoded : QByteArray();
}

QDateTime WireReader::time(const char *key)
{
    const QString s = value(key).toString();
    const QDateTime at = QDateTime::fromString(s, Qt::ISODateWithMs);
    if (s.size() > 32 || !s.endsWith(u'Z') || !at.isValid() || at.date().year() < 1970 /* a clock nobody has set */ || at.date().year() > 2999)
        fail(key, "is no time in UTC");
    return ok() ? at.toUTC() : QDateTime();
}

QJsonObject WireReader::object(const char *key)
{
    if (!value(key).isObject())
        fail(key, "is no object");
    return ok() ? value(key).toObject() : QJsonObject();
}

QJsonArray WireReader::list(const char *key, qsizetype most)
{
    if (!value(key).isArray())
        fail(key, "is no list");
    else if (value(key).toArray().size() > most)
        fail(key, "has too many entries");
    return ok() ? value(key).toArray() : QJsonArray();
}

QUuid WireReader::uuid(const char *key)
{
    const QString s = value(key).toString();
    const QUuid id = QUuid::fromString(s);
    if (id.isNull() || id.toString(QUuid::WithoutBraces) != s)
        fail(key, "is no id");
    return ok() ? id : QUuid();
}

QString wireTime(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString wireBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray wireJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace tuttu

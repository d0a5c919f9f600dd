// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <vector>

namespace tuttu {

/** Writes a value's fields into a JSON object. Times are ISO 8601 with milliseconds in UTC; absent ones are left out. */
class FieldWriter
{
public:
    template<typename T>
    void operator()(const char *key, const T &value)
    {
        if (const QJsonValue json = toValue(value); !json.isUndefined())
            m_object.insert(QLatin1String(key), json);
    }
    /** A field that ops of earlier programs do not have. */
    template<typename T> void later(const char *key, const T &value) { (*this)(key, value); }
    const QJsonObject &object() const { return m_object; }

private:
    static QJsonValue toValue(const QString &v) { return v; }
    static QJsonValue toValue(bool v) { return v; }
    static QJsonValue toValue(const QJsonObject &v) { return v; }
    static QJsonValue toValue(int v) { return v; }
    static QJsonValue toValue(qint64 v) { return v; }
    static QJsonValue toValue(const QStringList &v) { return QJsonArray::fromStringList(v); }
    static QJsonValue toValue(const QDateTime &v) { return v.isValid() ? v.toUTC().toString(Qt::ISODateWithMs) : QJsonValue(QJsonValue::Undefined); }
    static QJsonValue toValue(const QDate &v) { return v.isValid() ? v.toString(Qt::ISODate) : QJsonValue(QJsonValue::Undefined); }
    template<typename Tag> static QJsonValue toValue(const Id<Tag> &v) { return v.isNull() ? QJsonValue(QJsonValue::Undefined) : v.toString(); }
    template<typename E> requires std::is_enum_v<E> static QJsonValue toValue(E v) { return int(v); }
    template<typename T> static QJsonValue toValue(const std::optional<T> &v) { return v ? toValue(*v) : QJsonValue(QJsonValue::Undefined); }
    template<typename T> static QJsonValue toValue(const std::vector<T> &v)
    {
        QJsonArray array;
        for (const T &item : v)
            array.append(toValue(item));
        return array;
    }
    template<typename T> requires std::is_class_v<T> static QJsonValue toValue(const T &v)
    {
        FieldWriter inner;
        fields(inner, v);
        return inner.object();
    }

    QJsonObject m_object;
};

/** Reads them back. The first field that is missing or of the wrong type is named in problem(). */
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object) : m_object(object) {}
    const QString &problem() const { return m_problem; }

    template<typename T>
    void operator()(const char *key, T &value)
    {
        if (m_problem.isEmpty() && !read(m_object.value(QLatin1String(key)), value))
            m_problem = QLatin1String("field '") + QLatin1String(key) + QLatin1String("' is missing or not of its type");
    }

    /** A field that ops of earlier programs do not have: absent, it stays as it is. */
    template<typename T> void later(const char *key, T &value)
    {
        if (m_object.contains(QLatin1String(key)))
            (*this)(key, value);
    }

private:
    static bool read(const QJsonValue &j, QJsonObject &v) { v = j.toObject(); return j.isObject(); }
    static bool read(const QJsonValue &j, QString &v) { v = j.toString(); return j.isString(); }
    static bool read(const QJsonValue &j, bool &v) { v = j.toBool(); return j.isBool(); }
    static bool read(const QJsonValue &j, int &v) { v = j.toInt(); return j.isDouble(); }
    static bool read(const QJsonValue &j, qint64 &v) { v = j.toInteger(); return j.isDouble(); }
    static bool read(const QJsonValue &j, QStringList &v)
    {
        v.clear();
        for (const QJsonValue item : j.toArray())
            v.append(item.toString());
        return j.isArray();
    }
    static bool read(const QJsonValue &j, QDateTime &v)
    {
        if (j.isUndefined())
            return true;
        v = QDateTime::fromString(j.toString(), Qt::ISODateWithMs).toUTC();
        return v.isValid();
    }
    static bool read(const QJsonValue &j, QDate &v)
    {
        if (j.isUndefined())
            return true;
        v = QDate::fromString(j.toString(), Qt::ISODate);
        return v.isValid();
    }
    template<typename Tag> static bool read(const QJsonValue &j, Id<Tag> &v)
    {
        v = Id<Tag>::fromString(j.toString());
        return j.isUndefined() || !v.isNull();
    }
    // A value outside an enum cannot be told here: readers of enums switch over all of them and treat the rest as the first.
    template<typename E> requires std::is_enum_v<E> static bool read(const QJsonValue &j, E &v) { v = E(j.toInt()); return j.isDouble() && j.toInt() >= 0 && j.toInt() < 32; }
    template<typename T> static bool read(const QJsonValue &j, std::optional<T> &v)
    {
        if (j.isUndefined())
            return true;
        return read(j, v.emplace());
    }
    template<typename T> static bool read(const QJsonValue &j, std::vector<T> &v)
    {
        v.clear();
        for (const QJsonValue item : j.toArray()) {
            if (!read(item, v.emplace_back()))
                return false;
        }
        return j.isArray();
    }
    template<typename T> requires std::is_class_v<T> static bool read(const QJsonValue &j, T &v)
    {
        FieldReader inner(j.toObject());
        fields(inner, v);
        return j.isObject() && inner.m_problem.isEmpty();
    }

    QJsonObject m_object;
    QString m_problem;
};

} // namespace tuttu

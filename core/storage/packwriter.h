// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

#include <array>
#include <bit>

namespace tuttu {

/** A value's fields as compact bytes, for sealed cells: the same field lists that make JSON (core/domain/fields.h), ten times faster.
 *  Whole numbers are zigzag varints; texts, lists and inner structs carry their length. A field appended to the end of a struct keeps
 *  old cells readable (it stays at its default); any other change needs a new Cell::version. */
class PackWriter
{
public:
    template<typename T> void operator()(const char *, const T &value) { put(value); }
    const QByteArray &bytes() const { return m_bytes; }

    void put(qint64 v)
    {
        quint64 u = (quint64(v) << 1) ^ quint64(v >> 63);
        for (; u >= 0x80; u >>= 7)
            m_bytes.append(char(u | 0x80));
        m_bytes.append(char(u));
    }
    void put(int v) { put(qint64(v)); }
    void put(bool v) { put(qint64(v)); }
    void put(double v) { put(std::bit_cast<qint64>(v)); }
    void put(const QByteArray &v) { put(qint64(v.size())); m_bytes.append(v); }
    void put(const QString &v) { put(v.toUtf8()); }
    void put(const QDateTime &v) { putOptional(v.isValid(), v.isValid() ? v.toMSecsSinceEpoch() : 0); }
    void put(const QDate &v) { putOptional(v.isValid(), v.isValid() ? v.toJulianDay() : 0); }
    template<typename Tag> void put(const Id<Tag> &v) { m_bytes.append(v.bytes()); }
    template<typename E> requires std::is_enum_v<E> void put(E v) { put(qint64(v)); }
    template<typename T> void put(const std::optional<T> &v)
    {
        put(v.has_value());
        if (v)
            put(*v);
    }
    template<typename T> void put(const std::vector<T> &v) { putList(v); }
    template<typename T> void put(const QList<T> &v) { putList(v); }
    template<typename T, size_t n> void put(const std::array<T, n> &v) { putList(v); }
    template<typename T> requires std::is_class_v<T> void put(const T &v)
    {
        PackWriter inner;
        fields(inner, v);
        put(inner.bytes());
    }

private:
    void putOptional(bool there, qint64 value)
    {
        put(there);
        if (there)
            put(value);
    }
    template<typename List> void putList(const List &list)
    {
        put(qint64(list.size()));
        for (const auto &item : list)
            put(item);
    }
    QByteArray m_bytes;
};

} // namespace tuttu

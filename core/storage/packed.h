// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

#include <QtEndian>

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

/** Reads them back. Never past the end: what is cut or absurd makes ok() false, what is absent at the end stays as it was. */
class PackReader
{
public:
    explicit PackReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}
    bool ok() const { return m_ok; }

    template<typename T> void operator()(const char *, T &value)
    {
        if (m_ok && m_at != m_end)
            take(value);
    }

    void take(qint64 &v)
    {
        quint64 u = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = quint8(*m_at++);
            u |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80) {
                v = qint64(u >> 1) ^ -qint64(u & 1);
                return;
            }
        }
        m_ok = false;
    }
    void take(int &v) { v = int(number()); }
    void take(bool &v) { v = number() != 0; }
    void take(QByteArray &v) { v = slice().toByteArray(); }
    void take(QString &v) { v = QString::fromUtf8(slice()); }
    void take(QDateTime &v) { v = number() ? QDateTime::fromMSecsSinceEpoch(number(), Qt::UTC) : QDateTime(); }
    void take(QDate &v) { v = number() ? QDate::fromJulianDay(number()) : QDate(); }
    template<typename Tag> void take(Id<Tag> &v)
    {
        if (m_end - m_at < 16) {
            m_ok = false;
            return;
        }
        v = Id<Tag>::fromBytes(QByteArray::fromRawData(m_at, 16));
        m_at += 16;
    }
    template<typename E> requires std::is_enum_v<E> void take(E &v)
    {
        const qint64 n = number();
        m_ok = m_ok && n >= 0 && n < 32;
        v = E(n);
    }
    template<typename T> void take(std::optional<T> &v)
    {
        v.reset();
        if (number())
            take(v.emplace());
    }
    template<typename T> void take(std::vector<T> &v) { takeList(v); }
    template<typename T> void take(QList<T> &v) { takeList(v); }
    template<typename T> requires std::is_class_v<T> void take(T &v)
    {
        PackReader inner(slice());
        fields(inner, v);
        m_ok = m_ok && inner.m_ok;
    }
    QByteArrayView slice()
    {
        const qint64 size = number();
        if (!m_ok || size < 0 || size > m_end - m_at) {
            m_ok = false;
            return {};
        }
        const QByteArrayView view(m_at, size);
        m_at += size;
        return view;
    }
    qint64 number()
    {
        qint64 v = 0;
        take(v);
        return v;
    }

private:
    template<typename List> void takeList(List &list)
    {
        list.clear();
        const qint64 size = number();
        if (size < 0 || size > m_end - m_at) { // every item takes at least a byte
            m_ok = false;
            return;
        }
        list.reserve(decltype(list.size())(size));
        for (qint64 i = 0; i < size && m_ok; ++i)
            take(list.emplace_back());
    }
    const char *m_at, *m_end;
    bool m_ok = true;
};

template<typename T>
QByteArray packed(const T &value)
{
    PackWriter writer;
    fields(writer, value);
    return writer.bytes();
}

/** Errc::Damaged when the bytes are not a T. */
template<typename T>
Result<T> unpacked(QByteArrayView bytes)
{
    T value;
    PackReader reader(bytes);
    fields(reader, value);
    if (!reader.ok())
        return {Errc::Damaged, QStringLiteral("packed bytes do not read back")};
    return value;
}

} // namespace tuttu

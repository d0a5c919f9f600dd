// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

#include <array>
#include <bit>

namespace tuttu {

/** Reads what PackWriter wrote. Never past the end: what is cut or absurd makes ok() false, what is absent at the end stays as it was. */
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
    void take(double &v) { v = std::bit_cast<double>(number()); }
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
    template<typename T, size_t n> void take(std::array<T, n> &v)
    {
        m_ok = m_ok && number() == qint64(n);
        for (size_t i = 0; i < n && m_ok; ++i)
            take(v[i]);
    }
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

} // namespace tuttu

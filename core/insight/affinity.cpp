// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/affinity.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <numeric>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

const QByteArray magic = QByteArrayLiteral("TuttuAff");
constexpr quint32 formatVersion = 1;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype headerSize = 8 + 4 + 4 + 4 + 4 + 8;

template<typename T>
void put(QByteArray &out, T value)
{
    char bytes[sizeof(T)];
    qToLittleEndian(value, bytes);
    out.append(bytes, sizeof(T));
}

void putAll(QByteArray &out, const std::vector<int> &values)
{
    for (const int v : values)
        put(out, qint32(v));
}

/** Takes numbers off the front; the caller has checked the length. */
struct Reader {
    const char *at;

    template<typename T>
    T take()
    {
        const T value = qFromLittleEndian<T>(at);
        at += sizeof(T);
        return value;
    }
    std::vector<int> takeAll(size_t count)
    {
        std::vector<int> values(count);
        for (int &v : values)
            v = take<qint32>();
        return values;
    }
};

QByteArray checksumOf(QByteArrayView bytes) { return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256); }

bool within(const std::vector<int> &values, int highest)
{
    return std::all_of(values.begin(), values.end(), [&](int v) { return v >= 0 && v <= highest; });
}

} // namespace

std::span<const Neighbour> Affinity::neighbours(int item) const
{
    const size_t start = size_t(m_rowStart[size_t(item)]), end = size_t(m_rowStart[size_t(item) + 1]);
    return std::span(m_neighbours).subspan(start, end - start);
}

double Affinity::lift(int item, const Neighbour &other) const
{
    return double(other.together) * m_basketCount / (double(baskets(item)) * baskets(other.item));
}

/** What follows from the counts and is not kept in the bytes. */
void Affinity::index()
{
    m_index.clear();
    m_index.reserve(itemCount());
    for (int i = 0; i < itemCount(); ++i)
        m_index.insert(m_products[size_t(i)], i);
    m_popular.resize(m_products.size());
    std::iota(m_popular.begin(), m_popular.end(), 0);
    std::erase_if(m_popular, [&](int i) { return recentBaskets(i) == 0; });
    std::stable_sort(m_popular.begin(), m_popular.end(), [&](int a, int b) { return recentBaskets(a) > recentBaskets(b); });
    m_popular.resize(std::min(m_popular.size(), size_t(popularKept)));
}

QByteArray Affinity::toBytes() const
{
    QByteArray out = magic;
    out.reserve(headerSize + qsizetype(m_products.size()) * 28 + qsizetype(m_neighbours.size()) * 12 + 4 + checksumSize);
    put(out, formatVersion);
    put(out, quint32(m_products.size()));
    put(out, quint32(m_neighbours.size()));
    put(out, qint32(m_basketCount));
    put(out, qint64(m_asOf.toJulianDay()));
    for (const ProductId &product : m_products)
        out.append(product.bytes());
    putAll(out, m_baskets);
    putAll(out, m_recent);
    putAll(out, m_rowStart);
    for (const Neighbour &n : m_neighbours) {
        put(out, qint32(n.item));
        put(out, qint32(n.together));
        put(out, std::bit_cast<quint32>(n.weight));
    }
    out.append(checksumOf(out));
    return out;
}

Result<Affinity> Affinity::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < headerSize + checksumSize || !bytes.startsWith(magic))
        return {Errc::Damaged, u"not a co-purchase model"_s};
    Reader in{bytes.constData() + magic.size()};
    if (const auto version = in.take<quint32>(); version != formatVersion)
        return {version > formatVersion ? Errc::NewerSchema : Errc::Damaged, u"co-purchase model of version %1"_s.arg(version)};
    const QByteArrayView content = QByteArrayView(bytes).chopped(checksumSize);
    if (checksumOf(content) != bytes.last(checksumSize))
        return {Errc::Damaged, u"co-purchase model: wrong checksum"_s};
    const auto items = in.take<quint32>();
    const auto neighbours = in.take<quint32>();
    if (quint64(content.size()) != quint64(headerSize) + quint64(items) * 28 + 4 + quint64(neighbours) * 12)
        return {Errc::Damaged, u"co-purchase model: wrong length"_s};

    Affinity out;
    out.m_basketCount = in.take<qint32>();
    out.m_asOf = QDate::fromJulianDay(in.take<qint64>());
    for (quint32 i = 0; i < items; ++i, in.at += 16)
        out.m_products.push_back(ProductId::fromBytes(QByteArray::fromRawData(in.at, 16)));
    out.m_baskets = in.takeAll(items);
    out.m_recent = in.takeAll(items);
    out.m_rowStart = in.takeAll(items + 1);
    for (quint32 i = 0; i < neighbours; ++i) {
        const int item = in.take<qint32>();
        const int together = in.take<qint32>();
        out.m_neighbours.push_back({item, together, std::bit_cast<float>(in.take<quint32>())});
    }
    const bool rowsFit = out.m_rowStart.front() == 0 && std::is_sorted(out.m_rowStart.begin(), out.m_rowStart.end()) && out.m_rowStart.back() == int(neighbours);
    const bool itemsFit = std::all_of(out.m_neighbours.begin(), out.m_neighbours.end(), [&](const Neighbour &n) { return n.item >= 0 && n.item < int(items); });
    if (!rowsFit || !itemsFit || !within(out.m_baskets, out.m_basketCount) || !within(out.m_recent, std::numeric_limits<int>::max()))
        return {Errc::Damaged, u"co-purchase model: counts that do not fit"_s};
    out.index();
    return out;
}

} // namespace tuttu

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
constexpr quint32 formatVersion = 2; // 1 had neither season nor card
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

double Affinity::trend(int item) const
{
    constexpr double share = 28.0 / 112;
    return (m_lately[size_t(item)] + 1) / (m_before[size_t(item)] * share + 1);
}

/** The number of a product, a new one behind all others. */
int Affinity::numberOf(const ProductId &product)
{
    const auto known = m_index.constFind(product);
    if (known != m_index.cend())
        return *known;
    const int item = itemCount();
    m_index.insert(product, item);
    m_products.push_back(product);
    for (std::vector<int> *counts : {&m_baskets, &m_recent, &m_lately, &m_before})
        counts->push_back(0);
    m_rowStart.push_back(m_rowStart.back());
    return item;
}

void Affinity::sold(std::span<const ProductId> products, bool here)
{
    std::vector<int> items;
    for (const ProductId &product : products)
        items.push_back(numberOf(product));
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    if (items.empty())
        return;
    ++m_basketCount;
    for (const int item : items) {
        ++m_baskets[size_t(item)];
        ++m_lately[size_t(item)];
        ++m_before[size_t(item)];
        for (int n = m_rowStart[size_t(item)]; n < m_rowStart[size_t(item) + 1]; ++n) {
            Neighbour &neighbour = m_neighbours[size_t(n)];
            neighbour.together += std::binary_search(items.begin(), items.end(), neighbour.item);
        }
        if (here && m_recent[size_t(item)]++ == 0)
            m_popular.push_back(item);
    }
    rankPopular();
}

/** Items that are in m_popular already, in order; those that fell off the end come back when they sell again. */
void Affinity::rankPopular()
{
    std::sort(m_popular.begin(), m_popular.end(), [&](int a, int b) { return recentBaskets(a) != recentBaskets(b) ? recentBaskets(a) > recentBaskets(b) : a < b; });
    m_popular.resize(std::min(m_popular.size(), size_t(popularKept)));
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
    rankPopular();
}

QByteArray Affinity::toBytes() const
{
    QByteArray out = magic;
    const QByteArray card = m_card.toJson();
    out.reserve(headerSize + qsizetype(m_products.size()) * 36 + qsizetype(m_neighbours.size()) * 12 + 8 + card.size() + checksumSize);
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
    putAll(out, m_lately);
    putAll(out, m_before);
    put(out, quint32(card.size()));
    out.append(card);
    out.append(checksumOf(out));
    return out;
}

bool Affinity::fits() const
{
    const bool rows = m_rowStart.front() == 0 && std::is_sorted(m_rowStart.begin(), m_rowStart.end()) && m_rowStart.back() == int(m_neighbours.size());
    const bool items = std::all_of(m_neighbours.begin(), m_neighbours.end(), [&](const Neighbour &n) { return n.item >= 0 && n.item < itemCount(); });
    constexpr int any = std::numeric_limits<int>::max();
    return rows && items && within(m_baskets, m_basketCount) && within(m_recent, any) && within(m_lately, any) && within(m_before, any);
}

Result<Affinity> Affinity::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < headerSize + checksumSize || !bytes.startsWith(magic))
        return {Errc::Damaged, u"not a co-purchase model"_s};
    Reader in{bytes.constData() + magic.size()};
    const auto version = in.take<quint32>();
    if (version < 1 || version > formatVersion)
        return {version > formatVersion ? Errc::NewerSchema : Errc::Damaged, u"co-purchase model of version %1"_s.arg(version)};
    const QByteArrayView content = QByteArrayView(bytes).chopped(checksumSize);
    if (checksumOf(content) != bytes.last(checksumSize))
        return {Errc::Damaged, u"co-purchase model: wrong checksum"_s};
    const auto items = in.take<quint32>();
    const auto neighbours = in.take<quint32>();
    const quint64 counted = quint64(headerSize) + quint64(items) * 28 + 4 + quint64(neighbours) * 12;
    const quint64 size = quint64(content.size()), seasonal = quint64(items) * 8 + 4;
    if (version == 1 ? size != counted : size < counted + seasonal)
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
    out.m_lately = version == 1 ? std::vector<int>(items, 0) : in.takeAll(items);
    out.m_before = version == 1 ? std::vector<int>(items, 0) : in.takeAll(items);
    if (version > 1) {
        const auto cardSize = in.take<quint32>();
        if (size != counted + seasonal + cardSize)
            return {Errc::Damaged, u"co-purchase model: wrong length"_s};
        out.m_card = ModelCard::fromJson(QByteArray(in.at, qsizetype(cardSize)));
    }
    if (!out.fits())
        return {Errc::Damaged, u"co-purchase model: counts that do not fit"_s};
    out.index();
    return out;
}

} // namespace tuttu

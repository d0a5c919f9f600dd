// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storedsearchkeys.h"

#include "core/security/sealer.h"
#include "core/storage/packed.h"
#include "core/storage/searchindex.h"

namespace tuttu {

namespace {

Cell cell(qint64 customer) { return {"customer_search", customer, "sealed"}; }

} // namespace

QByteArray sealedSearchKeys(const Sealer &sealer, qint64 customer, const SearchKeys &keys)
{
    PackWriter writer;
    writer.put(keys.words);
    writer.put(keys.numbers);
    return sealer.seal(cell(customer), writer.bytes());
}

Result<SearchKeys> openedSearchKeys(const Sealer &sealer, qint64 customer, QByteArrayView sealed)
{
    const auto plain = sealer.open(cell(customer), sealed);
    if (!plain)
        return plain.error();
    SearchKeys keys;
    PackReader reader(*plain);
    reader.take(keys.words);
    reader.take(keys.numbers);
    if (!reader.ok())
        return {Errc::Damaged, QStringLiteral("search keys do not read back")};
    return keys;
}

void addToIndex(SearchIndex &index, qint64 customer, const SearchKeys &keys)
{
    std::vector<SearchIndex::Entry> words, numbers;
    for (const QByteArray &word : keys.words)
        words.push_back(SearchIndex::word(word, quint32(customer)));
    for (const QByteArray &number : keys.numbers)
        numbers.push_back(SearchIndex::number(number, quint32(customer)));
    index.add(SearchIndex::Words, std::move(words));
    index.add(SearchIndex::Numbers, std::move(numbers));
    index.text.put(quint32(customer), keys);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/packed.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

/** Reads all rows with `read(statement) -> Result<T>`. */
template<typename T, typename Read>
Result<std::vector<T>> rows(Statement &s, Read read)
{
    std::vector<T> all;
    while (s.step()) {
        Result<T> row = read(s);
        if (!row)
            return row.error();
        all.push_back(std::move(*row));
    }
    if (!s.ok())
        return s.error();
    return all;
}

/** The words of a row, out of the cell sealed for its table and key. */
template<typename Words>
Result<Words> openedWords(const Shelf &shelf, const char *table, const Statement &s, int key, int sealed)
{
    const auto plain = shelf.sealer.open({table, s.integer(key), "sealed"}, s.view(sealed));
    if (!plain)
        return plain.error();
    return unpacked<Words>(*plain);
}

template<typename Words>
QByteArray sealedWords(const Shelf &shelf, const char *table, qint64 key, const Words &words)
{
    return shelf.sealer.seal({table, key, "sealed"}, packed(words));
}

/** The number of the only row and column; a sealed cell is bound to its row, so the row's key must be known before it is written. */
inline Result<qint64> first(Statement &&s)
{
    if (!s.step())
        return s.error();
    return s.integer(0);
}

} // namespace tuttu

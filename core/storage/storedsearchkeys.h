// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/searchkeys.h"

namespace tuttu {

class Sealer;
class SearchIndex;

// How search keys stand in customer_search.sealed, and how they come into the index.

QByteArray sealedSearchKeys(const Sealer &sealer, qint64 customer, const SearchKeys &keys);
Result<SearchKeys> openedSearchKeys(const Sealer &sealer, qint64 customer, QByteArrayView sealed);
void addToIndex(SearchIndex &index, qint64 customer, const SearchKeys &keys);

} // namespace tuttu

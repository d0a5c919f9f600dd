// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"

namespace tuttu {

struct Shelf;

/** Looks: products picked to be shown together. */
class LookStore
{
public:
    explicit LookStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Inside a transaction.
    Result<> apply(const LookMade &o);
    Result<> takeBack(const LookId &look);

    Result<std::vector<Look>> looksOf(qint64 customerKey) const; ///< the last ten, newest first
    Result<std::vector<Look>> forAnybody() const;                ///< the last twenty made for nobody in particular

private:
    Result<std::vector<Look>> read(class Statement &s) const;
    const Shelf &m_shelf;
};

} // namespace tuttu

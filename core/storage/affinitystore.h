// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace tuttu {

struct Shelf;

/** The trained co-purchase model, as bytes of the insight room's making. */
class AffinityStore
{
public:
    explicit AffinityStore(const Shelf &shelf) : m_shelf(shelf) {}

    struct Kept {
        QByteArray bytes;
        QDateTime made;
    };
    Result<> save(int version, const QByteArray &bytes);
    Result<Kept> load(int version) const; ///< NotFound when there is none of this version: train again

private:
    const Shelf &m_shelf;
};

} // namespace tuttu

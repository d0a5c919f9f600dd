// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/changes.h"

#include <QFuture>

namespace tuttu {

/** Where the hub's changes go, and how far they have come. */
class FeedSink
{
public:
    virtual ~FeedSink() = default;
    virtual QFuture<Result<std::vector<ChangesQuery::Place>>> places() = 0;
    /** The answer to `asked`, each page whole with its cursor or not at all. */
    virtual QFuture<Result<>> apply(const std::vector<ChangesQuery::Place> &asked, const ChangesAnswer &answer) = 0;
};

} // namespace tuttu

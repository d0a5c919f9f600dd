// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/insight/lifetime/spend.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tuttu {

/** Every model fitted to one table of histories, with the time each took. */
struct LifetimeFits {
    std::vector<FittedModel> models;   ///< in the order of candidates()
    std::vector<double> milliseconds;
    size_t chosen = 0;
    FittedSpend spend;
    double spendMilliseconds = 0;

    const FittedModel &best() const { return models[chosen]; }
    /** By its name; null = there is none. */
    const FittedModel *named(const QString &name) const;
};

/** Somebody must have come back. */
LifetimeFits fitLifetime(const std::vector<CustomerHistory> &histories);

/** {code, text} of each doubt: what is wrong and what it means for forecasts. */
QJsonArray doubtsJson(const std::vector<Doubt> &doubts, bool usable);
QJsonObject modelsJson(const LifetimeFits &fits);

} // namespace tuttu

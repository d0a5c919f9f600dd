// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace tuttu {

/** Something chosen clearly more often than would be usual, with the counts that say so. */
struct Preference {
    QString what;
    int times = 0, of = 0;   ///< chosen so often of so many
    double usual = 0;        ///< share one would expect, 0 to 1
    double share = 0;        ///< their own, drawn towards the usual by ten imagined choices
    friend bool operator==(const Preference &, const Preference &) = default;
};

/** Whether a share lies above the usual one (between 0 and 1) with nineteen chances in twenty (the posterior of a Beta prior worth ten
 *  choices), chosen four times at least. */
bool isPreference(int times, int of, double usual);

/** Strongest first: those of `chosen` (how often each) that are preferences. What has no usual share is left out. */
std::vector<Preference> preferences(const QHash<QString, int> &chosen, const QHash<QString, double> &usual);

} // namespace tuttu

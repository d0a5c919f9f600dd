// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace tuttu {

/** One way in for what strangers send. The program ends at once when something that must always hold does not. */
struct FuzzTarget {
    const char *name; ///< its folder of seeds under tests/fuzz/corpus
    void (*feed)(const QByteArray &input);
};

const std::vector<FuzzTarget> &fuzzTargets();

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/importreport.h"

namespace tuttu {

void ImportReport::add(RowProblem problem)
{
    ++problemCount;
    if (problems.size() < problemCap)
        problems.push_back(std::move(problem));
}

} // namespace tuttu

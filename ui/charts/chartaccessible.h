// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tuttu {

/** From now on a ChartWidget is to screen readers one object with its cells as children. */
void announceChartsAccessibly();

} // namespace tuttu

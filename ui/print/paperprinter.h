// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tuttu {

struct LookPaper;
struct ReportPaper;

/** Sends it to the printer the system uses by itself; the system queues it. Errors: NotFound (there is no printer), Io (it refuses). */
Result<> printLook(const LookPaper &paper);
Result<> printReport(const ReportPaper &paper);

} // namespace tuttu

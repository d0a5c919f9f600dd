// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/erasurestore.h"

namespace tuttu {

/** The ledger of erasures as it is kept beside backups: JSON of keyed hashes, no word about anybody. */
struct LedgerFile {
    /** All or nothing. Errors: Io. */
    static Result<> write(const QString &path, const std::vector<LedgerLine> &ledger);
    /** Errors: Io, Invalid (it is no ledger, or a line of it is not whole). The detail names the file. */
    static Result<std::vector<LedgerLine>> read(const QString &path);
};

} // namespace tuttu

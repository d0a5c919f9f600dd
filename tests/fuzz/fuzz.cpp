// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <algorithm>

/** libFuzzer's way in. TUTTU_FUZZ_TARGET names the target this program feeds. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const auto target = std::find_if(tuttu::fuzzTargets().begin(), tuttu::fuzzTargets().end(),
                                            [](const tuttu::FuzzTarget &t) { return qstrcmp(t.name, TUTTU_FUZZ_TARGET) == 0; });
    target->feed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

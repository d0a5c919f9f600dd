// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/notelint/notelint.h"

namespace tuttu {

/** The lint with the lists Tuttu comes with (resources/notes), of all languages. Takes some hundred milliseconds: make it once, and not where a finger waits (bench_notelint). */
NoteLint standardNoteLint();

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/packed.h"

namespace tuttu {

// The parts of a capture that are words: sealed together, one cell a row.

struct NoteWords { QStringList chips; QString text; };
struct NpsWords { QStringList reasons; QString comment; };
struct FollowUpWords { QString what; };

template<typename V, Same<NoteWords> T> void fields(V &v, T &t) { v("chips", t.chips); v("text", t.text); }
template<typename V, Same<NpsWords> T> void fields(V &v, T &t) { v("reasons", t.reasons); v("comment", t.comment); }
template<typename V, Same<FollowUpWords> T> void fields(V &v, T &t) { v("what", t.what); }

} // namespace tuttu

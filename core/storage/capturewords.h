// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/packed.h"

namespace tuttu {

// The parts of a capture that are words: sealed together, one cell a row.

struct NoteWords { QStringList chips; QString text; };
struct NpsWords { QStringList reasons; QString comment; };
struct FollowUpWords { QString what; };
struct SaidWords { ConsentEvent event; Consent before; }; ///< before: what the record had then
struct MessageWords { QString text; };
struct CaseWords { QStringList reasons; QString said, contact; };
struct CaseEventWords { QString text; };
struct LookWords { QString name; };
struct PlanWords { QString text; }; ///< of a note on a day, a key act, the three years' plan
/** Of a conflict `after` is the other value. Of an edit that chose between two, what the other was, so that it comes back with it. */
struct FieldWords { QStringList before, after, unchosen; QDateTime unchosenAt; ClerkId unchosenBy; };

template<typename V, Same<NoteWords> T> void fields(V &v, T &t) { v("chips", t.chips); v("text", t.text); }
template<typename V, Same<NpsWords> T> void fields(V &v, T &t) { v("reasons", t.reasons); v("comment", t.comment); }
template<typename V, Same<FollowUpWords> T> void fields(V &v, T &t) { v("what", t.what); }
template<typename V, Same<SaidWords> T> void fields(V &v, T &t) { v("event", t.event); v("before", t.before); }
template<typename V, Same<MessageWords> T> void fields(V &v, T &t) { v("text", t.text); }
template<typename V, Same<CaseWords> T> void fields(V &v, T &t) { v("reasons", t.reasons); v("said", t.said); v("contact", t.contact); }
template<typename V, Same<CaseEventWords> T> void fields(V &v, T &t) { v("text", t.text); }
template<typename V, Same<LookWords> T> void fields(V &v, T &t) { v("name", t.name); }
template<typename V, Same<PlanWords> T> void fields(V &v, T &t) { v("text", t.text); }
template<typename V, Same<FieldWords> T> void fields(V &v, T &t)
{
    v("before", t.before); v("after", t.after); v("unchosen", t.unchosen); v("unchosenAt", t.unchosenAt); v("unchosenBy", t.unchosenBy);
}

} // namespace tuttu

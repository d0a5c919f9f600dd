// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/recordrule.h"

namespace tuttu {

template<typename V, Same<FieldConflict> T> void fields(V &v, T &t) { v("field", t.field); v("other", t.other); v("at", t.at); v("by", t.by); }
template<typename V, Same<HeldRecord::Conflict> T> void fields(V &v, T &t) { v("op", t.op); v("conflict", t.conflict); }
template<typename V, Same<HeldRecord::Waiting> T> void fields(V &v, T &t) { v("op", t.op); v("changes", t.changes); v("at", t.at); v("by", t.by); }
template<typename V, Same<HeldRecord::Edit> T> void fields(V &v, T &t)
{
    v("op", t.op); v("change", t.change); v("at", t.at); v("by", t.by); v("unchosen", t.unchosen);
}

} // namespace tuttu

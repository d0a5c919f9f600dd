// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tuttu {

/** What has no business in a note: the special categories of GDPR articles 9 and 10, what hurts, and numbers that open doors. */
enum class NoteRisk { Health, Religion, Politics, Ethnicity, SexLife, Union, Crime, Insult, IdNumber, CardNumber };

struct NoteWarning {
    NoteRisk risk = NoteRisk::Health;
    qsizetype at = 0, length = 0; ///< in the text, in QChars
    friend bool operator==(const NoteWarning &, const NoteWarning &) = default;
};

} // namespace tuttu

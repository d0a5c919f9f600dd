// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuebook.h"

namespace tuttu {

/** The book Tuttu comes with (resources/cues), in one of its tones: "plain" or "warm". */
std::shared_ptr<const CueBook> standardCues(const QString &tone = QStringLiteral("plain"));

/** A book of a file of up to 1 MiB, checked as readCueBook() does. Errors: NotFound, Io, TooLarge, Invalid (detail says where and what). */
Result<CueBook> readCueFile(const QString &path, const QString &tone = QStringLiteral("plain"));

} // namespace tuttu

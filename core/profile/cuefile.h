// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuebook.h"

namespace tuttu {

/** The book Tuttu comes with (resources/cues), in one of its tones: "plain" or "warm". */
std::shared_ptr<const CueBook> standardCues(const QString &tone = QStringLiteral("plain"));

inline constexpr qint64 longestCueFile = 1024 * 1024; ///< bytes

QByteArray standardCuesJson();                        ///< the same, as the file it is
QHash<QString, QStringList> neverWords();             ///< language -> words nobody is spoken of with

/** A shop's own book: checked as readCueBook() does, and where it names Tuttu's book as its base, with that book's rules where it has none
 *  of its own (core/insight/cues/cuedraft.h). Errors: Invalid. */
Result<CueBook> readShopCues(const QByteArray &json, const QString &tone = QStringLiteral("plain"));

/** The same of a file of up to longestCueFile. Errors: NotFound, Io, TooLarge, Invalid (detail says where and what). */
Result<CueBook> readCueFile(const QString &path, const QString &tone = QStringLiteral("plain"));

} // namespace tuttu

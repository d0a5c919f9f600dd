// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/notelint/noterisk.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace tuttu {

class NoteWords;

/** Reads what a clerk writes about a customer and points at what must not be kept. It warns of words, not of meanings: it cannot know
 *  what is said between the lines, and says so nowhere. Copies share the lists; a check of a note's length is quick enough for each key. */
class NoteLint
{
public:
    /** `lists`: language -> its list (resources/notes/README.md). Errors: Invalid; detail says which line and why. */
    static Result<NoteLint> fromLists(const QHash<QString, QByteArray> &lists);

    /** In the order of the text, no two of the same kind over the same letters. */
    std::vector<NoteWarning> check(const QString &text) const;

private:
    std::shared_ptr<const NoteWords> m_words;
};

} // namespace tuttu

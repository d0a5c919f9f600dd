// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuebook.h"

namespace tuttu {

/** A shop's own book on disk, and beside it the one before it ("cues.previous.json", empty when that was Tuttu's own). Each verb reads or
 *  writes whole files, atomically; any thread. */
class CueBookStore
{
public:
    explicit CueBookStore(const QString &path, const QString &tone = QStringLiteral("plain")) : m_path(path), m_tone(tone) {}

    struct Kept {
        QByteArray json;       ///< empty: the shop has none of its own
        bool canUndo = false;
    };
    /** Errors: Io, TooLarge. */
    Result<Kept> read() const;
    /** What the bytes say. Errors: Invalid; detail says where and what. */
    Result<std::shared_ptr<const CueBook>> check(const QByteArray &json) const;
    /** Checks, then keeps; empty bytes are Tuttu's own book. `before`: what the file held when it was read; when it holds something else now,
     *  nothing is written. Errors: Invalid, Conflict, Io, TooLarge. */
    Result<std::shared_ptr<const CueBook>> save(const QByteArray &json, const QByteArray &before) const;
    /** The book before the last save; undone once more, that save again. Errors: NotFound, Conflict, Invalid (nothing is changed), Io. */
    Result<std::shared_ptr<const CueBook>> undo(const QByteArray &before) const;

private:
    QString previousPath() const;
    Result<> swapIn(const QByteArray &json, const QByteArray &before) const;

    QString m_path, m_tone;
};

} // namespace tuttu

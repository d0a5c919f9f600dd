// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/frameseal.h"
#include "core/sync/wire/snapshotnotice.h"

#include <QFile>

namespace tuttu {

/** Reads a downloaded snapshot page by page. Not for the GUI thread: a page is opened, unpacked and checked. */
class SnapshotReader
{
public:
    SnapshotReader(SnapshotNotice notice, const QString &path) : m_notice(std::move(notice)), m_file(path), m_seal(m_notice.key) {}

    /** Looks at the whole file: its length and its sum. Then goes to the page behind the first `done`. Errors: Damaged (another file, or a cut one), Io. */
    Result<> begin(qint64 done);
    /** The next page, its `next` a place in this file; of the last one the feed's own, and it is a checkpoint. None: that was the last. Errors: Damaged, Io. */
    Result<std::optional<FeedPage>> next();
    qint64 done() const { return m_page; } ///< pages

private:
    Result<QByteArray> frame(); ///< sealed; empty = the end
    const SnapshotNotice m_notice;
    QFile m_file;
    FrameSeal m_seal;
    qint64 m_page = 0;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/frameseal.h"
#include "core/security/hubkeys.h"
#include "core/sync/wire/snapshotnotice.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace tuttu {

/** A snapshot on its way out, row after row; it is there once it is finished. */
class SnapshotFile
{
public:
    /** `keys` open what devices sealed; null: there is no such row. */
    SnapshotFile(const SnapshotNotice &notice, const QString &path, const HubKeys *keys)
        : m_page{notice.bucket, {}, notice.cursor}, m_file(path), m_keys(keys), m_sum(QCryptographicHash::Sha256), m_key(FrameSeal::newKey()), m_seal(m_key) {}

    Result<> begin(); ///< Io
    /** `whose`: rows of one come one after the other and stay on one page, unless they are too many for one; "~" = nobody's. */
    Result<> add(FeedRow row, const QString &whose);
    Result<> finish(SnapshotNotice &notice); ///< says in it what the file is

private:
    Result<> flush(bool last);
    Result<> write(const QByteArray &bytes);

    FeedPage m_page;
    QSaveFile m_file;
    const HubKeys *m_keys;
    QCryptographicHash m_sum;
    QByteArray m_key;
    FrameSeal m_seal;
    QString m_whose;
    qsizetype m_bytes = 0; ///< about, of the page
    quint64 m_number = 0;
    qint64 m_size = 0, m_rows = 0;
};

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/snapshotfile.h"

#include "core/hub/clearrows.h"
#include "core/sync/wire/packed.h"

#include <QJsonDocument>
#include <QtEndian>

namespace tuttu {

Result<> SnapshotFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return {Errc::Io, m_file.errorString()};
    return write(QByteArray(SnapshotNotice::magic, 8));
}

Result<> SnapshotFile::add(FeedRow row, const QString &whose)
{
    const bool full = qsizetype(m_page.rows.size()) >= FeedPage::mostRows || m_bytes > SnapshotNotice::largestPage / 8;
    if (full || (qsizetype(m_page.rows.size()) >= SnapshotNotice::rowsOfPage && (whose != m_whose || whose == u"~"))) {
        if (const auto done = flush(false); !done)
            return done;
    }
    m_whose = whose;
    m_bytes += row.key.size() + 64 + (row.deleted ? 0 : QJsonDocument(row.content).toJson(QJsonDocument::Compact).size());
    m_page.rows.push_back(std::move(row));
    ++m_rows;
    return {};
}

Result<> SnapshotFile::finish(SnapshotNotice &notice)
{
    if (const auto done = flush(true); !done)
        return done;
    if (!m_file.commit())
        return {Errc::Io, m_file.errorString()};
    notice.sha256 = m_sum.result();
    notice.size = m_size;
    notice.rows = m_rows;
    notice.key = m_key;
    return {};
}

Result<> SnapshotFile::flush(bool last)
{
    if (m_keys)
        openRows(m_page, *m_keys);
    const QByteArray sealed = m_seal.seal(m_number++, last, packedZstd(toBytes(FeedAnswer(m_page))));
    m_page.rows.clear();
    m_bytes = 0;
    QByteArray head(4, Qt::Uninitialized);
    qToLittleEndian(quint32(sealed.size()), head.data());
    return write(head + sealed);
}

Result<> SnapshotFile::write(const QByteArray &bytes)
{
    m_sum.addData(bytes);
    m_size += bytes.size();
    return m_file.write(bytes) == bytes.size() ? Result<>() : Result<>(Errc::Io, m_file.errorString());
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshotreader.h"

#include "core/sync/wire/packed.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tuttu {

using namespace Qt::StringLiterals;

Result<> SnapshotReader::begin(qint64 done)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return {Errc::Io, m_file.errorString()};
    QCryptographicHash sum(QCryptographicHash::Sha256);
    if (m_file.size() != m_notice.size || !sum.addData(&m_file) || sum.result() != m_notice.sha256)
        return {Errc::Damaged, u"the file is not the one the hub told of"_s};
    if (!m_file.seek(0) || m_file.read(8) != QByteArrayView(SnapshotNotice::magic, 8))
        return {Errc::Damaged, u"no snapshot"_s};
    while (m_page < done) {
        const auto passed = frame();
        if (!passed || passed->isEmpty())
            return passed ? Result<>(Errc::Damaged, u"the file has fewer pages"_s) : Result<>(passed.error());
        ++m_page;
    }
    return {};
}

Result<QByteArray> SnapshotReader::frame()
{
    const QByteArray head = m_file.read(4);
    if (head.isEmpty() && m_file.atEnd())
        return QByteArray();
    const quint32 length = head.size() == 4 ? qFromLittleEndian<quint32>(head.constData()) : 0;
    if (length == 0 || length > SnapshotNotice::largestFrame)
        return {Errc::Damaged, u"a frame of no length"_s};
    QByteArray sealed = m_file.read(length);
    return sealed.size() == qsizetype(length) ? Result<QByteArray>(std::move(sealed)) : Result<QByteArray>(Errc::Damaged, u"a frame is cut"_s);
}

Result<std::optional<FeedPage>> SnapshotReader::next()
{
    const auto sealed = frame();
    if (!sealed)
        return sealed.error();
    if (sealed->isEmpty())
        return std::optional<FeedPage>();
    const bool last = m_file.atEnd();
    const auto packed = m_seal.open(quint64(m_page), last, *sealed);
    const auto json = packed ? unpackedZstd(*packed, SnapshotNotice::largestPage) : packed;
    auto answer = json ? feedAnswerFromBytes(*json) : Result<FeedAnswer>(json.error());
    if (!answer)
        return answer.error();
    auto *page = std::get_if<FeedPage>(&*answer);
    if (!page || page->bucket != m_notice.bucket)
        return {Errc::Damaged, u"a page of another bucket"_s};
    ++m_page;
    page->next = last ? m_notice.cursor : m_notice.placeAfter(m_page);
    page->checkpoint = last;
    return std::optional(std::move(*page));
}

} // namespace tuttu

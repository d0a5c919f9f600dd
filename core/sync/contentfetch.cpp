// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/contentfetch.h"

#include "core/base/whendone.h"

#include <QCryptographicHash>

namespace tuttu {

using namespace Qt::StringLiterals;

void ContentFetch::know(const QString &name, const QByteArray &heldSha256, Use use)
{
    m_known.insert(name, {heldSha256, std::move(use)});
}

void ContentFetch::notice(const ContentNotice &notice)
{
    const auto known = m_known.constFind(notice.name);
    if (known == m_known.constEnd() || m_noGood.contains(notice.sha256))
        return;
    const auto coming = m_coming.find(notice.name);
    if (known->held == notice.sha256) {
        if (coming != m_coming.end() && !m_asking)
            m_coming.erase(coming); // what was coming has been taken back
        return;
    }
    if (coming == m_coming.end() || coming->second.notice.sha256 != notice.sha256)
        m_coming[notice.name] = {notice, {}};
    goOn();
}

void ContentFetch::goOn()
{
    if (!m_asking && !m_coming.empty())
        askNext();
}

void ContentFetch::askNext()
{
    if (!m_coming.contains(m_now))
        m_now = m_coming.begin()->first;
    m_asking = true;
    const Coming &next = m_coming[m_now];
    whenDone(m_ask(next.notice.sha256, next.bytes.size()), this, [this, of = next.notice.sha256](const Result<ContentPiece> &piece) {
        m_asking = false;
        const auto coming = m_coming.find(m_now);
        if (coming == m_coming.end() || coming->second.notice.sha256 != of)
            return goOn(); // another version was made meanwhile
        onPiece(coming->second, piece);
    });
}

void ContentFetch::onPiece(Coming &coming, const Result<ContentPiece> &piece)
{
    if (!piece && piece.error().code != Errc::NotFound)
        return; // the hub is away: goOn() when it is not
    const bool fits = piece && piece->from == coming.bytes.size() && !piece->bytes.isEmpty() && piece->from + piece->bytes.size() <= coming.notice.size;
    if (!fits)
        return drop({Errc::Damaged, u"a piece of '%1' does not fit"_s.arg(coming.notice.name)});
    coming.bytes += piece->bytes;
    if (coming.bytes.size() < coming.notice.size)
        return askNext();
    if (QCryptographicHash::hash(coming.bytes, QCryptographicHash::Sha256) != coming.notice.sha256)
        return drop({Errc::Damaged, u"'%1' came, and it is not what was told"_s.arg(coming.notice.name)});
    const Coming whole = std::move(coming);
    m_coming.erase(m_now);
    finish(whole);
}

/** Until the hub tells of it again. */
void ContentFetch::drop(const Error &why)
{
    const ContentNotice notice = m_coming[m_now].notice;
    m_coming.erase(m_now);
    Q_EMIT failed(notice, why);
    goOn();
}

void ContentFetch::finish(const Coming &whole)
{
    m_asking = true; // one thing at a time
    whenDone(m_known[whole.notice.name].use(whole.bytes), this, [this, notice = whole.notice](const Result<Afterwards> &done) {
        m_asking = false;
        if (done) {
            if (*done)
                (*done)();
            m_known[notice.name].held = notice.sha256;
            Q_EMIT used(notice);
        } else {
            if (done.error().code != Errc::Io && done.error().code != Errc::DiskFull)
                m_noGood.insert(notice.sha256);
            Q_EMIT failed(notice, done.error());
        }
        goOn();
    });
}

} // namespace tuttu

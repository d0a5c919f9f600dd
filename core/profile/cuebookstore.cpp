// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/cuebookstore.h"

#include "core/profile/cuefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tuttu {

namespace {

/** Empty when there is no file. */
Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (file.size() > longestCueFile)
        return {Errc::TooLarge, path};
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::Io, path};
    return file.readAll();
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {Errc::Io, path};
    return {};
}

} // namespace

QString CueBookStore::previousPath() const { return QFileInfo(m_path).path() + QStringLiteral("/cues.previous.json"); }

Result<CueBookStore::Kept> CueBookStore::read() const
{
    const auto json = contents(m_path);
    if (!json)
        return json.error();
    return Kept{*json, QFile::exists(previousPath())};
}

Result<std::shared_ptr<const CueBook>> CueBookStore::check(const QByteArray &json) const
{
    if (json.isEmpty())
        return standardCues(m_tone);
    auto book = readShopCues(json, m_tone);
    if (!book)
        return book.error();
    return std::make_shared<const CueBook>(std::move(*book));
}

/** The former one is put aside first: whatever happens between the two, one of them is whole and the book in use is untouched. */
Result<> CueBookStore::swapIn(const QByteArray &json, const QByteArray &before) const
{
    if (m_path.isEmpty())
        return {Errc::ReadOnly, QStringLiteral("this shop has no folder for a book")};
    const auto now = contents(m_path);
    if (!now)
        return now.error();
    if (*now != before)
        return {Errc::Conflict, m_path};
    if (*now == json)
        return {};
    if (const auto kept = write(previousPath(), *now); !kept)
        return kept;
    if (!json.isEmpty())
        return write(m_path, json);
    return QFile::remove(m_path) ? Result<>() : Result<>(Errc::Io, m_path);
}

Result<std::shared_ptr<const CueBook>> CueBookStore::save(const QByteArray &json, const QByteArray &before) const
{
    if (json.size() > longestCueFile)
        return {Errc::TooLarge, m_path};
    auto book = check(json);
    if (!book)
        return book;
    if (const auto done = swapIn(json, before); !done)
        return done.error();
    return book;
}

Result<std::shared_ptr<const CueBook>> CueBookStore::undo(const QByteArray &before) const
{
    if (!QFile::exists(previousPath()))
        return {Errc::NotFound, previousPath()};
    const auto former = contents(previousPath());
    if (!former)
        return former.error();
    return save(*former, before);
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/cuefile.h"

#include <QFile>

static void initCues() { Q_INIT_RESOURCE(tuttu_cues); } // a static library's resources sleep until they are called

namespace tuttu {

namespace {

constexpr qint64 longestFile = 1024 * 1024;

QByteArray inside(const QString &name)
{
    initCues();
    QFile file(QStringLiteral(":/cues/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::shared_ptr<const CueBook> standardCues(const QString &tone)
{
    auto book = readCheckedCueBook(inside(QStringLiteral("cues.json")), tone);
    if (!book)
        qFatal("the book of cues inside the program: %s", qPrintable(book.error().detail)); // tst_cuebook checks it
    return std::make_shared<const CueBook>(std::move(*book));
}

Result<CueBook> readCueFile(const QString &path, const QString &tone)
{
    QFile file(path);
    if (!file.exists())
        return {Errc::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::Io, path};
    if (file.size() > longestFile)
        return {Errc::TooLarge, path};
    const auto never = readNeverWords(inside(QStringLiteral("never.json")));
    return never ? readCueBook(file.readAll(), inside(QStringLiteral("cues.schema.json")), *never, tone) : never.error();
}

} // namespace tuttu

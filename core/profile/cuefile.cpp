// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/cuefile.h"

#include "core/insight/cues/cuedraft.h"

#include <QFile>
#include <QJsonDocument>

static void initCues() { Q_INIT_RESOURCE(tuttu_cues); } // a static library's resources sleep until they are called

namespace tuttu {

namespace {

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
    if (file.size() > longestCueFile)
        return {Errc::TooLarge, path};
    return readShopCues(file.readAll(), tone);
}

QByteArray standardCuesJson() { return inside(QStringLiteral("cues.json")); }

QHash<QString, QStringList> neverWords()
{
    const auto words = readNeverWords(inside(QStringLiteral("never.json")));
    if (!words)
        qFatal("the words inside the program: %s", qPrintable(words.error().detail)); // tst_cuebook checks them
    return *words;
}

Result<CueBook> readShopCues(const QByteArray &json, const QString &tone)
{
    auto own = readCueBook(json, inside(QStringLiteral("cues.schema.json")), neverWords(), tone);
    const QJsonObject book = QJsonDocument::fromJson(json).object();
    if (!own || !book.contains(QStringLiteral("base")))
        return own;
    const QJsonObject whole = CueDraft::whole(book, QJsonDocument::fromJson(standardCuesJson()).object());
    return readCheckedCueBook(QJsonDocument(whole).toJson(QJsonDocument::Compact), tone);
}

} // namespace tuttu

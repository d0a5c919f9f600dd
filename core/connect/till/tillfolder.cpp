// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/till/tillfolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 100;

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {Errc::Io, path + u": "_s + file.errorString()};
    return {};
}

Result<> move(const QString &from, const QString &folder, const QString &name)
{
    if (!QDir().mkpath(folder))
        return {Errc::Io, folder};
    QFile::remove(folder + u'/' + name); // told twice: the later word stays
    if (!QFile::rename(from, folder + u'/' + name))
        return {Errc::Io, from};
    return {};
}

} // namespace

Result<> TillFolder::put(const TillBasket &basket) const
{
    const QString folder = m_path + u"/baskets"_s;
    if (!QFileInfo(m_path).isDir()) // not made here: a share that is not mounted must not become a folder of its own
        return {Errc::Io, m_path};
    if (!QDir().mkpath(folder))
        return {Errc::Io, folder};
    return write(folder + u'/' + basket.id.toString() + u".json"_s, toTill(basket));
}

Result<std::vector<TillFolder::Found>> TillFolder::sales() const
{
    if (!QFileInfo(m_path).isDir())
        return {Errc::Io, m_path};
    std::vector<Found> found;
    const QDir sold(m_path + u"/sold"_s);
    for (const QString &name : sold.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (found.size() == size_t(mostAtOnce))
            break;
        QFile file(sold.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {Errc::Io, file.fileName()};
        found.push_back({name, saleFromTill(file.read(longestTillMessage + 1))});
    }
    return found;
}

Result<> TillFolder::done(const QString &file) const
{
    return move(m_path + u"/sold/"_s + file, m_path + u"/sold/done"_s, file);
}

Result<> TillFolder::refuse(const QString &file, const QString &why) const
{
    const QString folder = m_path + u"/sold/refused"_s;
    if (const auto moved = move(m_path + u"/sold/"_s + file, folder, file); !moved)
        return moved;
    return write(folder + u'/' + file + u".why.txt"_s, (why + u'\n').toUtf8());
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keepfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfOneName = 1000;

/** What every file system takes: no separators, no wildcards, no leading dot. */
QString fileNameOf(const QString &name)
{
    static const QRegularExpression unfit(u"[\\x{0}-\\x{1f}\\x{7f}/\\\\:*?\"<>|]+"_s);
    QString fit = QString(name).replace(unfit, u" "_s).simplified();
    while (fit.startsWith(u'.'))
        fit.remove(0, 1);
    return fit.trimmed();
}

} // namespace

Result<QString> keepFile(const QString &folder, const QString &name, const QString &suffix, const QByteArray &bytes)
{
    const QDir there(folder);
    if (!there.mkpath(u"."_s))
        return {Errc::ReadOnly, u"folder"_s};
    const QString stem = there.filePath(fileNameOf(name));
    QString path = stem + u'.' + suffix;
    for (int n = 2; QFile::exists(path) && n < mostOfOneName; ++n)
        path = stem + u" %1."_s.arg(n) + suffix;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {Errc::ReadOnly, u"folder"_s};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return {file.error() == QFileDevice::ResourceError ? Errc::DiskFull : Errc::Io, u"file"_s};
    return path;
}

} // namespace tuttu

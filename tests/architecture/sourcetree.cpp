// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Where the token that starts at `from` ends: a comment, a string, a raw string or a character; `from` itself when it is none. */
qsizetype endOfToken(const QString &text, qsizetype from, bool &isComment)
{
    const QStringView rest = QStringView(text).mid(from);
    const auto until = [&](QStringView end, qsizetype after) {
        const qsizetype at = text.indexOf(end, from + after);
        return at < 0 ? text.size() : at + end.size();
    };
    isComment = rest.startsWith(u"//") || rest.startsWith(u"/*");
    if (rest.startsWith(u"//"))
        return until(u"\n", 2) - 1;
    if (rest.startsWith(u"/*"))
        return until(u"*/", 2);
    if (rest.startsWith(u"R\"")) {
        const qsizetype open = text.indexOf(u'(', from);
        return until(QString(u')' + text.mid(from + 2, open - from - 2) + u'"'), 2);
    }
    const bool digitSeparator = from > 0 && text[from - 1].isDigit();
    if (rest.startsWith(u'"') || (rest.startsWith(u'\'') && !digitSeparator)) {
        qsizetype i = from + 1;
        while (i < text.size() && text[i] != rest[0] && text[i] != u'\n')
            i += text[i] == u'\\' ? 2 : 1;
        return std::min(i + 1, text.size());
    }
    return from;
}

} // namespace

QString blanked(const QString &cpp, Blank what)
{
    QString out = cpp;
    for (qsizetype i = 0; i < cpp.size();) {
        bool isComment = false;
        const qsizetype end = endOfToken(cpp, i, isComment);
        if (isComment || what == Blank::CommentsAndStrings) {
            // A string keeps its quotes: "" still reads as a string.
            for (qsizetype j = isComment ? i : i + 1; j < (isComment ? end : end - 1); ++j) {
                if (cpp[j] != u'\n')
                    out[j] = u' ';
            }
        }
        i = std::max(end, i + 1);
    }
    return out;
}

int lineAt(const QString &text, qsizetype position)
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &suffixes)
{
    const QDir root(QStringLiteral(TUTTU_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator each(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = root.relativeFilePath(each.next());
            const bool wanted = std::any_of(suffixes.begin(), suffixes.end(), [&](const QString &s) { return path.endsWith(s); });
            QFile file(each.filePath());
            if (wanted && file.open(QIODevice::ReadOnly))
                files.push_back({path, QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QStringList topFolders()
{
    QStringList folders;
    for (const QString &folder : QDir(QStringLiteral(TUTTU_SOURCE_DIR)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!folder.startsWith(u"build") && folder != u"tour")
            folders << folder;
    }
    return folders << u".ci"_s;
}

} // namespace tuttu

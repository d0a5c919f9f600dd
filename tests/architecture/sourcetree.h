// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tuttu {

/** One file of the tree, by its path from the root. */
struct SourceFile {
    QString path;
    QString text;

    bool isIn(const QString &folder) const { return path.startsWith(folder + u'/'); }
    bool isHeader() const { return path.endsWith(u".h"); }
    int lines() const { return int(text.count(u'\n')); }
};

/** What to blank out. Blanked text keeps its length and its line ends, so positions stay true. */
enum class Blank { Comments, CommentsAndStrings };
QString blanked(const QString &cpp, Blank what);

/** The line (from 1) on which `position` stands. */
int lineAt(const QString &text, qsizetype position);

/** Every file under the folders whose name ends with one of the suffixes, sorted by path. */
std::vector<SourceFile> sourceFiles(const QStringList &folders, const QStringList &suffixes);

/** Every folder of the root that is not built. */
QStringList topFolders();

} // namespace tuttu

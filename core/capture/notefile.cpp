// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/notefile.h"

#include <QFile>

static void initNotes() { Q_INIT_RESOURCE(tuttu_notes); } // a static library's resources sleep until they are called

namespace tuttu {

using namespace Qt::StringLiterals;

NoteLint standardNoteLint()
{
    initNotes();
    QHash<QString, QByteArray> lists;
    for (const QString &language : {u"en"_s, u"fi"_s, u"sv"_s, u"tr"_s, u"be"_s}) {
        QFile file(u":/notes/%1.txt"_s.arg(language));
        if (file.open(QIODevice::ReadOnly))
            lists.insert(language, file.readAll());
    }
    auto lint = NoteLint::fromLists(lists);
    if (!lint)
        qFatal("the words inside the program: %s", qPrintable(lint.error().detail)); // tst_notelint checks them
    return *lint;
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/lookfile.h"

#include "core/base/keepfile.h"

#include <QRegularExpression>

namespace tuttu {

using namespace Qt::StringLiterals;

Result<QString> keepLookFile(const QString &folder, const QString &name, const QDate &day, const QByteArray &pdf)
{
    static const QRegularExpression anyLetter(u"[^\\s.]"_s);
    const QString of = name.contains(anyLetter) ? name : u"look"_s;
    return keepFile(folder, of + u' ' + day.toString(Qt::ISODate), u"pdf"_s, pdf);
}

} // namespace tuttu

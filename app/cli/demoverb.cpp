// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demoverb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

QFuture<int> demoVerb(const QStringList &arguments, Desk &desk)
{
    QStringList rest = arguments;
    const QString part = rest.size() > 1 ? rest.takeAt(1) : QString();
    rest[0] += u' ' + part;
    if (part == u"build"_s)
        return demoBuild(rest, desk);
    if (part == u"fill"_s)
        return demoFill(rest, desk);
    if (part == u"people"_s)
        return demoPeople(rest, desk);
    const QString usage = QCoreApplication::translate("tuttu::Verb", "Usage: tuttuctl demo build|fill|people [OPTION...]");
    if (part == u"--help"_s || part == u"-h"_s) {
        desk.console.say(usage);
        return ready(Done);
    }
    desk.console.warn(usage);
    return ready(WrongUsage);
}

} // namespace tuttu

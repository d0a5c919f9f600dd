// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insightverb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct Part {
    QLatin1String name;
    QFuture<int> (*run)(const QStringList &arguments, Desk &desk);
};

constexpr Part parts[] = {
    {QLatin1String("baskets"), insightBaskets},
    {QLatin1String("evaluate"), insightEvaluate},
    {QLatin1String("fit"), insightFit},
    {QLatin1String("predict"), insightPredict},
    {QLatin1String("replenish"), insightReplenish},
};

} // namespace

QFuture<int> insightVerb(const QStringList &arguments, Desk &desk)
{
    QStringList rest = arguments;
    const QString name = rest.size() > 1 ? rest.takeAt(1) : QString();
    rest[0] += u' ' + name;
    QStringList names;
    for (const Part &part : parts) {
        if (part.name == name)
            return part.run(rest, desk);
        names << part.name;
    }
    const QString usage = QCoreApplication::translate("tuttu::Verb", "Usage: tuttuctl insight %1 [OPTION...]").arg(names.join(u'|'));
    if (name == u"--help"_s || name == u"-h"_s) {
        desk.console.say(usage);
        return ready(Done);
    }
    desk.console.warn(usage);
    return ready(WrongUsage);
}

} // namespace tuttu

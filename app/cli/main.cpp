// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "app/languages/languages.h"

#include "core/base/whendone.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tuttuctl"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(TUTTU_VERSION));
    QLoggingCategory::setFilterRules(u"tuttu.*.info=false"_s); // QT_LOGGING_RULES has the last word
    tuttu::Languages languages;
    languages.use(tuttu::Languages::nearest(QLocale::system().uiLanguages()));
    tuttu::Desk desk;

    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == u"--help"_s || name == u"-h"_s) {
        desk.console.say(tuttu::verbList().trimmed());
        return tuttu::Done;
    }
    const tuttu::Verb *verb = tuttu::findVerb(name == u"--version"_s ? u"version"_s : name);
    if (!verb) {
        desk.console.warn(tuttu::verbList().trimmed());
        return tuttu::WrongUsage;
    }
    arguments.removeAt(1);
    arguments[0] = u"tuttuctl "_s + QLatin1String(verb->name);
    QTimer::singleShot(0, &app, [&] {
        tuttu::whenDone(verb->run(arguments, desk), &app, [](int code) { QCoreApplication::exit(code); });
    });
    return QCoreApplication::exec();
}

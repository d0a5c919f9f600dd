// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubbackup.h"
#include "app/cli/hubdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubBackupVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubBackupVerb)
};

} // namespace

QFuture<int> hubBackup(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubBackupVerb::tr("Writes all that the chain's database has into a file, as it is at one moment; the hub goes on meanwhile. Beside it FILE.json says what it is. "
                                                       "The chain's secret is not in it: keep that apart, and both where a fire in the server's room does not reach them."));
    parser.addPositionalArgument(u"file"_s, HubBackupVerb::tr("A file that is not there yet."), u"FILE"_s);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code) || !hub.open(code))
        return ready(code);
    QElapsedTimer time;
    time.start();
    const QString file = parser.positionalArguments().first();
    const auto notice = HubBackup(hub.settings().database).take(file, SystemClock().now());
    if (!notice)
        return ready(hub.failed(notice.error()));
    desk.console.say(HubBackupVerb::tr("%1: %2 in %3 s, schema %4, generation %5.").arg(file, QLocale().formattedDataSize(notice->size)).arg(double(time.elapsed()) / 1000, 0, 'f', 1)
                         .arg(notice->schema).arg(notice->generation));
    return ready(Done);
}

} // namespace tuttu

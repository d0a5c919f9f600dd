// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rooms.h"

#include <QDir>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** From the ground up. A room includes rooms below its own floor: never beside, never above. Security stands under storage
 *  because what storage keeps is sealed. */
const QList<QStringList> &floors()
{
    static const QList<QStringList> list{
        {u"core/base"_s},
        {u"core/domain"_s},
        {u"core/recognition"_s, u"core/insight"_s},
        {u"core/security"_s},
        {u"core/storage"_s},
        {u"core/devices"_s, u"core/sync"_s, u"core/analytics"_s, u"core/connect"_s},
        {u"core/profile"_s, u"core/capture"_s},
        {u"core/visit"_s},
    };
    return list;
}

int floorOf(const QString &room)
{
    for (int i = 0; i < floors().size(); ++i) {
        if (floors()[i].contains(room))
            return i;
    }
    return -1;
}

/** Libraries live in the rooms that need them and in no other. A Qt module is named QtSql, a library by how its headers begin. */
const QMap<QString, QStringList> &guests()
{
    const QString base = u"core/base"_s, recognition = u"core/recognition"_s, insight = u"core/insight"_s, security = u"core/security"_s,
                  storage = u"core/storage"_s, devices = u"core/devices"_s, sync = u"core/sync"_s, analytics = u"core/analytics"_s,
                  connect = u"core/connect"_s, profile = u"core/profile"_s, capture = u"core/capture"_s, visit = u"core/visit"_s,
                  hub = u"core/hub"_s, ui = u"ui"_s, kiosk = u"app/kiosk"_s, cli = u"app/cli"_s, hubApp = u"app/hub"_s;
    static const QMap<QString, QStringList> map{
        {u"QtConcurrent"_s, {security, storage, devices, sync, analytics, connect, profile, capture, visit, hub, ui, kiosk, cli, hubApp}},
        {u"QtSql"_s, {storage}},
        {u"QtNetwork"_s, {devices, sync, connect, hub, kiosk, cli, hubApp}},
        {u"QtSerialPort"_s, {devices}},
        {u"QtDBus"_s, {devices, kiosk /* hands the bus in */}},
        {u"QtBluetooth"_s, {devices}},
        {u"QtGui"_s, {ui, kiosk}},
        {u"QtWidgets"_s, {ui, kiosk}},
        {u"QtSvg"_s, {ui, kiosk}},
        {u"QtMultimedia"_s, {ui}},
        {u"ZXing/"_s, {ui, cli /* draws a ticket at a terminal */}},
        {u"QtPrintSupport"_s, {ui, kiosk}},
        {u"sqlite3"_s, {storage}},
        {u"sodium"_s, {security}},
        {u"openssl/"_s, {security}},
        {u"qt6keychain/"_s, {security}},
        {u"unicode/"_s, {base}},
        {u"phonenumbers/"_s, {recognition}},
        {u"zstd"_s, {storage, sync, connect, hub, cli}},
        {u"zlib"_s, {storage, sync, connect, hub, cli}},
        {u"Eigen/"_s, {insight, analytics}},
        {u"nlopt"_s, {insight, analytics}},
        {u"valijson/"_s, {insight}},
        {u"mosquitto"_s, {devices}},
        {u"boost/"_s, {insight, devices, hub}},
        {u"libpq"_s, {hub}},
        {u"systemd/"_s, {hubApp}},
        {u"sys/"_s, {security, storage, devices, hub, kiosk, cli, hubApp}},
        {u"unistd.h"_s, {security, storage, devices, kiosk, cli, hubApp}},
        {u"termios.h"_s, {cli}},
        {u"fcntl.h"_s, {security, storage, devices, hub, kiosk, cli, hubApp}},
        {u"spawn.h"_s, {hub}}, // PostgreSQL's own programs
        {u"termios.h"_s, {devices, cli}},
        {u"signal.h"_s, {kiosk, cli, hubApp}},
    };
    return map;
}

/** What a pure room must not know although Qt Core or the standard library offers it: disk, threads, timers, time, processes. */
const QRegularExpression &impure()
{
    static const QRegularExpression regex(
        u"^(Q(Abstract)?(File\\w*|Dir|DirIterator|SaveFile|Temporary\\w*|Settings|Process|Thread\\w*|Timer|BasicTimer|ElapsedTimer|Deadline\\w*"
        "|Future\\w*|Promise|Mutex\\w*|Semaphore|WaitCondition|EventLoop|CoreApplicationPrivate|StandardPaths|RandomGenerator|SharedMemory|Object)"
        "|thread|mutex|future|atomic|chrono|filesystem|fstream|iostream|condition_variable|ctime)$"_s);
    return regex;
}

bool isPure(const QString &room)
{
    return room == u"core/domain" || room == u"core/recognition" || room == u"core/insight";
}

/** "QtSql" for <QSqlQuery> and <QtSql/QSqlQuery>; looked up where the headers are. Empty: not Qt's. */
QString qtModuleOf(const QString &header)
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QMap<QString, QString> modules = [] {
        QMap<QString, QString> found;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
            for (const QString &name : QDir(root.filePath(module)).entryList(QDir::Files))
                found.insert(name, module);
        }
        return found;
    }();
    return modules.value(header);
}

QString findingAboutRoom(const QString &room, const QString &target)
{
    const QString to = roomOf(target);
    if (to == room)
        return {};
    const int mine = floorOf(room), theirs = floorOf(to);
    if (mine >= 0) {
        if (theirs < 0)
            return u"leads out of core"_s;
        return theirs < mine ? QString() : theirs == mine ? u"leads beside"_s : u"leads up"_s;
    }
    if (room == u"core/hub") {
        static const QStringList below{u"core/base"_s, u"core/domain"_s, u"core/security"_s, u"core/analytics"_s, u"core/connect"_s};
        return below.contains(to) || target.startsWith(u"core/sync/wire/") ? QString() : u"is no neighbour of the hub"_s;
    }
    if (room == u"ui") {
        static const QStringList hidden{u"core/storage"_s, u"core/sync"_s, u"core/hub"_s, u"core/security"_s};
        return theirs >= 0 && !hidden.contains(to) ? QString() : u"is not for pages: a controller knows it"_s;
    }
    if (room.startsWith(u"app/")) {
        const bool mayShow = room == u"app/kiosk";
        return to.startsWith(u"core/") || to == u"app/languages" || to == u"app/common" || (to == u"ui" && mayShow) ? QString() : u"belongs to another program"_s;
    }
    return u"comes from no known room"_s;
}

/** What kiosk and hub both have. */
bool isForTheWire(const QString &target)
{
    const QString to = roomOf(target);
    return to == u"core/base" || to == u"core/domain" || target.startsWith(u"core/sync/wire/");
}

QString findingAboutGuest(const QString &room, const QString &header)
{
    if (isPure(room) && impure().match(header.section(u'/', -1)).hasMatch())
        return u"is not for a pure room"_s;
    const QString module = qtModuleOf(header);
    static const QRegularExpression standard(u"^[a-z_0-9]+$"_s);
    if (module == u"QtCore" || standard.match(header).hasMatch())
        return {};
    for (auto guest = guests().begin(); guest != guests().end(); ++guest) {
        if (module == guest.key() || (module.isEmpty() && header.startsWith(guest.key())))
            return guest->contains(room) ? QString() : u"is no guest of this room"_s;
    }
    return u"is a guest nobody has announced (tests/architecture/rooms.cpp lists them)"_s;
}

} // namespace

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == u"ui" || parts.size() < 3)
        return parts.first();
    return parts[0] + u'/' + parts[1];
}

QStringList includeFindings(const SourceFile &file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    const QString code = blanked(file.text, Blank::Comments);
    const QString room = roomOf(file.path);
    QStringList findings;
    for (auto each = include.globalMatch(code); each.hasNext();) {
        const QRegularExpressionMatch m = each.next();
        const QString target = m.captured(2);
        QString finding;
        if (m.captured(1) == u"<")
            finding = findingAboutGuest(room, target);
        else if (file.path.startsWith(u"core/sync/wire/") && target.startsWith(u"core/") && !isForTheWire(target))
            finding = u"is no neighbour of the wire: the hub shares it"_s;
        else if (target.startsWith(u"core/") || target.startsWith(u"ui/") || target.startsWith(u"app/"))
            finding = findingAboutRoom(room, target);
        else if (!target.endsWith(u".moc"))
            finding = u"does not start at the root"_s;
        if (!finding.isEmpty())
            findings << u"%1:%2: %3 %4"_s.arg(file.path).arg(lineAt(code, m.capturedStart(2))).arg(target, finding);
    }
    return findings;
}

} // namespace tuttu

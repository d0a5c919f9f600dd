// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/pgprogram.h"

#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <libpq-fe.h>

#include <fcntl.h>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

using Options = std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)>;
Options optionsOf(const QString &conninfo) { return {PQconninfoParse(conninfo.toUtf8().constData(), nullptr), PQconninfoFree}; }

QStringList environmentFor(const PQconninfoOption *options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const PQconninfoOption *o = options; o->keyword; ++o) {
        if (o->val && o->envvar)
            environment.insert(QString::fromLatin1(o->envvar), QString::fromUtf8(o->val));
    }
    return environment.toStringList();
}

/** As execve() wants them; theirs are the bytes. */
std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<QByteArray> encoded(const QStringList &texts)
{
    std::vector<QByteArray> all;
    for (const QString &text : texts)
        all.push_back(text.toLocal8Bit());
    return all;
}

} // namespace

Result<> runPgProgram(const QString &program, const QStringList &arguments, const QString &conninfo)
{
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(program, {u"/usr/lib/postgresql/15/bin"_s});
    if (path.isEmpty())
        return {Errc::NotFound, u"%1 is missing: install Debian's postgresql-client"_s.arg(program)};
    const Options options = optionsOf(conninfo);
    if (!options)
        return {Errc::Invalid, u"'database' of the settings is nothing libpq reads"_s};
    QTemporaryFile words;
    if (!words.open())
        return {Errc::Io, words.errorString()};
    auto line = encoded(QStringList{path} + arguments), environment = encoded(environmentFor(options.get()));
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files, words.handle(), 2);
    pid_t child = 0;
    const int failed = posix_spawn(&child, path.toLocal8Bit().constData(), &files, nullptr, pointersTo(line).data(), pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    if (failed != 0 || waitpid(child, &status, 0) != child)
        return {Errc::Io, u"%1 does not start"_s.arg(program)};
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    words.seek(0);
    const QString said = QString::fromUtf8(words.readAll()).simplified().left(500);
    return {said.contains(u"No space left"_s) ? Errc::DiskFull : Errc::Io, u"%1: %2"_s.arg(program, said)};
}

QString databaseOf(const QString &conninfo)
{
    const Options options = optionsOf(conninfo);
    for (const PQconninfoOption *o = options.get(); o && o->keyword; ++o) {
        if (qstrcmp(o->keyword, "dbname") == 0)
            return QString::fromUtf8(o->val);
    }
    return {};
}

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/desk.h"

#include <QCommandLineParser>
#include <QFuture>

namespace tuttu {

/** What scripts may rely on; packaging/man/tuttuctl.1 says the same. */
enum ExitCode {
    Done = 0,
    Failed = 1,      ///< stderr says why, what is kept and what to do
    WrongUsage = 2,
    SomeRefused = 3, ///< an import went through, but some rows were bad
    NobodyFound = 4, ///< no such customer, or nobody has this code
    NoKey = 5,       ///< the key is locked, lost or the passphrase is wrong
    Unsound = 6      ///< doctor found something
};

/** One verb. `arguments` begin with the program and end with what follows the verb. */
struct Verb {
    const char *name;
    const char *summary; ///< translated in the context "tuttu::Verb"
    QFuture<int> (*run)(const QStringList &arguments, Desk &desk);
};

QFuture<int> briefVerb(const QStringList &arguments, Desk &desk);
QFuture<int> cuesVerb(const QStringList &arguments, Desk &desk);
QFuture<int> demoVerb(const QStringList &arguments, Desk &desk);
QFuture<int> doctorVerb(const QStringList &arguments, Desk &desk);
QFuture<int> hubVerb(const QStringList &arguments, Desk &desk); ///< where the hub is built
QFuture<int> importVerb(const QStringList &arguments, Desk &desk);
QFuture<int> insightVerb(const QStringList &arguments, Desk &desk);
QFuture<int> joinVerb(const QStringList &arguments, Desk &desk);
QFuture<int> keysVerb(const QStringList &arguments, Desk &desk);
QFuture<int> modelVerb(const QStringList &arguments, Desk &desk);
QFuture<int> pinVerb(const QStringList &arguments, Desk &desk);
QFuture<int> reportVerb(const QStringList &arguments, Desk &desk);
QFuture<int> scanVerb(const QStringList &arguments, Desk &desk);
QFuture<int> setupVerb(const QStringList &arguments, Desk &desk);
QFuture<int> versionVerb(const QStringList &arguments, Desk &desk);

/** The verb of that name; null when there is none. */
const Verb *findVerb(const QString &name);
/** What `tuttuctl --help` prints. */
QString verbList();

inline QFuture<int> ready(int code) { return QtFuture::makeReadyFuture(code); }

/** Reads a verb's arguments, `positional` of them without a dash. False: `code` is the answer already (help was printed, or what
 *  was wrong was said). */
bool parsed(QCommandLineParser &parser, const QStringList &arguments, int positional, Console &console, int &code);

} // namespace tuttu

// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simkiosk.h"

#include "core/storage/shelf.h"
#include "core/storage/statement.h"

#include <QFile>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** In memory where there is such a place: a run opens hundreds of files. */
QString place() { return (QFile::exists(u"/dev/shm"_s) ? u"/dev/shm"_s : QDir::tempPath()) + u"/tuttu-sim-XXXXXX"_s; }

template<typename T> T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

SimKiosk::SimKiosk(const QString &files, const QString &name, DeviceKeysPtr keys, const QByteArray &hubKey)
    : m_folder(place()), m_newFiles(files), m_name(name), m_keys(std::move(keys)), m_id(DeviceId::derived("device", name))
{
    for (const QString &file : {u"/cache.db"_s, u"/outbox.db"_s})
        QFile::copy(files + file, m_folder.path() + file);
    open();
    Statement me(shelf().outbox, "UPDATE device SET uid = ?");
    sure(me.bind(m_id).run());
    sure(outbox().setHubKey(hubKey));
}

void SimKiosk::open()
{
    m_files = std::make_unique<OpenFiles>(m_clock);
    sure(m_files->open(m_folder.path(), m_keys));
    m_shelf = sure(m_files->shelf());
    m_queue = std::make_unique<PushQueue>(m_keys);
}

Op SimKiosk::capture(const Outcome &outcome)
{
    m_clock.advance(1);
    Op op;
    op.id = OpId::derived("op", m_name + QString::number(m_captured.size()));
    op.at = m_clock.now();
    op.monotonicMs = m_clock.monotonicMs();
    op.actor = ClerkId::derived("clerk", m_name);
    op.kind = opKind(outcome);
    op.payload = toJson(outcome);
    m_captured.push_back(op.id);
    return sure(m_files->keep(op));
}

void SimKiosk::killAndReopen()
{
    m_queue.reset();
    m_files.reset();
    open();
}

void SimKiosk::loseCache()
{
    m_queue.reset();
    m_files.reset();
    for (const QString &file : {u"/cache.db"_s, u"/cache.db-wal"_s, u"/cache.db-shm"_s})
        QFile::remove(m_folder.path() + file);
    QFile::copy(m_newFiles + u"/cache.db"_s, m_folder.path() + u"/cache.db"_s); // its catalogue is read in again
    open();
}

} // namespace tuttu

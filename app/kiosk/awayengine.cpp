// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/awayengine.h"

#include "app/kiosk/neighbourengine.h"
#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "ui/dialogs/guestnotesheet.h"
#include "ui/widgets/stage.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSysInfo>

namespace tuttu {

namespace {

Retry seededRetry()
{
    return {.random = [seeded = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded())] { return seeded->generateDouble(); }};
}

} // namespace

AwayEngine::AwayEngine(Device device, const Clock &clock, QObject *parent)
    : QObject(parent), m_device(std::move(device)), m_forgets(m_device.storage, m_device.keyRing, m_device.folder.path()),
      m_returns(m_device.storage, m_forgets, {m_device.proof, QSysInfo::machineHostName(), QStringLiteral(TUTTU_VERSION), m_device.folder.hub()}, clock, seededRetry()),
      m_captures(std::make_shared<CaptureOnlyController>(m_device.storage, m_device.shop, clock))
{
    connect(m_captures.get(), &CaptureOnlyController::changed, this, [this] {
        m_draft = {};
        m_returns.pushSoon();
        count();
    });
    connect(&m_returns, &ReturnEngine::changed, this, &AwayEngine::count);
    connect(&m_returns, &ReturnEngine::failed, this, &AwayEngine::failed);
    connect(&m_returns, &ReturnEngine::joined, this, [this](const Enrolled &enrolled) {
        if (!enrolled.hub)
            Q_EMIT joinFailed(enrolled);
    });
    // Queued: who hears it destroys whoever tells it.
    connect(&m_returns, &ReturnEngine::returned, this, &AwayEngine::returned, Qt::QueuedConnection);
}

void AwayEngine::begin(Forgotten why)
{
    dropStoreKey();
    if (!QDir(m_device.folder.snapshots()).removeRecursively()) // sealed, and what opens them goes with the cache
        qCWarning(lcSecurity) << "the hub's files are still in" << m_device.folder.snapshots();
    whenDone(m_forgets.forget(why), this, [this, why](const Result<> &done) {
        if (!done) // the storage stays locked all the same; tried again at the next start
            qCWarning(lcSecurity) << "not all of it could be destroyed:" << done.error().detail;
        m_returns.start(why);
    });
}

void AwayEngine::join(const QString &ticket)
{
    m_returns.join(ticket);
}

void AwayEngine::writeDown(Stage &stage)
{
    auto *sheet = new GuestNoteSheet(*m_captures, m_draft);
    connect(sheet, &CaptureSheet::left, this, [this, sheet] { m_draft = sheet->draft(); });
    connect(sheet, &CaptureSheet::saveWanted, sheet, [sheet, captures = m_captures, &stage] {
        const auto answer = captures->keep(sheet->draft());
        sheet->wait(answer);
        whenDone(answer, &stage, [captures, &stage](const Result<Op> &op) {
            if (op)
                stage.toast(tr("Kept on this device, sealed for the chain."), tr("Undo"), [captures] { captures->takeBack(); });
        });
    });
    stage.openSheet(sheet);
}

/** With it the device could still listen to the others of its store. The hub gives it again with the first token. */
void AwayEngine::dropStoreKey()
{
    whenDone(m_device.keychain.remove(NeighbourEngine::keyName), this, [](const Result<> &gone) {
        if (!gone && gone.error().code != Errc::NotFound)
            qCWarning(lcSecurity) << "the store's key is still in the keychain:" << int(gone.error().code);
    });
}

void AwayEngine::count()
{
    whenDone(m_device.storage.pendingOps(), this, [this](const Result<qint64> &kept) {
        m_kept = kept ? int(*kept) : 0;
        Q_EMIT changed();
    });
}

} // namespace tuttu
